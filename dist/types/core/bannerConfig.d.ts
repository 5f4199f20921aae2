/** How the banner looks and where it stands. */
export type BannerConfig = {
    layout?: 'bar' | 'box' | 'modal';
    position?: 'top' | 'bottom' | 'left' | 'right';
    theme?: 'auto' | 'light' | 'dark';
    /** One of the ready designs; `plain` when left out. */
    look?: 'plain' | 'soft' | 'contrast';
    /** Own colours as `#rrggbb`, each named as its custom property without `--assent-`. */
    colors?: BannerColors;
    /** The control that opens the preferences again: a round button, or none where a link does it. */
    reopen?: 'button' | 'none' | ReopenPlace;
};
/** Where the round button stands, as long as nothing of the page's is fixed there. */
export type ReopenPlace = {
    /** The side where a line begins when left out. */
    side?: 'left' | 'right';
    /** Distance from the foot of the window in CSS pixels; 12 when left out. */
    offset?: number;
};
/** Colours as `#rrggbb`. */
export type BannerColors = {
    surface?: string;
    ink?: string;
    line?: string;
    accent?: string;
    'action-surface'?: string;
    'action-ink'?: string;
};
