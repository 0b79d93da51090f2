import { buildSite } from './build-site';
import { DataError } from './corpus-asset';

buildSite(process.cwd()).catch((error: unknown) => {
  console.error(error instanceof DataError ? `the data has errors:\n${error.message}` : error);
  process.exit(1);
});
