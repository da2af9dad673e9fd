import { servePeer } from './peer.ts';
import { serveAndTell } from './telling.ts';

serveAndTell(servePeer);
