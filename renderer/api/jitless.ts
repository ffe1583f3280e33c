import { z } from 'zod';

/** zod would try whether it may compile its checks; the content security policy reports each try. Import it first. */
z.config({ jitless: true });
