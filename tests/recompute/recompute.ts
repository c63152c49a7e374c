/** Every figure again, from the extract files alone. Shares no code with what it checks. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Book } from './book.ts';
import { readForm, type Form } from './form.ts';
import { abuse } from './forms/abuse.ts';
import { readCensusByAge } from './forms/census.ts';
import { enrolment } from './forms/enrolment.ts';
import { hiv } from './forms/hiv.ts';
import { injuries } from './forms/injuries.ts';
import { nutrition } from './forms/nutrition.ts';
import { playgrounds } from './forms/playgrounds.ts';
import { toPopulationForm } from './forms/population.ts';
import { forums, friendly, officials, plans } from './forms/profile.ts';
import { recognition } from './forms/recognition.ts';
import { register } from './forms/register.ts';
import { stations } from './forms/stations.ts';
import { universalisation } from './forms/universalisation.ts';
import type { Gazetteer } from './places.ts';

const FORMS: readonly Form[] = [
  nutrition,
  stations,
  injuries,
  hiv,
  enrolment,
  universalisation,
  recognition,
  register,
  abuse,
  friendly,
  forums,
  plans,
  officials,
  playgrounds,
];

/** Reads every generated extract under `extracts`, with the census of `published` behind the population. */
export async function recompute(extracts: string, published: string, places: Gazetteer): Promise<Book> {
  const book = new Book();
  const census = readCensusByAge(join(published, 'tong-dieu-tra-2019-huyen-tuoi.csv'));
  for (const file of listFiles(extracts)) {
    for (const form of [...FORMS, toPopulationForm(census)].filter((f) => f.files.test(file))) {
      await readForm(form, file, join(extracts, file), book, places);
    }
  }
  return book;
}

function listFiles(root: string): string[] {
  return readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap((folder) => readdirSync(join(root, folder.name)).map((name) => `${folder.name}/${name}`))
    .toSorted();
}
