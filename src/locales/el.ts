import type { Pack } from '../core/texts';

/** What every first visitor may read. */
export const banner: Pack = {
  dir: 'ltr',
  and: ' και ',
  'banner.title': 'Συγκατάθεση για cookies',
  'banner.text':
    'Με τη συγκατάθεσή σας, ο ιστότοπος χρησιμοποιεί cookies για τους εξής σκοπούς: {aims}· δεδομένα μπορεί να λαμβάνουν και τρίτοι. Μπορείτε να αλλάξετε ή να ανακαλέσετε την επιλογή σας ανά πάσα στιγμή· λεπτομέρειες: {policy}.',
  'banner.policy': 'πολιτική απορρήτου',
  'banner.accept': 'Αποδοχή όλων',
  'banner.decline': 'Απόρριψη',
  'banner.choose': 'Επιλογή',
  'banner.reopen': 'Ρυθμίσεις cookies',
  'aim.functional': 'ευκολία χρήσης',
  'aim.analytics': 'στατιστικά επισκεψιμότητας',
  'aim.marketing': 'διαφήμιση',
};

/** The preferences view. */
export const preferences: Pack = {
  'preferences.title': 'Ρυθμίσεις cookies',
  'preferences.intro':
    'Αποφασίστε τι επιτρέπετε. Μπορείτε να αλλάξετε ή να ανακαλέσετε την επιλογή σας εδώ ανά πάσα στιγμή.',
  'preferences.save': 'Αποθήκευση επιλογής',
  'preferences.withdraw': 'Ανάκληση συγκατάθεσης',
  'preferences.withdraw.note':
    'Μετά την ανάκληση η σελίδα φορτώνεται ξανά, αν όσα εκτελούνται δεν μπορούν να σταματήσουν αλλιώς.',
  'preferences.close': 'Κλείσιμο',
  'preferences.always': 'Πάντα ενεργά',
  'preferences.savedAt': 'Ημερομηνία επιλογής: {date}· ισχύει έως: {expires}.',
  'preferences.unsaved': 'Δεν έχετε επιλέξει ακόμη: τίποτα προαιρετικό δεν είναι ενεργό.',
  'preferences.gpc':
    'Το πρόγραμμα περιήγησής σας ζητά να μην κοινοποιούνται δεδομένα (Global Privacy Control): ανενεργό, εκτός αν το ενεργοποιήσετε εσείς.',
  'preferences.services': 'Υπηρεσίες',
  'preferences.cookies': 'Cookies',
  'preferences.storage': 'Αποθηκευτικός χώρος',
  'preferences.hosts': 'Διευθύνσεις',
  'preferences.life.session': 'μέχρι να κλείσει το πρόγραμμα περιήγησης',
  'preferences.life.endless': 'μέχρι να διαγραφεί',
};

/** The categories, as the preferences and placeholders name them. */
export const categories: Pack = {
  'category.necessary.title': 'Απαραίτητα',
  'category.necessary.description':
    'Χρειάζονται για τη λειτουργία του ιστοτόπου. Εδώ φυλάσσεται και η ίδια η επιλογή σας, χωρίς αριθμό επισκέπτη αν αρνηθήκατε.',
  'category.functional.title': 'Ευκολία',
  'category.functional.description': 'Θυμούνται ρυθμίσεις και ενεργοποιούν πρόσθετες λειτουργίες.',
  'category.analytics.title': 'Στατιστικά',
  'category.analytics.description':
    'Βοηθούν να φανεί ποιες σελίδες διαβάζονται και τι μπορεί να βελτιωθεί.',
  'category.marketing.title': 'Διαφήμιση',
  'category.marketing.description':
    'Χρησιμεύουν για την προβολή διαφημίσεων, τη μέτρηση της απόδοσής τους και την ενσωμάτωση περιεχομένου από άλλους ιστοτόπους.',
  'category.browserInfo':
    'Με αυτή τη συγκατάθεση, μαζί με την επιλογή και τα αιτήματά σας αποστέλλονται πληροφορίες για το πρόγραμμα περιήγησης: όνομα και έκδοση, σύστημα, γλώσσα, ζώνη ώρας, μέγεθος οθόνης και παραθύρου, από πού ήρθατε, η πρώτη σελίδα της επίσκεψης και οι ετικέτες διαφημιστικής καμπάνιας, της πρώτης επίσκεψης και της τελευταίας· το πρόγραμμα περιήγησής σας τα θυμάται.',
  'category.browserInfo.identifiers': 'Επίσης οι τιμές αυτών των cookies: {names}.',
};

