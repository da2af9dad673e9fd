import { serveRaw } from './raw.ts';
import { serveAndTell } from './telling.ts';

serveAndTell(serveRaw);
