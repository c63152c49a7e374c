/**
 * The story that the demonstration extracts tell, in one table. Levels are the province's figures for 2012..2020;
 * effects are differences in log odds (of counts: in log relative risk), as [2012, 2020] with a straight line between.
 * Everything here is invented: the levels are plausible for the province, not measured in it.
 */
export const YEARS = [2012, 2013, 2014, 2015, 2016, 2017, 2018, 2019, 2020] as const;
export type Span = readonly [number, number];

export interface Story {
  /** By year, in the unit of `of`. */
  readonly level: readonly [number, number, number, number, number, number, number, number, number];
  /** percent: a share; events: a yearly count; communes: how many of the 109; per_100000: of children. */
  readonly of: 'percent' | 'events' | 'communes' | 'per_100000';
  /** Effect of one unit of the district's hardship (`HARDSHIP`). */
  readonly hardship?: Span;
  readonly urban?: Span;
  /** Against Kinh. */
  readonly khmer?: Span;
  readonly hoa?: Span;
  readonly other?: Span;
  /** Girls against boys. */
  readonly girls?: Span;
  /** Children of 24-59 months against the younger. */
  readonly older?: Span;
  readonly disabled?: Span;
  /** Districts that go their own way. */
  readonly districts?: Readonly<Record<string, Span>>;
  /** Standard deviation between communes. */
  readonly spread: number;
}

/** How hard life is in a district, from -1 (the city) to 1; the common part of all district effects. */
export const HARDSHIP: Readonly<Record<string, number>> = {
  941: -1, 942: 0.15, 943: -0.35, 944: 0.25, 945: 0.45, 946: 0.05, 947: -0.05, 948: -0.2, 949: 0.1, 950: 0.75, 951: 0.65,
};

/** Shares of Khmer, Hoa and other people in the districts, before they are fitted to the province's published shares. */
export const ETHNIC_SHARES: Readonly<Record<string, readonly [number, number, number]>> = {
  941: [0.23, 0.09, 0.0005], 942: [0.47, 0.03, 0.0003], 943: [0.1, 0.01, 0.0002], 944: [0.24, 0.02, 0.0002],
  945: [0.06, 0.01, 0.0002], 946: [0.29, 0.03, 0.0003], 947: [0.34, 0.05, 0.0003], 948: [0.06, 0.02, 0.0002],
  949: [0.35, 0.03, 0.0003], 950: [0.53, 0.16, 0.0004], 951: [0.48, 0.04, 0.0003],
};

const defineStories = <Id extends string>(stories: Readonly<Record<Id, Story>>) => stories;

