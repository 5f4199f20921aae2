<?php
/*
 * Takes the leads of Assent forms with plain PHP 7.4 or newer: no framework, no database.
 * Each lead becomes one line of JSON, with the consent beside it.
 *
 * In assent.json:   "endpoint": { "url": "https://example.ru/lead.php", "format": "form" }
 * To try it here:   SITE=http://localhost:8080 LEADS=/tmp/leads.jsonl php -S 127.0.0.1:8090 demo/endpoints/lead.php
 */

// Your site, exactly as its address begins. Only its pages may post.
$site = getenv('SITE') ?: 'https://example.ru';
// A file OUTSIDE of the folder that the web server shows: it holds people's data.
$file = getenv('LEADS') ?: dirname(__DIR__, 2) . '/leads.jsonl';

header('Content-Type: application/json; charset=utf-8');
header('Cache-Control: no-store');
header('Vary: Origin');
$origin = $_SERVER['HTTP_ORIGIN'] ?? '';
if ($origin === $site) {
    // Without this line the browser hides the answer from the page, and the person is told it failed.
    header("Access-Control-Allow-Origin: $site");
    // Only the "json" format asks beforehand; the "form" format does without.
    header('Access-Control-Allow-Methods: POST');
    header('Access-Control-Allow-Headers: Content-Type, Idempotency-Key');
}
if ($_SERVER['REQUEST_METHOD'] === 'OPTIONS') {
    http_response_code($origin === $site ? 204 : 403);
    exit;
}
if ($_SERVER['REQUEST_METHOD'] !== 'POST') answer(405, ['ok' => false, 'errors' => [['code' => 'method', 'message' => 'POST only.']]]);
if ($origin !== $site) answer(403, ['ok' => false, 'errors' => [['code' => 'origin', 'message' => 'This site may not post here.']]]);

$body = file_get_contents('php://input', false, null, 0, 65537);
if (strlen($body) > 65536) answer(413, ['ok' => false, 'errors' => [['code' => 'large', 'message' => 'Too large.']]]);

if (strncasecmp($_SERVER['CONTENT_TYPE'] ?? '', 'application/json', 16) === 0) {
    // "json": the envelope as it is; the texts stand in stamp.texts.
    $sent = json_decode($body, true);
    if (!is_array($sent)) answer(400, ['ok' => false, 'errors' => [['code' => 'malformed', 'message' => 'This is not JSON.']]]);
    $fields = ($sent['fields'] ?? []) + ($sent['extra'] ?? []);
    $consent = $sent['stamp'] ?? null;
    $texts = implode("\n\n", array_filter(array_column($consent['texts'] ?? [], 'text')));
    $id = $sent['id'] ?? '';
    $page = $sent['page'] ?? '';
} else {
    // "form": plain fields, and the consent in fields of its own.
    parse_str($body, $sent);
    $ours = ['consent', 'consent_text', 'consent_at', 'consent_purposes', 'consent_sha256', '_id', 'page'];
    $fields = array_diff_key($sent, array_flip($ours));
    $consent = json_decode($sent['consent'] ?? 'null', true);
    $texts = $sent['consent_text'] ?? '';
    $id = $sent['_id'] ?? '';
    $page = $sent['page'] ?? '';
}

// What you cannot do without. `field` is the name the input has; the message is shown at that field.
$errors = [];
if (trim((string) ($fields['name'] ?? '')) === '') $errors[] = ['field' => 'name', 'code' => 'required', 'message' => 'Напишите, как к вам обращаться.'];
if (strlen(preg_replace('/\D/', '', (string) ($fields['phone'] ?? ''))) < 10) $errors[] = ['field' => 'phone', 'code' => 'phone', 'message' => 'В номере не хватает цифр.'];
if (!is_array($consent)) $errors[] = ['code' => 'consent', 'message' => 'Нет согласия на обработку данных.'];
if ($errors) answer(422, ['ok' => false, 'errors' => $errors]);

// One lead per id, however often a browser sends it: two requests never write at once.
$handle = fopen($file, 'c+');
if (!$handle || !flock($handle, LOCK_EX)) answer(503, ['ok' => false]);
while (($line = fgets($handle)) !== false) {
    if ($id !== '' && (json_decode($line, true)['id'] ?? null) === $id) answer(200, ['ok' => true, 'id' => $id, 'duplicate' => true]);
}
$lead = [
    'id' => $id,
    'received' => gmdate('c'),
    'page' => $page,
    'fields' => $fields,
    'consent' => $consent,          // who agreed to what, when, where, how
    'consent_text' => $texts,       // the very words, so that the proof needs no other server
];
$line = json_encode($lead, JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES | JSON_INVALID_UTF8_SUBSTITUTE) . "\n";
if (fwrite($handle, $line) !== strlen($line) || !fflush($handle)) answer(503, ['ok' => false]);
chmod($file, 0600);

// Only now: the person is told "sent" when it is on the disk. Mail or a CRM can follow from the file.
answer(201, ['ok' => true, 'id' => $id]);

function answer(int $status, array $words): void
{
    http_response_code($status);
    echo json_encode($words, JSON_UNESCAPED_UNICODE);
    exit;
}
