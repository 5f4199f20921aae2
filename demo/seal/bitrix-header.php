<?php if (!defined('B_PROLOG_INCLUDED') || B_PROLOG_INCLUDED !== true) die(); ?>
<?php /* Stands in the place of the first lines of the template's header.php. Save what `assent snippet` prints as
   /local/assent-head.html. `data-skip-moving`, which stands in it, keeps the line at its place where Bitrix moves
   scripts to the page's end. */ ?>
<!doctype html>
<html lang="<?= LANGUAGE_ID ?>">
<head>
<meta charset="<?= LANG_CHARSET ?>">
<?php readfile($_SERVER['DOCUMENT_ROOT'] . '/local/assent-head.html'); ?>
<?php $APPLICATION->ShowHead(); ?>
