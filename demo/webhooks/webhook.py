"""Takes what an Assent receiver tells a webhook, with Python 3.8 or newer alone.

In assent.json:   "server": { "deliveries": { "crm": { "channel": "webhook", "url": "https://example.ru/webhook", "recipient": "operator" } } }
The same secret on both sides: ASSENT_CRM_SECRET there, ASSENT_SECRET here.
To try it here:   ASSENT_SECRET=whsec_… PORT=8091 EVENTS=/tmp/events.jsonl python3 demo/webhooks/webhook.py
"""

import base64
import hashlib
import hmac
import json
import os
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

# Several by spaces, while the secret is changed.
SECRETS = [s for s in os.environ.get("ASSENT_SECRET", "").split() if s.startswith("whsec_") and len(s) > 6]
FILE = os.environ.get("EVENTS", "events.jsonl")


def is_signed(signed, given):
    for secret in SECRETS:
        key = base64.b64decode(secret[len("whsec_"):])
        expected = "v1," + base64.b64encode(hmac.new(key, signed, hashlib.sha256).digest()).decode()
        if any(hmac.compare_digest(expected.encode(), one.encode()) for one in given):
            return True
    return False


class Webhook(BaseHTTPRequestHandler):
    def do_POST(self):
        # The very bytes that came: a body that was read as JSON and written again has another signature.
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        key, at = self.headers.get("webhook-id", ""), self.headers.get("webhook-timestamp", "")
        given = self.headers.get("webhook-signature", "").split(" ")
        # An old one may be somebody's who has listened.
        is_fresh = at.isdigit() and abs(time.time() - int(at)) <= 300
        if not is_fresh or not is_signed(f"{key}.{at}.".encode() + body, given):
            return self.answer(401)
        # The same id comes again where this answer is lost: what is done with it must be done once.
        try:
            with open(FILE, "a", encoding="utf-8") as file:
                file.write(json.dumps({"id": key, **json.loads(body)}, ensure_ascii=False) + "\n")
        except (OSError, ValueError):
            return self.answer(503)  # not a 2xx: it is tried again
        self.answer(204)

    def answer(self, status):
        self.send_response(status)
        self.end_headers()

    def log_message(self, *_):
        """Says nothing: a line of what came would hold people's data."""


server = ThreadingHTTPServer(("127.0.0.1", int(os.environ.get("PORT", "8091"))), Webhook)
print(f"Webhooks: http://127.0.0.1:{server.server_port}/", flush=True)
server.serve_forever()
