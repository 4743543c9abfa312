// npm run build: installs what is missing and builds the pages, for a service or an image that starts later without writing.
import { ensureInstalled, ensureWeb, requireNode } from './bootstrap.mjs';

requireNode();
ensureInstalled();
ensureWeb();
