export const rows = [
  [
    "Dog licences can be renewed at the post counter",
    "2026-06-01"
  ],
  [
    "Swimming lessons for adults begin in September",
    "2026-06-03"
  ],
  [
    "Street party permits are free of charge this summer",
    "2026-06-05"
  ],
  [
    "Flood alarm test on the first Saturday of July",
    "2026-06-08"
  ],
  [
    "Reduced fares for apprentices on all bus lines",
    "2026-06-10"
  ]
];