/** What is said where the browser sends Global Privacy Control. */
export const gpc: Pack = {
  'gpc.note':
    'Το πρόγραμμα περιήγησής σας έστειλε το σήμα Global Privacy Control. Παραμένουν ανενεργά: {categories}.',
  'gpc.choices': 'Οι επιλογές απορρήτου σας',
};

/** What stands in the place of a frame that waits. */
export const placeholders: Pack = {
  'placeholder.label': 'Περιεχόμενο από «{service}»',
  'placeholder.text':
    'Φορτώνεται μόνο αν το επιτρέψετε· η υπηρεσία μπορεί τότε να αποθηκεύει cookies.',
  'placeholder.once': 'Εμφάνιση μία φορά',
  'placeholder.always': 'Να επιτρέπεται πάντα',
};

/** What forms show from the start. */
export const forms: Pack = {
  'form.title': 'Στείλτε αίτημα',
  'form.submit': 'Αποστολή',
  'form.sending': 'Αποστολή σε εξέλιξη…',
  'form.failed': 'Η αποστολή δεν έγινε: {reason}. Όσα γράψατε είναι ακόμη εδώ, δοκιμάστε ξανά.',
  'form.failed.phone': 'Ή καλέστε: {phone}.',
  'form.close': 'Κλείσιμο',
  'form.reason.network': 'δεν υπάρχει σύνδεση με τον διακομιστή',
  'form.outdated':
    'Στο μεταξύ ο ιστότοπος ενημερώθηκε και από αυτή τη σελίδα δεν μπορεί πλέον να σταλεί τίποτα. Όσα γράψατε είναι ακόμη εδώ: αντιγράψτε τα και φορτώστε ξανά τη σελίδα.',
  'form.required': 'υποχρεωτικό',
  'form.optional': 'προαιρετικό',
  'form.full': 'Πλήρες κείμενο',
  'form.address': 'Άνοιγμα σε ξεχωριστή σελίδα',
  'field.name': 'Όνομα',
  'field.phone': 'Τηλέφωνο',
  'field.email': 'Ηλ. ταχυδρομείο',
  'field.message': 'Μήνυμα',
};

/** What forms say once somebody fills them in: what is wrong, and what became of it. */
export const submit: Pack = {
  'form.sent': 'Ευχαριστούμε. Το αίτημά σας παραλήφθηκε.',
  'form.waiting':
    'Η αποστολή δεν έγινε: {reason}. Το αίτημα φυλάσσεται σε αυτή τη συσκευή και θα σταλεί μόνο του.',
  'form.cancel': 'Να μη σταλεί',
  'form.cancelled': 'Το αίτημα δεν θα σταλεί. Όσα γράψατε είναι ακόμη εδώ.',
  'form.cancelled.unclear':
    'Δεν θα γίνει νέα προσπάθεια, αλλά το αίτημα μπορεί να έχει ήδη φτάσει.',
  'form.reason.timeout': 'ο διακομιστής δεν απάντησε εγκαίρως',
  'form.reason.server': 'σφάλμα στον διακομιστή ({status})',
  'form.reason.refused': 'ο διακομιστής δεν δέχτηκε τα δεδομένα ({status})',
  'form.reason.insecure': 'η σελίδα άνοιξε χωρίς ασφαλή σύνδεση',
  'form.invalid': 'Ελέγξτε τα σημειωμένα πεδία.',
  'form.error.required': 'Συμπληρώστε το πεδίο «{label}».',
  'form.error.email': 'Ελέγξτε τη διεύθυνση: χρειάζεται «@» και τομέα.',
  'form.error.phone': 'Ο αριθμός φαίνεται ελλιπής. Ελέγξτε τον· αν είναι σωστός, στείλτε ξανά.',
  'form.error.phone.suggest': 'Μήπως εννοούσατε {phone}; Αν ο αριθμός είναι σωστός, στείλτε ξανά.',
  'form.error.consent': 'Χωρίς αυτή τη συγκατάθεση το αίτημα δεν μπορεί να σταλεί.',
};

/** What is said of leads of earlier visits. */
export const leftover: Pack = {
  'form.left.waiting': 'Το αίτημά σας ({time}) περιμένει ακόμη να σταλεί.',
  'form.left.sent': 'Το αίτημά σας ({time}) παραλήφθηκε.',
  'form.left.failed': 'Το αίτημά σας ({time}) δεν μπόρεσε να σταλεί: {reason}.',
  'form.left.unclear': 'Δεν είναι γνωστό αν το αίτημά σας ({time}) έφτασε: {reason}.',
};

