/** Every form of the departments, by name. */
import { abuseCases } from './abuse-cases.ts';
import { childrenRegister } from './children-register.ts';
import { communeProfile } from './commune-profile.ts';
import { enrolment } from './enrolment.ts';
import type { FormMaker } from './form.ts';
import { hivProgramme } from './hiv-programme.ts';
import { injuries } from './injuries.ts';
import { nutritionRounds } from './nutrition-rounds.ts';
import { playgrounds } from './playgrounds.ts';
import { population } from './population.ts';
import { preschoolRecognition } from './preschool-recognition.ts';
import { stationStaffing } from './station-staffing.ts';
import { universalisationCensus } from './universalisation-census.ts';

export const FORMS: Readonly<Record<string, FormMaker>> = {
  'nutrition-rounds': nutritionRounds,
  'station-staffing': stationStaffing,
  injuries,
  'hiv-programme': hivProgramme,
  'school-enrolment': enrolment,
  'universalisation-census': universalisationCensus,
  'preschool-recognition': preschoolRecognition,
  'children-register': childrenRegister,
  'abuse-cases': abuseCases,
  'commune-profile': communeProfile,
  playgrounds,
  population,
};
