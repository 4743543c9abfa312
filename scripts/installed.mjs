// Runs after every npm install and npm ci: what is installed is what the lock says, so start and test need not ask again.
import { markInstalled } from './bootstrap.mjs';

markInstalled();
