<?php
/*
 * Takes what an Assent receiver tells a webhook, with plain PHP 7.4 or newer.
 *
 * In assent.json:   "server": { "deliveries": { "crm": { "channel": "webhook", "url": "https://example.ru/webhook.php", "recipient": "operator" } } }
 * The same secret on both sides: ASSENT_CRM_SECRET there, ASSENT_SECRET here.
 * To try it here:   ASSENT_SECRET=whsec_… EVENTS=/tmp/events.jsonl php -S 127.0.0.1:8091 demo/webhooks/webhook.php
 */

// Several by spaces, while the secret is changed.
$secrets = explode(' ', getenv('ASSENT_SECRET') ?: '');
// A file OUTSIDE of the folder that the web server shows: it holds people's data.
$file = getenv('EVENTS') ?: dirname(__DIR__, 2) . '/events.jsonl';

// The very bytes that came: a body that was read as JSON and written again has another signature.
$body = file_get_contents('php://input');
$id = $_SERVER['HTTP_WEBHOOK_ID'] ?? '';
$at = $_SERVER['HTTP_WEBHOOK_TIMESTAMP'] ?? '';
$given = explode(' ', $_SERVER['HTTP_WEBHOOK_SIGNATURE'] ?? '');

// An old one may be somebody's who has listened.
$isSigned = ctype_digit($at) && abs(time() - (int) $at) <= 300 && isSigned("$id.$at.$body", $given, $secrets);
if (!$isSigned) {
    http_response_code(401);
    exit;
}

// The same id comes again where this answer is lost: what is done with it must be done once.
$event = json_decode($body, true);
$line = json_encode(['id' => $id] + $event, JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES);
if (file_put_contents($file, "$line\n", FILE_APPEND | LOCK_EX) === false) {
    // Not a 2xx: it is tried again.
    http_response_code(503);
    exit;
}
http_response_code(204);

function isSigned($signed, $given, $secrets)
{
    foreach ($secrets as $secret) {
        $key = base64_decode(substr($secret, strlen('whsec_')), true);
        if (strncmp($secret, 'whsec_', 6) !== 0 || $key === false || $key === '') continue;
        $expected = 'v1,' . base64_encode(hash_hmac('sha256', $signed, $key, true));
        foreach ($given as $one) if (hash_equals($expected, $one)) return true;
    }
    return false;
}
