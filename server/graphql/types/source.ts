import { Arg, Field, ID, Int, ObjectType } from 'type-graphql';
import type { Words } from '../../../data/catalog/schema.ts';
import type { Provenance } from '../../query/answer.ts';
import type { Manifest, Release, ReleaseSource } from '../../releases/release.ts';
import type { Lang } from '../../words/numbers.ts';
import { LangEnum, ProvenanceEnum } from '../enums.ts';

@ObjectType('Department', { description: 'A department that sends extracts and answers for indicators.' })
export class DepartmentType {
  readonly #title: Words;

  constructor({ catalog }: Release, id: string) {
    this.id = id;
    this.#title = catalog.departments.find((department) => department.id === id)?.title ?? { vi: id, en: id };
  }

  @Field(() => ID, { description: 'Its id.' })
  readonly id: string;

  @Field(() => String, { description: 'Its name.' })
  title(@Arg('lang', () => LangEnum, { defaultValue: 'vi', description: 'The language.' }) lang: Lang): string {
    return this.#title[lang];
  }
}

@ObjectType('Source', { description: 'A kind of extract from which figures are made.' })
export class SourceType {
  readonly #source: ReleaseSource;

  constructor(release: Release, source: ReleaseSource) {
    this.#source = source;
    this.id = source.id;
    this.provenance = source.provenance;
    this.department = new DepartmentType(release, source.department);
  }

  @Field(() => ID, { description: 'Its id.' })
  readonly id: string;

  @Field(() => DepartmentType, { description: 'Who sends it.' })
  readonly department: DepartmentType;

  @Field(() => ProvenanceEnum, { description: 'Where its figures are from.' })
  readonly provenance: Provenance;

  @Field(() => String, { description: 'Its title.' })
  title(@Arg('lang', () => LangEnum, { defaultValue: 'vi', description: 'The language.' }) lang: Lang): string {
    return this.#source.title[lang];
  }

  @Field(() => String, { description: 'How it is cited.' })
  citation(@Arg('lang', () => LangEnum, { defaultValue: 'vi', description: 'The language.' }) lang: Lang): string {
    return this.#source.citation[lang];
  }
}

type ManifestFile = Manifest['files'][number];

@ObjectType('SourceFile', {
  description: 'One extract in a release. Rows read are those loaded, rejected and skipped.',
})
export class SourceFileType {
  constructor(release: Release, file: ManifestFile) {
    const known = release.sources.find(({ id }) => id === file.source);
    if (known === undefined)
      throw new Error(
        `file "${file.name}" is of source "${file.source}", which release "${release.id}" does not describe; load again`,
      );
    this.name = file.name;
    this.source = new SourceType(release, known);
    this.provenance = file.provenance;
    this.rowsRead = file.rowsRead;
    this.rowsLoaded = file.rowsLoaded;
    this.rowsRejected = file.rowsRejected;
    this.rowsSkipped = file.rowsSkipped;
    this.sha256 = file.sha256;
  }

  @Field(() => String, { description: 'Its name under the folder of extracts.' })
  readonly name: string;

  @Field(() => SourceType, { description: 'The mapping that read it.' })
  readonly source: SourceType;

  @Field(() => ProvenanceEnum, { description: 'Where its figures are from.' })
  readonly provenance: Provenance;

  @Field(() => Int, { description: 'Rows of data read.' })
  readonly rowsRead: number;

  @Field(() => Int, { description: 'Rows that became figures.' })
  readonly rowsLoaded: number;

  @Field(() => Int, { description: 'Rows with faults, kept apart with their reasons.' })
  readonly rowsRejected: number;

  @Field(() => Int, { description: 'Subtotals and the like, recognised and left out.' })
  readonly rowsSkipped: number;

  @Field(() => String, { description: 'SHA-256 of its bytes.' })
  readonly sha256: string;
}
