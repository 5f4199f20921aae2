import colors from './colors.css?raw';
import findings from './findings.css?raw';
import narrow from './narrow.css?raw';
import print from './print.css?raw';
import report from './report.css?raw';
import tables from './tables.css?raw';

/** The style sheet that a report carries. */
export const REPORT_STYLE = colors + report + findings + tables + narrow + print;
