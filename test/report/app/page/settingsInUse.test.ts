import { describe, expect, it } from "vitest";
import { noSettings } from "../../../../packages/report/src/app/page/givenSettings.ts";
import { settingsInUse } from "../../../../packages/report/src/app/page/settingsInUse.ts";

const [first, second, third] = ["first", "second", "third"].map((text) => ({ text, files: [] }));
if (first === undefined || second === undefined || third === undefined) throw new RangeError("three settings");
const fails = () => Promise.reject(new RangeError("cannot be read"));

/** What is done when it is told to be, or fails. */
function waiting() {
  return Promise.withResolvers<void>();
}

describe("settingsInUse", () => {
  it("uses none, and then those that are given while they are taken", async () => {
    const inUse = settingsInUse();
    expect(inUse.now()).toEqual(noSettings);
    const taken = waiting();
    const using = inUse.use(first, () => taken.promise);
    expect(inUse.now()).toEqual(first);
    taken.resolve();
    expect(await using).toBe(true);
    expect(inUse.now()).toEqual(first);
  });

  it("goes back to those that held where others cannot be taken", async () => {
    const inUse = settingsInUse();
    inUse.set(first);
    await expect(inUse.use(second, fails)).rejects.toThrow("cannot be read");
    expect(inUse.now()).toEqual(first);
  });

  it("keeps those that were given after such as fail later", async () => {
    const inUse = settingsInUse();
    inUse.set(first);
    const slow = waiting();
    const failing = inUse.use(second, () => slow.promise);
    expect(await inUse.use(third, () => Promise.resolve())).toBe(true);
    slow.reject(new RangeError("cannot be read"));
    await expect(failing).rejects.toThrow("cannot be read");
    expect(inUse.now()).toEqual(third);
  });

  it("keeps those that are still taken where such as were given before fail", async () => {
    const inUse = settingsInUse();
    inUse.set(first);
    const [slow, slower] = [waiting(), waiting()];
    const failing = inUse.use(second, () => slow.promise);
    const taking = inUse.use(third, () => slower.promise);
    slow.reject(new RangeError("cannot be read"));
    await expect(failing).rejects.toThrow("cannot be read");
    expect(inUse.now()).toEqual(third);
    slower.resolve();
    expect(await taking).toBe(true);
  });

  it("goes back to none that failed themselves", async () => {
    const inUse = settingsInUse();
    inUse.set(first);
    const slow = waiting();
    const failing = inUse.use(second, () => slow.promise);
    await expect(inUse.use(third, fails)).rejects.toThrow("cannot be read");
    slow.reject(new RangeError("cannot be read"));
    await expect(failing).rejects.toThrow("cannot be read");
    expect(inUse.now()).toEqual(first);
  });

  it("comes to those that were taken after such as were given later failed", async () => {
    const inUse = settingsInUse();
    const slow = waiting();
    const taking = inUse.use(first, () => slow.promise);
    await expect(inUse.use(second, fails)).rejects.toThrow("cannot be read");
    expect(inUse.now()).toEqual(noSettings);
    slow.resolve();
    expect(await taking).toBe(true);
    expect(inUse.now()).toEqual(first);
  });

  it("tells nothing of those that were overtaken, also by what was cleared", async () => {
    const inUse = settingsInUse();
    const slow = waiting();
    const overtaken = inUse.use(first, () => slow.promise);
    inUse.set(noSettings);
    slow.resolve();
    expect(await overtaken).toBe(false);
    expect(inUse.now()).toEqual(noSettings);
  });
});
