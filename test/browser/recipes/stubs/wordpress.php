<?php
/*
 * A stand-in for WordPress, of what a theme's functions.php meets: hooks with priorities, scripts that are
 * printed as WordPress 6.4 and newer print them, and a form as Contact Form 7 prints it. No WordPress.
 */
$hooks = [];
$scripts = [];

function add_filter($name, $run, $priority = 10, $args = 1)
{
    global $hooks;
    $hooks[$name][$priority][] = [$run, $args];
    ksort($hooks[$name]);
}

function add_action($name, $run, $priority = 10, $args = 1)
{
    add_filter($name, $run, $priority, $args);
}

function apply_filters($name, $value, ...$more)
{
    global $hooks;
    foreach ($hooks[$name] ?? [] as $those) {
        foreach ($those as [$run, $args]) $value = $run(...array_slice([$value, ...$more], 0, $args));
    }
    return $value;
}

function do_action($name)
{
    apply_filters($name, '');
}

function esc_attr($text)
{
    return htmlspecialchars((string) $text, ENT_QUOTES);
}

function get_stylesheet_directory()
{
    return __DIR__;
}

function wp_enqueue_script($handle, $src, $deps = [], $ver = false, $args = [])
{
    global $scripts;
    // WordPress puts its own version behind every address that names none.
    if ($ver !== null) $src .= '?ver=' . ($ver ?: '6.9');
    $scripts[$handle] = [$src, $args];
}

function attributes($all)
{
    $text = '';
    foreach ($all as $name => $value) {
        if ($value !== false) $text .= " $name" . ($value === true ? '' : '="' . esc_attr($value) . '"');
    }
    return $text;
}

function wp_print_head_scripts()
{
    global $scripts;
    foreach ($scripts as $handle => [$src, $args]) {
        $strategy = $args['strategy'] ?? '';
        $own = ['src' => $src, 'id' => "$handle-js"] + ($strategy ? [$strategy => true, 'data-wp-strategy' => $strategy] : []);
        $tag = '<script' . attributes(apply_filters('wp_script_attributes', $own)) . "></script>\n";
        echo apply_filters('script_loader_tag', $tag, $handle, $src);
    }
}

class WPCF7_ContactForm
{
    public static function get_current()
    {
        return new self();
    }

    public function id()
    {
        return 12;
    }
}

require __DIR__ . '/functions.php';
add_action('wp_head', fn() => do_action('wp_enqueue_scripts'), 1);
add_action('wp_head', function () {
    echo "<script src=\"/plugin.js\" id=\"plugin-js\"></script>\n";
}, 5);
add_action('wp_head', 'wp_print_head_scripts', 9);

?><!doctype html>
<html lang="ru-RU">
<head>
<meta charset="utf-8">
<title>Заявка</title>
<?php do_action('wp_head'); ?>
</head>
<body>
<?php
$page = file_get_contents(__DIR__ . '/form.html');
$more = attributes(apply_filters('wpcf7_form_additional_atts', []));
echo str_replace('class="wpcf7-form init"', 'class="wpcf7-form init"' . $more, $page);
?>
<script>
// As Contact Form 7's own script: takes the submit, sends what the form holds, empties the form.
for (const form of document.querySelectorAll('.wpcf7-form')) {
  form.addEventListener('submit', (event) => {
    fetch('/wp-json/contact-form-7/v1/contact-forms/12/feedback', { method: 'POST', body: new FormData(form) })
      .then((answer) => answer.json()).then(({ status, message }) => {
        if (status === 'mail_sent') form.reset();
        form.querySelector('.wpcf7-response-output').innerText = message;
        form.classList.replace('init', 'sent');
      });
    event.preventDefault();
  });
}
</script>
</body>
</html>
