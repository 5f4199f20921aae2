/** What Playwright switches off in the Chromium it drives. */
const BY_DRIVER = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'TcpPortRandomizationWin',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
  'msForceBrowserSignIn',
  'msEdgeUpdateLaunchServicesPreferredVersion',
];

/**
 * What a browser that nobody looks at can go without: the lists under its address bar are two pages of its own
 * for each profile, and cost more than the pages that are visited.
 */
const OF_NO_USE = ['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup'];

/**
 * The argument for Chromium that leaves out what is of no use. Of two such arguments the last counts, so that the
 * driver's own names stand in it, too.
 */
export const SWITCHED_OFF = `--disable-features=${[...BY_DRIVER, ...OF_NO_USE].join(',')}`;
