// Only what the views use: each name here is paid for by whoever opens one.
export { h, render } from 'preact';
export { Fragment, jsx, jsxs } from 'preact/jsx-runtime';
