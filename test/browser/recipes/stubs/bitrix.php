<?php
/*
 * A stand-in for 1C-Bitrix, of what a template's header.php and init.php meet: constants, the application's
 * buffered head, strings of the asset manager at their places, events, a web form as its component gives it.
 * No Bitrix.
 */
namespace Bitrix\Main\Page {
    class AssetLocation
    {
        const BEFORE_CSS = 'BEFORE_CSS';
        const AFTER_JS = 'AFTER_JS';
    }

    class Asset
    {
        public $strings = [];

        public static function getInstance()
        {
            static $one;
            return $one ??= new self();
        }

        public function addString($text, $isUnique = false, $location = AssetLocation::AFTER_JS)
        {
            if (!$isUnique || !in_array($text, $this->strings[$location] ?? [], true)) $this->strings[$location][] = $text;
        }
    }
}

namespace Bitrix\Main {
    class EventManager
    {
        public static $handlers = [];

        public static function getInstance()
        {
            return new self();
        }

        public function addEventHandler($module, $event, $run)
        {
            self::$handlers["$module.$event"][] = $run;
        }
    }
}

namespace {
    use Bitrix\Main\EventManager;
    use Bitrix\Main\Page\Asset;

    define('B_PROLOG_INCLUDED', true);
    define('LANGUAGE_ID', 'ru');
    define('LANG_CHARSET', 'UTF-8');
    $_SERVER['DOCUMENT_ROOT'] = __DIR__;

    class Application
    {
        public function ShowHead()
        {
            $at = Asset::getInstance()->strings;
            echo implode("\n", $at['BEFORE_CSS'] ?? []), "\n<style>.inputtext { width: 20em }</style>\n";
            echo '<script src="/core.js"></script>', implode("\n", $at['AFTER_JS'] ?? []);
        }

        public function ShowTitle()
        {
            echo 'Контакты';
        }

        public function ShowPanel()
        {
        }
    }

    $APPLICATION = new Application();
    if (is_file(__DIR__ . '/local/php_interface/init.php')) require __DIR__ . '/local/php_interface/init.php';
    foreach (EventManager::$handlers['main.OnProlog'] ?? [] as $run) $run();
    require __DIR__ . '/header.php';
    $arResult = [
        'FORM_HEADER' => '<form name="SIMPLE_FORM_1" action="/contacts/" method="POST" enctype="multipart/form-data">'
            . '<input type="hidden" name="sessid" id="sessid" value="1f2e3d"><input type="hidden" name="WEB_FORM_ID" value="1">',
        'QUESTIONS' => ['Ваше имя' => 'form_text_1', 'Телефон' => 'form_text_2'],
    ];
    ob_start();
    require __DIR__ . '/form.php';
    echo '<table class="form-table data-table"><thead><tr><th colspan="2">&nbsp;</th></tr></thead><tbody>';
    foreach ($arResult['QUESTIONS'] as $caption => $name) {
        echo "<tr><td>$caption<font color=\"red\"><span class=\"form-required starrequired\">*</span></font></td>",
            "<td><input type=\"text\" class=\"inputtext\" name=\"$name\" value=\"\" size=\"0\"></td></tr>";
    }
    echo '</tbody><tfoot><tr><th colspan="2"><input type="submit" name="web_form_submit" value="Отправить"></th></tr></tfoot></table></form>';
    $form = ob_get_clean();
    // The composite site brings what differs from person to person after the page.
    echo '<div id="bxdynamic_form">', is_file(__DIR__ . '/composite')
        ? "</div><script>addEventListener('load', () => { bxdynamic_form.innerHTML = " . json_encode($form) . ' })</script>'
        : "$form</div>";
    echo '</body></html>';
}