/** What hands a receipt over. */
export const receipt: Pack = {
  'receipt.what': 'Υπογεγραμμένη απόδειξη της απόφασής σας:',
  'receipt.save': 'Αποθήκευση',
  'receipt.show': 'Προβολή και εκτύπωση',
};

/** The words of consents and notices, each a whole text of its own. */
export const consents: Pack = {
  'purpose.callback.title': 'επικοινωνία μαζί μου για το αίτημά μου',
  'purpose.newsletter.title': 'αποστολή διαφημιστικών μηνυμάτων σε εμένα',
  'purpose.service.title': 'παροχή υπηρεσίας σε εμένα',
  'consent.label':
    'Δίνω τη συγκατάθεσή μου στον υπεύθυνο επεξεργασίας {addressee} να επεξεργάζεται τα δεδομένα μου προσωπικού χαρακτήρα για τον εξής σκοπό: {purpose}',
  'consent.addressee': '({operator})',
  'consent.title': 'Συγκατάθεση για την επεξεργασία δεδομένων προσωπικού χαρακτήρα',
  'consent.edition': 'Έκδοση: {version}',
  'consent.body':
    'Συμπληρώνοντας τη φόρμα στον ιστότοπο {site}, δίνω ελεύθερα και με τη θέλησή μου στον υπεύθυνο επεξεργασίας τη συγκατάθεσή μου για την επεξεργασία των δεδομένων μου προσωπικού χαρακτήρα.',
  'consent.operator': 'Υπεύθυνος επεξεργασίας: {operator}',
  'consent.inn': 'αριθμός φορολογικού μητρώου (INN) {inn}',
  'consent.ogrn': 'αριθμός μητρώου (OGRN) {ogrn}',
  'consent.ogrnip': 'αριθμός μητρώου (OGRNIP) {ogrn}',
  'consent.purpose': 'Σκοπός: {purpose}.',
  'consent.subject': 'Τίνος δεδομένα: δικά μου, του προσώπου που συμπληρώνει τη φόρμα.',
  'consent.data': 'Ποια δεδομένα: {data}.',
  'consent.actions':
    'Τι γίνεται με αυτά: συλλέγονται, καταχωρίζονται, αποθηκεύονται, διορθώνονται, ανακτώνται, χρησιμοποιούνται, δεσμεύονται, διαγράφονται και καταστρέφονται, με υπολογιστή και με άλλον τρόπο.',
  'consent.actions.share':
    'Τι γίνεται με αυτά: συλλέγονται, καταχωρίζονται, αποθηκεύονται, διορθώνονται, ανακτώνται, χρησιμοποιούνται, διαβιβάζονται στους αποδέκτες που αναφέρονται παρακάτω, δεσμεύονται, διαγράφονται και καταστρέφονται, με υπολογιστή και με άλλον τρόπο.',
  'consent.recipients': 'Αποδέκτες: {recipients}.',
  'consent.recipients.none': 'Αποδέκτες: κανένας.',
  'consent.term':
    'Διάρκεια σε ημέρες: {days}, από την αποστολή της φόρμας, ή έως την ανάκληση της συγκατάθεσης, αν γίνει νωρίτερα.',
  'consent.withdraw':
    'Η συγκατάθεση μπορεί να ανακληθεί ανά πάσα στιγμή με μήνυμα προς τον υπεύθυνο επεξεργασίας: {contact}.',
  'consent.act':
    'Η συγκατάθεση δίνεται με την επιλογή του πλαισίου στη φόρμα και το πάτημα του κουμπιού αποστολής.',
  'notice.label':
    'Υπεύθυνος επεξεργασίας: {operator}. Τα δεδομένα σας ({data}) υποβάλλονται σε επεξεργασία για να γίνει αυτό που ζητάτε: {purpose}.',
  'notice.title': 'Πώς γίνεται η επεξεργασία των δεδομένων αυτής της φόρμας',
  'notice.body':
    'Επικοινωνείτε εσείς μαζί μας μέσω της φόρμας στον ιστότοπο {site}· τα δεδομένα είναι αναγκαία για να σας απαντήσουμε, γι’ αυτό δεν ζητείται χωριστή συγκατάθεση.',
  'notice.withdraw':
    'Μπορείτε να εναντιωθείτε ή να ζητήσετε τη διαγραφή ανά πάσα στιγμή: {contact}.',
  'data.name': 'όνομα',
  'data.phone': 'αριθμός τηλεφώνου',
  'data.email': 'διεύθυνση ηλεκτρονικού ταχυδρομείου',
  'data.message': 'κείμενο του μηνύματος',
};
