/** The words of `npm run etl -- help`. */
export const HELP = `Usage: npm run etl -- COMMAND [options]

Commands
  load            read the extracts, check every row, publish a release
  releases list   the releases that are kept, the newest first
  status          which release is served, and whether the extracts, catalogue and mappings are still those it was made of
  help            this text

Options
  --extracts DIR  a folder of extracts; give it again for more (default: data/extracts/generated and data/extracts/published)
  --catalog DIR   the catalogue (default: data/catalog)
  --sources DIR   the mappings (default: data/sources)
  --releases DIR  where releases are kept (default: data/releases)
  --force         publish even when the content is that of the release which is served
  --quiet         print mistakes only
  --json          print one JSON object instead of the report

Exit codes
  0  done: published, or nothing new to publish
  1  load refused: a file cannot be read, or the account of rows does not close; the served release stays as it was
  2  the command line is not understood
  3  mistakes in the catalogue or the mappings
`;
