// npm run contract [-- FILE]: compares schema/printed.graphql with the agreed API. Ends with 1 when something that belongs to now is
// missing or differs. The contract is a document of the people who use the API and is not in this repository.
import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSchema } from 'graphql';
import { compareWithContract, type Later } from './contract-compare.ts';

const LATER: Later = { 'live notices of changes': ['GraphChange'] };

const beside = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const contractFile = process.argv[2] ?? beside('../../shared/design/api-contract.full.graphql');
const schemaOf = (file: string) => buildSchema(readFileSync(file, 'utf8'));

if (!existsSync(contractFile)) {
  console.log(`No ${basename(contractFile)} beside this checkout: nothing to compare with.`);
} else {
  const { wrong, later, stale } = await compareWithContract(
    schemaOf(contractFile),
    schemaOf(beside('../schema/printed.graphql')),
    LATER,
  );
  for (const [subject, paths] of later) console.log(`Later, with ${subject}: ${paths.join(', ')}`);
  for (const name of stale) console.log(`${name} is not missing: take it off the list in tools/contract.ts`);
  for (const line of wrong) console.log(`✗ ${line}`);
  console.log(wrong.length === 0 ? 'Nothing missing, nothing different.' : `${wrong.length} missing or different.`);
  process.exitCode = wrong.length + stale.length > 0 ? 1 : 0;
}
