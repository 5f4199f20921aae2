import type { Pack } from '../../core/texts';
import * as groups from '../en';
import { called } from './called';

/** What a person sees of what they sent and agreed to. */
export const mine: Pack = {
  ...called(groups),
  'mine.title': 'My data',
  'mine.intro':
    'Here you see what you sent. You can correct it, withdraw your consent or delete everything.',
  'mine.close': 'Close',
  'mine.cancel': 'Cancel',
  'mine.loading': 'Asking what is held…',
  'mine.busy': 'One moment…',
  'mine.again': 'Try again',
  'mine.print': 'Print',

  'mine.none': 'No request was sent from this browser, or its key is no longer kept here.',
  'mine.nokey': 'To show your data, this page needs the key to your request.',
  'mine.where':
    'The key is in the link that you saved, and in the browser in which you sent the form: open “My data” on the site where you sent it.',
  'mine.support': 'Neither at hand? Write to us and we will help:',
  'mine.paste': 'Links or keys that you saved',
  'mine.paste.show': 'Show',
  'mine.paste.unread':
    'There is no key in this, or not all of it: it stands in the link after the # sign.',
  'mine.paste.foreign': 'This link belongs to another address. Open it there: {address}',

  'mine.lead': 'Request of {time}',
  'mine.lead.site': 'Sent on {origin}. Number: {id}',
  'mine.state.active': 'It is held and used only for what you see below.',
  'mine.state.aside': 'It is set aside and not looked at yet.',
  'mine.state.restricted':
    'You have withdrawn everything: this data is no longer used and will be destroyed within 30 days of the withdrawal.',
  'mine.state.held':
    'The law asks that this data is kept unchanged until {until} (reason: {basis}). If something in it is wrong, turn to us: {contact}.',
  'mine.state.wish': 'You asked to delete it. It will be deleted by itself when that time is over.',

  'mine.held': 'What is held',
  'mine.typed': 'as you typed it: {typed}',
  'mine.address': 'Network address',
  'mine.browser': 'About the browser',
  'mine.correct': 'Correct',
  'mine.correct.what': 'Correct: {label}',
  'mine.save': 'Save',
  'mine.corrected':
    'Corrected. You have a new receipt, and those who received the data will be told.',
  'mine.error.required': 'Fill this in: without it the request cannot be answered.',
  'mine.error.unfit': 'This is too long.',
  'mine.error.held': 'The law now asks that this is kept unchanged.',
  'mine.error.other': 'This could not be taken. Check it and try again.',

  'mine.why': 'Why',
  'mine.purpose.given': 'You agreed.',
  'mine.purpose.informed': 'You asked for it; you were told how the data is used.',
  'mine.purpose.refused': 'You did not agree: nothing is done for this.',
  'mine.purpose.withdrawn': 'You have withdrawn: nothing is done for this any more.',
  'mine.until': 'Kept until {until}.',
  'mine.text': 'The text you were shown',
  'mine.withdraw': 'Withdraw',
  'mine.withdraw.what': 'Withdraw: {purpose}',
  'mine.withdraw.ask': 'Withdraw this?',
  'mine.withdraw.then':
    'Your data is no longer used for this: {purpose}. Those who received it for this will be told. Where nothing else needs it, it is destroyed within 30 days.',
  'mine.withdraw.yes': 'Yes, withdraw',
  'mine.withdrawn': 'Withdrawn. Nothing is done for this any more.',

  'mine.who': 'Who receives it',
  'mine.who.none': 'Nobody beside {operator}.',
  'mine.events': 'What happened',
  'mine.event.given': 'You agreed and sent the request',
  'mine.event.informed': 'You sent the request and were told how the data is used',
  'mine.event.refused': 'You refused',
  'mine.event.withdrawn': 'You withdrew a consent',
  'mine.event.corrected': 'The data was corrected',
  'mine.event.held': 'The law began to ask that it is kept',
  'mine.event.released': 'The law no longer asks that it is kept',
  'mine.event.disclosed': 'It was handed to an authority on a legal demand',
  'mine.event.delivered': 'It was passed to a recipient',

  'mine.take': 'Take it with you',
  'mine.copy': 'Save a copy (JSON)',
  'mine.receipt': 'Save the receipt',
  'mine.receipt.show': 'Show and print the receipt',
  'mine.key': 'Save the key',

  'mine.erase': 'Delete my data',
  'mine.erase.ask': 'Delete everything of this request?',
  'mine.erase.then':
    'What you sent is deleted for good and cannot be brought back; who received it will be told. You then get a record of the deletion.',
  'mine.erase.held':
    'The law asks that it is kept until {until}. Your wish is noted, and it will be deleted by itself after that.',
  'mine.erase.yes': 'Yes, delete',
  'mine.erased': 'Your data is deleted.',
  'mine.erased.device': 'The key and the receipt are gone from this device too.',
  'mine.waits': 'Your wish is noted. The data will be deleted on {until}, when the law allows it.',

  'mine.act': 'Record of the deletion',
  'mine.act.save': 'Save the record',
  'mine.act.operator': 'Who answers for the data',
  'mine.act.subject': 'Whose: the request with the number',
  'mine.act.categories': 'What was deleted',
  'mine.act.system': 'In which system',
  'mine.act.method': 'How',
  'mine.act.method.overwritten': 'deleted from the database and its log, the bytes overwritten',
  'mine.act.reason': 'Why',
  'mine.act.reason.wish': 'at the person’s wish',
  'mine.act.at': 'When',
  'mine.act.by': 'By whom',
  'mine.act.by.visitor': 'the person themselves, with their key',
  'mine.data.typed': 'what was typed',
  'mine.data.browser': 'about the browser',
  'mine.data.address': 'network address',
  'mine.data.consent': 'consents',

  'mine.gone': 'Nothing is held under this key. It may have been deleted before.',
  'mine.forget': 'Remove it from this device',
  'mine.fault.offline': 'You are offline. Nothing has changed; try again once you are back.',
  'mine.fault.network': 'The server does not answer just now. Try again in a while.',
  'mine.fault.server': 'The server has trouble just now. Try again in a while.',
  'mine.fault.often': 'That was many requests in a row. Try again in {seconds} s.',
  'mine.fault.unclear':
    'No answer came, so it is not known whether this was done. Look again in a while.',

  'mine.choice': 'Cookies on this site',
  'mine.choice.on': 'You allowed: {categories}.',
  'mine.choice.off': 'You declined everything optional.',
  'mine.choice.open': 'You have not chosen yet: nothing optional is on.',
  'mine.choice.since': 'Chosen on {date}, holds until {expires}.',
  'mine.choice.change': 'Change',
  'mine.consents': 'What this browser agreed to',
  'mine.consent.given': 'agreed: {what}',
  'mine.consent.refused': 'refused: {what}',
  'mine.consent.withdrawn': 'withdrawn: {what}',
  'mine.consent.informed': 'told of: {what}',
};
