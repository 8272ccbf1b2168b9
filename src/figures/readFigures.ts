import { z } from 'zod';
import { parseYaml, validate } from '../parseYaml.ts';
import type { Parsed, ParsedYaml } from '../parseYaml.ts';
import type { Problem } from '../problems.ts';
import {
  CHART_REMEDIES,
  FIGURE_REMEDIES,
  NO_DATA_REMEDIES,
  UNIT_REMEDIES,
  chartSchema,
  figureSchema,
  noDataSchema,
  unitsSchema,
} from './figuresSchema.ts';
import type { FigureData, NoData } from './figuresSchema.ts';

/** `figures.yaml` as it was read, and how to find its parts in the file. */
export interface FiguresFile extends FigureData {
  noData: NoData[];
  file: string;
  lineOf: ParsedYaml['lineOf'];
}

const list = z.array(z.unknown()).default([]);
const fileSchema = z.strictObject({
  units: z.unknown(),
  figures: list,
  charts: list,
  noData: list,
});

const FILE_REMEDIES = {
  '*': 'The file has four parts: `units:`, and the lists `figures:`, `charts:` and `noData:`.',
};

/**
 * Reads `content/figures.yaml`: units, figures, charts, and what in the articles is no datum.
 *
 * @returns every problem of every figure, each at the line of its field
 * @example
 * readFigures('units: { rack: { zh: 架, en: racks } }\nfigures: []\n', 'content/figures.yaml')
 */
export function readFigures(source: string, file: string): Parsed<FiguresFile> {
  const yaml = parseYaml(source, file);
  if (!yaml.ok) return yaml;
  const whole = validate(fileSchema, yaml.value, FILE_REMEDIES);
  if (!whole.ok) return whole;
  const problems: Problem[] = [];
  const read = <Schema extends z.ZodType>(
    schema: Schema,
    data: unknown,
    path: readonly PropertyKey[],
    remedies: Readonly<Record<string, string>>,
  ): z.output<Schema>[] => {
    const part = {
      file,
      data,
      lineOf: (within: readonly PropertyKey[]) => yaml.value.lineOf([...path, ...within]),
    };
    const checked = validate(schema, part, remedies);
    if (checked.ok) return [checked.value];
    problems.push(...checked.problems);
    return [];
  };
  const { units, figures, charts, noData } = whole.value;
  const value = {
    file,
    lineOf: yaml.value.lineOf,
    units: read(unitsSchema, units ?? {}, ['units'], UNIT_REMEDIES)[0] ?? {},
    figures: figures.flatMap((one, index) =>
      read(figureSchema, one, ['figures', index], FIGURE_REMEDIES),
    ),
    charts: charts.flatMap((one, index) =>
      read(chartSchema, one, ['charts', index], CHART_REMEDIES),
    ),
    noData: noData.flatMap((one, index) =>
      read(noDataSchema, one, ['noData', index], NO_DATA_REMEDIES),
    ),
  };
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value };
}

/** A folder of texts without figures. */
export const noFigures = (file: string): FiguresFile => ({
  file,
  lineOf: () => 0,
  units: {},
  figures: [],
  charts: [],
  noData: [],
});