export const STORIES = defineStories({
  // Met in 2015 (< 26), just missed in 2020 (< 23); Khmer children fall behind.
  stunting: { of: 'percent', level: [28.9, 28.0, 26.9, 25.4, 25.2, 25.0, 24.7, 24.4, 24.1], hardship: [0.3, 0.38], urban: [-0.3, -0.26], khmer: [0.38, 0.78], hoa: [-0.1, -0.25], other: [0.3, 0.3], girls: [-0.08, -0.08], older: [0.35, 0.3], districts: { 950: [0, 0.2], 943: [0, -0.2] }, spread: 0.14 },
  // Met in 2015 (< 15) and in 2020 (< 10).
  underweight: { of: 'percent', level: [15.7, 15.0, 14.2, 13.5, 12.6, 11.7, 10.9, 10.1, 9.4], hardship: [0.32, 0.28], urban: [-0.28, -0.22], khmer: [0.42, 0.3], hoa: [-0.15, -0.15], other: [0.3, 0.2], girls: [-0.03, -0.03], older: [0.25, 0.25], districts: { 945: [0.25, -0.1] }, spread: 0.16 },
  // Every station but for a dip in 2016 and 2017.
  stations: { of: 'communes', level: [109, 109, 109, 109, 105, 107, 109, 109, 109], hardship: [-0.8, -0.8], spread: 1 },
  // Not yet 100 in 2020.
  hivTreated: { of: 'percent', level: [61, 65, 70, 75, 80, 84, 88, 91, 94], hardship: [-0.5, -0.4], girls: [0.1, 0.1], spread: 0.2 },
  // Met in 2015 (70), missed in 2020 (80).
  hivServed: { of: 'percent', level: [47, 54, 63, 73, 74, 75, 76, 76.5, 77], hardship: [-0.45, -0.45], girls: [0.15, 0.1], spread: 0.2 },
  // Met in 2015 (-10%) and narrowly in 2020 (-20%).
  injuries: { of: 'events', level: [7900, 7760, 7430, 6970, 6900, 6740, 6610, 6450, 6180], hardship: [0.2, 0.22], urban: [-0.1, -0.15], khmer: [0.12, 0.1], hoa: [-0.1, -0.1], girls: [-0.5, -0.45], districts: { 941: [0.1, -0.15], 951: [0, 0.12] }, spread: 0.18 },
  // Missed in both years: down by a tenth where a fifth was asked for.
  drownings: { of: 'events', level: [62, 60, 61, 57, 59, 58, 57, 57, 56], hardship: [0.5, 0.5], urban: [-0.7, -0.7], khmer: [0.25, 0.25], girls: [-0.55, -0.55], districts: { 945: [0.6, 0.3] }, spread: 0.3 },
  // Reached in 2015; two communes lose the title in 2018.
  recognised: { of: 'communes', level: [26, 58, 90, 109, 109, 109, 107, 108, 109], hardship: [-0.9, -0.9], urban: [0.6, 0.6], spread: 1 },
  preschoolAge5: { of: 'percent', level: [91.4, 93.1, 94.9, 96.1, 96.6, 97.0, 97.4, 97.8, 98.2], hardship: [-0.3, -0.2], urban: [0.35, 0.15], khmer: [-0.7, -0.25], hoa: [0.1, 0.1], other: [-0.3, -0.2], disabled: [-1.6, -1.4], spread: 0.25 },
  // Missed in 2020 (30); towns run away from the countryside.
  nursery: { of: 'percent', level: [11.5, 12.6, 14.0, 15.6, 17.3, 19.2, 21.0, 22.7, 24.2], hardship: [-0.3, -0.35], urban: [0.5, 1.05], khmer: [-0.5, -0.55], hoa: [0.15, 0.2], other: [-0.2, -0.2], girls: [-0.03, -0.02], disabled: [-1, -0.9], districts: { 948: [0, 0.3] }, spread: 0.28 },
  // Met in 2020 (80); Khmer children catch up.
  kindergarten: { of: 'percent', level: [65.8, 69.0, 72.3, 75.2, 77.6, 79.6, 81.2, 82.5, 83.7], hardship: [-0.25, -0.2], urban: [0.4, 0.3], khmer: [-1.05, -0.25], hoa: [0.2, 0.15], other: [-0.3, -0.2], girls: [0.02, 0.02], disabled: [-1.6, -1.3], districts: { 951: [-0.3, 0.15] }, spread: 0.24 },
  // Met in 2020 (99).
  primary: { of: 'percent', level: [97.2, 97.5, 97.8, 98.1, 98.4, 98.7, 98.9, 99.1, 99.4], hardship: [-0.3, -0.3], urban: [0.3, 0.3], khmer: [-0.6, -0.4], hoa: [0, 0], other: [-0.3, -0.3], girls: [0.08, 0.08], disabled: [-3.1, -2.7], spread: 0.3 },
  // Missed in 2020 (95).
  lowerSecondary: { of: 'percent', level: [84.4, 85.6, 86.9, 88.2, 89.4, 90.4, 91.3, 92.0, 92.6], hardship: [-0.3, -0.3], urban: [0.45, 0.35], khmer: [-0.75, -0.6], hoa: [0.05, 0.1], other: [-0.3, -0.3], girls: [0.25, 0.35], disabled: [-2.6, -2.2], districts: { 950: [-0.1, -0.35], 944: [-0.1, 0.15] }, spread: 0.22 },
  // Met in 2015 (14), missed in 2020 (11).
  special: { of: 'percent', level: [15.7, 15.1, 14.3, 13.4, 12.9, 12.6, 12.3, 12.0, 11.8], hardship: [0.35, 0.35], urban: [-0.35, -0.3], khmer: [0.45, 0.4], hoa: [-0.3, -0.3], other: [0.2, 0.2], girls: [-0.05, -0.05], spread: 0.2 },
  // Met in 2015 (90), then turned round and missed in 2020 (95).
  assisted: { of: 'percent', level: [84.0, 87.1, 89.6, 91.6, 91.0, 89.3, 87.6, 86.8, 86.0], hardship: [-0.2, -0.4], urban: [0.25, 0.3], khmer: [-0.1, -0.25], hoa: [0, 0], girls: [0.05, 0.05], districts: { 950: [0.1, -0.35] }, spread: 0.25 },
  // Met in 2015 (-20%); more cases come to light from 2016 on, missed in 2020 (-40%).
  abuse: { of: 'events', level: [106, 102, 95, 82, 86, 94, 90, 85, 81], hardship: [0.15, 0.2], spread: 0.3 },
  // 100 to be held: not there in 2015, there from 2018.
  childFriendly: { of: 'communes', level: [95, 100, 104, 106, 107, 108, 109, 109, 109], hardship: [-0.7, -0.7], urban: [0.3, 0.3], spread: 1 },
  // Met in 2015 (40%), just missed in 2020 (55%).
  playground: { of: 'communes', level: [24, 29, 37, 45, 48, 51, 54, 56, 58], hardship: [-0.3, -0.3], urban: [1.3, 1.3], spread: 1 },
  // Met in both years (25, 35).
  forum: { of: 'per_100000', level: [14, 17, 21.5, 27.5, 29, 31, 33.5, 35.5, 38], hardship: [-0.4, -0.35], khmer: [-0.5, -0.1], hoa: [0.1, 0.1], girls: [0.25, 0.25], spread: 0.3 },
  planIntegration: { of: 'percent', level: [34, 48, 61, 72, 77, 82, 86, 90, 92], hardship: [-0.8, -0.8], spread: 1 },
  briefed: { of: 'percent', level: [6, 71, 88, 96.4, 97.5, 98.2, 98.8, 99.1, 99.4], hardship: [-0.5, -0.5], spread: 0.4 },
});
export type StoryId = keyof typeof STORIES;

/** Places that send nothing in a year: a commune's or a district's code by form. */
export const SILENT: readonly { readonly form: string; readonly year: number; readonly place: string }[] = [
  { form: 'nutrition-rounds', year: 2014, place: '31636' },
  { form: 'nutrition-rounds', year: 2014, place: '31795' },
  { form: 'hiv-programme', year: 2013, place: '945' },
  { form: 'school-enrolment', year: 2017, place: '31753' },
];

/** Forms that were not yet asked for: nobody counted playgrounds in 2012. */
export const NOT_YET: readonly { readonly form: string; readonly year: number }[] = [{ form: 'playgrounds', year: 2012 }];
