import { plan } from '../plan/plan.ts';

export const match = plan;
