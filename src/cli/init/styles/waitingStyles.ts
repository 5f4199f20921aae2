import type { Edit } from '../edits';
import { byService, type ServiceOf } from './byService';
import { heldCss } from './heldCss';
import type { PageStyles } from './pageStyles';

/** What is put into a page for its own styles: a template for each service, imports where they stood. */
export function waitingStyles(
  { imports, held }: PageStyles,
  serviceOf: ServiceOf,
): { edits: Edit[]; head: string[] } {
  const edits = imports.flatMap(({ at, media, held: own }) =>
    byService(own, serviceOf).flatMap(({ service, held: those }) => {
      const css = heldCss(those, 'only');
      return css ? [{ start: at, end: at, text: `${template(service, css, media)}\n` }] : [];
    }),
  );
  const head = byService(held, serviceOf).flatMap(({ service, held: those }) => {
    const css = heldCss(those, 'none').replace(/\n\s*/g, ' ');
    return css ? [template(service, css)] : [];
  });
  return { edits, head };
}

function template(service: string, css: string, media?: string): string {
  const mediaPart = media === undefined ? '' : ` media="${media.replace(/"/g, '&quot;')}"`;
  return `<template data-assent-service="${service}"><style${mediaPart}>${css}</style></template>`;
}
