import { config } from 'zod';

// The page's CSP forbids code made at run time; zod would try it, and the refusal would be logged.
config({ jitless: true });
