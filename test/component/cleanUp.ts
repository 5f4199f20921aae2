import { cleanup } from '@testing-library/preact';
import { afterEach } from 'vitest';

// There is no layout here, so nothing ever changes its size.
globalThis.ResizeObserver ??= class {
  observe() {}
  unobserve() {}
  disconnect() {}
};

// The library does this by itself only where test functions are global.
afterEach(cleanup);
