/** A door of a package: what may be imported by one name. */
export interface PublicDoor {
  /** what an import names, such as `@lac-analytics/core/stats` */
  readonly name: string;
  /** in the order of their names */
  readonly exports: readonly PublicExport[];
}

/** What a door gives by one name. */
export interface PublicExport {
  readonly name: string;
  /** its types as the compiler writes them, without comments; overloads one after the other */
  readonly declaration: string;
  /** its doc comment without the stars; blank where it has none */
  readonly comment: string;
}
