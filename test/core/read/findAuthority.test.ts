import { describe, expect, it } from "vitest";
import { authorityCodes, findAuthority, unknownAuthority } from "../../../packages/core/src/read/findAuthority.ts";
import { authorities } from "../../../packages/core/src/return/authorities.ts";

describe("findAuthority", () => {
  it.each([
    ["E06000017", "Rutland"],
    ["e06000017", "Rutland"],
    ["857", "Rutland"],
    [" rutland ", "Rutland"],
    ["Rutland County Council", "Rutland"],
    ["Bristol, City of", "Bristol"],
    ["Bristol City Council", "Bristol"],
    ["City of Bristol", "Bristol"],
    ["Herefordshire, County of", "Herefordshire"],
    ["Kingston upon Hull, City of", "Kingston upon Hull"],
    ["Durham", "County Durham"],
    ["Durham County Council", "County Durham"],
    ["Telford & Wrekin", "Telford and Wrekin"],
    ["St. Helens", "St Helens"],
    ["Stockton on Tees", "Stockton-on-Tees"],
    ["London Borough of Camden", "Camden"],
    ["Royal Borough of Greenwich", "Greenwich"],
    ["City of York Council", "York"],
    ["Bedford Borough Council", "Bedford"],
    ["Rotherham Metropolitan Borough Council", "Rotherham"],
    ["City of London", "City of London"],
    ["City of London Corporation", "City of London"],
  ])("takes %s for %s", (text, name) => {
    expect(findAuthority(text)?.name).toBe(name);
  });

  // ONS: Buckinghamshire, North Yorkshire and Somerset got new codes when their districts were abolished (1 April 2020 and
  // 2023), Gateshead and Northumberland (2013) and Barnsley and Sheffield (2025) when a boundary moved
  it.each([
    ["E10000002", "E06000060"],
    ["E10000023", "E06000065"],
    ["E10000027", "E06000066"],
    ["E08000020", "E08000037"],
    ["E06000048", "E06000057"],
    ["E08000016", "E08000038"],
    ["E08000019", "E08000039"],
  ])("knows the authority that had the code %s by the code that it has, %s", (earlier, code) => {
    expect(findAuthority(earlier)?.code).toBe(code);
  });

  it("keeps those that have been replaced apart from those that took their place", () => {
    expect(findAuthority("Northamptonshire")).toMatchObject({
      code: "E10000021",
      until: 2021,
      successors: ["940", "941"],
    });
    expect(findAuthority("Cumbria")).toMatchObject({ number: "909", until: 2023, successors: ["942", "943"] });
    expect(findAuthority("Poole")).toMatchObject({ number: "836", until: 2019, successors: ["839"] });
    expect(findAuthority("835")).toMatchObject({ code: "E10000009", until: 2019 });
    expect(findAuthority("Dorset")).toMatchObject({ code: "E06000059", number: "838" });
  });

  it.each(["London", "England", "East Midlands", "Bedfordshire", "E06000099", "999", "", "  ", "Wales", "__proto__"])(
    "knows no authority %s",
    (text) => {
      expect(findAuthority(text)).toBeUndefined();
    },
  );
});

describe("authorityCodes", () => {
  it("gives every code of one authority, and the text itself where there is none", () => {
    expect(authorityCodes("815")).toEqual(["E06000065", "E10000023", "815"]);
    expect(authorityCodes("Barsetshire")).toEqual(["Barsetshire"]);
  });
});

describe("unknownAuthority", () => {
  it.each([
    ["Rutlnd", "write Rutland if that is meant"],
    ["E0600017", "write E06000017 (Rutland) if that is meant"],
    ["Bedfordshire", "write Central Bedfordshire if that is meant"],
    ["Bournemouth and Poole", "write Bournemouth, Christchurch and Poole if that is meant"],
    ["Sussex", "write East Sussex or West Sussex if that is meant"],
    ["Xyz", "give its name, such as Rutland, its GSS code, such as E06000017, or its three digits, such as 857"],
  ])("says of %s: %s", (text, advice) => {
    expect(unknownAuthority(text)).toBe(`there is no English authority "${text}"; ${advice}`);
  });
});

describe("the authorities", () => {
  // DfE, Children looked after in England, 2025: 153 local authorities in England
  it("are the 153 there are, and those that they replaced", () => {
    expect(authorities.filter(({ until }) => until === undefined)).toHaveLength(153);
    const numbers = new Set(authorities.map(({ number }) => number));
    for (const { successors = [] } of authorities) expect(successors.every((number) => numbers.has(number))).toBe(true);
  });

  it("have each code once, in its own form", () => {
    const codes = authorities.flatMap(({ code, earlierCodes = [] }) => [code, ...earlierCodes]);
    const numbers = authorities.map(({ number }) => number);
    expect(new Set([...codes, ...numbers]).size).toBe(codes.length + numbers.length);
    expect(codes.every((code) => /^E(?:06|08|09|10)\d{6}$/.test(code))).toBe(true);
    expect(numbers.every((number) => /^\d{3}$/.test(number))).toBe(true);
  });

  it("are each found by every code and every name that they have", () => {
    for (const authority of authorities) {
      const { code, number, name, published = name, earlierCodes = [], until } = authority;
      for (const text of [code, number, ...earlierCodes]) expect(findAuthority(text)).toBe(authority);
      if (until === undefined) for (const text of [name, published]) expect(findAuthority(text)).toBe(authority);
    }
  });
});
