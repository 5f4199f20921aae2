<?php
/**
 * Plugin Name: Assent's seal
 * Description: Puts what `assent snippet` prints at the very top of <head>, before any theme and plugin.
 *
 * Save the printed lines as wp-content/mu-plugins/assent-head.html and this file beside it. WordPress loads what
 * stands there by itself. Empty the page cache afterwards, and after each change of the configuration.
 */

add_action('template_redirect', function () {
    $file = __DIR__ . '/assent-head.html';
    if (!is_readable($file)) {
        return;
    }
    $lines = file_get_contents($file);
    ob_start(function ($page) use ($lines) {
        // Not as a replacement string: `$` and `\` mean something there.
        return preg_replace_callback(
            '/<head(?:\s[^>]*)?>(?:\s*<meta\s+charset[^>]*>)?/i',
            function ($found) use ($lines) {
                return $found[0] . "\n" . $lines;
            },
            $page,
            1
        ) ?? $page;
    });
}, -1000);
