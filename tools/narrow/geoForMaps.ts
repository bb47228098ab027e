/** What react-simple-maps calls of d3-geo by name. */
export { geoEqualEarth, geoGraticule, geoPath } from 'd3-geo';
