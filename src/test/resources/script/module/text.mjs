export const text = [
  "The record office will close its reading room for three weeks while the shelves are moved to the new building on the hill.",
  "Orders that arrive before the ninth of March will still be answered by post; later ones will wait until the first of April.",
  "Scans of the parish registers stay on line during the whole move, and the help desk answers the telephone as usual."
];
