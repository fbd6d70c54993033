export { benchSearch, type SearchFigures } from './search-benchmark.js';
export { SearchClient } from './search-client.js';
export { searchPlot } from './search-plot.js';
export { SyntheticGallery } from './synthetic-gallery.js';
export { traitPalette } from './trait-palette.js';
