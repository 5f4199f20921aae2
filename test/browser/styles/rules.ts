/** What pages say to elements in general, without a thought of us. */
export const RULES: Record<string, string> = {
  'full-width inputs': 'input { width: 100% }',
  'a plain reset': '* { margin: 0; padding: 0; border: 0; font: inherit }',
  'a reset with colours':
    '*, ::before, ::after { box-sizing: border-box; margin: 0; padding: 0; border: 0 solid; background: none; color: inherit; font: inherit }',
  'a reset without a list of its own':
    'div, span, p, a, form, label, details, summary, h2, button, input { margin: 0; padding: 0; border: 0; outline: 0; font-size: 100%; vertical-align: baseline; background: transparent }',
  'absolute labels':
    'form { position: relative } label { position: absolute; top: 12px; left: 12px; pointer-events: none }',
  'floating labels':
    'label { position: absolute; transform: translateY(-120%) scale(.8); transform-origin: 0 0; opacity: .6 }',
  'inputs with a minimum': 'input { min-width: 200px; min-height: 50px }',
  'important widths': 'input { width: 300px !important; height: 48px !important }',
  'important layout':
    'input, label { display: block !important; position: static !important; margin: 0 0 20px !important }',
  'boxes not displayed': 'input[type=checkbox] { display: none }',
  'boxes under drawings':
    'input[type=checkbox] { position: absolute; opacity: 0; width: 0; height: 0; pointer-events: none } input[type=checkbox] + span { padding-left: 0 }',
  'boxes out of sight':
    '[type=checkbox] { position: absolute; left: -9999px; clip: rect(0 0 0 0); clip-path: inset(50%); visibility: hidden }',
  'boxes without looks':
    'input { -webkit-appearance: none; appearance: none; background: none; border: 0 }',
  'drawings before labels':
    'label { position: relative; padding-left: 40px } label::before { content: ""; position: absolute; inset: 0; background: #fff; border: 1px solid #ccc } [type=checkbox]::before { content: ""; position: absolute; width: 60px; height: 60px; background: #ddd }',
  'all floats': 'form * { float: left }',
  'small columns': 'form div { float: left; width: 33.33%; overflow: hidden }',
  'shouting labels':
    'label { display: block; text-transform: uppercase; letter-spacing: 4px; font-size: 11px; line-height: 1 }',
  'labels on one line': 'label { white-space: nowrap; overflow: hidden; text-overflow: ellipsis }',
  'labels in columns': 'label { display: flex; flex-direction: column; align-items: center }',
  'labels of a width':
    'label { display: inline-block; width: 120px; text-align: right; float: left }',
  'labels not displayed': 'label { display: none }',
  'bare buttons': 'button { all: unset }',
  'buttons half dressed': 'button { background: #eee }',
  'buttons of the words’ colour': 'button { color: inherit; font: inherit }',
  'small round buttons':
    'button { width: 40px; height: 40px; padding: 0; border-radius: 50%; overflow: hidden; line-height: 40px }',
  'buttons that float': 'button { position: absolute; right: 0; top: 0; margin: 0 }',
  'rows of flex': 'form > div { display: flex; align-items: center; gap: 10px }',
  'a form in a row': 'form { display: flex; align-items: flex-end; gap: 10px }',
  'a form in a column of a height':
    'form { display: flex; flex-direction: column; align-items: flex-start; gap: 8px; height: 620px }',
  'a form in columns':
    'form { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr) auto; gap: 10px } form > div > input, label input { width: 100% }',
  'columns for all': 'form > * { width: 32%; display: inline-block; vertical-align: top }',
  'high inputs': 'input { height: 60px; padding: 20px; font-size: 22px }',
  'no line height': 'form { line-height: 0 }',
  'no font size': 'form { font-size: 0; letter-spacing: -.3em; word-spacing: -1em }',
  'boxes of a height':
    'div { max-height: 60px; overflow: hidden } main, main > div { max-height: none }',
  'nothing but one line':
    'p, span { display: block; height: 20px; overflow: hidden; white-space: nowrap }',
  'no paragraphs': 'p { display: none }',
  'no summary': 'details, summary { display: none } a { display: none }',
  'no empty ones': 'div:empty, p:empty, span { opacity: 0; visibility: hidden }',
  'right to left': 'body { direction: rtl; text-align: right }',
  zoom: 'form { zoom: 1.25 } input { zoom: .5 }',
  'scaled boxes': '[type=checkbox] { transform: scale(3); margin: 20px; scale: 2; rotate: 45deg }',
  'under the words':
    'label, p, span { position: relative; z-index: 5; background: #fff } input { z-index: -1; position: relative }',
  'a dark page':
    'html { background: #14161a; color: #e8e8e8 } input { background: transparent; color: #fff; border: 1px solid #555 }',
  'a dark scheme': ':root { color-scheme: dark } body { background: #14161a; color: #e8e8e8 }',
  'a dark page, reset':
    'body { background: #14161a; color: #eee } * { margin: 0; padding: 0; border: 0; background-color: transparent } html, body { background-color: #14161a }',
  'white words of forms':
    'form { background: #0f3d3e; color: #fff; padding: 16px } input { border: 0; border-radius: 0 }',
  'sheets beneath dialogs':
    'dialog { display: flex; position: static; width: 100%; height: 100%; max-width: none; margin: 0; background: none; opacity: .9 } div { position: static; z-index: auto }',
  'a layer before ours':
    '@layer page { input { width: 250px !important; position: static !important; opacity: 0 !important } label, p { float: left } p { display: none } }',
  hostile:
    'p, label, span, input, button, form div div { float: left !important; opacity: .2 !important; position: relative !important; transform: scale(.5) !important; max-width: 80px !important }',
};
