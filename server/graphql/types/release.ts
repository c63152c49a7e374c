import { Arg, Field, ID, Int, ObjectType } from 'type-graphql';
import { findArea } from '../../query/lookup.ts';
import type { Manifest, Release } from '../../releases/release.ts';
import type { Lang } from '../../words/numbers.ts';
import { LangEnum } from '../enums.ts';
import { DateTimeScalar } from '../scalars.ts';
import { AreaType } from './area.ts';
import { SourceFileType } from './source.ts';

const NOTICES = {
  generated: {
    vi: 'Số liệu mô phỏng, không phải số liệu chính thức',
    en: 'Generated figures, not official',
  },
  official: { vi: 'Số liệu do các sở, ngành báo cáo', en: 'Figures as reported by the departments' },
} as const;

@ObjectType('Release', { description: 'An immutable set of figures; every answer names the one it comes from.' })
export class ReleaseType {
  readonly #release: Release;

  constructor(release: Release) {
    const { manifest } = release;
    this.#release = release;
    this.id = manifest.id;
    this.createdAt = manifest.createdAt;
    this.contentHash = manifest.contentHash;
    this.generated = manifest.generated;
    this.facts = manifest.facts;
    this.rowsRead = manifest.rowsRead;
    this.rowsLoaded = manifest.rowsLoaded;
    this.rowsRejected = manifest.rowsRejected;
    this.rowsSkipped = manifest.rowsSkipped;
  }

  @Field(() => ID, { description: 'Its id: the day and the first signs of the hash of its content.' })
  readonly id: string;

  @Field(() => DateTimeScalar, { description: 'When it was published.' })
  readonly createdAt: string;

  @Field(() => String, { description: 'SHA-256 of its content: the same extracts give the same.' })
  readonly contentHash: string;

  @Field(() => Boolean, { description: 'Whether any of its figures are generated.' })
  readonly generated: boolean;

  @Field(() => Int, { description: 'Facts, at the finest grain.' })
  readonly facts: number;

  @Field(() => Int, { description: 'Rows of data read from all extracts.' })
  readonly rowsRead: number;

  @Field(() => Int, { description: 'Rows that became figures.' })
  readonly rowsLoaded: number;

  @Field(() => Int, { description: 'Rows rejected with a reason.' })
  readonly rowsRejected: number;

  @Field(() => Int, { description: 'Rows recognised as subtotals and left out.' })
  readonly rowsSkipped: number;

  @Field(() => String, { description: 'What must stand beside every figure of it.' })
  notice(@Arg('lang', () => LangEnum, { defaultValue: 'vi', description: 'The language.' }) lang: Lang): string {
    return NOTICES[this.generated ? 'generated' : 'official'][lang];
  }

  @Field(() => [SourceFileType], { description: 'The extracts in it.' })
  get files(): SourceFileType[] {
    const { files }: Manifest = this.#release.manifest;
    return files.map((file) => new SourceFileType(this.#release, file));
  }
}

@ObjectType('Programme', { description: 'The plan whose targets are followed.' })
export class ProgrammeType {
  readonly #release: Release;

  constructor(release: Release) {
    const { id, years, milestones, baselineYear } = release.catalog.programme;
    this.#release = release;
    this.id = id;
    this.years = Array.from({ length: years.to - years.from + 1 }, (_, i) => years.from + i);
    this.milestones = milestones;
    this.baselineYear = baselineYear;
  }

  @Field(() => ID, { description: 'Its id.' })
  readonly id: string;

  @Field(() => [Int], { description: 'Its years, the baseline included.' })
  readonly years: readonly number[];

  @Field(() => [Int], { description: 'The years that have targets.' })
  readonly milestones: readonly number[];

  @Field(() => Int, { description: 'The year that relative targets count from.' })
  readonly baselineYear: number;

  @Field(() => String, { description: 'Its title.' })
  title(@Arg('lang', () => LangEnum, { defaultValue: 'vi', description: 'The language.' }) lang: Lang): string {
    return this.#release.catalog.programme.title[lang];
  }

  @Field(() => String, { description: 'Its short title.' })
  shortTitle(@Arg('lang', () => LangEnum, { defaultValue: 'vi', description: 'The language.' }) lang: Lang): string {
    return this.#release.catalog.programme.shortTitle[lang];
  }

  @Field(() => String, { description: 'The document that states it.' })
  document(@Arg('lang', () => LangEnum, { defaultValue: 'vi', description: 'The language.' }) lang: Lang): string {
    return this.#release.catalog.programme.document[lang];
  }

  @Field(() => AreaType, { description: 'The place it is for.' })
  get area(): AreaType {
    return new AreaType(this.#release, findArea(this.#release, this.#release.catalog.programme.area));
  }
}
