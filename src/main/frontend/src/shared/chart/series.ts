/** The same colours mean the same thing on every page. */
export const series = {
  verified: '#1f4e8c',
  declared: '#8fb0d9',
  rest: '#e4e9f1',
  rectified: '#3c8f60',
  problem: '#e0a330',
  overdue: '#c62828',
} as const;
