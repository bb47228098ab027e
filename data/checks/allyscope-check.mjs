#!/usr/bin/env node
/*
 * allyscope-check [folder …]: the check of records as a command, from any folder; --help says more. Plain Node, which
 * reads the check's TypeScript by tsx.
 */
import { register } from 'tsx/esm/api';

register();
await import('./checkData.ts');
