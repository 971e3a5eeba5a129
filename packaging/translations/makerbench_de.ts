<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Makerbench</name>
    <message>
        <location filename="../../makerapp/app.py"/>
        <source>Your folder can't be used: {why}.</source>
        <translation>Dein Ordner lässt sich nicht nutzen: {why}.</translation>
    </message>
    <message>
        <location filename="../../makerapp/app.py"/>
        <source>The folder {folder} can't be written: {why}.</source>
        <translation>In den Ordner {folder} lässt sich nicht schreiben: {why}.</translation>
    </message>
    <message>
        <location filename="../../makerapp/app.py"/>
        <source>Makerbench can't keep its data.</source>
        <translation>Makerbench kann seine Daten nicht speichern.</translation>
    </message>
    <message>
        <location filename="../../makerapp/app.py"/>
        <source>Makerbench is open already, but doesn't answer.</source>
        <translation>Makerbench ist schon offen, antwortet aber nicht.</translation>
    </message>
    <message>
        <location filename="../../makerapp/app.py"/>
        <source>Wait a moment and look for its window. If it stays away, restart the computer; nothing is lost.</source>
        <translation>Warte einen Moment und such sein Fenster. Bleibt es weg, starte den Computer neu; es geht nichts verloren.</translation>
    </message>
    <message>
        <location filename="../../makerapp/app.py"/>
        <source>These orders are open on another computer.</source>
        <translation>Diese Bestellungen sind auf einem anderen Computer offen.</translation>
    </message>
    <message>
        <location filename="../../makerapp/app.py"/>
        <source>They are in use on {other_computer}, or were when this folder was copied from there. If Makerbench is open there on this same folder, quit it first: two at once would spoil your orders.</source>
        <translation>Sie sind auf {other_computer} in Gebrauch oder waren es, als dieser Ordner von dort kopiert wurde. Ist Makerbench dort mit demselben Ordner offen, beende es zuerst: Zwei auf einmal würden deine Bestellungen beschädigen.</translation>
    </message>
    <message>
        <location filename="../../makerapp/app.py"/>
        <source>Open here</source>
        <translation>Hier öffnen</translation>
    </message>
    <message>
        <location filename="../../makerapp/early.py"/>
        <source>Restart the computer and try again.</source>
        <translation>Starte den Computer neu und versuch es noch einmal.</translation>
    </message>
    <message>
        <location filename="../../makerapp/early.py"/>
        <source>What happened is written in {file}. Send us that file.</source>
        <translation>Was passiert ist, steht in {file}. Schick uns diese Datei.</translation>
    </message>
    <message>
        <location filename="../../makerapp/early.py"/>
        <source>This is our mistake, not yours, and your orders are as they were.</source>
        <translation>Das ist unser Fehler, nicht deiner, und deine Bestellungen sind unverändert.</translation>
    </message>
    <message>
        <location filename="../../makerapp/early.py"/>
        <source>Makerbench couldn't start.</source>
        <translation>Makerbench konnte nicht starten.</translation>
    </message>
    <message>
        <location filename="../../makerapp/early.py"/>
        <source>Makerbench can't open a window on this computer.</source>
        <translation>Makerbench kann auf diesem Computer kein Fenster öffnen.</translation>
    </message>
    <message>
        <location filename="../../makerapp/early.py"/>
        <source>Something that windows need is missing.</source>
        <translation>Etwas, das Fenster brauchen, fehlt.</translation>
    </message>
    <message>
        <location filename="../../makerapp/early.py"/>
        <source>What the system says is written in {file}.</source>
        <translation>Was das System dazu sagt, steht in {file}.</translation>
    </message>
    <message>
        <location filename="../../makerapp/errors.py"/>
        <source>{strerror}. Free some space and try again.</source>
        <translation>{strerror}. Schaff etwas Platz und versuch es noch einmal.</translation>
    </message>
    <message>
        <location filename="../../makerapp/importing/amazon.py"/>
        <location filename="../../makerapp/importing/etsy_common.py"/>
        <location filename="../../makerapp/importing/shopify.py"/>
        <source>The date under {shown} is missing.</source>
        <translation>Das Datum unter {shown} fehlt.</translation>
    </message>
    <message>
        <location filename="../../makerapp/importing/amazon.py"/>
        <location filename="../../makerapp/importing/etsy_items.py"/>
        <location filename="../../makerapp/importing/shopify.py"/>
        <source>The item name is missing.</source>
        <translation>Der Name des Artikels fehlt.</translation>
    </message>
    <message>
        <location filename="../../makerapp/importing/cells.py"/>
        <source>The amount {shown} under {shown2} can't be read.</source>
        <translation>Der Betrag {shown} unter {shown2} lässt sich nicht lesen.</translation>
    </message>
    <message>
        <location filename="../../makerapp/importing/cells.py"/>
        <source>The quantity is missing.</source>
        <translation>Die Menge fehlt.</translation>
    </message>
    <message>
        <location filename="../../makerapp/importing/cells.py"/>
        <source>The quantity {shown} is not a whole number above zero.</source>
        <translation>Die Menge {shown} ist keine ganze Zahl über null.</translation>
    </message>
    <message>
        <location filename="../../makerapp/importing/cells.py"/>
        <source>The {name} {text} was rounded by a spreadsheet and its digits are lost. Download the file again and choose it without opening it first.</source>
        <translation>Die {name} {text} wurde von einer Tabellenkalkulation gerundet, und ihre Ziffern sind verloren. Lade die Datei neu herunter und wähle sie, ohne sie vorher zu öffnen.</translation>
    </message>
    <message>
        <location filename="../../makerapp/importing/cells.py"/>
        <source>The date {shown} under {shown2} can't be read.</source>
        <translation>Das Datum {shown} unter {shown2} lässt sich nicht lesen.</translation>
    </message>
    <message>
        <location filename="../../makerapp/importing/cells.py"/>
        <source>The date {shown} under {shown2} can't be right.</source>
        <translation>Das Datum {shown} unter {shown2} kann nicht stimmen.</translation>
    </message>
    <message>
        <location filename="../../makerapp/importing/detect.py"/>
        <source>In Shopify, open Orders, press Export, and choose that file.</source>
        <translation>Öffne in Shopify „Bestellungen“, drücke „Exportieren“ und wähle diese Datei.</translation>
    </message>
    <message>
        <location filename="../../makerapp/importing/detect.py"/>
        <source>In Etsy, open Settings, Options, Download Data, take Order Items as CSV, and choose that file.</source>
        <translation>Öffne bei Etsy „Einstellungen“, „Optionen“, „Daten herunterladen“, nimm die Bestellartikel (Order Items) als CSV und wähle diese Datei.</translation>
    </message>
    <message>
        <location filename="../../makerapp/importing/detect.py"/>
        <source>In Amazon, open Orders, Order reports, download one, and choose that file.</source>
        <translation>Öffne bei Amazon „Bestellungen“, „Bestellberichte“, lade einen herunter und wähle diese Datei.</translation>
    </message>
    <message>
        <location filename="../../makerapp/importing/detect.py"/>
        <source>This is Shopify's list of products, not orders.</source>
        <translation>Das ist die Produktliste von Shopify, keine Bestellungen.</translation>
    </message>
    <message>
        <location filename="../../makerapp/importing/detect.py"/>
        <source>This is Shopify's list of customers, not orders.</source>
        <translation>Das ist die Kundenliste von Shopify, keine Bestellungen.</translation>
    </message>
    <message>
        <location filename="../../makerapp/importing/detect.py"/>
        <source>This is Etsy's list of your listings, not orders.</source>
        <translation>Das ist die Liste deiner Angebote bei Etsy, keine Bestellungen.</translation>
    </message>
    <message>
        <location filename="../../makerapp/importing/detect.py"/>
        <source>This is a shipping confirmation that goes to Amazon, not orders.</source>
        <translation>Das ist eine Versandbestätigung für Amazon, keine Bestellungen.</translation>
    </message>
    <message>
        <location filename="../../makerapp/importing/detect.py"/>
        <location filename="../../makerapp/importing/reader.py"/>
        <source>It has no column for buyer or items.</source>
        <translation>Sie hat keine Spalte für Käufer oder Artikel.</translation>
    </message>
    <message>
        <location filename="../../makerapp/importing/etsy_common.py"/>
        <source>Download the file again from Etsy and choose it without opening it first.</source>
        <translation>Lade die Datei neu von Etsy herunter und wähle sie, ohne sie vorher zu öffnen.</translation>
    </message>
    <message>
        <location filename="../../makerapp/importing/etsy_common.py"/>
        <source>A spreadsheet has changed dates in this file: under {shown}, {shown2} stands beside {shown3}. All dates came in as written and some will be wrong. {fresh}</source>
        <translation>Eine Tabellenkalkulation hat Daten in dieser Datei verändert: Unter {shown} steht {shown2} neben {shown3}. Alle Tage wurden eingelesen, wie sie dastehen, und einige werden falsch sein. {fresh}</translation>
    </message>
    <message>
        <location filename="../../makerapp/importing/etsy_common.py"/>
        <source>The dates in this file have the day first, so all were read that way.</source>
        <translation>In dieser Datei steht der Tag vor dem Monat, also wurden alle Daten so gelesen.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/importing/etsy_common.py"/>
        <source>{n} orders have a ship date before the sale, order {backward} for one. The day of the sale was taken as the day of shipping. {fresh}</source>
        <extracomment>One: 1 order has a ship date before the sale, order {backward} for one. The day of the sale was taken as the day of shipping. {fresh}</extracomment>
        <translation>
            <numerusform>1 Bestellung hat einen Versandtag vor dem Verkauf, nämlich {backward}. Als Versandtag gilt der Tag des Verkaufs. {fresh}</numerusform>
            <numerusform>{n} Bestellungen haben einen Versandtag vor dem Verkauf, zum Beispiel {backward}. Als Versandtag gilt der Tag des Verkaufs. {fresh}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/importing/etsy_common.py"/>
        <source>This file has no ship dates, so all its orders came in as not yet shipped.</source>
        <translation>In dieser Datei stehen keine Versandtage, also gelten alle Bestellungen darin als noch nicht versandt.</translation>
    </message>
    <message>
        <location filename="../../makerapp/importing/etsy_orders.py"/>
        <source>Order {number} stands twice in this file. It came in once.</source>
        <translation>Bestellung {number} steht zweimal in dieser Datei. Sie wurde einmal eingelesen.</translation>
    </message>
    <message>
        <location filename="../../makerapp/importing/etsy_orders.py"/>
        <location filename="../../makerapp/importing/gathering.py"/>
        <location filename="../../makerapp/importing/shopify.py"/>
        <source>order number</source>
        <translation>Bestellnummer</translation>
    </message>
    <message>
        <location filename="../../makerapp/importing/etsy_orders.py"/>
        <location filename="../../makerapp/importing/shopify.py"/>
        <source>The order number is missing.</source>
        <translation>Die Bestellnummer fehlt.</translation>
    </message>
    <message>
        <location filename="../../makerapp/importing/files.py"/>
        <source>There are no orders in this file.</source>
        <translation>In dieser Datei sind keine Bestellungen.</translation>
    </message>
    <message>
        <location filename="../../makerapp/importing/files.py"/>
        <source>It has headings but no rows under them.</source>
        <translation>Sie hat Überschriften, aber keine Zeilen darunter.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/importing/gathering.py"/>
        <source>Order {number} came in without rows {rows}. Mend the file and bring it in again.</source>
        <extracomment>One: Order {number} came in without row {rows}. Mend the file and bring it in again.</extracomment>
        <translation>
            <numerusform>Bestellung {number} wurde ohne Zeile {rows} eingelesen. Berichtige die Datei und lies sie noch einmal ein.</numerusform>
            <numerusform>Bestellung {number} wurde ohne die Zeilen {rows} eingelesen. Berichtige die Datei und lies sie noch einmal ein.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/importing/gathering.py"/>
        <source>{n} orders were sent on a day the file does not give. The day of the order was taken.</source>
        <extracomment>One: 1 order was sent on a day the file does not give. The day of the order was taken.</extracomment>
        <translation>
            <numerusform>1 Bestellung wurde an einem Tag verschickt, den die Datei nicht nennt. Dafür gilt der Tag der Bestellung.</numerusform>
            <numerusform>{n} Bestellungen wurden an einem Tag verschickt, den die Datei nicht nennt. Dafür gilt der Tag der Bestellung.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/importing/gathering.py"/>
        <source>The order number is missing, so it is not known which order this row belongs to.</source>
        <translation>Die Bestellnummer fehlt, also ist unklar, zu welcher Bestellung diese Zeile gehört.</translation>
    </message>
    <message>
        <location filename="../../makerapp/importing/gathering.py"/>
        <source>Order {order_id} was left out because of row {number}.</source>
        <translation>Bestellung {order_id} wurde wegen Zeile {number} ausgelassen.</translation>
    </message>
    <message>
        <location filename="../../makerapp/importing/gathering.py"/>
        <source>item number</source>
        <translation>Artikelnummer</translation>
    </message>
    <message>
        <location filename="../../makerapp/importing/gathering.py"/>
        <source>Item {line_id} of order {order_id} stands twice in this file. It came in once.</source>
        <translation>Artikel {line_id} der Bestellung {order_id} steht zweimal in dieser Datei. Er wurde einmal eingelesen.</translation>
    </message>
    <message>
        <location filename="../../makerapp/importing/reader.py"/>
        <source>This isn't an orders file.</source>
        <translation>Das ist keine Bestelldatei.</translation>
    </message>
    <message>
        <location filename="../../makerapp/importing/reader.py"/>
        <source>Download "Orders" (CSV) from your shop and choose that.</source>
        <translation>Lade in deinem Shop „Bestellungen“ (CSV) herunter und wähle diese Datei.</translation>
    </message>
    <message>
        <location filename="../../makerapp/importing/reader.py"/>
        <source>It is a spreadsheet. Open it, save it as CSV, and choose that.</source>
        <translation>Das ist eine Tabelle. Öffne sie, speichere sie als CSV und wähle diese Datei.</translation>
    </message>
    <message>
        <location filename="../../makerapp/importing/reader.py"/>
        <source>It is a picture.</source>
        <translation>Das ist ein Bild.</translation>
    </message>
    <message>
        <location filename="../../makerapp/importing/reader.py"/>
        <source>It is a PDF document.</source>
        <translation>Das ist ein PDF-Dokument.</translation>
    </message>
    <message>
        <location filename="../../makerapp/importing/reader.py"/>
        <source>This row has {count} cells under {width} headings, so it is not clear what is what.</source>
        <translation>Diese Zeile hat {count} Zellen unter {width} Überschriften, also ist unklar, was was ist.</translation>
    </message>
    <message>
        <location filename="../../makerapp/importing/reader.py"/>
        <source>A quotation mark opened in this row is never closed, so this row and those after it could not be told apart. Download the file again, or mend the mark.</source>
        <translation>Ein Anführungszeichen in dieser Zeile wird nie geschlossen, darum lassen sich diese und die folgenden Zeilen nicht trennen. Lade die Datei neu herunter oder berichtige das Zeichen.</translation>
    </message>
    <message>
        <location filename="../../makerapp/importing/reader.py"/>
        <source>No file can have this name.</source>
        <translation>So kann keine Datei heißen.</translation>
    </message>
    <message>
        <location filename="../../makerapp/importing/reader.py"/>
        <source>It is a folder.</source>
        <translation>Das ist ein Ordner.</translation>
    </message>
    <message>
        <location filename="../../makerapp/importing/reader.py"/>
        <source>It is not a file of text.</source>
        <translation>Das ist keine Textdatei.</translation>
    </message>
    <message>
        <location filename="../../makerapp/importing/reader.py"/>
        <source>It is empty.</source>
        <translation>Sie ist leer.</translation>
    </message>
    <message>
        <location filename="../../makerapp/importing/reader.py"/>
        <source>It has no rows.</source>
        <translation>Sie hat keine Zeilen.</translation>
    </message>
    <message>
        <location filename="../../makerapp/importing/reader.py"/>
        <source>This file can't be found.</source>
        <translation>Diese Datei ist nicht zu finden.</translation>
    </message>
    <message>
        <location filename="../../makerapp/importing/reader.py"/>
        <source>It may have been moved. Choose it again.</source>
        <translation>Vielleicht wurde sie verschoben. Wähle sie noch einmal.</translation>
    </message>
    <message>
        <location filename="../../makerapp/importing/reader.py"/>
        <source>Check that it is still there and that you may open it, then choose it again.</source>
        <translation>Sieh nach, ob sie noch da ist und du sie öffnen darfst, dann wähle sie noch einmal.</translation>
    </message>
    <message>
        <location filename="../../makerapp/importing/reader.py"/>
        <source>This file can't be read.</source>
        <translation>Diese Datei lässt sich nicht lesen.</translation>
    </message>
    <message>
        <location filename="../../makerapp/importing/reader.py"/>
        <source>It is not a table of text.</source>
        <translation>Das ist keine Texttabelle.</translation>
    </message>
    <message>
        <location filename="../../makerapp/importing/reader.py"/>
        <source>It is a ZIP folder. Unpack it and choose the orders file inside.</source>
        <translation>Das ist ein ZIP-Ordner. Entpacke ihn und wähle die Bestelldatei darin.</translation>
    </message>
    <message>
        <location filename="../../makerapp/importing/shopify.py"/>
        <source>It belongs to order {name}, but the first row of that order is not above it.</source>
        <translation>Sie gehört zu Bestellung {name}, aber die erste Zeile dieser Bestellung steht nicht darüber.</translation>
    </message>
    <message>
        <location filename="../../makerapp/importing/shopify.py"/>
        <source>Order {name} was left out because of row {number}.</source>
        <translation>Bestellung {name} wurde wegen Zeile {number} ausgelassen.</translation>
    </message>
    <message>
        <location filename="../../makerapp/importing/shopify.py"/>
        <source>Order {name} has the same Id as another order above it. Only the other one came in.</source>
        <translation>Bestellung {name} hat dieselbe Id wie eine andere Bestellung darüber. Nur die andere wurde eingelesen.</translation>
    </message>
    <message>
        <location filename="../../makerapp/importing/shopify.py"/>
        <source>Order {name} stands twice in this file. It came in once.</source>
        <translation>Bestellung {name} steht zweimal in dieser Datei. Sie wurde einmal eingelesen.</translation>
    </message>
    <message>
        <location filename="../../makerapp/importing/shopify.py"/>
        <source>Shopify wrote the status {shown}, which we don't know. It was not used.</source>
        <translation>Shopify nennt den Status {shown}, den wir nicht kennen. Er wurde nicht übernommen.</translation>
    </message>
    <message>
        <location filename="../../makerapp/models/backup.py"/>
        <location filename="../../makerapp/services/backups.py"/>
        <source>The backup could not be made.</source>
        <translation>Die Sicherung konnte nicht angelegt werden.</translation>
    </message>
    <message>
        <location filename="../../makerapp/models/backup.py"/>
        <source>The copy is damaged: {problem}</source>
        <translation>Die Kopie ist beschädigt: {problem}</translation>
    </message>
    <message>
        <location filename="../../makerapp/models/database.py"/>
        <source>Your orders can't be opened.</source>
        <translation>Deine Bestellungen lassen sich nicht öffnen.</translation>
    </message>
    <message>
        <location filename="../../makerapp/models/database.py"/>
        <source>The file {file} is damaged or can't be read: {fault}. Your backups are in {backups}.</source>
        <translation>Die Datei {file} ist beschädigt oder nicht lesbar: {fault}. Deine Sicherungen liegen in {backups}.</translation>
    </message>
    <message>
        <location filename="../../makerapp/models/database.py"/>
        <source>Your change isn't saved.</source>
        <translation>Deine Änderung ist nicht gespeichert.</translation>
    </message>
    <message>
        <location filename="../../makerapp/models/database.py"/>
        <source>The disk is full or can't be written. Free some space and try again; nothing of it was kept half.</source>
        <translation>Die Festplatte ist voll oder lässt sich nicht beschreiben. Schaff etwas Platz und versuch es noch einmal; nichts davon wurde halb gespeichert.</translation>
    </message>
    <message>
        <location filename="../../makerapp/models/database.py"/>
        <source>Another program holds your orders' file just now. Close it, then try again.</source>
        <translation>Ein anderes Programm hält gerade die Datei deiner Bestellungen fest. Schließ es, dann versuch es noch einmal.</translation>
    </message>
    <message>
        <location filename="../../makerapp/models/database.py"/>
        <source>The file may only be read. Allow writing to the data folder, then try again.</source>
        <translation>Die Datei lässt sich nur lesen. Erlaube das Schreiben im Datenordner, dann versuch es noch einmal.</translation>
    </message>
    <message>
        <location filename="../../makerapp/models/database.py"/>
        <source>The file is damaged. Close Makerbench and use your last backup.</source>
        <translation>Die Datei ist beschädigt. Schließ Makerbench und nimm deine letzte Sicherung.</translation>
    </message>
    <message>
        <location filename="../../makerapp/models/migrations.py"/>
        <source>This file isn't a Makerbench database.</source>
        <translation>Diese Datei ist keine Datenbank von Makerbench.</translation>
    </message>
    <message>
        <location filename="../../makerapp/models/migrations.py"/>
        <source>Choose another data folder; the file was left as it is.</source>
        <translation>Wähle einen anderen Datenordner; die Datei blieb, wie sie war.</translation>
    </message>
    <message>
        <location filename="../../makerapp/models/migrations.py"/>
        <source>Your orders were saved by a newer Makerbench.</source>
        <translation>Deine Bestellungen wurden mit einem neueren Makerbench gespeichert.</translation>
    </message>
    <message>
        <location filename="../../makerapp/models/migrations.py"/>
        <source>This one can't read them without harm. Install the newest version; {name} was left as it is.</source>
        <translation>Dieses hier kann sie nicht lesen, ohne ihnen zu schaden. Installiere die neueste Version; {name} blieb unverändert.</translation>
    </message>
    <message>
        <location filename="../../makerapp/paths.py"/>
        <source>The data folder can't be used.</source>
        <translation>Der Datenordner lässt sich nicht nutzen.</translation>
    </message>
    <message>
        <location filename="../../makerapp/paths.py"/>
        <source>{folder} leads nowhere. Name the whole path after --data.</source>
        <translation>{folder} führt nirgendwohin. Nenne nach --data den ganzen Pfad.</translation>
    </message>
    <message>
        <location filename="../../makerapp/paths.py"/>
        <source>{folder} is a file, not a folder. Name a folder after --data.</source>
        <translation>{folder} ist eine Datei, kein Ordner. Nenne nach --data einen Ordner.</translation>
    </message>
    <message>
        <location filename="../../makerapp/paths.py"/>
        <source>The files can't be found.</source>
        <translation>Die Dateien sind nicht zu finden.</translation>
    </message>
    <message>
        <location filename="../../makerapp/paths.py"/>
        <source>The folder you are in is gone. Name their whole paths.</source>
        <translation>Den Ordner, in dem du bist, gibt es nicht mehr. Nenne ihre ganzen Pfade.</translation>
    </message>
    <message>
        <location filename="../../makerapp/paths.py"/>
        <source>Makerbench doesn't know where to keep your orders.</source>
        <translation>Makerbench weiß nicht, wo es deine Bestellungen aufbewahren soll.</translation>
    </message>
    <message>
        <location filename="../../makerapp/paths.py"/>
        <source>This user has no home folder. Log in as yourself, or name a folder with --data.</source>
        <translation>Dieser Benutzer hat keinen eigenen Ordner. Melde dich unter deinem Namen an oder nenne mit --data einen Ordner.</translation>
    </message>
    <message>
        <location filename="../../makerapp/printing/documents/address_label.py"/>
        <location filename="../../makerapp/services/words.py"/>
        <source>Address label</source>
        <translation>Adressetikett</translation>
    </message>
    <message>
        <location filename="../../makerapp/printing/documents/bench_tickets.py"/>
        <location filename="../../makerapp/services/words.py"/>
        <location filename="../../makerapp/ui/orders/workshop_papers.py"/>
        <source>Bench tickets</source>
        <translation>Werkzettel</translation>
    </message>
    <message>
        <location filename="../../makerapp/printing/documents/customs_form.py"/>
        <location filename="../../makerapp/services/words.py"/>
        <source>Customs form</source>
        <translation>Zollerklärung</translation>
    </message>
    <message>
        <location filename="../../makerapp/printing/documents/gift_receipt.py"/>
        <location filename="../../makerapp/printing/layouts/gift_receipt.py"/>
        <location filename="../../makerapp/services/words.py"/>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/slip_section.py"/>
        <source>Gift receipt</source>
        <translation>Geschenkbeleg</translation>
    </message>
    <message>
        <location filename="../../makerapp/printing/documents/insert_card.py"/>
        <location filename="../../makerapp/services/words.py"/>
        <location filename="../../makerapp/ui/settings/card_section.py"/>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>Insert card</source>
        <translation>Beilegekarte</translation>
    </message>
    <message>
        <location filename="../../makerapp/printing/documents/key_table.py"/>
        <location filename="../../makerapp/printing/layouts/key_table.py"/>
        <location filename="../../makerapp/services/words.py"/>
        <location filename="../../makerapp/ui/help/contents.py"/>
        <location filename="../../makerapp/ui/help/keys_page.py"/>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <location filename="../../makerapp/printing/documents/make_list.py"/>
        <location filename="../../makerapp/printing/layouts/make_list.py"/>
        <location filename="../../makerapp/services/words.py"/>
        <location filename="../../makerapp/ui/orders/workshop_papers.py"/>
        <location filename="../../makerapp/ui/today/today_page.py"/>
        <source>Make list</source>
        <translation>Fertigungsliste</translation>
    </message>
    <message>
        <location filename="../../makerapp/printing/documents/manifest.py"/>
        <location filename="../../makerapp/printing/layouts/manifest.py"/>
        <location filename="../../makerapp/services/words.py"/>
        <location filename="../../makerapp/ui/orders/end_of_day_dialog.py"/>
        <source>End of day list</source>
        <translation>Tagesliste</translation>
    </message>
    <message>
        <location filename="../../makerapp/printing/documents/note.py"/>
        <location filename="../../makerapp/services/words.py"/>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/note_section.py"/>
        <source>Thank-you note</source>
        <translation>Dankeskarte</translation>
    </message>
    <message>
        <location filename="../../makerapp/printing/documents/pick_list.py"/>
        <location filename="../../makerapp/printing/layouts/pick_list.py"/>
        <location filename="../../makerapp/services/words.py"/>
        <location filename="../../makerapp/ui/orders/workshop_papers.py"/>
        <source>Pick list</source>
        <translation>Sammelliste</translation>
    </message>
    <message>
        <location filename="../../makerapp/printing/documents/product_labels.py"/>
        <location filename="../../makerapp/services/words.py"/>
        <source>Product labels</source>
        <translation>Produktetiketten</translation>
    </message>
    <message>
        <location filename="../../makerapp/printing/documents/scanner_cards.py"/>
        <location filename="../../makerapp/services/words.py"/>
        <source>Scanner cards</source>
        <translation>Scannerkarten</translation>
    </message>
    <message>
        <location filename="../../makerapp/printing/documents/slip.py"/>
        <location filename="../../makerapp/printing/layouts/packing_slip.py"/>
        <location filename="../../makerapp/self_check/checks/world.py"/>
        <location filename="../../makerapp/services/words.py"/>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/slip_section.py"/>
        <source>Packing slip</source>
        <translation>Packzettel</translation>
    </message>
    <message>
        <location filename="../../makerapp/printing/documents/test_page.py"/>
        <location filename="../../makerapp/services/words.py"/>
        <location filename="../../makerapp/ui/settings/paper_sections.py"/>
        <source>Test page</source>
        <translation>Testseite</translation>
    </message>
    <message>
        <location filename="../../makerapp/printing/dots.py"/>
        <location filename="../../makerapp/printing/render.py"/>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <location filename="../../makerapp/printing/dots.py"/>
        <location filename="../../makerapp/printing/render.py"/>
        <source>Nothing was printed.</source>
        <translation>Es wurde nichts gedruckt.</translation>
    </message>
    <message>
        <location filename="../../makerapp/printing/images.py"/>
        <source>Choose a PNG or JPEG picture.</source>
        <translation>Wähle ein Bild als PNG oder JPEG.</translation>
    </message>
    <message>
        <location filename="../../makerapp/printing/images.py"/>
        <source>The picture can't be opened.</source>
        <translation>Das Bild lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <location filename="../../makerapp/printing/images.py"/>
        <source>This picture file is too large.</source>
        <translation>Diese Bilddatei ist zu groß.</translation>
    </message>
    <message>
        <location filename="../../makerapp/printing/images.py"/>
        <source>It can have up to 40 MB. Save a smaller copy and choose that.</source>
        <translation>Sie darf bis zu 40 MB haben. Speichere eine kleinere Kopie und wähle diese.</translation>
    </message>
    <message>
        <location filename="../../makerapp/printing/images.py"/>
        <source>SVG drawings can't be printed.</source>
        <translation>SVG-Zeichnungen lassen sich nicht drucken.</translation>
    </message>
    <message>
        <location filename="../../makerapp/printing/images.py"/>
        <source>Export the drawing as PNG and choose that file.</source>
        <translation>Exportiere die Zeichnung als PNG und wähle diese Datei.</translation>
    </message>
    <message>
        <location filename="../../makerapp/printing/images.py"/>
        <source>HEIC photos can't be read here.</source>
        <translation>HEIC-Fotos lassen sich hier nicht lesen.</translation>
    </message>
    <message>
        <location filename="../../makerapp/printing/images.py"/>
        <source>Save or send the photo as JPEG and choose that file.</source>
        <translation>Speichere oder schicke das Foto als JPEG und wähle diese Datei.</translation>
    </message>
    <message>
        <location filename="../../makerapp/printing/images.py"/>
        <source>This file isn't a picture we can read.</source>
        <translation>Diese Datei ist kein Bild, das wir lesen können.</translation>
    </message>
    <message>
        <location filename="../../makerapp/printing/images.py"/>
        <source>This picture is damaged and can't be opened.</source>
        <translation>Dieses Bild ist beschädigt und lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <location filename="../../makerapp/printing/images.py"/>
        <source>Save or download it again, or take another. {choose}</source>
        <translation>Speichere es noch einmal, lade es neu herunter oder nimm ein anderes. {choose}</translation>
    </message>
    <message>
        <location filename="../../makerapp/printing/images.py"/>
        <source>This picture is too large.</source>
        <translation>Dieses Bild ist zu groß.</translation>
    </message>
    <message>
        <location filename="../../makerapp/printing/images.py"/>
        <source>It can have as many dots as 10,000 × 8,000. Save a smaller copy and choose that.</source>
        <translation>Es darf bis zu 10.000 × 8.000 Punkte haben. Speichere eine kleinere Kopie und wähle diese.</translation>
    </message>
    <message>
        <location filename="../../makerapp/printing/images.py"/>
        <source>Moving pictures can't be printed.</source>
        <translation>Bewegte Bilder lassen sich nicht drucken.</translation>
    </message>
    <message>
        <location filename="../../makerapp/printing/images.py"/>
        <source>Save one frame of it. {choose}</source>
        <translation>Speichere ein einzelnes Bild daraus. {choose}</translation>
    </message>
    <message>
        <location filename="../../makerapp/printing/images.py"/>
        <source>This picture is made for a printing press (CMYK).</source>
        <translation>Dieses Bild ist für den Offsetdruck gemacht (CMYK).</translation>
    </message>
    <message>
        <location filename="../../makerapp/printing/images.py"/>
        <source>Save it with RGB colors and choose that file.</source>
        <translation>Speichere es mit RGB-Farben und wähle diese Datei.</translation>
    </message>
    <message>
        <location filename="../../makerapp/printing/layouts/address_label.py"/>
        <location filename="../../makerapp/printing/layouts/insert_card.py"/>
        <source>Order {order_name}</source>
        <translation>Bestellung {order_name}</translation>
    </message>
    <message>
        <location filename="../../makerapp/printing/layouts/bench_tickets.py"/>
        <location filename="../../makerapp/printing/layouts/make_list.py"/>
        <location filename="../../makerapp/services/clocks.py"/>
        <location filename="../../makerapp/services/report_tables.py"/>
        <location filename="../../makerapp/ui/orders/detail_cards.py"/>
        <location filename="../../makerapp/ui/orders/edit_form.py"/>
        <location filename="../../makerapp/ui/orders/many_dialogs.py"/>
        <location filename="../../makerapp/ui/orders/ship_by_dialog.py"/>
        <location filename="../../makerapp/ui/orders/shortage_form.py"/>
        <location filename="../../makerapp/ui/orders/table_model.py"/>
        <source>Ship by</source>
        <translation>Versand bis</translation>
    </message>
    <message>
        <location filename="../../makerapp/printing/layouts/bench_tickets.py"/>
        <location filename="../../makerapp/services/clocks.py"/>
        <location filename="../../makerapp/services/words.py"/>
        <location filename="../../makerapp/ui/orders/row_words.py"/>
        <source>No ship-by date</source>
        <translation>Kein Versandtermin</translation>
    </message>
    <message>
        <location filename="../../makerapp/printing/layouts/bench_tickets.py"/>
        <location filename="../../makerapp/printing/layouts/gift_receipt.py"/>
        <location filename="../../makerapp/printing/layouts/list_parts.py"/>
        <location filename="../../makerapp/printing/layouts/packing_slip.py"/>
        <source>Item without a name</source>
        <translation>Artikel ohne Namen</translation>
    </message>
    <message>
        <location filename="../../makerapp/printing/layouts/bench_tickets.py"/>
        <source>Piece {place} of {count}</source>
        <translation>Stück {place} von {count}</translation>
    </message>
    <message>
        <location filename="../../makerapp/printing/layouts/bench_tickets.py"/>
        <source>{piece} – the words below are for both</source>
        <translation>{piece} – der Text unten gilt für beide</translation>
    </message>
    <message>
        <location filename="../../makerapp/printing/layouts/bench_tickets.py"/>
        <source>{piece} – the words below are for all {n}</source>
        <translation>{piece} – der Text unten gilt für alle {n}</translation>
    </message>
    <message>
        <location filename="../../makerapp/printing/layouts/bench_tickets.py"/>
        <location filename="../../makerapp/printing/layouts/gift_receipt.py"/>
        <location filename="../../makerapp/printing/layouts/list_parts.py"/>
        <location filename="../../makerapp/printing/layouts/packing_slip.py"/>
        <source>SKU {sku}</source>
        <translation>SKU {sku}</translation>
    </message>
    <message>
        <location filename="../../makerapp/printing/layouts/bench_tickets.py"/>
        <location filename="../../makerapp/services/change_fields.py"/>
        <location filename="../../makerapp/ui/batch/ship_row.py"/>
        <location filename="../../makerapp/ui/orders/detail_head.py"/>
        <location filename="../../makerapp/ui/orders/pills.py"/>
        <location filename="../../makerapp/ui/orders/row_words.py"/>
        <source>Gift</source>
        <translation>Geschenk</translation>
    </message>
    <message>
        <location filename="../../makerapp/printing/layouts/bench_tickets.py"/>
        <location filename="../../makerapp/printing/layouts/packing_slip.py"/>
        <location filename="../../makerapp/services/change_fields.py"/>
        <location filename="../../makerapp/services/messages.py"/>
        <location filename="../../makerapp/ui/orders/edit_form.py"/>
        <source>Note from the buyer</source>
        <translation>Nachricht des Käufers</translation>
    </message>
    <message>
        <location filename="../../makerapp/printing/layouts/gift_receipt.py"/>
        <location filename="../../makerapp/printing/layouts/manifest.py"/>
        <location filename="../../makerapp/printing/layouts/packing_slip.py"/>
        <location filename="../../makerapp/ui/orders/detail_dialog.py"/>
        <location filename="../../makerapp/ui/orders/table_model.py"/>
        <location filename="../../makerapp/ui/palette/entries.py"/>
        <source>Order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <location filename="../../makerapp/printing/layouts/gift_receipt.py"/>
        <source>To exchange it</source>
        <translation>Zum Umtauschen</translation>
    </message>
    <message>
        <location filename="../../makerapp/printing/layouts/gift_receipt.py"/>
        <location filename="../../makerapp/printing/layouts/packing_slip.py"/>
        <location filename="../../makerapp/printing/pages.py"/>
        <source>Page {page} of {pages}</source>
        <translation>Seite {page} von {pages}</translation>
    </message>
    <message>
        <location filename="../../makerapp/printing/layouts/gift_receipt.py"/>
        <source>Gift receipt · Order {order_name}</source>
        <translation>Geschenkbeleg · Bestellung {order_name}</translation>
    </message>
    <message>
        <location filename="../../makerapp/printing/layouts/gift_receipt.py"/>
        <source>A gift for</source>
        <translation>Ein Geschenk für</translation>
    </message>
    <message>
        <location filename="../../makerapp/printing/layouts/gift_receipt.py"/>
        <location filename="../../makerapp/printing/layouts/packing_slip.py"/>
        <location filename="../../makerapp/services/change_fields.py"/>
        <location filename="../../makerapp/services/report_tables.py"/>
        <location filename="../../makerapp/ui/orders/edit_lines.py"/>
        <source>Item</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <location filename="../../makerapp/printing/layouts/list_parts.py"/>
        <source>and {more} more</source>
        <translation>und {more} weitere</translation>
    </message>
    <message>
        <location filename="../../makerapp/printing/layouts/make_list.py"/>
        <source>{pieces} for {orders}</source>
        <translation>{pieces} für {orders}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/printing/layouts/make_list.py"/>
        <location filename="../../makerapp/printing/layouts/pick_list.py"/>
        <location filename="../../makerapp/services/words.py"/>
        <location filename="../../makerapp/ui/fulfillment/read_back_view.py"/>
        <location filename="../../makerapp/ui/orders/parcel_box.py"/>
        <location filename="../../makerapp/ui/products/stock_dialog.py"/>
        <source>{n} pieces</source>
        <extracomment>One: 1 piece</extracomment>
        <translation>
            <numerusform>1 Stück</numerusform>
            <numerusform>{n} Stück</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/printing/layouts/make_list.py"/>
        <location filename="../../makerapp/printing/layouts/pick_list.py"/>
        <location filename="../../makerapp/services/earnings.py"/>
        <location filename="../../makerapp/services/report_tables.py"/>
        <location filename="../../makerapp/services/undo_preview.py"/>
        <location filename="../../makerapp/ui/batch/words.py"/>
        <location filename="../../makerapp/ui/orders/list_words.py"/>
        <location filename="../../makerapp/ui/printing/batch_card.py"/>
        <location filename="../../makerapp/ui/printing/print_run.py"/>
        <location filename="../../makerapp/ui/printing/save_pdf.py"/>
        <location filename="../../makerapp/ui/settings/restore_dialog.py"/>
        <location filename="../../makerapp/ui/sidebar_item.py"/>
        <location filename="../../makerapp/ui/today/today_list.py"/>
        <location filename="../../makerapp/ui/today/today_words.py"/>
        <location filename="../../makerapp/ui/ways_on.py"/>
        <source>{n} orders</source>
        <extracomment>One: 1 order</extracomment>
        <translation>
            <numerusform>1 Bestellung</numerusform>
            <numerusform>{n} Bestellungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/printing/layouts/make_list.py"/>
        <location filename="../../makerapp/printing/layouts/pick_list.py"/>
        <source>{n} more rows are not on this list</source>
        <extracomment>One: 1 more row is not on this list</extracomment>
        <translation>
            <numerusform>1 weitere Zeile steht nicht auf dieser Liste</numerusform>
            <numerusform>{n} weitere Zeilen stehen nicht auf dieser Liste</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/printing/layouts/make_list.py"/>
        <location filename="../../makerapp/ui/orders/date_field.py"/>
        <location filename="../../makerapp/ui/orders/detail_cards.py"/>
        <location filename="../../makerapp/ui/today/today_words.py"/>
        <source>No date</source>
        <translation>Kein Termin</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/printing/layouts/manifest.py"/>
        <source>{n} more parcels are not on this list</source>
        <extracomment>One: 1 more parcel is not on this list</extracomment>
        <translation>
            <numerusform>1 weiteres Paket steht nicht auf dieser Liste</numerusform>
            <numerusform>{n} weitere Pakete stehen nicht auf dieser Liste</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/printing/layouts/manifest.py"/>
        <source>End of day list · {day}</source>
        <translation>Tagesliste · {day}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/printing/layouts/manifest.py"/>
        <location filename="../../makerapp/ui/orders/end_of_day_dialog.py"/>
        <source>{n} parcels</source>
        <extracomment>One: 1 parcel</extracomment>
        <translation>
            <numerusform>1 Paket</numerusform>
            <numerusform>{n} Pakete</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/printing/layouts/manifest.py"/>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <location filename="../../makerapp/printing/layouts/manifest.py"/>
        <location filename="../../makerapp/services/change_fields.py"/>
        <location filename="../../makerapp/ui/batch/ship_row.py"/>
        <location filename="../../makerapp/ui/fulfillment/ship_step.py"/>
        <location filename="../../makerapp/ui/fulfillment/tracking_entry.py"/>
        <location filename="../../makerapp/ui/orders/tracking_dialog.py"/>
        <source>Tracking number</source>
        <translation>Sendungsnummer</translation>
    </message>
    <message>
        <location filename="../../makerapp/printing/layouts/manifest.py"/>
        <location filename="../../makerapp/services/change_fields.py"/>
        <location filename="../../makerapp/services/product_words.py"/>
        <location filename="../../makerapp/ui/fulfillment/parcel_figures.py"/>
        <location filename="../../makerapp/ui/products/product_form.py"/>
        <location filename="../../makerapp/ui/products/product_panel.py"/>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <location filename="../../makerapp/printing/layouts/manifest.py"/>
        <source>Handed over by</source>
        <translation>Übergeben von</translation>
    </message>
    <message>
        <location filename="../../makerapp/printing/layouts/manifest.py"/>
        <source>Taken by (name and signature)</source>
        <translation>Übernommen von (Name und Unterschrift)</translation>
    </message>
    <message>
        <location filename="../../makerapp/printing/layouts/manifest.py"/>
        <source>Date and time</source>
        <translation>Datum und Uhrzeit</translation>
    </message>
    <message>
        <location filename="../../makerapp/printing/layouts/packing_slip.py"/>
        <source>Packing slip · Order {order_name}</source>
        <translation>Packzettel · Bestellung {order_name}</translation>
    </message>
    <message>
        <location filename="../../makerapp/printing/layouts/packing_slip.py"/>
        <location filename="../../makerapp/services/change_fields.py"/>
        <location filename="../../makerapp/ui/batch/ship_panel.py"/>
        <location filename="../../makerapp/ui/fulfillment/done_step.py"/>
        <location filename="../../makerapp/ui/fulfillment/review_step.py"/>
        <location filename="../../makerapp/ui/fulfillment/ship_step.py"/>
        <location filename="../../makerapp/ui/orders/detail_cards.py"/>
        <location filename="../../makerapp/ui/orders/panel_body.py"/>
        <source>Send to</source>
        <translation>Versand an</translation>
    </message>
    <message>
        <location filename="../../makerapp/printing/layouts/packing_slip.py"/>
        <location filename="../../makerapp/services/change_fields.py"/>
        <location filename="../../makerapp/services/product_words.py"/>
        <location filename="../../makerapp/ui/products/product_form.py"/>
        <location filename="../../makerapp/ui/products/product_panel.py"/>
        <location filename="../../makerapp/ui/products/table_model.py"/>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <location filename="../../makerapp/printing/layouts/packing_slip.py"/>
        <location filename="../../makerapp/services/parcel_words.py"/>
        <location filename="../../makerapp/ui/orders/row_words.py"/>
        <source>Packed</source>
        <translation>Gepackt</translation>
    </message>
    <message>
        <location filename="../../makerapp/printing/layouts/packing_slip.py"/>
        <source>{count} of {ordered} ordered are in this parcel</source>
        <translation>{count} von {ordered} bestellten sind in diesem Paket</translation>
    </message>
    <message>
        <location filename="../../makerapp/printing/layouts/packing_slip.py"/>
        <source>Shelf {shelf}</source>
        <translation>Regalplatz {shelf}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/printing/layouts/packing_slip.py"/>
        <source>{n} more items are not on this slip</source>
        <extracomment>One: 1 more item is not on this slip</extracomment>
        <translation>
            <numerusform>1 weiterer Artikel steht nicht auf diesem Packzettel</numerusform>
            <numerusform>{n} weitere Artikel stehen nicht auf diesem Packzettel</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/printing/layouts/packing_slip.py"/>
        <source>Gift order – prices left out</source>
        <translation>Geschenkbestellung – ohne Preise</translation>
    </message>
    <message>
        <location filename="../../makerapp/printing/layouts/packing_slip.py"/>
        <location filename="../../makerapp/services/change_fields.py"/>
        <location filename="../../makerapp/ui/batch/ship_panel.py"/>
        <location filename="../../makerapp/ui/fulfillment/pick_step.py"/>
        <location filename="../../makerapp/ui/orders/detail_dialog.py"/>
        <location filename="../../makerapp/ui/orders/edit_form.py"/>
        <location filename="../../makerapp/ui/orders/panel_body.py"/>
        <source>Gift message</source>
        <translation>Geschenknachricht</translation>
    </message>
    <message>
        <location filename="../../makerapp/printing/layouts/parts.py"/>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/shop_section.py"/>
        <source>Return address</source>
        <translation>Absender</translation>
    </message>
    <message>
        <location filename="../../makerapp/printing/layouts/pick_list.py"/>
        <source>Orders on this list</source>
        <translation>Bestellungen auf dieser Liste</translation>
    </message>
    <message>
        <location filename="../../makerapp/printing/layouts/pick_list.py"/>
        <source>Shelf</source>
        <translation>Regalplatz</translation>
    </message>
    <message>
        <location filename="../../makerapp/printing/layouts/pick_list.py"/>
        <source>No shelf place</source>
        <translation>Ohne Regalplatz</translation>
    </message>
    <message>
        <location filename="../../makerapp/printing/layouts/pick_list.py"/>
        <source>{to_make} of them still to make</source>
        <translation>{to_make} davon noch zu fertigen</translation>
    </message>
    <message>
        <location filename="../../makerapp/printing/layouts/pick_list.py"/>
        <source>Still to make</source>
        <translation>Noch zu fertigen</translation>
    </message>
    <message>
        <location filename="../../makerapp/printing/layouts/product_labels.py"/>
        <source>Product without a name</source>
        <translation>Produkt ohne Namen</translation>
    </message>
    <message>
        <location filename="../../makerapp/printing/layouts/test_page.py"/>
        <source>Scan it</source>
        <translation>Zum Scannen</translation>
    </message>
    <message>
        <location filename="../../makerapp/printing/layouts/test_page.py"/>
        <source>{distance} mm</source>
        <translation>{distance} mm</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/printing/layouts/test_page.py"/>
        <source>{n} dots</source>
        <extracomment>One: 1 dot</extracomment>
        <translation>
            <numerusform>1 Punkt</numerusform>
            <numerusform>{n} Punkte</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/printing/paginate.py"/>
        <source>{name} would have more than {max_pages} pages.</source>
        <translation>{name} hätte mehr als {max_pages} Seiten.</translation>
    </message>
    <message>
        <location filename="../../makerapp/printing/paginate.py"/>
        <source>Shorten its texts, or choose larger paper. Nothing was printed.</source>
        <translation>Kürze die Texte darin oder wähle größeres Papier. Es wurde nichts gedruckt.</translation>
    </message>
    <message>
        <location filename="../../makerapp/printing/render.py"/>
        <location filename="../../makerapp/services/paperwork/sheets.py"/>
        <source>There is nothing to print.</source>
        <translation>Es gibt nichts zu drucken.</translation>
    </message>
    <message>
        <location filename="../../makerapp/printing/render.py"/>
        <source>Choose at least one order.</source>
        <translation>Wähle mindestens eine Bestellung.</translation>
    </message>
    <message>
        <location filename="../../makerapp/printing/render.py"/>
        <location filename="../../makerapp/services/words.py"/>
        <source>{some} and {last}</source>
        <translation>{some} und {last}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/printing/render.py"/>
        <source>{papers}, {n} orders</source>
        <extracomment>One: {papers}, 1 order</extracomment>
        <translation>
            <numerusform>{papers}, 1 Bestellung</numerusform>
            <numerusform>{papers}, {n} Bestellungen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/printing/render.py"/>
        <source>Papers for parcels</source>
        <translation>Papiere für Pakete</translation>
    </message>
    <message>
        <location filename="../../makerapp/self_check/checks/world.py"/>
        <location filename="../../makerapp/ui/importing/import_dialog.py"/>
        <location filename="../../makerapp/ui/orders/edit_dialog.py"/>
        <location filename="../../makerapp/ui/orders/saved_view_menu.py"/>
        <location filename="../../makerapp/ui/products/edit_dialog.py"/>
        <location filename="../../makerapp/ui/products/labels_dialog.py"/>
        <location filename="../../makerapp/ui/products/stock_dialog.py"/>
        <location filename="../../makerapp/ui/scanner/link_dialog.py"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../../makerapp/self_check/plan.py"/>
        <source>Everything is closed again</source>
        <translation>Alles ist wieder geschlossen</translation>
    </message>
    <message>
        <location filename="../../makerapp/self_check/plan.py"/>
        <source>The program and its libraries</source>
        <translation>Das Programm und seine Bibliotheken</translation>
    </message>
    <message>
        <location filename="../../makerapp/self_check/plan.py"/>
        <source>The program's files are complete</source>
        <translation>Die Dateien des Programms sind vollständig</translation>
    </message>
    <message>
        <location filename="../../makerapp/self_check/plan.py"/>
        <source>Files with names in any script</source>
        <translation>Dateien mit Namen in jeder Schrift</translation>
    </message>
    <message>
        <location filename="../../makerapp/self_check/plan.py"/>
        <source>A new data folder and its database</source>
        <translation>Ein neuer Datenordner und seine Datenbank</translation>
    </message>
    <message>
        <location filename="../../makerapp/self_check/plan.py"/>
        <source>Settings are kept</source>
        <translation>Einstellungen werden gespeichert</translation>
    </message>
    <message>
        <location filename="../../makerapp/self_check/plan.py"/>
        <source>Orders come in from a marketplace's file</source>
        <translation>Bestellungen kommen aus der Datei eines Marktplatzes</translation>
    </message>
    <message>
        <location filename="../../makerapp/self_check/plan.py"/>
        <source>The sample shop</source>
        <translation>Der Beispielshop</translation>
    </message>
    <message>
        <location filename="../../makerapp/self_check/plan.py"/>
        <source>Orders are found</source>
        <translation>Bestellungen werden gefunden</translation>
    </message>
    <message>
        <location filename="../../makerapp/self_check/plan.py"/>
        <source>An order is packed, sent, and taken back</source>
        <translation>Eine Bestellung wird gepackt, versandt und zurückgenommen</translation>
    </message>
    <message>
        <location filename="../../makerapp/self_check/plan.py"/>
        <source>A backup is made</source>
        <translation>Eine Sicherung wird angelegt</translation>
    </message>
    <message>
        <location filename="../../makerapp/self_check/plan.py"/>
        <source>The window is drawn</source>
        <translation>Das Fenster wird gezeichnet</translation>
    </message>
    <message>
        <location filename="../../makerapp/self_check/plan.py"/>
        <source>Light and dark</source>
        <translation>Hell und dunkel</translation>
    </message>
    <message>
        <location filename="../../makerapp/self_check/plan.py"/>
        <source>Icons and pictures</source>
        <translation>Symbole und Bilder</translation>
    </message>
    <message>
        <location filename="../../makerapp/self_check/plan.py"/>
        <source>The fulfillment wizard is drawn</source>
        <translation>Der Packassistent wird gezeichnet</translation>
    </message>
    <message>
        <location filename="../../makerapp/self_check/plan.py"/>
        <source>Fonts for every script</source>
        <translation>Schriften für jedes Schriftsystem</translation>
    </message>
    <message>
        <location filename="../../makerapp/self_check/plan.py"/>
        <source>Pictures are read</source>
        <translation>Bilder werden gelesen</translation>
    </message>
    <message>
        <location filename="../../makerapp/self_check/plan.py"/>
        <source>A packing slip and a thank-you note in every script</source>
        <translation>Ein Packzettel und eine Dankeskarte in jeder Schrift</translation>
    </message>
    <message>
        <location filename="../../makerapp/self_check/plan.py"/>
        <source>Printers are asked for</source>
        <translation>Drucker werden abgefragt</translation>
    </message>
    <message>
        <location filename="../../makerapp/self_check/plan.py"/>
        <source>A second start finds the first</source>
        <translation>Ein zweiter Start findet den ersten</translation>
    </message>
    <message>
        <location filename="../../makerapp/self_check/plan.py"/>
        <source>Time zones</source>
        <translation>Zeitzonen</translation>
    </message>
    <message>
        <location filename="../../makerapp/self_check/plan.py"/>
        <source>Public holidays</source>
        <translation>Feiertage</translation>
    </message>
    <message>
        <location filename="../../makerapp/self_check/plan.py"/>
        <source>Where words end</source>
        <translation>Wo Wörter enden</translation>
    </message>
    <message>
        <location filename="../../makerapp/self_check/plan.py"/>
        <source>Other languages</source>
        <translation>Andere Sprachen</translation>
    </message>
    <message>
        <location filename="../../makerapp/self_check/plan.py"/>
        <source>Signatures are checked</source>
        <translation>Signaturen werden geprüft</translation>
    </message>
    <message>
        <location filename="../../makerapp/self_check/plan.py"/>
        <source>Secure connections</source>
        <translation>Sichere Verbindungen</translation>
    </message>
    <message>
        <location filename="../../makerapp/self_check/plan.py"/>
        <source>The data keeps its promises</source>
        <translation>Die Daten halten, was sie versprechen</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/address.py"/>
        <source>The name is missing. The carrier needs to know who it is for.</source>
        <translation>Der Name fehlt. Der Versanddienst muss wissen, für wen es ist.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/address.py"/>
        <source>The street is missing. The carrier needs it.</source>
        <translation>Die Straße fehlt. Der Versanddienst braucht sie.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/address.py"/>
        <source>The town is missing. The carrier needs it.</source>
        <translation>Der Ort fehlt. Der Versanddienst braucht ihn.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/address.py"/>
        <source>The postcode is missing. The carrier needs it.</source>
        <translation>Die Postleitzahl fehlt. Der Versanddienst braucht sie.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/address.py"/>
        <source>This postcode looks too short. UK postcodes end like “BS3 4AB”. You can still save it.</source>
        <translation>Diese Postleitzahl sieht zu kurz aus. Britische enden wie „BS3 4AB“. Du kannst trotzdem speichern.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/address.py"/>
        <source>US ZIP codes have five digits, like 02134. You can still save it.</source>
        <translation>US-Postleitzahlen haben fünf Ziffern, wie 02134. Du kannst trotzdem speichern.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/batch.py"/>
        <source>One order isn't here any more</source>
        <translation>Eine Bestellung ist nicht mehr da</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/batch.py"/>
        <location filename="../../makerapp/services/fulfillment.py"/>
        <location filename="../../makerapp/ui/products/stock_dialog.py"/>
        <source>It was taken back or removed.</source>
        <translation>Sie wurde zurückgenommen oder entfernt.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/batch.py"/>
        <source>{number} goes in two parcels</source>
        <translation>{number} geht in zwei Paketen</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/batch.py"/>
        <source>Pack it by itself: only a part of it goes now.</source>
        <translation>Pack sie einzeln: Jetzt geht nur ein Teil davon.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/batch.py"/>
        <source>{number} shares its box with another order</source>
        <translation>{number} teilt sich den Karton mit einer anderen Bestellung</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/batch.py"/>
        <source>Pack the two by themselves.</source>
        <translation>Pack die beiden für sich.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/batch.py"/>
        <source>Everything of it was sent or refunded.</source>
        <translation>Alles davon wurde versandt oder erstattet.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/batch.py"/>
        <source>{number} has nothing left to send</source>
        <translation>Von {number} ist nichts mehr zu versenden</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/batch.py"/>
        <location filename="../../makerapp/services/scanned.py"/>
        <source>{number} is cancelled</source>
        <translation>{number} ist storniert</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/batch.py"/>
        <location filename="../../makerapp/services/packing.py"/>
        <location filename="../../makerapp/services/payments.py"/>
        <location filename="../../makerapp/services/scanned.py"/>
        <location filename="../../makerapp/ui/fulfillment/elsewhere.py"/>
        <source>Reopen it first if it goes ahead after all.</source>
        <translation>Öffne sie erst wieder, falls doch etwas daraus wird.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/batch.py"/>
        <location filename="../../makerapp/services/scanned.py"/>
        <source>{number} is already shipped</source>
        <translation>{number} ist schon versandt</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/batch.py"/>
        <location filename="../../makerapp/services/scanned.py"/>
        <source>There is nothing left to pack.</source>
        <translation>Es ist nichts mehr zu packen.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/batch.py"/>
        <source>{number} isn't paid yet</source>
        <translation>{number} ist noch nicht bezahlt</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/batch.py"/>
        <source>Stays in To pack until it is.</source>
        <translation>Bleibt bis dahin in „Zu packen“.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/batch.py"/>
        <source>The money for {number} went back</source>
        <translation>Das Geld für {number} ging zurück</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/batch.py"/>
        <source>Best don't send it.</source>
        <translation>Besser nicht versenden.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/batch.py"/>
        <source>Add it and it joins the others.</source>
        <translation>Trag sie nach, dann ist die Bestellung dabei.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/batch.py"/>
        <source>{number} has no postcode</source>
        <translation>{number} hat keine Postleitzahl</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/batch.py"/>
        <source>The address of {number} isn't complete</source>
        <translation>Die Adresse von {number} ist unvollständig</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/batch.py"/>
        <source>{number} has no items yet</source>
        <translation>{number} hat noch keine Artikel</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/batch.py"/>
        <source>Add what was bought.</source>
        <translation>Trag ein, was gekauft wurde.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/batch.py"/>
        <source>Something of {number} is out of stock</source>
        <translation>Bei {number} ist etwas nicht auf Lager</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/batch.py"/>
        <source>Look what can be done.</source>
        <translation>Sieh nach, was sich machen lässt.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/batch.py"/>
        <source>{number} isn't confirmed yet</source>
        <translation>{number} ist noch nicht bestätigt</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/batch.py"/>
        <source>Confirm it first.</source>
        <translation>Bestätige sie zuerst.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/batch.py"/>
        <source>{number} isn't marked as made yet</source>
        <translation>{number} ist noch nicht als gefertigt markiert</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/batch.py"/>
        <source>Mark it and it joins the others.</source>
        <translation>Markier sie, dann ist sie dabei.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/batch.py"/>
        <source>Take it off hold to pack it.</source>
        <translation>Nimm sie wieder auf, um sie zu packen.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/batch.py"/>
        <location filename="../../makerapp/services/event_words.py"/>
        <source>{number} is on hold</source>
        <translation>{number} ist zurückgestellt</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/batch.py"/>
        <source>The buyer of {number} wants to cancel</source>
        <translation>Der Käufer von {number} möchte stornieren</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/batch.py"/>
        <source>Answer them before you pack it.</source>
        <translation>Antworte ihm, bevor du sie packst.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/batch_shipping.py"/>
        <location filename="../../makerapp/services/combining.py"/>
        <source>No order is chosen.</source>
        <translation>Keine Bestellung ist ausgewählt.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/batch_shipping.py"/>
        <location filename="../../makerapp/services/combining.py"/>
        <source>Choose which to send.</source>
        <translation>Wähle, welche du versendest.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/batch_shipping.py"/>
        <source>None of the {n} was marked as shipped.</source>
        <extracomment>One: It wasn't marked as shipped.</extracomment>
        <translation>
            <numerusform>Sie wurde nicht als versandt markiert.</numerusform>
            <numerusform>Keine der {n} wurde als versandt markiert.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/services/breakdown.py"/>
        <location filename="../../makerapp/services/change_fields.py"/>
        <location filename="../../makerapp/services/paperwork/papers/filling.py"/>
        <location filename="../../makerapp/ui/fulfillment/review_step.py"/>
        <location filename="../../makerapp/ui/orders/detail_items.py"/>
        <location filename="../../makerapp/ui/orders/table_model.py"/>
        <source>Items</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/breakdown.py"/>
        <location filename="../../makerapp/services/change_fields.py"/>
        <source>Discount</source>
        <translation>Rabatt</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/breakdown.py"/>
        <location filename="../../makerapp/services/change_fields.py"/>
        <location filename="../../makerapp/ui/earnings/month_table.py"/>
        <location filename="../../makerapp/ui/orders/edit_form.py"/>
        <source>Postage</source>
        <translation>Versandkosten</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/breakdown.py"/>
        <location filename="../../makerapp/services/change_fields.py"/>
        <source>Tax</source>
        <translation>Steuer</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/breakdown.py"/>
        <source>of which tax</source>
        <translation>davon Steuer</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/breakdown.py"/>
        <source>Other</source>
        <comment>amount</comment>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/breakdown.py"/>
        <location filename="../../makerapp/services/change_fields.py"/>
        <location filename="../../makerapp/ui/orders/table_model.py"/>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/breakdown.py"/>
        <location filename="../../makerapp/services/earnings.py"/>
        <location filename="../../makerapp/services/event_words.py"/>
        <location filename="../../makerapp/services/words.py"/>
        <location filename="../../makerapp/ui/earnings/month_table.py"/>
        <location filename="../../makerapp/ui/orders/edit_form.py"/>
        <source>Paid</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/breakdown.py"/>
        <location filename="../../makerapp/services/change_fields.py"/>
        <location filename="../../makerapp/services/earnings.py"/>
        <location filename="../../makerapp/services/paperwork/papers/slip.py"/>
        <location filename="../../makerapp/services/stored_words.py"/>
        <location filename="../../makerapp/services/words.py"/>
        <location filename="../../makerapp/ui/earnings/month_table.py"/>
        <source>Refunded</source>
        <translation>Erstattet</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/breakdown.py"/>
        <location filename="../../makerapp/services/change_fields.py"/>
        <location filename="../../makerapp/services/clocks.py"/>
        <location filename="../../makerapp/services/earnings.py"/>
        <location filename="../../makerapp/ui/earnings/month_table.py"/>
        <location filename="../../makerapp/ui/orders/pills.py"/>
        <source>Refund due</source>
        <translation>Erstattung offen</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/breakdown.py"/>
        <location filename="../../makerapp/services/earnings.py"/>
        <location filename="../../makerapp/services/money_words.py"/>
        <location filename="../../makerapp/ui/orders/payment_dialogs.py"/>
        <source>Marketplace fees</source>
        <translation>Marktplatzgebühren</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/breakdown.py"/>
        <location filename="../../makerapp/services/change_fields.py"/>
        <location filename="../../makerapp/services/earnings.py"/>
        <location filename="../../makerapp/ui/fulfillment/parcel_figures.py"/>
        <source>Postage cost</source>
        <translation>Porto</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/breakdown.py"/>
        <location filename="../../makerapp/services/earnings.py"/>
        <location filename="../../makerapp/ui/earnings/month_table.py"/>
        <source>What is left</source>
        <translation>Bleibt übrig</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/breakdown.py"/>
        <source>Left before fees</source>
        <translation>Bleibt vor Gebühren</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/cancel_fulfillment.py"/>
        <source>No parcel is chosen.</source>
        <translation>Kein Paket ist ausgewählt.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/cancel_fulfillment.py"/>
        <source>Choose which one to cancel.</source>
        <translation>Wähle, welches du zurücknimmst.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/cancel_fulfillment.py"/>
        <source>{number} has no parcel under way.</source>
        <translation>{number} hat kein Paket unterwegs.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/cancel_fulfillment.py"/>
        <source>It has to be shipped first.</source>
        <translation>Sie muss erst versandt sein.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/cancel_fulfillment.py"/>
        <source>{returned_quantity} × {title} of {number} came back from the buyer already.</source>
        <translation>{returned_quantity} × {title} von {number} kam schon vom Käufer zurück.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/cancel_fulfillment.py"/>
        <source>What came back was sent, so its fulfillment stands. Undo the return first.</source>
        <translation>Was zurückkam, war versandt, darum bleibt der Versand stehen. Mach zuerst die Rücksendung rückgängig.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/cancel_fulfillment.py"/>
        <source>The cancelled parcel keeps its tracking number in the history.</source>
        <translation>Das zurückgenommene Paket behält seine Sendungsnummer im Verlauf.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/cancel_fulfillment.py"/>
        <source>The cancelled parcels keep their tracking numbers in the history.</source>
        <translation>Die zurückgenommenen Pakete behalten ihre Sendungsnummern im Verlauf.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/cancel_fulfillment.py"/>
        <source>{numbers} travel in the same box and stay shipped.</source>
        <extracomment>One: {numbers} travels in the same box and stays shipped.</extracomment>
        <translation>
            <numerusform>{numbers} reist im selben Karton und bleibt versandt.</numerusform>
            <numerusform>{numbers} reisen im selben Karton und bleiben versandt.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/services/cancel_fulfillment.py"/>
        <source>The message you copied for the buyer on {told} is not taken back. Tell them it isn't coming.</source>
        <translation>Die Nachricht, die du für den Käufer kopiert hast ({told}), wird nicht zurückgenommen. Sag ihm, dass das Paket nicht kommt.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/cancel_fulfillment.py"/>
        <source>If the buyer was told that it is on its way, tell them that it isn't.</source>
        <translation>Falls der Käufer schon weiß, dass es unterwegs ist, sag ihm, dass es das nicht ist.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/cancelling.py"/>
        <source>{number} can't be cancelled.</source>
        <translation>{number} lässt sich nicht stornieren.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/cancelling.py"/>
        <source>It is cancelled already.</source>
        <translation>Sie ist schon storniert.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/cancelling.py"/>
        <source>Cancel its fulfillment first.</source>
        <translation>Nimm erst ihren Versand zurück.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/cancelling.py"/>
        <location filename="../../makerapp/services/orders.py"/>
        <location filename="../../makerapp/services/packing.py"/>
        <source>{number} is {status} by now.</source>
        <translation>{number} ist inzwischen „{status}“.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/cancelling.py"/>
        <source>Only a cancelled order can be reopened.</source>
        <translation>Nur eine stornierte Bestellung lässt sich wieder öffnen.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <location filename="../../makerapp/services/paperwork/papers/filling.py"/>
        <source>Order number</source>
        <translation>Bestellnummer</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <location filename="../../makerapp/services/timeline_text.py"/>
        <location filename="../../makerapp/ui/orders/edit_form.py"/>
        <source>Sold through</source>
        <translation>Verkauft über</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <location filename="../../makerapp/services/event_groups.py"/>
        <location filename="../../makerapp/ui/orders/table_model.py"/>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <location filename="../../makerapp/services/changes.py"/>
        <location filename="../../makerapp/ui/fulfillment/review_step.py"/>
        <location filename="../../makerapp/ui/orders/edit_form.py"/>
        <location filename="../../makerapp/ui/orders/panel_body.py"/>
        <source>Payment</source>
        <translation>Zahlung</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <location filename="../../makerapp/services/timeline_text.py"/>
        <source>Buyer</source>
        <translation>Käufer</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <source>Buyer's user name</source>
        <translation>Benutzername des Käufers</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <location filename="../../makerapp/services/words.py"/>
        <location filename="../../makerapp/ui/orders/edit_form.py"/>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/shop_section.py"/>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <location filename="../../makerapp/ui/fulfillment/address_form.py"/>
        <location filename="../../makerapp/ui/orders/address_box.py"/>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <source>Address line 1</source>
        <translation>Adresszeile 1</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <source>Address line 2</source>
        <translation>Adresszeile 2</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <source>Address line 3</source>
        <translation>Adresszeile 3</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <location filename="../../makerapp/ui/fulfillment/address_form.py"/>
        <location filename="../../makerapp/ui/orders/address_box.py"/>
        <location filename="../../makerapp/ui/settings/shop_section.py"/>
        <source>Town</source>
        <translation>Ort</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <source>State or county</source>
        <translation>Region</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <location filename="../../makerapp/ui/fulfillment/address_form.py"/>
        <location filename="../../makerapp/ui/orders/address_box.py"/>
        <location filename="../../makerapp/ui/settings/shop_section.py"/>
        <source>Postcode</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <location filename="../../makerapp/ui/fulfillment/address_form.py"/>
        <location filename="../../makerapp/ui/orders/address_box.py"/>
        <location filename="../../makerapp/ui/settings/holidays_dialog.py"/>
        <location filename="../../makerapp/ui/settings/shop_section.py"/>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <source>Country code</source>
        <translation>Ländercode</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <location filename="../../makerapp/services/timeline_text.py"/>
        <source>Placed</source>
        <translation>Bestellt am</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <source>Paid on</source>
        <translation>Bezahlt am</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <source>Confirmed on</source>
        <translation>Bestätigt am</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <source>Delivered on</source>
        <translation>Zugestellt am</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <source>Cancelled on</source>
        <translation>Storniert am</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <source>Delivery only assumed</source>
        <translation>Zustellung nur angenommen</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <location filename="../../makerapp/ui/orders/cancel_order_dialog.py"/>
        <location filename="../../makerapp/ui/orders/many_dialogs.py"/>
        <location filename="../../makerapp/ui/products/stock_dialog.py"/>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <source>Buyer asks to cancel</source>
        <translation>Käufer möchte stornieren</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <location filename="../../makerapp/ui/fulfillment/review_step.py"/>
        <source>Ship-by date</source>
        <translation>Versandtermin</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <source>Ship-by date comes from</source>
        <translation>Herkunft des Versandtermins</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <location filename="../../makerapp/services/earnings.py"/>
        <location filename="../../makerapp/ui/earnings/earnings_page.py"/>
        <location filename="../../makerapp/ui/reports/reports_page.py"/>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/orders_section.py"/>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <location filename="../../makerapp/ui/earnings/month_table.py"/>
        <source>Fees</source>
        <translation>Gebühren</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <source>Coupons</source>
        <translation>Gutscheine</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <source>Paid by</source>
        <translation>Bezahlt mit</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <source>Service the buyer chose</source>
        <translation>Vom Käufer gewählte Versandart</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <source>May be packed unpaid</source>
        <translation>Darf unbezahlt gepackt werden</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <location filename="../../makerapp/services/clocks.py"/>
        <source>On hold until</source>
        <translation>Zurückgestellt bis</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <source>Reason for the hold</source>
        <translation>Grund der Zurückstellung</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <source>Sends anew</source>
        <translation>Ersatz für</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <source>This order</source>
        <translation>Diese Bestellung</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <source>Product of {name}</source>
        <translation>Produkt von {name}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <source>SKU of {name}</source>
        <translation>SKU von {name}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <source>Options of {name}</source>
        <translation>Optionen von {name}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <source>Personalization of {name}</source>
        <translation>Personalisierung von {name}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <source>Quantity of {name}</source>
        <translation>Menge von {name}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <source>Price of {name}</source>
        <translation>Preis von {name}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <source>Total of {name}</source>
        <translation>Summe von {name}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <source>Refunded before sending, {name}</source>
        <translation>Vor dem Versand erstattet, {name}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <source>Refunded after sending, {name}</source>
        <translation>Nach dem Versand erstattet, {name}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <source>Sent back, {name}</source>
        <translation>Zurückgeschickt, {name}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <source>Ready, {name}</source>
        <translation>Fertig, {name}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <location filename="../../makerapp/ui/orders/panel_body.py"/>
        <location filename="../../makerapp/ui/orders/parcel_menu.py"/>
        <source>Parcel</source>
        <translation>Paket</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <location filename="../../makerapp/ui/orders/tracking_dialog.py"/>
        <source>Carrier</source>
        <translation>Versanddienst</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <location filename="../../makerapp/ui/fulfillment/ship_step.py"/>
        <location filename="../../makerapp/ui/orders/tracking_dialog.py"/>
        <source>Service</source>
        <translation>Versandart</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <source>Sent on</source>
        <translation>Versandt am</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <source>Note on the parcel</source>
        <translation>Notiz zum Paket</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <source>Weight of the parcel</source>
        <translation>Gewicht des Pakets</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <source>Where the items are</source>
        <translation>Wo die Artikel sind</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <source>Travels with</source>
        <translation>Reist mit</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <source>Amount of the payment of {name}</source>
        <oldsource>Amount of the {name}</oldsource>
        <translation>Betrag der Zahlung über {name}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <source>Way of the payment of {name}</source>
        <oldsource>Way of the {name}</oldsource>
        <translation>Zahlungsart der Zahlung über {name}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <source>Note on the payment of {name}</source>
        <oldsource>Note on the {name}</oldsource>
        <translation>Notiz zur Zahlung über {name}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <source>Day of the payment of {name}</source>
        <oldsource>Day of the {name}</oldsource>
        <translation>Tag der Zahlung über {name}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <source>Payment of {name}</source>
        <translation>Zahlung über {name}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <location filename="../../makerapp/services/product_words.py"/>
        <location filename="../../makerapp/ui/products/product_form.py"/>
        <location filename="../../makerapp/ui/products/product_panel.py"/>
        <source>Barcode</source>
        <translation>Strichcode</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <location filename="../../makerapp/services/product_words.py"/>
        <location filename="../../makerapp/ui/fulfillment/address_form.py"/>
        <location filename="../../makerapp/ui/orders/address_box.py"/>
        <location filename="../../makerapp/ui/orders/saved_view_menu.py"/>
        <location filename="../../makerapp/ui/products/product_form.py"/>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <location filename="../../makerapp/services/product_words.py"/>
        <location filename="../../makerapp/ui/products/product_form.py"/>
        <source>Variant</source>
        <translation>Variante</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <location filename="../../makerapp/services/product_words.py"/>
        <location filename="../../makerapp/ui/products/product_form.py"/>
        <location filename="../../makerapp/ui/products/product_panel.py"/>
        <source>Production time</source>
        <translation>Fertigungszeit</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <location filename="../../makerapp/services/product_words.py"/>
        <source>Can be made within it</source>
        <translation>In dieser Zeit machbar</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <location filename="../../makerapp/services/product_words.py"/>
        <location filename="../../makerapp/ui/products/product_panel.py"/>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <location filename="../../makerapp/services/product_words.py"/>
        <source>Reorder point</source>
        <translation>Nachfüllen ab</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <location filename="../../makerapp/services/product_words.py"/>
        <location filename="../../makerapp/ui/products/product_form.py"/>
        <location filename="../../makerapp/ui/products/product_panel.py"/>
        <source>Shelf place</source>
        <translation>Regalplatz</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <location filename="../../makerapp/services/product_words.py"/>
        <location filename="../../makerapp/ui/products/product_form.py"/>
        <source>Packing note</source>
        <translation>Packhinweis</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <location filename="../../makerapp/services/product_words.py"/>
        <location filename="../../makerapp/ui/products/product_form.py"/>
        <location filename="../../makerapp/ui/products/product_panel.py"/>
        <source>Care</source>
        <translation>Pflege</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <location filename="../../makerapp/services/product_words.py"/>
        <location filename="../../makerapp/ui/products/product_form.py"/>
        <location filename="../../makerapp/ui/products/product_panel.py"/>
        <source>HS code</source>
        <translation>HS-Code</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <location filename="../../makerapp/services/product_words.py"/>
        <location filename="../../makerapp/ui/products/product_form.py"/>
        <source>Country of origin</source>
        <translation>Herkunftsland</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <location filename="../../makerapp/services/product_words.py"/>
        <location filename="../../makerapp/ui/products/product_form.py"/>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <location filename="../../makerapp/services/product_words.py"/>
        <location filename="../../makerapp/ui/products/list_words.py"/>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <source>First closed day</source>
        <translation>Erster geschlossener Tag</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <source>Last closed day</source>
        <translation>Letzter geschlossener Tag</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <source>Days {name}</source>
        <translation>Tage {name}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <source>Parcel {name}</source>
        <oldsource>Parcel{name}</oldsource>
        <translation>Paket {name}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <source>Amount of the refund of {name}</source>
        <oldsource>Amount of the {name}</oldsource>
        <translation>Betrag der Erstattung über {name}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <source>Way of the refund of {name}</source>
        <oldsource>Way of the {name}</oldsource>
        <translation>Zahlungsart der Erstattung über {name}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <source>Note on the refund of {name}</source>
        <oldsource>Note on the {name}</oldsource>
        <translation>Notiz zur Erstattung über {name}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <source>Day of the refund of {name}</source>
        <oldsource>Day of the {name}</oldsource>
        <translation>Tag der Erstattung über {name}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <source>Refund of {name}</source>
        <translation>Erstattung über {name}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <location filename="../../makerapp/ui/settings/days_section.py"/>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>Working days</source>
        <translation>Arbeitstage</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <source>Production time of the shop</source>
        <translation>Fertigungszeit des Shops</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <source>Last post of the day</source>
        <translation>Letzte Post des Tages</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <source>Hours to confirm</source>
        <translation>Stunden zum Bestätigen</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <source>Working days until in hand</source>
        <translation>Arbeitstage bis zum Beginn</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <source>Rules of the marketplaces</source>
        <translation>Regeln der Marktplätze</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_names.py"/>
        <location filename="../../makerapp/services/changes.py"/>
        <location filename="../../makerapp/services/event_words.py"/>
        <source>an item</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/changes.py"/>
        <location filename="../../makerapp/services/product_words.py"/>
        <location filename="../../makerapp/services/rehearsal.py"/>
        <location filename="../../makerapp/services/stored_words.py"/>
        <source>none</source>
        <translation>nichts</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/changes.py"/>
        <source>the shop's working days</source>
        <translation>Arbeitstage des Shops</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/changes.py"/>
        <source>the marketplace</source>
        <translation>Marktplatz</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/changes.py"/>
        <source>you</source>
        <translation>du</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/changes.py"/>
        <source>sent</source>
        <translation>versandt</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/changes.py"/>
        <source>cancelled</source>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/changes.py"/>
        <source>on the order</source>
        <translation>in der Bestellung</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/changes.py"/>
        <source>taken off</source>
        <translation>herausgenommen</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/changes.py"/>
        <source>counts</source>
        <translation>zählt</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/changes.py"/>
        <source>taken back</source>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/changes.py"/>
        <source>here</source>
        <translation>da</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/changes.py"/>
        <source>taken away</source>
        <translation>weggenommen</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/changes.py"/>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/changes.py"/>
        <source>open again</source>
        <translation>wieder offen</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/changes.py"/>
        <location filename="../../makerapp/services/product_words.py"/>
        <location filename="../../makerapp/ui/products/product_form.py"/>
        <location filename="../../makerapp/ui/products/product_panel.py"/>
        <source>From stock</source>
        <translation>Ab Lager</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/changes.py"/>
        <location filename="../../makerapp/services/product_words.py"/>
        <location filename="../../makerapp/ui/products/list_words.py"/>
        <location filename="../../makerapp/ui/products/product_form.py"/>
        <location filename="../../makerapp/ui/products/product_panel.py"/>
        <source>Made to order</source>
        <translation>Auf Bestellung</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/changes.py"/>
        <source>with the parcel</source>
        <translation>beim Paket</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/changes.py"/>
        <source>on the bench</source>
        <translation>auf der Werkbank</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/changes.py"/>
        <source>back on the shelf</source>
        <translation>wieder auf Lager</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/changes.py"/>
        <source>gone</source>
        <translation>weg</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/changes.py"/>
        <source>{label} of {product}</source>
        <translation>{label} von {product}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/changes.py"/>
        <source>Setting {key}</source>
        <translation>Einstellung {key}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/changes.py"/>
        <location filename="../../makerapp/services/parcel_words.py"/>
        <location filename="../../makerapp/services/stored_words.py"/>
        <location filename="../../makerapp/services/timeline_text.py"/>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/changes.py"/>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/changes.py"/>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/changes.py"/>
        <source>a product</source>
        <translation>ein Produkt</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/changes.py"/>
        <source>another order</source>
        <translation>eine andere Bestellung</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/changes.py"/>
        <source>the parcel of {order}</source>
        <translation>Paket von {order}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/changes.py"/>
        <source>another parcel</source>
        <translation>ein anderes Paket</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/changes.py"/>
        <location filename="../../makerapp/services/product_words.py"/>
        <location filename="../../makerapp/services/stored_words.py"/>
        <source>a photo</source>
        <translation>ein Foto</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/changes.py"/>
        <source>Item added</source>
        <translation>Artikel hinzugefügt</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/changes.py"/>
        <source>Parcel added</source>
        <translation>Paket hinzugefügt</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/changes.py"/>
        <location filename="../../makerapp/ui/orders/refund_dialog.py"/>
        <location filename="../../makerapp/ui/orders/return_dialog.py"/>
        <source>Refund</source>
        <translation>Erstattung</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/changes.py"/>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/changes.py"/>
        <source>on hand {signed}</source>
        <translation>auf Lager {signed}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/changes.py"/>
        <source>promised {signed}</source>
        <translation>zugesagt {signed}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/changes.py"/>
        <location filename="../../makerapp/services/event_groups.py"/>
        <source>Stock</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/changes.py"/>
        <source>A product</source>
        <translation>Ein Produkt</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/channel_rules.py"/>
        <source>{name} may have cancelled this order on {day}. Check it there.</source>
        <translation>{name} hat diese Bestellung am {day} vielleicht storniert. Sieh dort nach.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/channel_rules.py"/>
        <source>{name} cancels this order on {day}, {left}, unless it is confirmed as shipped there.</source>
        <translation>{name} storniert diese Bestellung am {day}, {left}, wenn sie dort nicht als versandt bestätigt ist.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/channel_rules.py"/>
        <source>{number} isn't waiting to be cancelled by {name}.</source>
        <translation>{number} wartet nicht auf eine Stornierung durch {name}.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/channel_rules.py"/>
        <source>Use Cancel order… where it is not going ahead.</source>
        <translation>Nimm „Stornieren…“, wenn nichts daraus wird.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/channel_rules.py"/>
        <source>{name} cancels {number} on {day} at the earliest.</source>
        <translation>Frühestens am {day} wird {number} von {name} storniert.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/channel_rules.py"/>
        <source>Until then it can still be sent. Use Cancel order… where it is not going ahead.</source>
        <translation>Bis dahin lässt sie sich noch versenden. Nimm „Stornieren…“, wenn nichts daraus wird.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/clocks.py"/>
        <source>Confirm by</source>
        <translation>Bestätigen bis</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/clocks.py"/>
        <source>{n} hours after it was placed.</source>
        <extracomment>One: 1 hour after it was placed.</extracomment>
        <translation>
            <numerusform>1 Stunde nach der Bestellung.</numerusform>
            <numerusform>{n} Stunden nach der Bestellung.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/clocks.py"/>
        <source>More than {n} hours have passed.</source>
        <extracomment>One: More than 1 hour has passed.</extracomment>
        <translation>
            <numerusform>Mehr als 1 Stunde ist vergangen.</numerusform>
            <numerusform>Mehr als {n} Stunden sind vergangen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/clocks.py"/>
        <source>{n} working days after it was confirmed.</source>
        <extracomment>One: 1 working day after it was confirmed.</extracomment>
        <translation>
            <numerusform>1 Arbeitstag nach der Bestätigung.</numerusform>
            <numerusform>{n} Arbeitstage nach der Bestätigung.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/services/clocks.py"/>
        <source>Start on it by</source>
        <translation>Anfangen bis</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/clocks.py"/>
        <source>None of the items has a production time, and the shop has no usual time. Set one in Settings.</source>
        <translation>Keiner der Artikel hat eine Fertigungszeit, und der Shop hat keine übliche Zeit. Leg in den Einstellungen eine fest.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/clocks.py"/>
        <source>You took it away, or set none.</source>
        <translation>Du hast ihn entfernt oder keinen gesetzt.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/clocks.py"/>
        <source>the post has left</source>
        <translation>die Post ist weg</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/clocks.py"/>
        <source>, before {time}</source>
        <translation>, vor {time}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/clocks.py"/>
        <source>It came with the order.</source>
        <translation>Er kam mit der Bestellung.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/clocks.py"/>
        <source>{channel} gives this date.</source>
        <translation>{channel} gibt diesen Termin vor.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/clocks.py"/>
        <source>You set this date.</source>
        <translation>Du hast diesen Termin gesetzt.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/clocks.py"/>
        <source>Worked out from the payment, in your working days.</source>
        <translation>Berechnet ab der Zahlung, nach deinen Arbeitstagen.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/clocks.py"/>
        <source>Worked out from the order, in your working days.</source>
        <translation>Berechnet ab der Bestellung, nach deinen Arbeitstagen.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/clocks.py"/>
        <source>{name} may have cancelled it</source>
        <translation>{name} hat sie vielleicht storniert</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/clocks.py"/>
        <source>Check it there.</source>
        <translation>Sieh dort nach.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/clocks.py"/>
        <source>Unless it is confirmed as shipped there, {n} days after it was placed.</source>
        <extracomment>One: Unless it is confirmed as shipped there, 1 day after it was placed.</extracomment>
        <translation>
            <numerusform>Wenn sie dort nicht als versandt bestätigt ist, 1 Tag nach der Bestellung.</numerusform>
            <numerusform>Wenn sie dort nicht als versandt bestätigt ist, {n} Tage nach der Bestellung.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/services/clocks.py"/>
        <source>{name} cancels it</source>
        <translation>{name} storniert sie</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/clocks.py"/>
        <source>Pay it back, then mark it as paid back.</source>
        <translation>Zahl sie zurück, dann markier sie als zurückgezahlt.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/clocks.py"/>
        <source>today, {day}</source>
        <translation>heute, {day}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/clocks.py"/>
        <source>tomorrow, {day}</source>
        <translation>morgen, {day}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/clocks.py"/>
        <source>yesterday, {time}</source>
        <translation>gestern, {time}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/clocks.py"/>
        <source>today, {time}</source>
        <translation>heute, {time}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/clocks.py"/>
        <source>tomorrow, {time}</source>
        <translation>morgen, {time}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/clocks.py"/>
        <source>{n} working days</source>
        <extracomment>One: 1 working day</extracomment>
        <translation>
            <numerusform>1 Arbeitstag</numerusform>
            <numerusform>{n} Arbeitstage</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/services/closed_days.py"/>
        <source>No days are chosen.</source>
        <translation>Keine Tage sind ausgewählt.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/closed_days.py"/>
        <source>Choose at least one day to close.</source>
        <translation>Wähle mindestens einen Tag zum Schließen.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/closed_days.py"/>
        <source>These days are open already.</source>
        <translation>Diese Tage sind schon offen.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/closed_days.py"/>
        <source>The list shows which days are closed.</source>
        <translation>Die Liste zeigt, welche Tage geschlossen sind.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/closed_days.py"/>
        <source>A week needs at least one working day.</source>
        <translation>Eine Woche braucht mindestens einen Arbeitstag.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/closed_days.py"/>
        <source>Tick a day. For a vacation, close its days instead.</source>
        <translation>Hak einen Tag ab. Für einen Urlaub schließ stattdessen dessen Tage.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/closed_days.py"/>
        <source>{day} is not a working day.</source>
        <translation>{day} ist kein Arbeitstag.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/closed_days.py"/>
        <source>{day} is closed: {reason}.</source>
        <translation>{day} ist geschlossen: {reason}.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/closed_days.py"/>
        <source>{day} is closed.</source>
        <translation>{day} ist geschlossen.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/closed_days.py"/>
        <source>{day} is before {day2}.</source>
        <translation>Der {day} passt nicht, denn der {day2} kommt erst danach.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/closed_days.py"/>
        <source>Choose a last day on or after the first.</source>
        <translation>Wähle als letzten Tag den ersten oder einen späteren.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/closed_days.py"/>
        <source>{length} days are more than a year.</source>
        <translation>{length} Tage sind mehr als ein Jahr.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/closed_days.py"/>
        <source>Close at most a year at once.</source>
        <translation>Schließ höchstens ein Jahr auf einmal.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/closed_days.py"/>
        <source>{days} is closed already.</source>
        <translation>{days}: schon geschlossen.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/closed_days.py"/>
        <source>The list shows it.</source>
        <translation>Die Liste zeigt es.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/combining.py"/>
        <source>{number} still has to be confirmed and made.</source>
        <translation>{number} muss noch bestätigt und gefertigt werden.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/combining.py"/>
        <source>{number} still has to be made.</source>
        <translation>{number} muss noch gefertigt werden.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/combining.py"/>
        <source>{number} is one the buyer asked to cancel.</source>
        <translation>{number} möchte der Käufer stornieren.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/combining.py"/>
        <location filename="../../makerapp/services/fulfillment.py"/>
        <source>{number} is not paid yet.</source>
        <translation>{number} ist noch nicht bezahlt.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/combining.py"/>
        <source>{number} was paid back to the buyer.</source>
        <translation>{number} wurde dem Käufer zurückgezahlt.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/combining.py"/>
        <source>{number} has no items to pack.</source>
        <translation>{number} hat keine Artikel zu packen.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/combining.py"/>
        <source>{number} can't go in the same parcel.</source>
        <translation>{number} kann nicht mit in dieses Paket.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/combining.py"/>
        <source>It needs the same buyer and address, and has to be open and not on hold.</source>
        <translation>Dafür braucht sie denselben Käufer und dieselbe Adresse, muss offen sein und darf nicht zurückgestellt sein.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/combining.py"/>
        <source>Then it can go in the same parcel.</source>
        <translation>Dann kann sie mit in dieses Paket.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/combining.py"/>
        <source>{number} doesn't go to the same buyer and address as {number2}.</source>
        <translation>{number} geht nicht an denselben Käufer und dieselbe Adresse wie {number2}.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/combining.py"/>
        <source>Send it in a parcel of its own.</source>
        <translation>Schick sie in einem eigenen Paket.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/customs.py"/>
        <source>Weight of {some}</source>
        <oldsource>{what} of {some}</oldsource>
        <translation>Gewicht von {some}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/customs.py"/>
        <source>Value of {some}</source>
        <translation>Wert von {some}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/customs.py"/>
        <source>HS code of {some}</source>
        <translation>HS-Code von {some}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/customs.py"/>
        <source>Country of origin of {some}</source>
        <translation>Ursprungsland von {some}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/customs.py"/>
        <source>{join} and {count} more</source>
        <translation>{join} und {count} weitere</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/customs.py"/>
        <source>Your shop’s address</source>
        <translation>Adresse deines Shops</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/deadlines.py"/>
        <source>The shop has no working day left.</source>
        <translation>Der Shop hat keinen Arbeitstag mehr.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/deadlines.py"/>
        <source>Every day is closed or free, so no date can be worked out. Open some in Settings, Days &amp; deadlines.</source>
        <translation>Jeder Tag ist geschlossen oder frei, darum lässt sich kein Termin berechnen. Öffne welche unter Einstellungen, Tage &amp; Termine.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/deleting.py"/>
        <source>Cancel it first.</source>
        <translation>Storniere sie zuerst.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/deleting.py"/>
        <source>Mark it as delivered first.</source>
        <translation>Markier sie zuerst als zugestellt.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/deleting.py"/>
        <source>That isn't the number of {number}.</source>
        <translation>Das ist nicht die Nummer von {number}.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/deleting.py"/>
        <source>Type {number} to delete it.</source>
        <translation>Tipp {number}, um sie zu löschen.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/deleting.py"/>
        <source>{number} is {words}; only Cancelled and Delivered orders can be deleted.</source>
        <translation>{number} ist „{words}“; löschen lassen sich nur Bestellungen in „Storniert“ und „Zugestellt“.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/duplicating.py"/>
        <source>{number} has no items to copy.</source>
        <translation>{number} hat keine Artikel zum Kopieren.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/duplicating.py"/>
        <source>Type in a new order instead.</source>
        <translation>Trag stattdessen eine neue Bestellung ein.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/earnings.py"/>
        <location filename="../../makerapp/services/report_tables.py"/>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/earnings.py"/>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/earnings.py"/>
        <location filename="../../makerapp/services/report_tables.py"/>
        <location filename="../../makerapp/ui/earnings/month_table.py"/>
        <location filename="../../makerapp/ui/fulfillment/wizard.py"/>
        <location filename="../../makerapp/ui/fulfillment/wizard_head.py"/>
        <location filename="../../makerapp/ui/orders/table_view.py"/>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/orders_section.py"/>
        <source>Orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/earnings.py"/>
        <location filename="../../makerapp/ui/earnings/earnings_page.py"/>
        <location filename="../../makerapp/ui/reports/reports_page.py"/>
        <source>Pending</source>
        <comment>money</comment>
        <translation>Ausstehend</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/earnings.py"/>
        <location filename="../../makerapp/ui/earnings/earnings_page.py"/>
        <location filename="../../makerapp/ui/reports/reports_page.py"/>
        <source>Available</source>
        <comment>money</comment>
        <translation>Verfügbar</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/earnings.py"/>
        <source>Orders without a total</source>
        <translation>Bestellungen ohne Summe</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/earnings.py"/>
        <source>Earnings {month}, by payment day, {currency}</source>
        <translation>Einnahmen {month}, nach Zahlungstag, {currency}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/earnings.py"/>
        <location filename="../../makerapp/ui/orders/detail_timeline.py"/>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/earnings.py"/>
        <source>{name}: {orders} · paid {paid} · refunded {refunded} · fees {fees} · postage {postage} · left {left}</source>
        <translation>{name}: {orders} · bezahlt {paid} · erstattet {refunded} · Gebühren {fees} · Porto {postage} · bleiben {left}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/earnings.py"/>
        <source>Of this {available} is available and {pending} is pending.</source>
        <translation>Davon sind {available} verfügbar und {pending} offen.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/earnings.py"/>
        <source>{due} is still due to buyers and taken off.</source>
        <translation>{due} stehen Käufern noch zu und sind abgezogen.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/earnings.py"/>
        <source>{n} orders have no total; they aren't counted.</source>
        <extracomment>One: 1 order has no total; it isn't counted.</extracomment>
        <translation>
            <numerusform>1 Bestellung hat keine Summe; sie zählt nicht mit.</numerusform>
            <numerusform>{n} Bestellungen haben keine Summe; sie zählen nicht mit.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/services/earnings.py"/>
        <location filename="../../makerapp/services/numbers.py"/>
        <source>{file} couldn't be saved.</source>
        <translation>{file} konnte nicht gespeichert werden.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/event_groups.py"/>
        <location filename="../../makerapp/ui/orders/money_card.py"/>
        <source>Money</source>
        <translation>Geld</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/event_groups.py"/>
        <location filename="../../makerapp/services/timeline_text.py"/>
        <location filename="../../makerapp/ui/orders/panel_body.py"/>
        <source>Parcels</source>
        <translation>Pakete</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/event_groups.py"/>
        <source>Paper &amp; messages</source>
        <translation>Papier &amp; Nachrichten</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/event_groups.py"/>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/event_groups.py"/>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/event_words.py"/>
        <source>Order placed on {channel}</source>
        <translation>Bestellt über {channel}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/event_words.py"/>
        <source>Order typed in</source>
        <translation>Bestellung eingetragen</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/event_words.py"/>
        <source>Brought in from {file}</source>
        <translation>Eingelesen aus {file}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/event_words.py"/>
        <source>Updated by {channel}</source>
        <translation>Aktualisiert durch {channel}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/event_words.py"/>
        <location filename="../../makerapp/services/words.py"/>
        <location filename="../../makerapp/ui/widgets/chip.py"/>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/event_words.py"/>
        <location filename="../../makerapp/ui/batch/review_step.py"/>
        <source>Ready to pack</source>
        <translation>Bereit zum Packen</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/event_words.py"/>
        <source>Some of it made</source>
        <translation>Teilweise gefertigt</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/event_words.py"/>
        <source>Checked before packing</source>
        <translation>Vor dem Packen geprüft</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/event_words.py"/>
        <source>Packed before it is paid</source>
        <translation>Unbezahlt gepackt</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/event_words.py"/>
        <location filename="../../makerapp/services/words.py"/>
        <location filename="../../makerapp/ui/widgets/chip.py"/>
        <source>Delivered</source>
        <translation>Zugestellt</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/event_words.py"/>
        <source>Taken as delivered</source>
        <translation>Als zugestellt angenommen</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/event_words.py"/>
        <location filename="../../makerapp/services/words.py"/>
        <location filename="../../makerapp/ui/orders/detail_dialog.py"/>
        <location filename="../../makerapp/ui/orders/parcel_box.py"/>
        <location filename="../../makerapp/ui/widgets/chip.py"/>
        <source>Cancelled</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/event_words.py"/>
        <source>Reopened</source>
        <translation>Wieder geöffnet</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/event_words.py"/>
        <source>Waits to be made</source>
        <translation>Wartet auf Fertigung</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/event_words.py"/>
        <source>Another item instead: {instead}</source>
        <translation>Stattdessen ein anderer Artikel: {instead}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/event_words.py"/>
        <source>Missing, the rest goes first</source>
        <translation>Fehlt, der Rest geht zuerst</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/event_words.py"/>
        <source>Taken off the order: {item}</source>
        <translation>Aus der Bestellung genommen: {item}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/event_words.py"/>
        <source>Edited: {what}</source>
        <translation>Bearbeitet: {what}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/event_words.py"/>
        <source>Address changed</source>
        <translation>Adresse geändert</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/event_words.py"/>
        <source>Ship-by date changed</source>
        <translation>Versandtermin geändert</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/event_words.py"/>
        <source>Ship-by date moved: {why}</source>
        <translation>Versandtermin verschoben: {why}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/event_words.py"/>
        <source>Closed {days}</source>
        <translation>Geschlossen {days}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/event_words.py"/>
        <source>Open again {days}</source>
        <translation>Wieder offen {days}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/event_words.py"/>
        <source>Working days changed</source>
        <translation>Arbeitstage geändert</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/event_words.py"/>
        <source>On hold until {until}</source>
        <translation>Zurückgestellt bis {until}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/event_words.py"/>
        <source>Taken off hold</source>
        <translation>Wieder aufgenommen</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/event_words.py"/>
        <location filename="../../makerapp/services/stored_words.py"/>
        <source>Came back</source>
        <translation>Zurückgekommen</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/event_words.py"/>
        <location filename="../../makerapp/ui/orders/order_links.py"/>
        <source>Replaced by {number}</source>
        <translation>Ersetzt durch {number}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/event_words.py"/>
        <source>Made to replace {of}</source>
        <translation>Angelegt als Ersatz für {of}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/event_words.py"/>
        <source>Copied as {number}</source>
        <translation>Kopiert als {number}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/event_words.py"/>
        <source>Copy of {of}</source>
        <translation>Kopie von {of}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/event_words.py"/>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/event_words.py"/>
        <source>Message for the buyer copied</source>
        <translation>Nachricht an den Käufer kopiert</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/event_words.py"/>
        <source>{number} confirmed</source>
        <translation>{number} bestätigt</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/event_words.py"/>
        <source>{n} orders confirmed</source>
        <extracomment>One: {n} orders confirmed</extracomment>
        <translation>
            <numerusform>{n} Bestellung bestätigt</numerusform>
            <numerusform>{n} Bestellungen bestätigt</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/services/event_words.py"/>
        <source>{number} marked as made – now in To pack</source>
        <translation>{number} gefertigt – jetzt in „Zu packen“</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/event_words.py"/>
        <source>{n} orders marked as made</source>
        <extracomment>One: {n} orders marked as made</extracomment>
        <translation>
            <numerusform>{n} Bestellung als gefertigt markiert</numerusform>
            <numerusform>{n} Bestellungen als gefertigt markiert</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/services/event_words.py"/>
        <source>{number} marked as delivered</source>
        <translation>{number} als zugestellt markiert</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/event_words.py"/>
        <source>{n} orders marked as delivered</source>
        <extracomment>One: {n} orders marked as delivered</extracomment>
        <translation>
            <numerusform>{n} Bestellung als zugestellt markiert</numerusform>
            <numerusform>{n} Bestellungen als zugestellt markiert</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/services/event_words.py"/>
        <location filename="../../makerapp/services/money_words.py"/>
        <source>{number} cancelled</source>
        <translation>{number} storniert</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/event_words.py"/>
        <location filename="../../makerapp/services/money_words.py"/>
        <source>{n} orders cancelled</source>
        <extracomment>One: {n} orders cancelled</extracomment>
        <translation>
            <numerusform>{n} Bestellung storniert</numerusform>
            <numerusform>{n} Bestellungen storniert</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/services/event_words.py"/>
        <source>{number} reopened</source>
        <translation>{number} wieder geöffnet</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/event_words.py"/>
        <source>{n} orders reopened</source>
        <extracomment>One: {n} orders reopened</extracomment>
        <translation>
            <numerusform>{n} Bestellung wieder geöffnet</numerusform>
            <numerusform>{n} Bestellungen wieder geöffnet</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/services/event_words.py"/>
        <source>Note kept</source>
        <translation>Notiz gespeichert</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/event_words.py"/>
        <source>Notes kept</source>
        <translation>Notizen gespeichert</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/event_words.py"/>
        <source>Ship-by date moved</source>
        <translation>Versandtermin verschoben</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/event_words.py"/>
        <source>Ship-by dates moved</source>
        <translation>Versandtermine verschoben</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/event_words.py"/>
        <source>Days closed, {n} orders moved</source>
        <extracomment>One: Days closed, 1 order moved</extracomment>
        <translation>
            <numerusform>Tage geschlossen, 1 Bestellung verschoben</numerusform>
            <numerusform>Tage geschlossen, {n} Bestellungen verschoben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/event_words.py"/>
        <source>Days open again, {n} orders moved</source>
        <extracomment>One: Days open again, 1 order moved</extracomment>
        <translation>
            <numerusform>Tage wieder offen, 1 Bestellung verschoben</numerusform>
            <numerusform>Tage wieder offen, {n} Bestellungen verschoben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/event_words.py"/>
        <source>{n} ship-by dates moved</source>
        <extracomment>One: 1 ship-by date moved</extracomment>
        <translation>
            <numerusform>1 Versandtermin verschoben</numerusform>
            <numerusform>{n} Versandtermine verschoben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/event_words.py"/>
        <source>Working days changed, {n} orders moved</source>
        <extracomment>One: Working days changed, 1 order moved</extracomment>
        <translation>
            <numerusform>Arbeitstage geändert, 1 Bestellung verschoben</numerusform>
            <numerusform>Arbeitstage geändert, {n} Bestellungen verschoben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/event_words.py"/>
        <location filename="../../makerapp/ui/orders/selection_panel.py"/>
        <source>{n} orders are on hold</source>
        <extracomment>One: 1 order is on hold</extracomment>
        <translation>
            <numerusform>1 Bestellung ist zurückgestellt</numerusform>
            <numerusform>{n} Bestellungen sind zurückgestellt</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/services/event_words.py"/>
        <source>{number} is off hold</source>
        <translation>{number} wieder aufgenommen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/event_words.py"/>
        <source>{n} orders are off hold</source>
        <extracomment>One: {n} orders are off hold</extracomment>
        <translation>
            <numerusform>{n} Bestellung wieder aufgenommen</numerusform>
            <numerusform>{n} Bestellungen wieder aufgenommen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/services/event_words.py"/>
        <source>Return of {number} noted</source>
        <translation>Rücksendung von {number} notiert</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/event_words.py"/>
        <source>{n} returns noted</source>
        <extracomment>One: {n} returns noted</extracomment>
        <translation>
            <numerusform>{n} Rücksendung notiert</numerusform>
            <numerusform>{n} Rücksendungen notiert</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/services/event_words.py"/>
        <source>{number} cancelled as a return</source>
        <translation>{number} als Rücksendung storniert</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/event_words.py"/>
        <source>{number} gets a replacement</source>
        <translation>{number} bekommt Ersatz</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/event_words.py"/>
        <source>{number} deleted for good</source>
        <translation>{number} endgültig gelöscht</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/event_words.py"/>
        <source>{n} orders deleted for good</source>
        <extracomment>One: {n} orders deleted for good</extracomment>
        <translation>
            <numerusform>{n} Bestellung endgültig gelöscht</numerusform>
            <numerusform>{n} Bestellungen endgültig gelöscht</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/services/event_words.py"/>
        <source>{number} is a new copy</source>
        <translation>{number} ist eine neue Kopie</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/event_words.py"/>
        <source>{n} orders copied</source>
        <extracomment>One: {n} orders copied</extracomment>
        <translation>
            <numerusform>{n} Bestellung kopiert</numerusform>
            <numerusform>{n} Bestellungen kopiert</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/services/event_words.py"/>
        <source>{number} can be packed unpaid</source>
        <translation>{number} darf unbezahlt gepackt werden</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/event_words.py"/>
        <source>{n} orders can be packed unpaid</source>
        <extracomment>One: {n} orders can be packed unpaid</extracomment>
        <translation>
            <numerusform>{n} Bestellung darf unbezahlt gepackt werden</numerusform>
            <numerusform>{n} Bestellungen dürfen unbezahlt gepackt werden</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/services/event_words.py"/>
        <source>{number} saved</source>
        <translation>{number} gespeichert</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/event_words.py"/>
        <source>{n} orders saved</source>
        <extracomment>One: {n} orders saved</extracomment>
        <translation>
            <numerusform>{n} Bestellung gespeichert</numerusform>
            <numerusform>{n} Bestellungen gespeichert</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/services/event_words.py"/>
        <source>{number} changed</source>
        <translation>{number} geändert</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/event_words.py"/>
        <source>{n} orders changed</source>
        <extracomment>One: {n} orders changed</extracomment>
        <translation>
            <numerusform>{n} Bestellung geändert</numerusform>
            <numerusform>{n} Bestellungen geändert</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/services/event_words.py"/>
        <source>{number} brought in</source>
        <translation>{number} eingelesen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/event_words.py"/>
        <location filename="../../makerapp/ui/importing/import_dialog.py"/>
        <source>{n} orders brought in</source>
        <extracomment>One: 1 order brought in</extracomment>
        <translation>
            <numerusform>1 Bestellung eingelesen</numerusform>
            <numerusform>{n} Bestellungen eingelesen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/services/event_words.py"/>
        <source>Sample orders are here</source>
        <translation>Beispielbestellungen sind da</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/event_words.py"/>
        <location filename="../../makerapp/services/stored_words.py"/>
        <source>Sample orders removed</source>
        <translation>Beispielbestellungen entfernt</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/event_words.py"/>
        <source>{number} sent to the printer</source>
        <translation>{number} an den Drucker geschickt</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/event_words.py"/>
        <source>{n} orders sent to the printer</source>
        <extracomment>One: {n} orders sent to the printer</extracomment>
        <translation>
            <numerusform>{n} Bestellung an den Drucker geschickt</numerusform>
            <numerusform>{n} Bestellungen an den Drucker geschickt</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/services/event_words.py"/>
        <source>Part of {number} marked as made</source>
        <translation>Teil von {number} als gefertigt markiert</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/event_words.py"/>
        <source>Parts of {n} orders marked as made</source>
        <extracomment>One: Parts of {n} orders marked as made</extracomment>
        <translation>
            <numerusform>Teil von {n} Bestellung als gefertigt markiert</numerusform>
            <numerusform>Teile von {n} Bestellungen als gefertigt markiert</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/services/event_words.py"/>
        <source>{number} waits in To make</source>
        <translation>{number} wartet in „Zu fertigen“</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/event_words.py"/>
        <source>{n} orders wait in To make</source>
        <extracomment>One: {n} orders wait in To make</extracomment>
        <translation>
            <numerusform>{n} Bestellung wartet in „Zu fertigen“</numerusform>
            <numerusform>{n} Bestellungen warten in „Zu fertigen“</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/services/event_words.py"/>
        <source>{number} has another item instead</source>
        <translation>{number} hat stattdessen einen anderen Artikel</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/event_words.py"/>
        <source>The rest of {number} can be sent</source>
        <translation>Der Rest von {number} kann versandt werden</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/event_words.py"/>
        <location filename="../../makerapp/services/product_words.py"/>
        <location filename="../../makerapp/services/stored_words.py"/>
        <location filename="../../makerapp/ui/orders/undo_preview_dialog.py"/>
        <source>Undone</source>
        <translation>Rückgängig gemacht</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/event_words.py"/>
        <source>Done again</source>
        <translation>Wiederholt</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/event_words.py"/>
        <source>Days closed</source>
        <translation>Tage geschlossen</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/event_words.py"/>
        <source>Days open again</source>
        <translation>Tage wieder offen</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/event_words.py"/>
        <source>{title} with {carrier}</source>
        <translation>{title} mit {carrier}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/event_words.py"/>
        <source>a file</source>
        <translation>einer Datei</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/event_words.py"/>
        <location filename="../../makerapp/services/stored_words.py"/>
        <source>order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/event_words.py"/>
        <location filename="../../makerapp/ui/settings/moves_view.py"/>
        <source>no date</source>
        <translation>kein Termin</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/event_words.py"/>
        <source>Ship-by dates moved to {day}</source>
        <extracomment>One: Ship-by date moved to {day}</extracomment>
        <translation>
            <numerusform>Versandtermin auf {day} verschoben</numerusform>
            <numerusform>Versandtermine auf {day} verschoben</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/services/fulfillment.py"/>
        <source>Open it to see its parcels.</source>
        <translation>Öffne sie, um ihre Pakete zu sehen.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/fulfillment.py"/>
        <source>{number} is {status}, so it can't be shipped yet.</source>
        <translation>{number} ist „{status}“ und kann darum noch nicht versandt werden.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/fulfillment.py"/>
        <source>Its items have to be made and packed first.</source>
        <translation>Ihre Artikel müssen erst gefertigt und gepackt werden.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/fulfillment.py"/>
        <source>Best wait, or choose Pack anyway in its review.</source>
        <translation>Warte besser, oder wähle beim Prüfen „Trotzdem packen“.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/fulfillment.py"/>
        <source>The money for {number} went back to the buyer.</source>
        <translation>Das Geld für {number} ging an den Käufer zurück.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/fulfillment.py"/>
        <source>Choose Pack anyway to send it still.</source>
        <translation>Wähle „Trotzdem packen“, um sie dennoch zu versenden.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/fulfillment.py"/>
        <location filename="../../makerapp/ui/fulfillment/elsewhere.py"/>
        <source>{number} is already shipped.</source>
        <translation>{number} ist schon versandt.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/fulfillment.py"/>
        <source>{number} is already shipped, {when}.</source>
        <oldsource>{number} is already shipped{when_and_how}.</oldsource>
        <translation>{number} ist schon versandt, {when}.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/fulfillment.py"/>
        <source>{number} is already shipped, {when} with {tracking_number}.</source>
        <translation>{number} ist schon versandt, {when} mit {tracking_number}.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/fulfillment.py"/>
        <source>{asked} × {title} is more than {number} still needs.</source>
        <translation>{asked} × {title} ist mehr, als {number} noch braucht.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/fulfillment.py"/>
        <source>{wanted} are left to send.</source>
        <translation>{wanted} sind noch zu versenden.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/fulfillment.py"/>
        <source>Nothing of {number} is in this parcel.</source>
        <translation>Nichts von {number} ist in diesem Paket.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/fulfillment.py"/>
        <source>Put at least one item in it.</source>
        <translation>Leg mindestens einen Artikel hinein.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/fulfillment.py"/>
        <location filename="../../makerapp/services/history.py"/>
        <location filename="../../makerapp/ui/fulfillment/elsewhere.py"/>
        <source>This order isn't here any more.</source>
        <translation>Diese Bestellung ist nicht mehr da.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/history.py"/>
        <source>It was taken back or removed; the list shows what there is.</source>
        <translation>Sie wurde zurückgenommen oder entfernt; die Liste zeigt, was da ist.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/history.py"/>
        <location filename="../../makerapp/ui/products/stock_dialog.py"/>
        <source>This product isn't here any more.</source>
        <translation>Dieses Produkt ist nicht mehr da.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/holding.py"/>
        <source>{number} is {status}, so there is nothing to hold.</source>
        <translation>{number} ist „{status}“, da gibt es nichts zurückzustellen.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/holding.py"/>
        <source>Only an order that still has to be sent can be put on hold.</source>
        <translation>Nur eine Bestellung, die noch versandt werden muss, lässt sich zurückstellen.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/holding.py"/>
        <source>{day} is not after today.</source>
        <translation>{day} liegt nicht in der Zukunft.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/holding.py"/>
        <source>Choose the day it should be back.</source>
        <translation>Wähle den Tag, an dem sie wieder da sein soll.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/holding.py"/>
        <source>{number} is not on hold.</source>
        <translation>{number} ist nicht zurückgestellt.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/holding.py"/>
        <source>It stands in its list already.</source>
        <translation>Sie steht schon in ihrer Liste.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/holding.py"/>
        <source>{number} is on hold until {day}{why}.</source>
        <translation>Bis {day} ist {number} zurückgestellt{why}.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/holding.py"/>
        <source>Take it off hold first.</source>
        <translation>Nimm sie erst wieder auf.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/intake/columns.py"/>
        <source>Items not named in this file</source>
        <translation>Artikel, die in dieser Datei nicht stehen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/intake/promised.py"/>
        <source>{n} more products are promised beyond what you can make or have.</source>
        <extracomment>One: 1 more product is promised beyond what you can make or have.</extracomment>
        <translation>
            <numerusform>1 weiteres Produkt ist über das hinaus zugesagt, was du hast oder schaffst.</numerusform>
            <numerusform>{n} weitere Produkte sind über das hinaus zugesagt, was du hast oder schaffst.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/services/intake/run.py"/>
        <source>Etsy sold order items</source>
        <translation>Etsy: verkaufte Artikel</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/intake/run.py"/>
        <source>Etsy sold orders</source>
        <translation>Etsy: verkaufte Bestellungen</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/intake/run.py"/>
        <source>Shopify orders</source>
        <translation>Shopify: Bestellungen</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/intake/run.py"/>
        <source>Amazon new orders</source>
        <translation>Amazon: neue Bestellungen</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/intake/run.py"/>
        <source>Amazon unshipped orders</source>
        <translation>Amazon: nicht versandte Bestellungen</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/intake/run.py"/>
        <source>This file doesn't name the items. Bring in Sold Order Items too.</source>
        <translation>Diese Datei nennt die Artikel nicht. Lies auch die Datei „Sold Order Items“ ein.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/intake/run.py"/>
        <source>{number} doesn't fit what was done with it here. It stays as it is.</source>
        <translation>{number} passt nicht zu dem, was hier damit gemacht wurde. Sie bleibt, wie sie ist.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/key_table.py"/>
        <source>Anywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/key_table.py"/>
        <source>In the list</source>
        <translation>In der Liste</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/key_table.py"/>
        <source>For the selected order</source>
        <translation>Für die ausgewählte Bestellung</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/key_table.py"/>
        <source>While you pack</source>
        <translation>Beim Packen</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/key_table.py"/>
        <source>In windows and forms</source>
        <translation>In Fenstern und Formularen</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/key_table.py"/>
        <source>Press the green button</source>
        <translation>Den grünen Knopf drücken</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/key_table.py"/>
        <location filename="../../makerapp/ui/palette/sources.py"/>
        <source>Search all orders</source>
        <translation>Alle Bestellungen durchsuchen</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/key_table.py"/>
        <source>New order; under Products, a new product</source>
        <translation>Neue Bestellung; unter „Produkte“ ein neues Produkt</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/key_table.py"/>
        <source>Bring in an orders file</source>
        <translation>Eine Bestelldatei einlesen</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/key_table.py"/>
        <source>Find and do anything in your own words</source>
        <translation>Alles finden und tun, in deinen Worten</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/key_table.py"/>
        <location filename="../../makerapp/ui/orders/detail_dialog.py"/>
        <location filename="../../makerapp/ui/orders/saved_view_menu.py"/>
        <location filename="../../makerapp/ui/orders/timeline_entry.py"/>
        <location filename="../../makerapp/ui/orders/undo_preview_dialog.py"/>
        <location filename="../../makerapp/ui/palette/sources.py"/>
        <location filename="../../makerapp/ui/products/ledger_view.py"/>
        <location filename="../../makerapp/ui/widgets/toast.py"/>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/key_table.py"/>
        <location filename="../../makerapp/ui/palette/sources.py"/>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/key_table.py"/>
        <source>Go from sidebar to list to panel</source>
        <translation>Von der Seitenleiste zur Liste zum Detailbereich gehen</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/key_table.py"/>
        <source>Go back the same way</source>
        <translation>Denselben Weg zurückgehen</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/key_table.py"/>
        <location filename="../../makerapp/services/report_tables.py"/>
        <location filename="../../makerapp/services/words.py"/>
        <location filename="../../makerapp/ui/fulfillment/wizard.py"/>
        <location filename="../../makerapp/ui/orders/date_field.py"/>
        <location filename="../../makerapp/ui/pages.py"/>
        <location filename="../../makerapp/ui/sidebar.py"/>
        <location filename="../../makerapp/ui/today/today_page.py"/>
        <location filename="../../makerapp/ui/today/today_words.py"/>
        <location filename="../../makerapp/ui/tray.py"/>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/key_table.py"/>
        <source>Open a view, in the order of the sidebar</source>
        <translation>Eine Ansicht öffnen, wie in der Seitenleiste</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/key_table.py"/>
        <location filename="../../makerapp/ui/products/products_page.py"/>
        <location filename="../../makerapp/ui/products/table_view.py"/>
        <location filename="../../makerapp/ui/scanner/link_dialog.py"/>
        <location filename="../../makerapp/ui/sidebar.py"/>
        <source>Products</source>
        <translation>Produkte</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/key_table.py"/>
        <location filename="../../makerapp/ui/earnings/earnings_page.py"/>
        <location filename="../../makerapp/ui/sidebar.py"/>
        <source>Earnings</source>
        <translation>Einnahmen</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/key_table.py"/>
        <location filename="../../makerapp/ui/reports/reports_page.py"/>
        <location filename="../../makerapp/ui/sidebar.py"/>
        <source>Reports</source>
        <translation>Auswertung</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/key_table.py"/>
        <location filename="../../makerapp/ui/palette/sources.py"/>
        <source>Bigger text</source>
        <translation>Größere Schrift</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/key_table.py"/>
        <location filename="../../makerapp/ui/palette/sources.py"/>
        <source>Smaller text</source>
        <translation>Kleinere Schrift</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/key_table.py"/>
        <location filename="../../makerapp/ui/palette/entries.py"/>
        <location filename="../../makerapp/ui/palette/sources.py"/>
        <location filename="../../makerapp/ui/settings/settings_dialog.py"/>
        <location filename="../../makerapp/ui/sidebar.py"/>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/key_table.py"/>
        <source>Help and keys; again goes back</source>
        <translation>Hilfe und Tasten; noch einmal führt zurück</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/key_table.py"/>
        <location filename="../../makerapp/ui/palette/sources.py"/>
        <location filename="../../makerapp/ui/tray.py"/>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/key_table.py"/>
        <source>Go to the order above or below</source>
        <translation>Zur Bestellung darüber oder darunter gehen</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/key_table.py"/>
        <source>Move by a page</source>
        <translation>Eine Seite weiter oder zurück</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/key_table.py"/>
        <source>Go to the first or the last order</source>
        <translation>Zur ersten oder letzten Bestellung gehen</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/key_table.py"/>
        <location filename="../../makerapp/ui/orders/order_panel.py"/>
        <source>Open the order window</source>
        <translation>Das Bestellfenster öffnen</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/key_table.py"/>
        <source>Tick the order</source>
        <translation>Die Bestellung abhaken</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/key_table.py"/>
        <source>Tick a range</source>
        <translation>Einen Bereich abhaken</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/key_table.py"/>
        <location filename="../../makerapp/ui/orders/table_header.py"/>
        <source>Tick all orders shown</source>
        <translation>Alle gezeigten Bestellungen abhaken</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/key_table.py"/>
        <source>Print the slips of all orders shown</source>
        <translation>Packzettel aller gezeigten Bestellungen drucken</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/key_table.py"/>
        <source>What can be done with the order</source>
        <translation>Was sich mit der Bestellung tun lässt</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/key_table.py"/>
        <source>Clear the search, then the ticks</source>
        <translation>Die Suche leeren, dann die Haken</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/key_table.py"/>
        <source>Print its slip</source>
        <translation>Packzettel drucken</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/key_table.py"/>
        <source>Edit it</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/key_table.py"/>
        <source>Copy its address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/key_table.py"/>
        <source>One piece more in the box</source>
        <translation>Ein Stück mehr in den Karton</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/key_table.py"/>
        <location filename="../../makerapp/ui/fulfillment/wizard_frame.py"/>
        <source>One step back</source>
        <translation>Einen Schritt zurück</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/key_table.py"/>
        <source>The order before, the next order</source>
        <translation>Vorige Bestellung, nächste Bestellung</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/key_table.py"/>
        <source>Leave; how far you are is kept</source>
        <translation>Verlassen; der Stand bleibt erhalten</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/key_table.py"/>
        <source>The next field or button, the one before</source>
        <translation>Das nächste Feld oder der nächste Knopf, das oder der vorige</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/key_table.py"/>
        <source>Press the button with the ring</source>
        <translation>Den Knopf mit dem Ring drücken</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/key_table.py"/>
        <source>Save an order or a product</source>
        <translation>Eine Bestellung oder ein Produkt speichern</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/key_table.py"/>
        <source>In the order window: the order before, the next order</source>
        <translation>Im Bestellfenster: vorige Bestellung, nächste Bestellung</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/key_table.py"/>
        <location filename="../../makerapp/ui/about/about_dialog.py"/>
        <location filename="../../makerapp/ui/importing/import_dialog.py"/>
        <location filename="../../makerapp/ui/orders/cancel_fulfillment_dialog.py"/>
        <location filename="../../makerapp/ui/orders/detail_foot.py"/>
        <location filename="../../makerapp/ui/orders/end_of_day_dialog.py"/>
        <location filename="../../makerapp/ui/orders/undo_preview_dialog.py"/>
        <location filename="../../makerapp/ui/printing/batch_card.py"/>
        <location filename="../../makerapp/ui/printing/preview_side.py"/>
        <location filename="../../makerapp/ui/settings/large_preview.py"/>
        <location filename="../../makerapp/ui/widgets/banner.py"/>
        <location filename="../../makerapp/ui/widgets/dialog_shell.py"/>
        <location filename="../../makerapp/ui/words_window.py"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/key_table.py"/>
        <source>Ctrl</source>
        <comment>key</comment>
        <translation>Strg</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/key_table.py"/>
        <source>Shift</source>
        <comment>key</comment>
        <translation>Umschalt</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/key_table.py"/>
        <source>Alt</source>
        <comment>key</comment>
        <translation>Alt</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/key_table.py"/>
        <source>Enter</source>
        <comment>key</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/key_table.py"/>
        <source>Esc</source>
        <comment>key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/key_table.py"/>
        <source>Space</source>
        <comment>key</comment>
        <translation>Leertaste</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/key_table.py"/>
        <source>Tab</source>
        <comment>key</comment>
        <translation>Tab</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/key_table.py"/>
        <source>Home</source>
        <comment>key</comment>
        <translation>Pos1</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/key_table.py"/>
        <source>End</source>
        <comment>key</comment>
        <translation>Ende</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/key_table.py"/>
        <source>Page up</source>
        <comment>key</comment>
        <translation>Bild auf</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/key_table.py"/>
        <source>Page down</source>
        <comment>key</comment>
        <translation>Bild ab</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/key_table.py"/>
        <source>Menu</source>
        <comment>key</comment>
        <translation>Menü</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/key_table.py"/>
        <source>PgUp</source>
        <comment>key</comment>
        <translation>Bild ↑</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/key_table.py"/>
        <source>PgDn</source>
        <comment>key</comment>
        <translation>Bild ↓</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/line_stock.py"/>
        <source>{ready} of {needed} made</source>
        <translation>{ready} von {needed} gefertigt</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/line_stock.py"/>
        <source>All {n} made</source>
        <extracomment>One: Made</extracomment>
        <translation>
            <numerusform>Gefertigt</numerusform>
            <numerusform>Alle {n} gefertigt</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/services/line_stock.py"/>
        <source>{on_shelf} on the shelf, {needed} needed</source>
        <translation>{on_shelf} auf Lager, {needed} nötig</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/line_stock.py"/>
        <location filename="../../makerapp/ui/products/list_words.py"/>
        <source>Out of stock</source>
        <translation>Nicht auf Lager</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/line_stock.py"/>
        <source>{on_shelf} of {needed} {title}</source>
        <translation>{on_shelf} von {needed} {title}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/line_stock.py"/>
        <source>Out of stock: {join} on the shelf.</source>
        <translation>Nicht genug auf Lager: nur {join}.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/making.py"/>
        <source>{number} is {words} by now.</source>
        <translation>{number} ist inzwischen „{words}“.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/making.py"/>
        <source>Only a confirmed order can be marked as made.</source>
        <translation>Nur eine bestätigte Bestellung lässt sich als gefertigt markieren.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/making.py"/>
        <location filename="../../makerapp/services/packing.py"/>
        <location filename="../../makerapp/services/refunds.py"/>
        <location filename="../../makerapp/services/shortage.py"/>
        <source>This item isn't on the order any more.</source>
        <translation>Dieser Artikel ist nicht mehr in der Bestellung.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/making.py"/>
        <location filename="../../makerapp/services/packing.py"/>
        <location filename="../../makerapp/services/refunds.py"/>
        <location filename="../../makerapp/services/returns.py"/>
        <location filename="../../makerapp/services/shortage.py"/>
        <source>The order was changed meanwhile.</source>
        <translation>Die Bestellung wurde inzwischen geändert.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/making.py"/>
        <source>{lacking} of them are left to make.</source>
        <translation>{lacking} davon sind noch zu fertigen.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/making.py"/>
        <source>All of them are made.</source>
        <translation>Alle sind gefertigt.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/making.py"/>
        <source>{count} × {title} is more than {number} still needs.</source>
        <translation>{count} × {title} ist mehr, als {number} noch braucht.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/making.py"/>
        <source>Nothing is marked as made yet.</source>
        <translation>Noch ist nichts als gefertigt markiert.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/making.py"/>
        <source>Say how many pieces are made first.</source>
        <translation>Sag erst, wie viele Stück gefertigt sind.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/making.py"/>
        <location filename="../../makerapp/services/stored_words.py"/>
        <source>{from_shelf} from the shelf, {newly_made} newly made</source>
        <translation>{from_shelf} ab Lager, {newly_made} neu gefertigt</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/making.py"/>
        <location filename="../../makerapp/services/stored_words.py"/>
        <source>{from_shelf} from the shelf</source>
        <translation>{from_shelf} ab Lager</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/making.py"/>
        <location filename="../../makerapp/services/stored_words.py"/>
        <source>{newly_made} newly made</source>
        <translation>{newly_made} neu gefertigt</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/messages.py"/>
        <source>Note from {name}</source>
        <translation>Nachricht von {name}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/messages.py"/>
        <source>your orders {numbers} are on their way.</source>
        <extracomment>One: your order {numbers} is on its way.</extracomment>
        <translation>
            <numerusform>deine Bestellung {numbers} ist unterwegs.</numerusform>
            <numerusform>deine Bestellungen {numbers} sind unterwegs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/messages.py"/>
        <source>your orders {numbers} are on their way with {carrier}.</source>
        <extracomment>One: your order {numbers} is on its way with {carrier}.</extracomment>
        <translation>
            <numerusform>deine Bestellung {numbers} ist mit {carrier} unterwegs.</numerusform>
            <numerusform>deine Bestellungen {numbers} sind mit {carrier} unterwegs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/messages.py"/>
        <source>your orders {numbers} are packed and leave on {day}.</source>
        <extracomment>One: your order {numbers} is packed and leaves on {day}.</extracomment>
        <translation>
            <numerusform>deine Bestellung {numbers} ist gepackt und geht am {day} auf die Reise.</numerusform>
            <numerusform>deine Bestellungen {numbers} sind gepackt und gehen am {day} auf die Reise.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/messages.py"/>
        <source>your orders {numbers} are packed and leave on {day} with {carrier}.</source>
        <extracomment>One: your order {numbers} is packed and leaves on {day} with {carrier}.</extracomment>
        <translation>
            <numerusform>deine Bestellung {numbers} ist gepackt und geht am {day} mit {carrier} auf die Reise.</numerusform>
            <numerusform>deine Bestellungen {numbers} sind gepackt und gehen am {day} mit {carrier} auf die Reise.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/messages.py"/>
        <source>a part of your orders {numbers} are on their way.</source>
        <extracomment>One: a part of your order {numbers} is on its way.</extracomment>
        <translation>
            <numerusform>ein Teil deiner Bestellung {numbers} ist unterwegs.</numerusform>
            <numerusform>ein Teil deiner Bestellungen {numbers} ist unterwegs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/messages.py"/>
        <source>a part of your orders {numbers} are on their way with {carrier}.</source>
        <extracomment>One: a part of your order {numbers} is on its way with {carrier}.</extracomment>
        <translation>
            <numerusform>ein Teil deiner Bestellung {numbers} ist mit {carrier} unterwegs.</numerusform>
            <numerusform>ein Teil deiner Bestellungen {numbers} ist mit {carrier} unterwegs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/messages.py"/>
        <source>a part of your orders {numbers} are packed and leave on {day}.</source>
        <extracomment>One: a part of your order {numbers} is packed and leaves on {day}.</extracomment>
        <translation>
            <numerusform>ein Teil deiner Bestellung {numbers} ist gepackt und geht am {day} auf die Reise.</numerusform>
            <numerusform>ein Teil deiner Bestellungen {numbers} ist gepackt und geht am {day} auf die Reise.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/messages.py"/>
        <source>a part of your orders {numbers} are packed and leave on {day} with {carrier}.</source>
        <extracomment>One: a part of your order {numbers} is packed and leaves on {day} with {carrier}.</extracomment>
        <translation>
            <numerusform>ein Teil deiner Bestellung {numbers} ist gepackt und geht am {day} mit {carrier} auf die Reise.</numerusform>
            <numerusform>ein Teil deiner Bestellungen {numbers} ist gepackt und geht am {day} mit {carrier} auf die Reise.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/services/messages.py"/>
        <source>The tracking number is {number}.</source>
        <translation>Die Sendungsnummer ist {number}.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/messages.py"/>
        <source>The rest follows.</source>
        <translation>Der Rest folgt.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/messages.py"/>
        <source>your order {number} should be with you by now. I hope you like it! If anything isn't right, tell me and I'll fix it. A few words in a review would help my little shop a lot.</source>
        <translation>deine Bestellung {number} sollte inzwischen bei dir sein. Ich hoffe, sie gefällt dir! Wenn etwas nicht stimmt, sag mir Bescheid, dann bringe ich es in Ordnung. Ein paar Worte in einer Bewertung würden meinem kleinen Shop sehr helfen.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/messages.py"/>
        <source>Hello {name},</source>
        <translation>Hallo {name},</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/messages.py"/>
        <source>Hello,</source>
        <translation>Hallo,</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/messages.py"/>
        <source>Thank you, {shop}</source>
        <translation>Danke, {shop}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/messages.py"/>
        <source>Thank you</source>
        <translation>Danke</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/money_words.py"/>
        <source>Payment received {amount}</source>
        <translation>Zahlung erhalten {amount}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/money_words.py"/>
        <location filename="../../makerapp/services/words.py"/>
        <location filename="../../makerapp/ui/orders/order_menu.py"/>
        <source>Payment failed</source>
        <translation>Zahlung fehlgeschlagen</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/money_words.py"/>
        <source>Refunded {amount}</source>
        <translation>Erstattet {amount}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/money_words.py"/>
        <source>Paid back {amount}</source>
        <translation>Zurückgezahlt {amount}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/money_words.py"/>
        <source>Cancelled by {channel}</source>
        <translation>Storniert von {channel}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/money_words.py"/>
        <source>Payment of {number} received</source>
        <translation>Zahlung von {number} erhalten</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/money_words.py"/>
        <location filename="../../makerapp/ui/orders/many_dialogs.py"/>
        <source>{n} payments received</source>
        <extracomment>One: 1 payment received</extracomment>
        <translation>
            <numerusform>1 Zahlung erhalten</numerusform>
            <numerusform>{n} Zahlungen erhalten</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/services/money_words.py"/>
        <source>Payment of {number} failed</source>
        <translation>Zahlung von {number} fehlgeschlagen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/money_words.py"/>
        <source>{n} payments failed</source>
        <extracomment>One: {n} payments failed</extracomment>
        <translation>
            <numerusform>{n} Zahlung fehlgeschlagen</numerusform>
            <numerusform>{n} Zahlungen fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/services/money_words.py"/>
        <source>{number} refunded</source>
        <translation>{number} erstattet</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/money_words.py"/>
        <source>{n} orders refunded</source>
        <extracomment>One: {n} orders refunded</extracomment>
        <translation>
            <numerusform>{n} Bestellung erstattet</numerusform>
            <numerusform>{n} Bestellungen erstattet</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/services/money_words.py"/>
        <source>{number} marked as paid back</source>
        <translation>{number} als zurückgezahlt markiert</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/money_words.py"/>
        <source>{n} orders marked as paid back</source>
        <extracomment>One: {n} orders marked as paid back</extracomment>
        <translation>
            <numerusform>{n} Bestellung als zurückgezahlt markiert</numerusform>
            <numerusform>{n} Bestellungen als zurückgezahlt markiert</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/services/money_words.py"/>
        <source>Fees of {number} kept</source>
        <translation>Gebühren von {number} gespeichert</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/money_words.py"/>
        <source>Fees of {n} orders kept</source>
        <extracomment>One: Fees of {n} orders kept</extracomment>
        <translation>
            <numerusform>Gebühren von {n} Bestellung gespeichert</numerusform>
            <numerusform>Gebühren von {n} Bestellungen gespeichert</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/services/next_step.py"/>
        <location filename="../../makerapp/ui/batch/review_step.py"/>
        <source>Confirm order</source>
        <translation>Bestellung bestätigen</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/next_step.py"/>
        <location filename="../../makerapp/ui/batch/review_step.py"/>
        <location filename="../../makerapp/ui/fulfillment/review_step.py"/>
        <location filename="../../makerapp/ui/orders/making_dialog.py"/>
        <source>Mark as made</source>
        <translation>Als gefertigt markieren</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/next_step.py"/>
        <location filename="../../makerapp/ui/batch/batch_page.py"/>
        <source>Pack &amp; ship</source>
        <translation>Packen &amp; versenden</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/next_step.py"/>
        <source>Mark as delivered</source>
        <translation>Als zugestellt markieren</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/next_step.py"/>
        <source>Copy a thank-you message</source>
        <translation>Dankesnachricht kopieren</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/next_step.py"/>
        <location filename="../../makerapp/ui/orders/order_menu.py"/>
        <source>Reopen order</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/next_step.py"/>
        <location filename="../../makerapp/ui/batch/review_step.py"/>
        <location filename="../../makerapp/ui/fulfillment/review_step.py"/>
        <location filename="../../makerapp/ui/orders/order_menu.py"/>
        <source>Take off hold</source>
        <translation>Wieder aufnehmen</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/numbers.py"/>
        <location filename="../../makerapp/ui/reports/reports_page.py"/>
        <source>{n} %</source>
        <translation>{n} %</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/order_draft.py"/>
        <source>Who is it for?</source>
        <translation>Für wen ist es?</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/order_draft.py"/>
        <source>Type at least the buyer's name in the first line.</source>
        <translation>Tipp in die erste Zeile mindestens den Namen des Käufers.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/order_draft.py"/>
        <source>What did they buy?</source>
        <translation>Was wurde gekauft?</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/order_draft.py"/>
        <source>Add at least one item.</source>
        <translation>Füg mindestens einen Artikel hinzu.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/order_draft.py"/>
        <source>One item has no name.</source>
        <translation>Ein Artikel hat keinen Namen.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/order_draft.py"/>
        <source>Choose a product or type what it is.</source>
        <translation>Wähle ein Produkt oder tipp ein, was es ist.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/order_draft.py"/>
        <source>{quantity} × {title} can't be.</source>
        <translation>{quantity} × {title} geht nicht.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/order_draft.py"/>
        <source>Use 1 to {most_pieces} pieces.</source>
        <translation>Nimm 1 bis {most_pieces} Stück.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/order_draft.py"/>
        <source>The price of {title} is below zero.</source>
        <translation>Der Preis von {title} liegt unter null.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/order_draft.py"/>
        <source>Type what one piece costs.</source>
        <translation>Tipp ein, was ein Stück kostet.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/order_draft.py"/>
        <source>The total is too large.</source>
        <translation>Die Summe ist zu groß.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/order_draft.py"/>
        <source>Look at the prices and quantities once more.</source>
        <translation>Sieh dir Preise und Mengen noch einmal an.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/order_editing.py"/>
        <source>{number} is {words}, so its items stay as they are.</source>
        <translation>{number} ist „{words}“, darum bleiben ihre Artikel, wie sie sind.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/order_editing.py"/>
        <source>Undo that first.</source>
        <translation>Mach das zuerst rückgängig.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/order_editing.py"/>
        <location filename="../../makerapp/services/orders.py"/>
        <source>{number} is {words}, so its ship-by date no longer matters.</source>
        <translation>{number} ist „{words}“, darum ist ihr Versandtermin nicht mehr wichtig.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/order_editing.py"/>
        <location filename="../../makerapp/services/orders.py"/>
        <source>It stays as it was.</source>
        <translation>Er blieb, wie er war.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/order_editing.py"/>
        <source>Nothing would be left to send of {number}.</source>
        <translation>Von {number} bliebe nichts zu versenden.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/order_editing.py"/>
        <location filename="../../makerapp/services/shortage.py"/>
        <source>Cancel the order instead.</source>
        <translation>Storniere stattdessen die Bestellung.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/order_editing.py"/>
        <source>{n} × {title} are sent already.</source>
        <extracomment>One: 1 × {title} is sent already.</extracomment>
        <translation>
            <numerusform>1 × {title} ist schon versandt.</numerusform>
            <numerusform>{n} × {title} sind schon versandt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/order_editing.py"/>
        <source>{n} × {title} are sent or refunded already.</source>
        <extracomment>One: 1 × {title} is sent or refunded already.</extracomment>
        <translation>
            <numerusform>1 × {title} ist schon versandt oder erstattet.</numerusform>
            <numerusform>{n} × {title} sind schon versandt oder erstattet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/order_editing.py"/>
        <source>{n} × {title} are refunded already.</source>
        <extracomment>One: 1 × {title} is refunded already.</extracomment>
        <translation>
            <numerusform>1 × {title} ist schon erstattet.</numerusform>
            <numerusform>{n} × {title} sind schon erstattet.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/services/order_editing.py"/>
        <source>The quantity can't be less than that.</source>
        <translation>Die Menge kann nicht kleiner sein.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/order_editing.py"/>
        <source>{title} is sent already.</source>
        <translation>{title} ist schon versandt.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/order_editing.py"/>
        <source>Add the other product as an item of its own.</source>
        <translation>Füg das andere Produkt als eigenen Artikel hinzu.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/order_editing.py"/>
        <source>It can't be taken off the order; cancel its fulfillment first.</source>
        <translation>Der Artikel lässt sich nicht herausnehmen; nimm erst seinen Versand zurück.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/orders.py"/>
        <source>Only a new order can be confirmed.</source>
        <translation>Nur eine neue Bestellung lässt sich bestätigen.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/orders.py"/>
        <source>Only a shipped order can be marked as delivered.</source>
        <translation>Nur eine versandte Bestellung lässt sich als zugestellt markieren.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/orders.py"/>
        <source>There is nothing to keep yet.</source>
        <translation>Noch gibt es nichts zu speichern.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/orders.py"/>
        <source>Write the note first.</source>
        <translation>Schreib erst die Notiz.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/packing.py"/>
        <source>Paid.</source>
        <translation>Bezahlt.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/packing.py"/>
        <source>The money went back to the buyer. You chose to pack it anyway.</source>
        <translation>Das Geld ging an den Käufer zurück. Du wolltest sie trotzdem packen.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/packing.py"/>
        <source>Not paid yet. You chose to pack it anyway.</source>
        <translation>Noch nicht bezahlt. Du wolltest sie trotzdem packen.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/packing.py"/>
        <source>The money went back to the buyer. Best don't send it.</source>
        <translation>Das Geld ging an den Käufer zurück. Besser nicht versenden.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/packing.py"/>
        <location filename="../../makerapp/ui/fulfillment/review_step.py"/>
        <source>Not paid yet. Best wait until it is.</source>
        <translation>Noch nicht bezahlt. Warte besser so lange.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/packing.py"/>
        <source>The address is complete.</source>
        <translation>Die Adresse ist vollständig.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/packing.py"/>
        <source>This order has no items. Add what was bought.</source>
        <translation>Diese Bestellung hat keine Artikel. Trag ein, was gekauft wurde.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/packing.py"/>
        <source>The file didn't name the items. Bring in Etsy's items file too, or type them in.</source>
        <translation>Die Datei nennt die Artikel nicht. Lies auch die Artikeldatei von Etsy ein oder trag sie ein.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/packing.py"/>
        <source>Everything is made.</source>
        <translation>Alles ist gefertigt.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/packing.py"/>
        <source>“Looks right” books the rest as made.</source>
        <translation>„Passt so“ bucht den Rest als gefertigt.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/packing.py"/>
        <source>Not confirmed yet. “Looks right” confirms it and marks it as made.</source>
        <translation>Noch nicht bestätigt. „Passt so“ bestätigt sie und markiert sie als gefertigt.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/packing.py"/>
        <source>Not marked as made yet. “Looks right” does that.</source>
        <translation>Noch nicht als gefertigt markiert. „Passt so“ macht das.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/packing.py"/>
        <source>On hold until {day}{why}. Take it off hold to pack it.</source>
        <translation>Zurückgestellt bis {day}{why}. Nimm sie wieder auf, um sie zu packen.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/packing.py"/>
        <source>The buyer asked to cancel this order. Answer them before you pack it.</source>
        <translation>Der Käufer möchte diese Bestellung stornieren. Antworte ihm, bevor du sie packst.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/packing.py"/>
        <location filename="../../makerapp/services/payments.py"/>
        <location filename="../../makerapp/ui/fulfillment/elsewhere.py"/>
        <source>{number} is cancelled.</source>
        <translation>{number} ist storniert.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/packing.py"/>
        <source>Choose Wait, or Pack anyway.</source>
        <translation>Wähle „Warten“ oder „Trotzdem packen“.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/packing.py"/>
        <location filename="../../makerapp/ui/batch/pick_scans.py"/>
        <source>That's one too many.</source>
        <translation>Das ist eins zu viel.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/packing.py"/>
        <source>{most} × {title} go in this box, and all are in it.</source>
        <translation>{most} × {title} kommen in diesen Karton, und alle sind drin.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/packing.py"/>
        <source>There is none of it in the box.</source>
        <translation>Davon ist nichts im Karton.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/packing.py"/>
        <source>The box is still empty.</source>
        <translation>Der Karton ist noch leer.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/packing.py"/>
        <source>Tick what goes in it first.</source>
        <translation>Hak erst ab, was hineinkommt.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/packing.py"/>
        <source>There is nothing to pack.</source>
        <translation>Es gibt nichts zu packen.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paper_words.py"/>
        <source>{document} sent to {printer}</source>
        <translation>{document} an {printer} geschickt</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paper_words.py"/>
        <source>{document} saved as PDF</source>
        <translation>{document} als PDF gespeichert</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paper_words.py"/>
        <source>{document} printed</source>
        <translation>{document} gedruckt</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paper_words.py"/>
        <source>{document} didn't print</source>
        <translation>{document} wurde nicht gedruckt</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paper_words.py"/>
        <source>{document} stopped, not printed</source>
        <translation>{document} angehalten, nicht gedruckt</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paper_words.py"/>
        <location filename="../../makerapp/services/paperwork/papers/test_page.py"/>
        <location filename="../../makerapp/services/undo_preview.py"/>
        <location filename="../../makerapp/ui/fulfillment/printed_note.py"/>
        <location filename="../../makerapp/ui/printing/as_it_was_dialog.py"/>
        <location filename="../../makerapp/ui/printing/print_history.py"/>
        <location filename="../../makerapp/ui/printing/setup_fields.py"/>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/setup_editor.py"/>
        <location filename="../../makerapp/ui/settings/slip_section.py"/>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paper_words.py"/>
        <source>the printer</source>
        <translation>den Drucker</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paper_words.py"/>
        <location filename="../../makerapp/ui/orders/pills.py"/>
        <source>Printed</source>
        <translation>Gedruckt</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paper_words.py"/>
        <location filename="../../makerapp/ui/orders/pills.py"/>
        <source>Not printed</source>
        <translation>Nicht gedruckt</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paper_words.py"/>
        <source>Stopped, not printed</source>
        <translation>Angehalten, nicht gedruckt</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paper_words.py"/>
        <location filename="../../makerapp/ui/printing/as_it_was_dialog.py"/>
        <location filename="../../makerapp/ui/printing/preview_dialog.py"/>
        <source>Saved as PDF</source>
        <translation>Als PDF gespeichert</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paper_words.py"/>
        <source>Sent, not printed yet</source>
        <translation>Geschickt, noch nicht gedruckt</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paper_words.py"/>
        <source>Sent to the printer</source>
        <translation>An den Drucker geschickt</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/paperwork/batch.py"/>
        <source>{span} are not on paper yet.</source>
        <extracomment>One: {span} is not on paper yet.</extracomment>
        <translation>
            <numerusform>{span} ist noch nicht auf Papier.</numerusform>
            <numerusform>{span} sind noch nicht auf Papier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/paperwork/batch.py"/>
        <source>{span} are not.</source>
        <extracomment>One: {span} is not.</extracomment>
        <translation>
            <numerusform>{span} nicht.</numerusform>
            <numerusform>{span} nicht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/paperwork/batch.py"/>
        <source>{span} are on paper</source>
        <extracomment>One: {span} is on paper</extracomment>
        <translation>
            <numerusform>{span} ist auf Papier</numerusform>
            <numerusform>{span} sind auf Papier</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/batch.py"/>
        <source>{first} and {last}</source>
        <translation>{first} und {last}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/batch.py"/>
        <source>{first} to {last} ({count} of {all})</source>
        <translation>{first} bis {last} ({count} von {all})</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/format_words.py"/>
        <location filename="../../makerapp/ui/settings/slip_section.py"/>
        <source>US Letter</source>
        <translation>US Letter</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/format_words.py"/>
        <source>A5, two per A4 sheet</source>
        <translation>A5, zwei pro A4-Blatt</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/format_words.py"/>
        <source>Half sheets, two per US Letter</source>
        <translation>Halbe Blätter, zwei pro US Letter</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/format_words.py"/>
        <source>A6, four per A4 sheet</source>
        <translation>A6, vier pro A4-Blatt</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/format_words.py"/>
        <source>Quarter sheets, four per US Letter</source>
        <translation>Viertelblätter, vier pro US Letter</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/format_words.py"/>
        <source>A5, folded to A6</source>
        <translation>A5, auf A6 gefaltet</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/format_words.py"/>
        <source>{paper}, {count} labels of {size}</source>
        <translation>{paper}, {count} Etiketten zu {size}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/kept.py"/>
        <source>What is printed can't be kept.</source>
        <translation>Was gedruckt wird, lässt sich nicht aufbewahren.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/kept.py"/>
        <source>{strerror} in {parent}. Free some space and print again.</source>
        <translation>{strerror} in {parent}. Schaff etwas Platz und druck noch einmal.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/kept.py"/>
        <location filename="../../makerapp/services/paperwork/reprint.py"/>
        <source>The pages of this print aren't kept.</source>
        <translation>Die Seiten dieses Drucks sind nicht aufbewahrt.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/kept.py"/>
        <location filename="../../makerapp/services/paperwork/reprint.py"/>
        <source>Print it as it is now instead.</source>
        <translation>Druck es stattdessen nach dem heutigen Stand.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/kept.py"/>
        <source>The kept pages can't be read.</source>
        <translation>Die aufbewahrten Seiten lassen sich nicht lesen.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/kept.py"/>
        <source>{strerror}. Try again, or print it as it is now.</source>
        <translation>{strerror}. Versuch es noch einmal oder druck es nach dem heutigen Stand.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/kept.py"/>
        <source>The kept pages are damaged.</source>
        <translation>Die aufbewahrten Seiten sind beschädigt.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/paperwork/newness.py"/>
        <source>{n} papers are printed already and still right, so they are left out.</source>
        <extracomment>One: 1 paper is printed already and still right, so it is left out.</extracomment>
        <translation>
            <numerusform>1 Papier ist schon gedruckt und stimmt noch, darum bleibt es weg.</numerusform>
            <numerusform>{n} Papiere sind schon gedruckt und stimmen noch, darum bleiben sie weg.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/address_label.py"/>
        <source>{number} goes in the box of {first}; one label is enough.</source>
        <translation>{number} kommt in den Karton von {first}; ein Etikett genügt.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/address_label.py"/>
        <source>{number} has no address, so it gets no label.</source>
        <translation>{number} hat keine Adresse, darum gibt es kein Etikett.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/bench_tickets.py"/>
        <source>Orders of which nothing is left to make get no tickets.</source>
        <translation>Bestellungen, bei denen nichts mehr zu fertigen ist, bekommen keine Werkzettel.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/bench_tickets.py"/>
        <source>Tickets that are on paper already were left out.</source>
        <translation>Werkzettel, die schon auf Papier sind, wurden weggelassen.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/bench_tickets.py"/>
        <source>No ticket for {number}: nothing of it is left to make.</source>
        <translation>Kein Werkzettel für {number}: Davon ist nichts mehr zu fertigen.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/bench_tickets.py"/>
        <source>No tickets for {number}: {count} pieces are more than {most_tickets} tickets.</source>
        <translation>Keine Werkzettel für {number}: {count} Stück sind mehr als {most_tickets} Zettel.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/customs_form.py"/>
        <source>Orders that don't cross a customs border need no customs form.</source>
        <translation>Bestellungen, die über keine Zollgrenze gehen, brauchen keine Zollerklärung.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/customs_form.py"/>
        <source>{number} goes in the box of {first}; its goods are on that customs form.</source>
        <translation>{number} kommt in den Karton von {first}; die Waren stehen auf deren Zollerklärung.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/customs_form.py"/>
        <source>{number} doesn't cross a customs border, so it needs no customs form.</source>
        <translation>{number} geht über keine Zollgrenze und braucht darum keine Zollerklärung.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/customs_form.py"/>
        <source>{number}: not known, so it is left on the customs form to fill in by hand: {gaps}.</source>
        <translation>{number}: Nicht bekannt und darum auf der Zollerklärung von Hand auszufüllen: {gaps}.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/customs_form.py"/>
        <source>your shop's country isn't known, so nobody can tell whether it needs a customs form. Settings, Shop.</source>
        <translation>das Land deines Shops ist nicht bekannt, darum weiß niemand, ob sie eine Zollerklärung braucht. Einstellungen, Shop.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/customs_form.py"/>
        <source>the country of its address isn't known, so nobody can tell whether it needs a customs form.</source>
        <translation>das Land ihrer Adresse ist nicht bekannt, darum weiß niemand, ob sie eine Zollerklärung braucht.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/device_words.py"/>
        <source>One side</source>
        <translation>Einseitig</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/device_words.py"/>
        <source>Both sides, like a book</source>
        <translation>Beidseitig, wie ein Buch</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/device_words.py"/>
        <source>Both sides, like a calendar</source>
        <translation>Beidseitig, wie ein Kalender</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/device_words.py"/>
        <source>As the printer is set</source>
        <translation>Wie am Drucker eingestellt</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/device_words.py"/>
        <source>Black and white</source>
        <translation>Schwarz-Weiß</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/device_words.py"/>
        <source>In color</source>
        <translation>In Farbe</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/device_words.py"/>
        <source>The printer chooses</source>
        <translation>Der Drucker wählt</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/device_words.py"/>
        <source>Main tray</source>
        <translation>Hauptfach</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/device_words.py"/>
        <source>Second tray</source>
        <translation>Zweites Fach</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/device_words.py"/>
        <source>By hand, sheet by sheet</source>
        <translation>Von Hand, Blatt für Blatt</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/device_words.py"/>
        <source>Bypass tray</source>
        <translation>Mehrzweckfach</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/device_words.py"/>
        <source>Envelope tray</source>
        <translation>Umschlagfach</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/device_words.py"/>
        <source>Large tray</source>
        <translation>Großes Fach</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/device_words.py"/>
        <source>Upper tray</source>
        <translation>Oberes Fach</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/device_words.py"/>
        <source>Middle tray</source>
        <translation>Mittleres Fach</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/device_words.py"/>
        <source>Lower tray</source>
        <translation>Unteres Fach</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/device_words.py"/>
        <source>Left tray</source>
        <translation>Linkes Fach</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/device_words.py"/>
        <source>Right tray</source>
        <translation>Rechtes Fach</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/device_words.py"/>
        <source>Side tray</source>
        <translation>Seitliches Fach</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/device_words.py"/>
        <source>Center tray</source>
        <translation>Zentrales Fach</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/device_words.py"/>
        <source>Rear tray</source>
        <translation>Hinteres Fach</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/device_words.py"/>
        <source>Front tray</source>
        <translation>Vorderes Fach</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/device_words.py"/>
        <source>Photo tray</source>
        <translation>Fotofach</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/device_words.py"/>
        <source>Disc tray</source>
        <translation>Disc-Fach</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/device_words.py"/>
        <source>Roll</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/device_words.py"/>
        <source>Second roll</source>
        <translation>Zweite Rolle</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/device_words.py"/>
        <source>Postcard tray</source>
        <translation>Postkartenfach</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/device_words.py"/>
        <source>Tray {n}</source>
        <translation>Fach {n}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/device_words.py"/>
        <source>Roll {n}</source>
        <translation>Rolle {n}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/device_words.py"/>
        <source>{n} dots per inch</source>
        <translation>{n} Punkte pro Zoll</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/device_words.py"/>
        <source>No label printer</source>
        <translation>Kein Etikettendrucker</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/filling.py"/>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/filling.py"/>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/shop_section.py"/>
        <source>Shop name</source>
        <translation>Shopname</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/filling.py"/>
        <location filename="../../makerapp/services/paperwork/papers/line_words.py"/>
        <location filename="../../makerapp/services/paperwork/staleness.py"/>
        <location filename="../../makerapp/ui/printing/left_behind.py"/>
        <source>{n} more</source>
        <translation>{n} weitere</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/filling.py"/>
        <source>handmade pieces</source>
        <translation>handgemachte Stücke</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/gift_receipt.py"/>
        <source>Gift receipts are left out for orders that aren't gifts.</source>
        <translation>Bestellungen, die keine Geschenke sind, bekommen keinen Geschenkbeleg.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/insert_card.py"/>
        <source>Where no product in a parcel has care words and the shop has no coupon code, there is no card to print. Write them in the product, or in Settings, Insert card.</source>
        <translation>Wo kein Produkt im Paket Pflegehinweise hat und der Shop keinen Gutscheincode, gibt es keine Karte zu drucken. Schreib sie beim Produkt oder unter Einstellungen, Beilegekarte.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/paperwork/papers/make_list.py"/>
        <source>{numbers} aren't on the make list: nothing of them is left to make.</source>
        <extracomment>One: {numbers} isn't on the make list: nothing of it is left to make.</extracomment>
        <translation>
            <numerusform>{numbers} steht nicht auf der Fertigungsliste: Davon ist nichts mehr zu fertigen.</numerusform>
            <numerusform>{numbers} stehen nicht auf der Fertigungsliste: Davon ist nichts mehr zu fertigen.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/make_list.py"/>
        <source>There is nothing to make.</source>
        <translation>Es gibt nichts zu fertigen.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/make_list.py"/>
        <source>Everything in these orders is made, or lies on the shelf.</source>
        <translation>Alles in diesen Bestellungen ist gefertigt oder auf Lager.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/manifest.py"/>
        <source>No carrier named</source>
        <translation>Kein Versanddienst genannt</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/manifest.py"/>
        <source>No parcel was given to a carrier on {shown}.</source>
        <translation>Am {shown} ging kein Paket an einen Versanddienst.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/paperwork/papers/manifest.py"/>
        <source>{n} parcels were not weighed</source>
        <extracomment>One: 1 parcel was not weighed</extracomment>
        <translation>
            <numerusform>1 Paket wurde nicht gewogen</numerusform>
            <numerusform>{n} Pakete wurden nicht gewogen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/note.py"/>
        <source>The note “{name}” is printed with {few}, which isn't filled in. Change it in Settings, Thank-you note.</source>
        <translation>Auf der Karte „{name}“ steht {few}, das nicht ausgefüllt wird. Ändere es unter Einstellungen, Dankeskarte.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/note_choice.py"/>
        <source>{name} allows no notes and no cards in its parcels, so orders from {name} get none.</source>
        <translation>{name} erlaubt keine Karten in den Paketen, darum bekommen Bestellungen von {name} keine.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/note_choice.py"/>
        <source>{number} travels in one box with {number2}, so one note goes with both.</source>
        <translation>{number} reist im selben Karton wie {number2}, darum liegt für beide eine Karte bei.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/note_choice.py"/>
        <source>{number} gets no note: the last one for {to} had the same words. Write another in Settings, Thank-you note.</source>
        <translation>{number} bekommt keine Dankeskarte: Die letzte für {to} hatte denselben Text. Schreib unter Einstellungen, Dankeskarte, eine weitere.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/note_choice.py"/>
        <source>{number} gets no note: the last one for this buyer had the same words. Write another in Settings, Thank-you note.</source>
        <translation>{number} bekommt keine Karte: Die letzte für diesen Käufer hatte dieselben Worte. Schreib eine andere in Einstellungen, Dankeskarte.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/note_choice.py"/>
        <source>Gifts get no note: none of yours speaks to whom a gift is for. Write one in Settings.</source>
        <translation>Geschenke bekommen keine Dankeskarte: Keine von deinen spricht den Beschenkten an. Schreib in den Einstellungen eine.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/note_choice.py"/>
        <source>{number} gets no note: none of yours fits it. Write one for every order in Settings.</source>
        <translation>{number} bekommt keine Dankeskarte: Keine von deinen passt. Schreib in den Einstellungen eine für jede Bestellung.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/note_templates.py"/>
        <source>Every order</source>
        <translation>Jede Bestellung</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/note_templates.py"/>
        <source>A buyer's first order</source>
        <translation>Erste Bestellung eines Käufers</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/note_templates.py"/>
        <source>A buyer who comes back</source>
        <translation>Ein Käufer, der wiederkommt</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/note_templates.py"/>
        <source>Gifts</source>
        <translation>Geschenke</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/note_templates.py"/>
        <source>Orders that leave late</source>
        <translation>Verspätete Bestellungen</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/note_templates.py"/>
        <source>Where none of your other notes fits.</source>
        <translation>Wo keine deiner anderen Karten passt.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/note_templates.py"/>
        <source>Once for each buyer.</source>
        <translation>Einmal für jeden Käufer.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/note_templates.py"/>
        <source>Of several, they take turns.</source>
        <translation>Mehrere wechseln sich ab.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/note_templates.py"/>
        <source>It speaks to whom the gift is for.</source>
        <translation>Sie spricht den Beschenkten an.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/note_templates.py"/>
        <source>After the ship-by date.</source>
        <translation>Nach dem Versandtermin.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/note_templates.py"/>
        <source>Logo band on top</source>
        <translation>Logo-Band oben</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/note_templates.py"/>
        <source>Shop name on top</source>
        <translation>Shopname oben</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/note_templates.py"/>
        <source>Picture on top</source>
        <translation>Bild oben</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/note_templates.py"/>
        <source>Words only</source>
        <translation>Nur Text</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/note_templates.py"/>
        <source>First order</source>
        <oldsource>First order</oldsource>
        <comment>name of a note</comment>
        <translation>Erste Bestellung</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/note_templates.py"/>
        <source>Thank you, [First name]!</source>
        <translation>Danke, [First name]!</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/note_templates.py"/>
        <source>How nice that you found us! We made [Items] by hand in our little workshop, and we hope you'll enjoy it every day.

If anything isn't right, write to us and we'll fix it.</source>
        <translation>Wie schön, dass du uns gefunden hast! Wir haben [Items] in unserer kleinen Werkstatt von Hand gemacht und hoffen, dass du jeden Tag Freude daran hast.

Wenn etwas nicht stimmt, schreib uns, dann bringen wir es in Ordnung.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/note_templates.py"/>
        <source>Welcome back</source>
        <oldsource>Welcome back</oldsource>
        <comment>name of a note</comment>
        <translation>Willkommen zurück</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/note_templates.py"/>
        <source>Welcome back, [First name]!</source>
        <translation>Willkommen zurück, [First name]!</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/note_templates.py"/>
        <source>How lovely to see your name again. We packed [Items] with a big smile, made by hand as ever.

Thank you for coming back to a small workshop. It means more than you might think.</source>
        <translation>Wie schön, deinen Namen wieder zu lesen. Mit einem Lächeln haben wir für dich eingepackt: [Items], von Hand gemacht wie immer.

Danke, dass du wieder bei einer kleinen Werkstatt bestellst. Das bedeutet uns mehr, als du vielleicht denkst.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/note_templates.py"/>
        <source>Good to see you</source>
        <oldsource>Good to see you</oldsource>
        <comment>name of a note</comment>
        <translation>Schön, dich wiederzusehen</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/note_templates.py"/>
        <source>Good to see you again, [First name]!</source>
        <translation>Schön, dich wiederzusehen, [First name]!</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/note_templates.py"/>
        <source>Thank you for choosing [Items], and for thinking of us once more. Orders like yours keep our workbench warm.

Is there something you have been wishing for? Write to us, we may be able to make it.</source>
        <translation>Danke, dass du [Items] ausgesucht und wieder an uns gedacht hast. Bestellungen wie deine halten unsere Werkbank warm.

Gibt es etwas, das du dir schon lange wünschst? Schreib uns, vielleicht können wir es machen.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/note_templates.py"/>
        <source>Gift</source>
        <comment>name of a note</comment>
        <translation>Geschenk</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/note_templates.py"/>
        <source>A gift for you, [First name]!</source>
        <translation>Ein Geschenk für dich, [First name]!</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/note_templates.py"/>
        <source>Someone thought of you and chose [Items]. Everything was made by hand in our little workshop and packed just for you.

We hope it brings you joy for many years.</source>
        <translation>Jemand hat an dich gedacht und [Items] ausgesucht. Alles wurde in unserer kleinen Werkstatt von Hand gemacht und nur für dich eingepackt.

Wir hoffen, dass du viele Jahre Freude daran hast.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/note_templates.py"/>
        <source>Another gift</source>
        <oldsource>Another gift</oldsource>
        <comment>name of a note</comment>
        <translation>Noch ein Geschenk</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/note_templates.py"/>
        <source>Something lovely for you, [First name]</source>
        <translation>Etwas Schönes für dich, [First name]</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/note_templates.py"/>
        <source>Someone who knows what you like picked this out for you: [Items]. Each piece is made by hand, so there is none quite like yours.

Enjoy unwrapping!</source>
        <translation>Jemand, der weiß, was dir gefällt, hat dies für dich ausgesucht: [Items]. Jedes Stück ist von Hand gemacht, so gibt es keines, das deinem ganz gleicht.

Viel Freude beim Auspacken!</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/note_templates.py"/>
        <source>Late</source>
        <comment>name of a note</comment>
        <translation>Verspätet</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/note_templates.py"/>
        <source>Thank you for waiting, [First name]!</source>
        <translation>Danke fürs Warten, [First name]!</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/note_templates.py"/>
        <source>Sorry it took longer than we promised. Things made by hand sometimes do, and here it is at last: [Items].

Thank you for your patience. If anything isn't right, write to us and we'll fix it.</source>
        <translation>Es tut uns leid, dass es länger gedauert hat als versprochen. Bei Handgemachtem kommt das vor, und hier ist es endlich: [Items].

Danke für deine Geduld. Wenn etwas nicht stimmt, schreib uns, dann bringen wir es in Ordnung.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/note_templates.py"/>
        <source>General</source>
        <oldsource>General</oldsource>
        <comment>name of a note</comment>
        <translation>Allgemein</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/note_templates.py"/>
        <source>Thank you for choosing [Items]. Everything is made by hand in our little workshop. We hope it brings you many happy days.

If anything isn't right, write to us and we'll fix it.</source>
        <translation>Danke, dass du [Items] ausgesucht hast. Alles wird in unserer kleinen Werkstatt von Hand gemacht. Wir hoffen, dass du viele frohe Tage damit hast.

Wenn etwas nicht stimmt, schreib uns, dann bringen wir es in Ordnung.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/note_templates.py"/>
        <location filename="../../makerapp/ui/settings/note_list.py"/>
        <source>New note</source>
        <translation>Neue Karte</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/paperwork/papers/pick_list.py"/>
        <source>{numbers} aren't on the pick list: nothing of them is left to pack.</source>
        <extracomment>One: {numbers} isn't on the pick list: nothing of it is left to pack.</extracomment>
        <translation>
            <numerusform>{numbers} steht nicht auf der Sammelliste: Davon ist nichts mehr zu packen.</numerusform>
            <numerusform>{numbers} stehen nicht auf der Sammelliste: Davon ist nichts mehr zu packen.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/pick_list.py"/>
        <source>There is nothing to pick.</source>
        <translation>Es gibt nichts zu sammeln.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/pick_list.py"/>
        <source>Choose the orders first.</source>
        <translation>Wähle erst die Bestellungen.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/product_labels.py"/>
        <source>There are no labels to print.</source>
        <translation>Es gibt keine Etiketten zu drucken.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/product_labels.py"/>
        <source>Say how many you want of a product.</source>
        <translation>Sag, wie viele du von einem Produkt möchtest.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/product_labels.py"/>
        <source>{total} labels are too many at once.</source>
        <translation>{total} Etiketten sind zu viele auf einmal.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/product_labels.py"/>
        <source>Print up to {most_labels}, then the rest.</source>
        <translation>Druck bis zu {most_labels}, dann den Rest.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/product_labels.py"/>
        <source>A product that isn't here any more gets no labels.</source>
        <translation>Ein Produkt, das nicht mehr da ist, bekommt keine Etiketten.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/scanner_cards.py"/>
        <source>Presses the green button</source>
        <translation>Drückt den grünen Knopf</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/scanner_cards.py"/>
        <source>Takes the last step back</source>
        <translation>Nimmt den letzten Schritt zurück</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/scanner_cards.py"/>
        <source>Prints the slip</source>
        <translation>Druckt den Packzettel</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/slip.py"/>
        <source>After the refund</source>
        <translation>Nach der Erstattung</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/slip.py"/>
        <source>Something not right? Write to {email} and we'll fix it.</source>
        <translation>Etwas stimmt nicht? Schreib an {email}, dann bringen wir es in Ordnung.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/slip_parts.py"/>
        <source>the address</source>
        <translation>die Adresse</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/slip_parts.py"/>
        <source>the items</source>
        <translation>die Artikel</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/slip_parts.py"/>
        <source>the gift message</source>
        <translation>die Geschenknachricht</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/slip_parts.py"/>
        <source>the buyer's note</source>
        <translation>die Nachricht des Käufers</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/slip_parts.py"/>
        <source>the shipping service</source>
        <translation>die Versandart</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/slip_parts.py"/>
        <source>the prices</source>
        <translation>die Preise</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/slip_parts.py"/>
        <source>the order's number or date</source>
        <translation>Nummer oder Datum der Bestellung</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/test_page.py"/>
        <source>Latin</source>
        <translation>Lateinisch</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/test_page.py"/>
        <source>Greek</source>
        <translation>Griechisch</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/test_page.py"/>
        <source>Cyrillic</source>
        <translation>Kyrillisch</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/test_page.py"/>
        <source>Hebrew</source>
        <translation>Hebräisch</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/test_page.py"/>
        <source>Arabic</source>
        <translation>Arabisch</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/test_page.py"/>
        <source>Devanagari</source>
        <translation>Devanagari</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/test_page.py"/>
        <source>Thai</source>
        <translation>Thailändisch</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/test_page.py"/>
        <source>Chinese</source>
        <translation>Chinesisch</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/test_page.py"/>
        <source>Japanese</source>
        <translation>Japanisch</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/test_page.py"/>
        <source>Korean</source>
        <translation>Koreanisch</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/test_page.py"/>
        <source>Signs</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/test_page.py"/>
        <source>{width} × {height} mm, {width2} × {height2} in</source>
        <translation>{width} × {height} mm, {width2} × {height2} in</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/test_page.py"/>
        <location filename="../../makerapp/ui/settings/card_section.py"/>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/test_page.py"/>
        <location filename="../../makerapp/ui/settings/setup_editor.py"/>
        <source>Sides</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/test_page.py"/>
        <location filename="../../makerapp/ui/settings/setup_editor.py"/>
        <source>Tray</source>
        <translation>Fach</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/test_page.py"/>
        <location filename="../../makerapp/ui/settings/setup_editor.py"/>
        <source>Copies</source>
        <translation>Exemplare</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/test_page.py"/>
        <location filename="../../makerapp/ui/settings/setup_editor.py"/>
        <source>Color</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/test_page.py"/>
        <location filename="../../makerapp/ui/settings/setup_editor.py"/>
        <source>Label printer</source>
        <translation>Etikettendrucker</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/reprint.py"/>
        <source>This paper was made from several orders.</source>
        <translation>Dieses Papier wurde aus mehreren Bestellungen gemacht.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/reprint.py"/>
        <source>Print it anew from the list.</source>
        <translation>Druck es aus der Liste neu.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/reprint.py"/>
        <source>On the same sheet: {listed}.</source>
        <translation>Auf demselben Blatt: {listed}.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/saving.py"/>
        <source>The PDF couldn't be saved.</source>
        <translation>Das PDF konnte nicht gespeichert werden.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/parcel_words.py"/>
        <source>Part of it packed</source>
        <translation>Teilweise gepackt</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/parcel_words.py"/>
        <location filename="../../makerapp/services/words.py"/>
        <location filename="../../makerapp/ui/widgets/chip.py"/>
        <source>Shipped</source>
        <translation>Versandt</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/parcel_words.py"/>
        <source>Part of it shipped</source>
        <translation>Teilweise versandt</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/parcel_words.py"/>
        <source>Tracking number added</source>
        <translation>Sendungsnummer hinzugefügt</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/parcel_words.py"/>
        <source>Tracking number changed</source>
        <translation>Sendungsnummer geändert</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/parcel_words.py"/>
        <source>Tracking number removed</source>
        <translation>Sendungsnummer entfernt</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/parcel_words.py"/>
        <source>Carrier changed</source>
        <translation>Versanddienst geändert</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/parcel_words.py"/>
        <source>Weight and postage of the parcel</source>
        <translation>Gewicht und Porto des Pakets</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/parcel_words.py"/>
        <location filename="../../makerapp/services/stored_words.py"/>
        <source>Fulfillment cancelled</source>
        <translation>Versand zurückgenommen</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/parcel_words.py"/>
        <source>{number} packed</source>
        <translation>{number} gepackt</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/parcel_words.py"/>
        <source>{n} orders packed</source>
        <extracomment>One: {n} orders packed</extracomment>
        <translation>
            <numerusform>{n} Bestellung gepackt</numerusform>
            <numerusform>{n} Bestellungen gepackt</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/services/parcel_words.py"/>
        <source>Part of {number} packed</source>
        <translation>Teil von {number} gepackt</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/parcel_words.py"/>
        <source>Parts of {n} orders packed</source>
        <extracomment>One: Parts of {n} orders packed</extracomment>
        <translation>
            <numerusform>Teil von {n} Bestellung gepackt</numerusform>
            <numerusform>Teile von {n} Bestellungen gepackt</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/services/parcel_words.py"/>
        <source>{number} marked as shipped</source>
        <translation>{number} als versandt markiert</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/parcel_words.py"/>
        <source>{n} orders marked as shipped</source>
        <extracomment>One: {n} orders marked as shipped</extracomment>
        <translation>
            <numerusform>{n} Bestellung als versandt markiert</numerusform>
            <numerusform>{n} Bestellungen als versandt markiert</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/services/parcel_words.py"/>
        <source>Part of {number} marked as shipped</source>
        <translation>Teil von {number} als versandt markiert</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/parcel_words.py"/>
        <source>Parts of {n} orders marked as shipped</source>
        <extracomment>One: Parts of {n} orders marked as shipped</extracomment>
        <translation>
            <numerusform>Teil von {n} Bestellung als versandt markiert</numerusform>
            <numerusform>Teile von {n} Bestellungen als versandt markiert</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/services/parcel_words.py"/>
        <source>Tracking number added to {number}</source>
        <translation>Sendungsnummer für {number} hinzugefügt</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/parcel_words.py"/>
        <source>{n} tracking numbers added</source>
        <extracomment>One: {n} tracking numbers added</extracomment>
        <translation>
            <numerusform>{n} Sendungsnummer hinzugefügt</numerusform>
            <numerusform>{n} Sendungsnummern hinzugefügt</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/services/parcel_words.py"/>
        <source>Tracking number of {number} changed</source>
        <translation>Sendungsnummer von {number} geändert</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/parcel_words.py"/>
        <source>{n} tracking numbers changed</source>
        <extracomment>One: {n} tracking numbers changed</extracomment>
        <translation>
            <numerusform>{n} Sendungsnummer geändert</numerusform>
            <numerusform>{n} Sendungsnummern geändert</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/services/parcel_words.py"/>
        <source>Tracking number of {number} removed</source>
        <translation>Sendungsnummer von {number} entfernt</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/parcel_words.py"/>
        <source>{n} tracking numbers removed</source>
        <extracomment>One: {n} tracking numbers removed</extracomment>
        <translation>
            <numerusform>{n} Sendungsnummer entfernt</numerusform>
            <numerusform>{n} Sendungsnummern entfernt</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/services/parcel_words.py"/>
        <source>Carrier of {number} changed</source>
        <translation>Versanddienst von {number} geändert</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/parcel_words.py"/>
        <source>{n} carriers changed</source>
        <extracomment>One: {n} carriers changed</extracomment>
        <translation>
            <numerusform>{n} Versanddienst geändert</numerusform>
            <numerusform>{n} Versanddienste geändert</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/services/parcel_words.py"/>
        <source>Parcel of {number} changed</source>
        <translation>Paket von {number} geändert</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/parcel_words.py"/>
        <source>{n} parcels changed</source>
        <extracomment>One: {n} parcels changed</extracomment>
        <translation>
            <numerusform>{n} Paket geändert</numerusform>
            <numerusform>{n} Pakete geändert</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/services/parcel_words.py"/>
        <source>Fulfillment of {number} cancelled</source>
        <translation>Versand von {number} zurückgenommen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/parcel_words.py"/>
        <source>{n} fulfillments cancelled</source>
        <extracomment>One: {n} fulfillments cancelled</extracomment>
        <translation>
            <numerusform>{n} Versand zurückgenommen</numerusform>
            <numerusform>{n} Sendungen zurückgenommen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/services/parcel_words.py"/>
        <location filename="../../makerapp/ui/orders/cancel_fulfillment_dialog.py"/>
        <source>Still on the bench</source>
        <translation>Noch auf der Werkbank</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/parcel_words.py"/>
        <location filename="../../makerapp/services/product_words.py"/>
        <location filename="../../makerapp/services/stored_words.py"/>
        <location filename="../../makerapp/ui/orders/cancel_fulfillment_dialog.py"/>
        <location filename="../../makerapp/ui/orders/refund_dialog.py"/>
        <location filename="../../makerapp/ui/orders/return_dialog.py"/>
        <source>Back on the shelf</source>
        <translation>Wieder auf Lager</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/parcel_words.py"/>
        <location filename="../../makerapp/ui/orders/cancel_fulfillment_dialog.py"/>
        <source>Gone</source>
        <translation>Weg</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/parcel_words.py"/>
        <source>The rest stays in To pack</source>
        <translation>Der Rest bleibt in „Zu packen“</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/parcel_words.py"/>
        <source>The rest is to be made</source>
        <translation>Der Rest ist noch zu fertigen</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/parcel_words.py"/>
        <source>In one box with {join}</source>
        <translation>In einem Karton mit {join}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/parcel_words.py"/>
        <source>postage {amount}</source>
        <translation>Porto {amount}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/parcels.py"/>
        <source>This parcel isn't here any more.</source>
        <translation>Dieses Paket ist nicht mehr da.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/parcels.py"/>
        <source>Its order was taken back or removed.</source>
        <translation>Seine Bestellung wurde zurückgenommen oder entfernt.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/parcels.py"/>
        <location filename="../../makerapp/ui/orders/parcel_dialog.py"/>
        <source>This parcel is cancelled already.</source>
        <translation>Dieses Paket ist schon zurückgenommen.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/parcels.py"/>
        <location filename="../../makerapp/ui/orders/parcel_dialog.py"/>
        <source>It stays in the history as it was.</source>
        <translation>Es bleibt im Verlauf, wie es war.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/parcels.py"/>
        <source>No parcel weighs that.</source>
        <translation>So viel wiegt kein Paket.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/parcels.py"/>
        <source>Write its weight in grams, at most {heaviest} kg, or none.</source>
        <translation>Schreib sein Gewicht in Gramm, höchstens {heaviest} kg, oder keins.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/parcels.py"/>
        <source>No postage costs that.</source>
        <translation>So viel kostet kein Porto.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/parcels.py"/>
        <source>Write what you paid for the postage, or leave it empty.</source>
        <translation>Schreib, was du an Porto bezahlt hast, oder lass es leer.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/parcels.py"/>
        <source>This parcel isn't one of {number}.</source>
        <translation>Dieses Paket gehört nicht zu {number}.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/parcels.py"/>
        <source>Open the order it belongs to.</source>
        <translation>Öffne die Bestellung, zu der es gehört.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/payments.py"/>
        <source>{amount} of {number} went back to the buyer.</source>
        <translation>{amount} von {number} gingen an den Käufer zurück.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/payments.py"/>
        <source>So it was paid. Undo the refund first, in the timeline.</source>
        <translation>Also war sie bezahlt. Mach zuerst im Verlauf die Erstattung rückgängig.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/payments.py"/>
        <source>{number} is paid already.</source>
        <translation>{number} ist schon bezahlt.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/payments.py"/>
        <source>Nothing was booked a second time.</source>
        <translation>Nichts wurde ein zweites Mal gebucht.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/payments.py"/>
        <source>The payment of {number} has failed already.</source>
        <translation>Die Zahlung von {number} ist schon fehlgeschlagen.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/payments.py"/>
        <source>This amount can't be booked.</source>
        <translation>Dieser Betrag lässt sich nicht buchen.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/payments.py"/>
        <source>Type in what it was, like 12.50.</source>
        <translation>Tipp ein, wie viel es war, etwa 12,50.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/pictures.py"/>
        <source>The picture can't be kept.</source>
        <translation>Das Bild lässt sich nicht aufbewahren.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/plain_words.py"/>
        <source>a an and are at can could do does for from get how i if in is it me my of on one or the there to what when where which why with you your</source>
        <translation>aber als am an auch auf aus bei bin das dein dem den der des die du ein eine einem einen einer es für gibt habe hat ich im in ist kann können man mein meine mich mir mit oder sich sie sind soll um und von wann warum was welche welcher welches wenn wer wie wieso wird wo zu zum zur</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/product_draft.py"/>
        <source>The product has no name.</source>
        <translation>Das Produkt hat keinen Namen.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/product_draft.py"/>
        <source>Type what it is, like “Moss mug”.</source>
        <translation>Tipp ein, was es ist, etwa „Moosbecher“.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/product_draft.py"/>
        <source>That text is too long.</source>
        <translation>Dieser Text ist zu lang.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/product_draft.py"/>
        <source>Use up to {most} letters.</source>
        <translation>Nimm höchstens {most} Zeichen.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/product_draft.py"/>
        <source>The price is below zero.</source>
        <translation>Der Preis liegt unter null.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/product_draft.py"/>
        <source>The price is too large.</source>
        <translation>Der Preis ist zu groß.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/product_draft.py"/>
        <location filename="../../makerapp/services/shortage.py"/>
        <source>Type what one piece costs, or leave it empty.</source>
        <translation>Tipp ein, was ein Stück kostet, oder lass es leer.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/product_draft.py"/>
        <source>That production time can't be.</source>
        <translation>Diese Fertigungszeit geht nicht.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/product_draft.py"/>
        <source>Use 1 to {most_days} days, or none.</source>
        <translation>Nimm 1 bis {most_days} Tage, oder keine.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/product_draft.py"/>
        <source>Use 1 to {most_pieces}, or leave it empty if you don't know.</source>
        <translation>Nimm 1 bis {most_pieces}, oder lass es leer, wenn du es nicht weißt.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/product_draft.py"/>
        <source>So many can't be made.</source>
        <translation>So viele lassen sich nicht fertigen.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/product_draft.py"/>
        <source>That can't be.</source>
        <translation>Das geht nicht.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/product_draft.py"/>
        <source>Use 0 to {most_pieces}; 0 never reminds you.</source>
        <translation>Nimm 0 bis {most_pieces}; bei 0 kommt nie eine Erinnerung.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/product_draft.py"/>
        <source>A piece weighs more than nothing.</source>
        <translation>Ein Stück wiegt mehr als nichts.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/product_draft.py"/>
        <source>That is too heavy.</source>
        <translation>Das ist zu schwer.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/product_draft.py"/>
        <source>Use 1 to {most_grams} grams, or leave it empty.</source>
        <translation>Nimm 1 bis {most_grams} Gramm, oder lass es leer.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/product_draft.py"/>
        <source>It is archived; bring it back, or use another SKU.</source>
        <translation>Es ist archiviert; hol es zurück oder nimm eine andere SKU.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/product_draft.py"/>
        <source>Use another SKU.</source>
        <translation>Nimm eine andere SKU.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/product_draft.py"/>
        <source>{title} has the SKU {sku}.</source>
        <translation>{title} hat die SKU {sku}.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/product_draft.py"/>
        <source>That is a code of this program.</source>
        <translation>Das ist ein Code dieses Programms.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/product_draft.py"/>
        <source>Scan what stands on the item itself.</source>
        <translation>Scan, was auf dem Artikel selbst steht.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/product_draft.py"/>
        <source>{title} has the barcode {code}.</source>
        <translation>{title} hat den Strichcode {code}.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/product_draft.py"/>
        <source>Take it off that product first, or use another one.</source>
        <translation>Nimm ihn erst bei diesem Produkt weg oder nimm einen anderen.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/product_draft.py"/>
        <source>That is no HS code.</source>
        <translation>Das ist kein HS-Code.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/product_draft.py"/>
        <source>It has 6 to 10 digits, like 6912.00.</source>
        <translation>Er hat 6 bis 10 Ziffern, etwa 6912.00.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/product_draft.py"/>
        <source>Write its English name or its two letters, like GB.</source>
        <translation>Schreib seinen englischen Namen oder seine zwei Buchstaben, etwa GB.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/product_draft.py"/>
        <source>There is no country “{origin_country}”.</source>
        <translation>Ein Land „{origin_country}“ gibt es nicht.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/product_words.py"/>
        <source>Product added</source>
        <translation>Produkt hinzugefügt</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/product_words.py"/>
        <source>Product changed</source>
        <translation>Produkt geändert</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/product_words.py"/>
        <source>Brought back from the archive</source>
        <translation>Aus dem Archiv geholt</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/product_words.py"/>
        <source>Received</source>
        <translation>Eingegangen</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/product_words.py"/>
        <source>Counted</source>
        <translation>Gezählt</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/product_words.py"/>
        <source>Adjusted</source>
        <translation>Angepasst</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/product_words.py"/>
        <source>{title} added</source>
        <translation>{title} hinzugefügt</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/product_words.py"/>
        <source>{title} changed</source>
        <translation>{title} geändert</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/product_words.py"/>
        <source>Nothing was changed</source>
        <translation>Nichts wurde geändert</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/product_words.py"/>
        <source>{title} archived</source>
        <translation>{title} archiviert</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/product_words.py"/>
        <source>Product archived</source>
        <translation>Produkt archiviert</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/product_words.py"/>
        <source>{title} is back</source>
        <translation>{title} ist zurück</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/product_words.py"/>
        <source>Product is back</source>
        <translation>Produkt ist zurück</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/product_words.py"/>
        <source>{title} received</source>
        <translation>{title} eingegangen</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/product_words.py"/>
        <source>Pieces received</source>
        <translation>Stücke eingegangen</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/product_words.py"/>
        <source>{title} counted</source>
        <translation>{title} gezählt</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/product_words.py"/>
        <source>Shelf counted</source>
        <translation>Lager gezählt</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/product_words.py"/>
        <source>Stock of {title} adjusted</source>
        <translation>Bestand von {title} angepasst</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/product_words.py"/>
        <source>Stock adjusted</source>
        <translation>Bestand angepasst</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/product_words.py"/>
        <location filename="../../makerapp/ui/products/product_panel.py"/>
        <location filename="../../makerapp/ui/products/table_model.py"/>
        <source>Promised</source>
        <translation>Zugesagt</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/product_words.py"/>
        <source>Promise given up</source>
        <translation>Zusage aufgehoben</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/product_words.py"/>
        <source>Made</source>
        <translation>Gefertigt</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/product_words.py"/>
        <source>Taken off the shelf</source>
        <translation>Aus dem Lager genommen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/product_words.py"/>
        <source>{n} days</source>
        <extracomment>One: 1 day</extracomment>
        <translation>
            <numerusform>1 Tag</numerusform>
            <numerusform>{n} Tage</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/services/product_words.py"/>
        <source>On hand {before} → {after}</source>
        <translation>Auf Lager {before} → {after}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/product_words.py"/>
        <source>On hand {after}, as it was</source>
        <translation>Auf Lager {after}, wie vorher</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/products.py"/>
        <source>{title} is archived already.</source>
        <translation>{title} ist schon archiviert.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/products.py"/>
        <source>Bring it back to change it.</source>
        <translation>Hol es zurück, um es zu ändern.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/products.py"/>
        <source>{title} can't be archived yet.</source>
        <translation>{title} lässt sich noch nicht archivieren.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/products.py"/>
        <source>{n} pieces of it are promised to open orders. Send or cancel those first.</source>
        <extracomment>One: 1 piece of it is promised to an open order. Send or cancel that first.</extracomment>
        <translation>
            <numerusform>1 Stück davon ist einer offenen Bestellung zugesagt. Versende oder storniere sie zuerst.</numerusform>
            <numerusform>{n} Stück davon sind offenen Bestellungen zugesagt. Versende oder storniere diese zuerst.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/services/products.py"/>
        <source>{title} isn't archived.</source>
        <translation>{title} ist nicht archiviert.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/products.py"/>
        <source>It is among the other products.</source>
        <translation>Es steht bei den anderen Produkten.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/products.py"/>
        <source>An adjustment needs a reason.</source>
        <translation>Eine Anpassung braucht einen Grund.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/products.py"/>
        <location filename="../../makerapp/ui/products/stock_dialog.py"/>
        <source>Say what happened, like “broke in the kiln”.</source>
        <translation>Sag, was passiert ist, etwa „im Ofen gesprungen“.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/products.py"/>
        <source>That changes nothing.</source>
        <translation>Das ändert nichts.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/products.py"/>
        <source>Say how many pieces more or fewer there are.</source>
        <translation>Sag, wie viele Stück mehr oder weniger es sind.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/products.py"/>
        <source>That is too many pieces.</source>
        <translation>Das sind zu viele Stück.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/products.py"/>
        <source>Use up to {most_pieces}.</source>
        <translation>Nimm höchstens {most_pieces}.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/products.py"/>
        <source>The reason is too long.</source>
        <translation>Der Grund ist zu lang.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/products.py"/>
        <source>Use up to {most_reason} letters.</source>
        <translation>Nimm höchstens {most_reason} Zeichen.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/products.py"/>
        <source>{title} is archived.</source>
        <translation>{title} ist archiviert.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/products.py"/>
        <source>Bring it back first, then change its stock.</source>
        <translation>Hol es erst zurück, dann ändere seinen Bestand.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/products.py"/>
        <source>There aren't so many of {title}.</source>
        <translation>So viele sind von {title} nicht da.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/products.py"/>
        <source>{on_hand} are on hand, so at most that many can go. Count them again if that is wrong.</source>
        <translation>{on_hand} sind auf Lager, also können höchstens so viele weg. Zähl sie noch einmal, wenn das nicht stimmt.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/products.py"/>
        <source>That is less than nothing.</source>
        <translation>Das ist weniger als nichts.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/products.py"/>
        <source>That is no piece at all.</source>
        <translation>Das ist gar kein Stück.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/products.py"/>
        <source>Use a whole number from {least} to {most_pieces}.</source>
        <translation>Nimm eine ganze Zahl von {least} bis {most_pieces}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/promises.py"/>
        <source>{pieces} promised, you can make {capacity} in {n} days. Agree on a later day, or promise fewer.</source>
        <extracomment>One: {pieces} promised, you can make {capacity} in 1 day. Agree on a later day, or promise fewer.</extracomment>
        <translation>
            <numerusform>{pieces} zugesagt, du kannst {capacity} in einem Tag fertigen. Vereinbare einen späteren Tag oder sag weniger zu.</numerusform>
            <numerusform>{pieces} zugesagt, du kannst {capacity} in {n} Tagen fertigen. Vereinbare einen späteren Tag oder sag weniger zu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/promises.py"/>
        <source>{pieces} to make, you can make {capacity} in {n} days. Agree on a later day, or promise fewer.</source>
        <extracomment>One: {pieces} to make, you can make {capacity} in 1 day. Agree on a later day, or promise fewer.</extracomment>
        <translation>
            <numerusform>{pieces} zu fertigen, du kannst {capacity} in einem Tag fertigen. Vereinbare einen späteren Tag oder sag weniger zu.</numerusform>
            <numerusform>{pieces} zu fertigen, du kannst {capacity} in {n} Tagen fertigen. Vereinbare einen späteren Tag oder sag weniger zu.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/services/promises.py"/>
        <source>{n} promised, none on hand. Make more in time, or promise fewer.</source>
        <translation>{n} zugesagt, keine auf Lager. Fertige rechtzeitig mehr oder sag weniger zu.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/promises.py"/>
        <source>{n} promised, {on_hand} on hand. Make more in time, or promise fewer.</source>
        <translation>{n} zugesagt, {on_hand} auf Lager. Fertige rechtzeitig mehr oder sag weniger zu.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/promises.py"/>
        <source>{n} promised, you can make {capacity} at a time. Agree on a later day, or promise fewer.</source>
        <translation>{n} zugesagt, du schaffst {capacity} auf einmal. Vereinbare einen späteren Tag oder sag weniger zu.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/promises.py"/>
        <source>{n} to make, you can make {capacity} at a time. Agree on a later day, or promise fewer.</source>
        <translation>{n} zu fertigen, du schaffst {capacity} auf einmal. Vereinbare einen späteren Tag oder sag weniger zu.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/promises.py"/>
        <source> · {count} more</source>
        <translation> · {count} weitere</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/public_holidays.py"/>
        <source>Closed already</source>
        <translation>Schon geschlossen</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/public_holidays.py"/>
        <source>Not a working day</source>
        <translation>Kein Arbeitstag</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/quality.py"/>
        <source>Checked</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/quality.py"/>
        <source>Not ticked</source>
        <translation>Nicht abgehakt</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/read_back.py"/>
        <source>Read what {title} says first.</source>
        <translation>Lies erst, was auf {title} steht.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/read_back.py"/>
        <source>It is made for this buyer: compare every letter, then it goes in the box. Nothing was ticked.</source>
        <translation>Es wird für diesen Käufer gemacht: Vergleich jeden Buchstaben, dann kommt es in den Karton. Nichts wurde abgehakt.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/read_back.py"/>
        <source>Read back: </source>
        <translation>Gegengelesen: </translation>
    </message>
    <message>
        <location filename="../../makerapp/services/refunds.py"/>
        <source>Nothing is due to the buyer of {number}.</source>
        <translation>Dem Käufer von {number} steht nichts mehr zu.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/refunds.py"/>
        <source>There is nothing to pay back.</source>
        <translation>Es gibt nichts zurückzuzahlen.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/refunds.py"/>
        <source>{number} isn't paid, so there is nothing to pay back.</source>
        <translation>{number} ist nicht bezahlt, also gibt es nichts zurückzuzahlen.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/refunds.py"/>
        <source>Record its payment first.</source>
        <translation>Trag erst ihre Zahlung ein.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/refunds.py"/>
        <source>Nobody knows what was paid for {number}.</source>
        <translation>Niemand weiß, was für {number} bezahlt wurde.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/refunds.py"/>
        <source>Edit the order and type in its prices, then refund it.</source>
        <translation>Bearbeite die Bestellung und tipp ihre Preise ein, dann erstatte sie.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/refunds.py"/>
        <source>Everything paid for {number} went back already.</source>
        <translation>Alles, was für {number} bezahlt wurde, ging schon zurück.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/refunds.py"/>
        <source>Nothing is left to refund.</source>
        <translation>Es ist nichts mehr zu erstatten.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/refunds.py"/>
        <source>How much goes back isn't known.</source>
        <translation>Wie viel zurückgeht, ist nicht bekannt.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/refunds.py"/>
        <source>Type in the amount.</source>
        <translation>Tipp den Betrag ein.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/refunds.py"/>
        <source>A refund of nothing isn't one.</source>
        <translation>Eine Erstattung von nichts ist keine.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/refunds.py"/>
        <source>Type in the amount that goes back.</source>
        <translation>Tipp den Betrag ein, der zurückgeht.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/refunds.py"/>
        <source>Only {amount} of what was paid for {number} is left.</source>
        <translation>Nur {amount} von dem, was für {number} bezahlt wurde, sind übrig.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/refunds.py"/>
        <source>No more than that can go back.</source>
        <translation>Mehr kann nicht zurückgehen.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/refunds.py"/>
        <source>{count} × {title} is more than can be refunded.</source>
        <translation>{count} × {title} ist mehr, als erstattet werden kann.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/refunds.py"/>
        <source>{most} of them aren't refunded yet.</source>
        <translation>{most} davon sind noch nicht erstattet.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/refunds.py"/>
        <source>{sent} of those sent aren't refunded yet.</source>
        <translation>{sent} der versandten sind noch nicht erstattet.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/refunds.py"/>
        <location filename="../../makerapp/services/shortage.py"/>
        <source>Nothing would be left of {number}.</source>
        <translation>Von {number} bliebe nichts übrig.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/refunds.py"/>
        <source>Cancel the order instead, with the money paid back.</source>
        <translation>Storniere stattdessen die Bestellung und zahl das Geld zurück.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/rehearsal.py"/>
        <source>{number} is made: {status}, {pieces} to send.</source>
        <translation>{number} wird angelegt: {status}, {pieces} zu versenden.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/rehearsal.py"/>
        <source>{number} goes away; its timeline keeps that it was here.</source>
        <translation>{number} verschwindet; ihr Verlauf behält, dass sie da war.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/rehearsal.py"/>
        <source>{number}: {status} becomes {status2}.</source>
        <translation>{number}: {status} wird zu {status2}.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/rehearsal.py"/>
        <source>{number}: {pieces} to send, before {to_send}.</source>
        <translation>{number}: {pieces} zu versenden, vorher {to_send}.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/rehearsal.py"/>
        <source>{number}: ship-by date {named} becomes {named2}.</source>
        <translation>{number}: {named2} statt {named} als Versandtermin.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/rehearsal.py"/>
        <source>{number} is on hold until {day}.</source>
        <oldsource>is on hold until {day}</oldsource>
        <translation>{number} ist bis {day} zurückgestellt.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/rehearsal.py"/>
        <source>{number} is no longer on hold.</source>
        <oldsource>is no longer on hold</oldsource>
        <translation>{number} ist nicht mehr zurückgestellt.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/rehearsal.py"/>
        <source>Tracking number {each} no longer counts.</source>
        <translation>Sendungsnummer {each} zählt nicht mehr.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/rehearsal.py"/>
        <source>Tracking number {each} counts.</source>
        <translation>Sendungsnummer {each} zählt.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/rehearsal.py"/>
        <source>{number}: total {amount} becomes {amount2}.</source>
        <translation>{number}: Summe {amount} wird zu {amount2}.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/rehearsal.py"/>
        <source>{number}: {payment} becomes {payment2}.</source>
        <translation>{number}: {payment} wird zu {payment2}.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/rehearsal.py"/>
        <source>{number}: refunded {amount} becomes {amount2}.</source>
        <translation>{number}: erstattet {amount} wird zu {amount2}.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/rehearsal.py"/>
        <source>{number}: refund due {amount} becomes {amount2}.</source>
        <translation>{number}: Erstattung offen {amount} wird zu {amount2}.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/rehearsal.py"/>
        <source>on hand {figure} → {figure2}</source>
        <translation>auf Lager {figure} → {figure2}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/rehearsal.py"/>
        <source>promised {figure} → {figure2}</source>
        <translation>zugesagt {figure} → {figure2}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/rehearsal.py"/>
        <source>available {before} → {after}</source>
        <translation>verfügbar {before} → {after}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/rehearsal.py"/>
        <source>available stays {after}</source>
        <translation>verfügbar bleibt {after}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/report_tables.py"/>
        <source>Last 3 months</source>
        <translation>Letzte 3 Monate</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/report_tables.py"/>
        <source>Last 12 months</source>
        <translation>Letzte 12 Monate</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/report_tables.py"/>
        <source>This year</source>
        <translation>Dieses Jahr</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/report_tables.py"/>
        <source>Last year</source>
        <translation>Letztes Jahr</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/report_tables.py"/>
        <source>All time</source>
        <translation>Gesamte Zeit</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/report_tables.py"/>
        <location filename="../../makerapp/ui/orders/pills.py"/>
        <location filename="../../makerapp/ui/today/today_words.py"/>
        <source>Late</source>
        <translation>Überfällig</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/report_tables.py"/>
        <location filename="../../makerapp/ui/today/today_words.py"/>
        <source>{day}: {n} orders</source>
        <extracomment>One: {day}: 1 order</extracomment>
        <translation>
            <numerusform>{day}: 1 Bestellung</numerusform>
            <numerusform>{day}: {n} Bestellungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/report_tables.py"/>
        <source>{month}: {n} orders</source>
        <extracomment>One: {month}: 1 order</extracomment>
        <translation>
            <numerusform>{month}: 1 Bestellung</numerusform>
            <numerusform>{month}: {n} Bestellungen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/services/report_tables.py"/>
        <source>{month}: no orders sent</source>
        <translation>{month}: keine Bestellungen versandt</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/report_tables.py"/>
        <source>{month}: {percent} % on time, {late} of {n} orders late</source>
        <extracomment>One: {month}: {percent} % on time, {late} of 1 order late</extracomment>
        <translation>
            <numerusform>{month}: {percent} % pünktlich, {late} von 1 Bestellung überfällig</numerusform>
            <numerusform>{month}: {percent} % pünktlich, {late} von {n} Bestellungen überfällig</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/services/report_tables.py"/>
        <location filename="../../makerapp/ui/earnings/earnings_page.py"/>
        <source>{month}: {left} left, {available} available, {pending} pending</source>
        <translation>{month}: {left} bleiben, {available} verfügbar, {pending} offen</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/report_tables.py"/>
        <source>{item}: {pieces} in {orders}, {amount}</source>
        <translation>{item}: {pieces} in {orders}, {amount}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/report_tables.py"/>
        <location filename="../../makerapp/ui/reports/reports_page.py"/>
        <location filename="../../makerapp/ui/today/today_panel.py"/>
        <source>Ship-by dates this week</source>
        <translation>Versandtermine diese Woche</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/report_tables.py"/>
        <location filename="../../makerapp/ui/reports/reports_page.py"/>
        <source>Orders by month and channel</source>
        <translation>Bestellungen nach Monat und Kanal</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/report_tables.py"/>
        <location filename="../../makerapp/ui/earnings/month_table.py"/>
        <source>All channels</source>
        <translation>Alle Kanäle</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/report_tables.py"/>
        <source>Together</source>
        <translation>Zusammen</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/report_tables.py"/>
        <source>Orders sent</source>
        <translation>Bestellungen versandt</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/report_tables.py"/>
        <source>On time</source>
        <translation>Pünktlich</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/report_tables.py"/>
        <source>Late</source>
        <comment>sent after its ship-by date</comment>
        <translation>Verspätet</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/report_tables.py"/>
        <source>On time (%)</source>
        <translation>Pünktlich (%)</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/report_tables.py"/>
        <location filename="../../makerapp/ui/reports/reports_page.py"/>
        <source>Sent on time</source>
        <translation>Pünktlich versandt</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/report_tables.py"/>
        <source>Pieces</source>
        <translation>Stück</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/report_tables.py"/>
        <source>Amount ({currency})</source>
        <translation>Betrag ({currency})</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/report_tables.py"/>
        <location filename="../../makerapp/ui/reports/reports_page.py"/>
        <source>What sells</source>
        <translation>Was sich verkauft</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/report_tables.py"/>
        <source>What is left ({currency})</source>
        <translation>Bleibt übrig ({currency})</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/report_tables.py"/>
        <source>Available ({currency})</source>
        <translation>Verfügbar ({currency})</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/report_tables.py"/>
        <source>Pending ({currency})</source>
        <translation>Offen ({currency})</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/report_tables.py"/>
        <location filename="../../makerapp/ui/reports/reports_page.py"/>
        <source>Pending and available</source>
        <translation>Offen und verfügbar</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/report_tables.py"/>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/restoring.py"/>
        <source>The backup could not be read.</source>
        <translation>Die Sicherung ließ sich nicht lesen.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/restoring.py"/>
        <source>This file isn't a backup that can be used.</source>
        <translation>Diese Datei ist keine nutzbare Sicherung.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/restoring.py"/>
        <source>{name} is damaged, or another program's. Choose another backup; nothing was changed.</source>
        <translation>{name} ist beschädigt oder von einem anderen Programm. Wähle eine andere Sicherung; nichts wurde geändert.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/returns.py"/>
        <source>Nothing is to be done yet.</source>
        <translation>Noch ist nichts zu tun.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/returns.py"/>
        <source>Choose what happens with these pieces.</source>
        <translation>Wähle, was mit diesen Stücken geschieht.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/returns.py"/>
        <source>No pieces are chosen.</source>
        <translation>Keine Stücke sind ausgewählt.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/returns.py"/>
        <source>Say how many of which item came back.</source>
        <translation>Sag, wie viele von welchem Artikel zurückkamen.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/returns.py"/>
        <source>Say how many of which item are sent anew.</source>
        <translation>Sag, wie viele von welchem Artikel neu verschickt werden.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/returns.py"/>
        <source>{number} is Cancelled.</source>
        <translation>{number} ist „Storniert“.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/returns.py"/>
        <source>Reopen it first, if something is still to be done about it.</source>
        <translation>Öffne sie erst wieder, falls noch etwas damit zu tun ist.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/returns.py"/>
        <source>Nothing of {number} was sent, so nothing can come back or be sent anew.</source>
        <translation>Von {number} wurde nichts versandt, also kann nichts zurückkommen oder neu verschickt werden.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/returns.py"/>
        <source>To take an item off it, edit the order; to end it, cancel it.</source>
        <translation>Um einen Artikel herauszunehmen, bearbeite die Bestellung; um sie zu beenden, storniere sie.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/returns.py"/>
        <source>This item isn't on {number} any more.</source>
        <translation>Dieser Artikel ist nicht mehr in {number}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/returns.py"/>
        <source>{count} × {title} can't be: {n} are still with the buyer.</source>
        <extracomment>One: {count} × {title} can't be: 1 is still with the buyer.</extracomment>
        <translation>
            <numerusform>{count} × {title} geht nicht: 1 ist noch beim Käufer.</numerusform>
            <numerusform>{count} × {title} geht nicht: {n} sind noch beim Käufer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/returns.py"/>
        <source>{count} × {title} can't be: {n} were sent.</source>
        <extracomment>One: {count} × {title} can't be: 1 was sent.</extracomment>
        <translation>
            <numerusform>{count} × {title} geht nicht: 1 wurde versandt.</numerusform>
            <numerusform>{count} × {title} geht nicht: {n} wurden versandt.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/services/returns.py"/>
        <source>Choose no more than that.</source>
        <translation>Wähle nicht mehr als das.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/returns.py"/>
        <source>{n} pieces are still with the buyer of {number}.</source>
        <extracomment>One: 1 piece is still with the buyer of {number}.</extracomment>
        <translation>
            <numerusform>1 Stück ist noch beim Käufer von {number}.</numerusform>
            <numerusform>{n} Stück sind noch beim Käufer von {number}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/services/returns.py"/>
        <source>A sent order is cancelled only once everything came back.</source>
        <translation>Eine versandte Bestellung wird erst storniert, wenn alles zurück ist.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/returns.py"/>
        <source>{n} pieces are still to be sent of {number}.</source>
        <extracomment>One: 1 piece is still to be sent of {number}.</extracomment>
        <translation>
            <numerusform>1 Stück von {number} ist noch zu versenden.</numerusform>
            <numerusform>{n} Stück von {number} sind noch zu versenden.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/services/returns.py"/>
        <source>Take them off the order first, then end it as a return.</source>
        <translation>Nimm sie erst aus der Bestellung, dann beende sie als Rücksendung.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/sample_shop.py"/>
        <source>The sample orders are here already.</source>
        <translation>Die Beispielbestellungen sind schon da.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/sample_shop.py"/>
        <source>Remove them first to start over.</source>
        <translation>Entfern sie zuerst, um neu anzufangen.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/saved_views.py"/>
        <source>There are {n} saved lists already.</source>
        <translation>Es gibt schon {n} gespeicherte Listen.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/saved_views.py"/>
        <source>Delete one that you no longer open.</source>
        <translation>Lösch eine, die du nicht mehr öffnest.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/saved_views.py"/>
        <source>The list has no name yet.</source>
        <translation>Die Liste hat noch keinen Namen.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/saved_views.py"/>
        <source>Type what you want to find it by, like “Gifts for today”.</source>
        <translation>Tipp ein, wonach du sie finden willst, etwa „Geschenke für heute“.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/saved_views.py"/>
        <source>That name is too long.</source>
        <translation>Dieser Name ist zu lang.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/saved_views.py"/>
        <source>Use up to {n} letters.</source>
        <translation>Nimm höchstens {n} Zeichen.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/saved_views.py"/>
        <source>There is a list of that name already.</source>
        <translation>Eine Liste mit diesem Namen gibt es schon.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/saved_views.py"/>
        <source>Use another name.</source>
        <translation>Nimm einen anderen Namen.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/saving.py"/>
        <source>{strerror}. Choose another place.</source>
        <translation>{strerror}. Wähle einen anderen Ort.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/scanned.py"/>
        <source>Some signs arrive as others: set the scanner to the language of your keyboard.</source>
        <translation>Manche Zeichen kommen als andere an: Stell den Scanner auf die Sprache deiner Tastatur.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/scanned.py"/>
        <source>The {name} card. {does}.</source>
        <translation>Die Karte {name}. {does}.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/scanned.py"/>
        <source>The label of {item}.</source>
        <translation>Das Etikett von {item}.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/scanned.py"/>
        <source>No code of this shop.</source>
        <translation>Kein Code dieses Shops.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/scanned.py"/>
        <source>A packing slip of {number}, but none with this code was printed here.</source>
        <translation>Ein Packzettel von {number}, aber mit diesem Code wurde hier keiner gedruckt.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/scanned.py"/>
        <source>The packing slip of {number}, {buyer}. It is from before a change.</source>
        <translation>Der Packzettel von {number}, {buyer}. Er ist von vor einer Änderung.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/scanned.py"/>
        <source>The packing slip of {number}, {buyer}.</source>
        <translation>Der Packzettel von {number}, {buyer}.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/scanned.py"/>
        <source>no name</source>
        <translation>ohne Namen</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/scanned.py"/>
        <source>The tracking number of {number}, {buyer}.</source>
        <translation>Die Sendungsnummer von {number}, {buyer}.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/scanned.py"/>
        <source>A tracking number of {carrier}.</source>
        <translation>Eine Sendungsnummer von {carrier}.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/scanned.py"/>
        <source>This order is gone</source>
        <translation>Diese Bestellung ist weg</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/scanned.py"/>
        <source>{number} is already delivered</source>
        <translation>{number} ist schon zugestellt</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/scanned.py"/>
        <source>Sent: {when}, with {how}.</source>
        <translation>Versandt: {when}, mit {how}.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/scanned.py"/>
        <source>Sent: {when}. There is nothing left to pack.</source>
        <translation>Versandt: {when}. Es ist nichts mehr zu packen.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/ship_dates.py"/>
        <source>{number} is no longer open.</source>
        <translation>{number} ist nicht mehr offen.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/ship_dates.py"/>
        <source>Its ship-by date stays as it was.</source>
        <translation>Ihr Versandtermin blieb, wie er war.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/shop.py"/>
        <source>{currency} isn't a currency.</source>
        <translation>{currency} ist keine Währung.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/shop.py"/>
        <source>Use its three letters, like GBP, EUR or USD.</source>
        <translation>Nimm ihre drei Buchstaben, etwa GBP, EUR oder USD.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/shop.py"/>
        <source>{time_zone} isn't a time zone.</source>
        <translation>{time_zone} ist keine Zeitzone.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/shop.py"/>
        <source>Choose one like Europe/London.</source>
        <translation>Wähle eine wie Europe/London.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/shortage.py"/>
        <source>{title} can't stand in for {title2}.</source>
        <translation>{title} kann {title2} nicht ersetzen.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/shortage.py"/>
        <source>Choose another product.</source>
        <translation>Wähle ein anderes Produkt.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/shortage.py"/>
        <source>{title} can't cost that.</source>
        <translation>So viel kann {title} nicht kosten.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/shortage.py"/>
        <source>The box would be empty.</source>
        <translation>Der Karton wäre leer.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/shortage.py"/>
        <source>Wait and make it, or say what is there.</source>
        <translation>Warte und fertige es, oder sag, was da ist.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/shortage.py"/>
        <source>Nothing else is ready yet.</source>
        <translation>Sonst ist noch nichts fertig.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/shortage.py"/>
        <source>Mark as made what is there, or wait and make it.</source>
        <translation>Markier als gefertigt, was da ist, oder warte und fertige es.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/shortage.py"/>
        <source>{pieces} × {title} aren't left on {number}.</source>
        <translation>{pieces} × {title} sind in {number} nicht mehr übrig.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/shortage_offers.py"/>
        <source>Nothing is missing.</source>
        <translation>Nichts fehlt.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/shortage_offers.py"/>
        <source>Say how many pieces are missing first.</source>
        <translation>Sag erst, wie viele Stück fehlen.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/shortage_offers.py"/>
        <source>Several items are missing.</source>
        <translation>Mehrere Artikel fehlen.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/shortage_offers.py"/>
        <source>Offer another product for one of them at a time.</source>
        <translation>Biete immer nur für einen davon ein anderes Produkt an.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/shortage_offers.py"/>
        <source>Which product instead?</source>
        <translation>Welches Produkt stattdessen?</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/shortage_offers.py"/>
        <source>Type its name and choose it.</source>
        <translation>Tipp seinen Namen ein und wähle es.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/shortage_offers.py"/>
        <source>What is there goes in a parcel now; what is missing stays behind, to be made.</source>
        <translation>Was da ist, geht jetzt in ein Paket; was fehlt, bleibt zurück und wird gefertigt.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/shortage_offers.py"/>
        <source>It stays in To make, all of it promised to this order.</source>
        <translation>Sie bleibt in „Zu fertigen“, alles davon ist dieser Bestellung zugesagt.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/shortage_offers.py"/>
        <source>Without a price, the total stays as it is.</source>
        <translation>Ohne Preis bleibt die Summe, wie sie ist.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/shortage_offers.py"/>
        <source>The marketplace's ship-by date stays.</source>
        <translation>Der Versandtermin des Marktplatzes bleibt.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/shortage_offers.py"/>
        <source>thank you for your order {number}. I'm sorry: {n} × {title} are out of stock.</source>
        <extracomment>One: thank you for your order {number}. I'm sorry: {title} is out of stock.</extracomment>
        <translation>
            <numerusform>danke für deine Bestellung {number}. Es tut mir leid: {title} ist nicht auf Lager.</numerusform>
            <numerusform>danke für deine Bestellung {number}. Es tut mir leid: {n} × {title} sind nicht auf Lager.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/services/shortage_offers.py"/>
        <source>Would you like that? If you'd rather wait, or have your money back for it, just tell me.</source>
        <translation>Wäre dir das recht? Wenn du lieber warten oder dein Geld dafür zurückhaben möchtest, sag mir einfach Bescheid.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/shortage_offers.py"/>
        <source>I could send you {instead} instead.</source>
        <translation>Ich könnte dir stattdessen {instead} schicken.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/shortage_offers.py"/>
        <source>I could send you {instead} instead, at the same price.</source>
        <translation>Ich könnte dir stattdessen {instead} schicken, zum selben Preis.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/shortage_offers.py"/>
        <source>I could send you {instead} instead, and give you {amount} back.</source>
        <translation>Ich könnte dir stattdessen {instead} schicken und dir {amount} zurückgeben.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/shortage_offers.py"/>
        <source>I could send you {instead} instead, for {amount} more.</source>
        <translation>Ich könnte dir stattdessen {instead} schicken, für {amount} mehr.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/step.py"/>
        <source>There aren't enough of {title} on the shelf.</source>
        <translation>Von {title} ist nicht genug auf Lager.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/step.py"/>
        <source>{on_hand} are counted, {on_hand2} are needed. Count them again, or make the rest first.</source>
        <translation>{on_hand} sind gezählt, {on_hand2} werden gebraucht. Zähl noch einmal oder fertige erst den Rest.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/stored_words.py"/>
        <source>Cancelled by {name}: not confirmed as shipped within {count} days</source>
        <translation>Storniert von {name}: nicht innerhalb von {count} Tagen als versandt bestätigt</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/stored_words.py"/>
        <source>Cancelled on {channel}</source>
        <translation>Storniert bei {channel}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/stored_words.py"/>
        <source>Sent more than {count} days ago</source>
        <translation>Vor mehr als {count} Tagen versandt</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/stored_words.py"/>
        <source>closed on {count} days</source>
        <translation>an {count} Tagen geschlossen</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/stored_words.py"/>
        <source>closed {days}</source>
        <translation>geschlossen {days}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/stored_words.py"/>
        <source>open {days}</source>
        <translation>geöffnet {days}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/stored_words.py"/>
        <source>working days {days}</source>
        <translation>Arbeitstage {days}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/stored_words.py"/>
        <source>usual time {count} working day</source>
        <translation>übliche Zeit {count} Arbeitstag</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/stored_words.py"/>
        <source>usual time {count} working days</source>
        <translation>übliche Zeit {count} Arbeitstage</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/stored_words.py"/>
        <source>production time of {title}</source>
        <translation>Fertigungszeit von {title}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/stored_words.py"/>
        <source>{count} days</source>
        <translation>{count} Tage</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/stored_words.py"/>
        <source>no usual time</source>
        <translation>keine übliche Zeit</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/stored_words.py"/>
        <source>Order cancelled</source>
        <translation>Bestellung storniert</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/stored_words.py"/>
        <source>Waits for the rest</source>
        <translation>Wartet auf den Rest</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/stored_words.py"/>
        <source>Cancelled by the marketplace</source>
        <translation>Vom Marktplatz storniert</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/stored_words.py"/>
        <source>Changed by the marketplace</source>
        <translation>Vom Marktplatz geändert</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/stored_words.py"/>
        <source>Not in this parcel</source>
        <translation>Nicht in diesem Paket</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/stored_words.py"/>
        <source>Order edited</source>
        <translation>Bestellung bearbeitet</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/stored_words.py"/>
        <source>Taken off the order</source>
        <translation>Aus der Bestellung genommen</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/stored_words.py"/>
        <source>Not to be sold again</source>
        <translation>Nicht wieder zu verkaufen</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/stored_words.py"/>
        <source>Made for this order</source>
        <translation>Für diese Bestellung gefertigt</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/stored_words.py"/>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/stored_words.py"/>
        <location filename="../../makerapp/ui/orders/many_dialogs.py"/>
        <location filename="../../makerapp/ui/orders/payment_dialogs.py"/>
        <source>Cash</source>
        <translation>Bar</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/stored_words.py"/>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/stored_words.py"/>
        <source>address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/stored_words.py"/>
        <source>items</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/stored_words.py"/>
        <source>e-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/stored_words.py"/>
        <source>phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/stored_words.py"/>
        <source>ship-by date</source>
        <translation>Versandtermin</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/stored_words.py"/>
        <source>sold through</source>
        <translation>verkauft über</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/stored_words.py"/>
        <source>payment</source>
        <translation>Zahlung</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/stored_words.py"/>
        <source>postage</source>
        <translation>Versandkosten</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/stored_words.py"/>
        <source>buyer's note</source>
        <translation>Nachricht des Käufers</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/stored_words.py"/>
        <source>gift</source>
        <translation>Geschenk</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/stored_words.py"/>
        <source>gift message</source>
        <translation>Geschenknachricht</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/stored_words.py"/>
        <source>postage service</source>
        <translation>Versandart</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/stored_words.py"/>
        <source>cancellation asked for</source>
        <translation>Stornierungswunsch</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/stored_words.py"/>
        <source>buyer</source>
        <translation>Käufer</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/stored_words.py"/>
        <source>total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/stored_words.py"/>
        <source>status</source>
        <translation>Status</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/stored_words.py"/>
        <source>the sample shop</source>
        <translation>dem Beispielshop</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/third_parties.py"/>
        <source>The license texts aren't all here.</source>
        <translation>Die Lizenztexte sind nicht alle da.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/third_parties.py"/>
        <source>{fault} Install Makerbench again to get them.</source>
        <translation>{fault} Installiere Makerbench neu, um sie zu bekommen.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/third_parties.py"/>
        <source>The license texts aren't here.</source>
        <translation>Die Lizenztexte sind nicht da.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/third_parties.py"/>
        <source>{file} is missing. Install Makerbench again to get it.</source>
        <translation>{file} fehlt. Installiere Makerbench neu, um sie zu bekommen.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/timeline_text.py"/>
        <source>Written {moment}. Times are those of {zone}, with the offset to UTC.</source>
        <translation>Geschrieben {moment}. Die Zeiten sind die von {zone}, mit dem Abstand zu UTC.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/timeline_text.py"/>
        <source>The maker's private notes are left out.</source>
        <translation>Die privaten Notizen des Shops sind weggelassen.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/timeline_text.py"/>
        <location filename="../../makerapp/ui/sidebar.py"/>
        <source>Shop</source>
        <translation>Shop</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/timeline_text.py"/>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/timeline_text.py"/>
        <location filename="../../makerapp/ui/actions.py"/>
        <location filename="../../makerapp/ui/orders/detail_dialog.py"/>
        <location filename="../../makerapp/ui/orders/order_panel.py"/>
        <source>Order {number}</source>
        <translation>Bestellung {number}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/timeline_text.py"/>
        <source>(undone later)</source>
        <translation>(später rückgängig gemacht)</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/timeline_text.py"/>
        <source>Carrier not known</source>
        <translation>Versanddienst nicht bekannt</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/timeline_text.py"/>
        <location filename="../../makerapp/ui/batch/done_step.py"/>
        <source>no tracking number</source>
        <translation>keine Sendungsnummer</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/timeline_text.py"/>
        <source>tracking number {number}</source>
        <translation>Sendungsnummer {number}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/timeline_text.py"/>
        <source>cancelled {moment}</source>
        <translation>zurückgenommen {moment}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/timeline_text.py"/>
        <location filename="../../makerapp/ui/orders/detail_timeline.py"/>
        <location filename="../../makerapp/ui/orders/panel_body.py"/>
        <location filename="../../makerapp/ui/orders/timeline_view.py"/>
        <source>Timeline</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/timeline_text.py"/>
        <source>The timeline couldn't be saved.</source>
        <translation>Der Verlauf konnte nicht gespeichert werden.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/undo.py"/>
        <source>This can't be undone.</source>
        <translation>Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/undo.py"/>
        <source>It is undone already, an undo itself, or it changed nothing that could be put back.</source>
        <translation>Es ist schon rückgängig gemacht, macht selbst etwas rückgängig oder hat nichts geändert, was zurückkommen könnte.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/undo.py"/>
        <source>It changed nothing that could be put back.</source>
        <translation>Es hat nichts geändert, was zurückkommen könnte.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/undo.py"/>
        <source>This is undone already.</source>
        <translation>Das ist schon rückgängig gemacht.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/undo.py"/>
        <source>The orders are as they were before.</source>
        <translation>Die Bestellungen sind, wie sie vorher waren.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/undo.py"/>
        <source>{name} is as it was before.</source>
        <translation>{name} ist wie vorher.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/undo.py"/>
        <location filename="../../makerapp/services/undo_preview.py"/>
        <source>The shop</source>
        <translation>Der Shop</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/undo_preview.py"/>
        <source>{listed}: sent in the same box, and still marked as shipped.</source>
        <translation>{listed}: im selben Karton verschickt und noch als versandt markiert.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/undo_preview.py"/>
        <source>{paper}, printed {when}: don't use it any more, or print it again.</source>
        <translation>{paper} ({when} gedruckt): nicht mehr verwenden, oder neu drucken.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/undo_preview.py"/>
        <source>{paper}, saved as PDF {when}: the file stays as it is.</source>
        <translation>{paper} ({when} als PDF gespeichert): Die Datei bleibt, wie sie ist.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/undo_preview.py"/>
        <source>Message for the buyer, copied {when}: if you sent it, tell them.</source>
        <translation>Nachricht an den Käufer ({when} kopiert): Wenn du sie geschickt hast, sag ihm Bescheid.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/undo_preview.py"/>
        <source>The parcel, if it has left already.</source>
        <translation>Das Paket, falls es schon weg ist.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/undo_preview.py"/>
        <source>What you told the marketplace: if it is marked as shipped there, change it there too.</source>
        <translation>Was du dem Marktplatz gemeldet hast: Ist sie dort als versandt markiert, ändere es auch dort.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/undo_preview.py"/>
        <source>Money that really moved: only what is written here changes.</source>
        <translation>Geld, das wirklich geflossen ist: Nur was hier steht, ändert sich.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/undo_words.py"/>
        <source>{name} was changed since: {lower}, {when}.</source>
        <translation>{name} wurde seitdem geändert: {when}, {lower}.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/undo_words.py"/>
        <source>Undo that first, or go back to before this step; both are in its timeline.</source>
        <translation>Mach das zuerst rückgängig, oder geh vor diesen Schritt zurück; beide stehen im Verlauf.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/undo_words.py"/>
        <source>{name} was changed since: {lower} is {said_now} now, not {said_then}.</source>
        <translation>{name} wurde seitdem geändert: {lower} war {said_then}, jetzt steht {said_now} da.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/undo_words.py"/>
        <source>Put that back first, or change it by hand.</source>
        <translation>Stell das zuerst wieder her, oder ändere es von Hand.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/undo_words.py"/>
        <source>{name} can't go back: {pieces} × {title} would leave the shelf, and {n} are on it.</source>
        <extracomment>One: {name} can't go back: {pieces} × {title} would leave the shelf, and 1 is on it.</extracomment>
        <translation>
            <numerusform>{name} kann nicht zurück: {pieces} × {title} müssten aus dem Lager, und 1 ist da.</numerusform>
            <numerusform>{name} kann nicht zurück: {pieces} × {title} müssten aus dem Lager, und {n} sind da.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/services/undo_words.py"/>
        <source>The last ones went to {taker}; undo that first, or count the shelf again if more are there.</source>
        <translation>Die letzten gingen an {taker}; mach das zuerst rückgängig, oder zähl das Lager neu, falls mehr da sind.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/undo_words.py"/>
        <source>Count the shelf again if more are there.</source>
        <translation>Zähl das Lager neu, falls mehr da sind.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/updates/found.py"/>
        <source>It is far longer than such a file may be.</source>
        <translation>Es ist viel länger, als eine solche Datei sein darf.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/updates/found.py"/>
        <source>It came only in part.</source>
        <translation>Es kam nur zum Teil an.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/updates/found.py"/>
        <source>It is something else than a word about a new version.</source>
        <translation>Es ist etwas anderes als eine Nachricht über eine neue Version.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/updates/found.py"/>
        <source>It is written in a newer form than this version can read.</source>
        <translation>Es ist in einer neueren Form geschrieben, als diese Version lesen kann.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/updates/found.py"/>
        <source>It bears no signature.</source>
        <translation>Es trägt keine Unterschrift.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/updates/found.py"/>
        <source>Its signature doesn't fit.</source>
        <translation>Seine Unterschrift passt nicht.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/updates/found.py"/>
        <source>No answer came.</source>
        <translation>Es kam keine Antwort.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/updates/found.py"/>
        <source>The answer took too long.</source>
        <translation>Die Antwort brauchte zu lange.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/updates/found.py"/>
        <source>The place it should come from wasn't found. Is this computer connected?</source>
        <translation>Der Ort, von dem es kommen soll, wurde nicht gefunden. Ist dieser Computer verbunden?</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/updates/found.py"/>
        <source>The connection is not safe: the other side couldn't prove who it is.</source>
        <translation>Die Verbindung ist nicht sicher: Die andere Seite konnte nicht beweisen, wer sie ist.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/updates/found.py"/>
        <source>There is no such file there.</source>
        <translation>Dort gibt es keine solche Datei.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/updates/found.py"/>
        <source>The answer leads to another place that isn't safe.</source>
        <translation>Die Antwort führt an einen anderen Ort, der nicht sicher ist.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/updates/words.py"/>
        <source>There is a newer version.</source>
        <translation>Es gibt eine neuere Version.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/updates/words.py"/>
        <source>You have the newest version.</source>
        <translation>Du hast die neueste Version.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/updates/words.py"/>
        <source>What came about new versions can't be read.</source>
        <translation>Was über neue Versionen ankam, lässt sich nicht lesen.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/updates/words.py"/>
        <source>Nothing was changed. Try again tomorrow.</source>
        <translation>Nichts wurde geändert. Versuch es morgen noch einmal.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/updates/words.py"/>
        <source>What came isn't from the makers of Makerbench, so it was left alone.</source>
        <translation>Was ankam, ist nicht von den Machern von Makerbench, darum blieb es liegen.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/updates/words.py"/>
        <source>Nothing was changed. If it stays so, tell the people you got Makerbench from.</source>
        <translation>Nichts wurde geändert. Bleibt es so, sag es denen, von denen du Makerbench hast.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/updates/words.py"/>
        <source>Nothing was learned about new versions.</source>
        <translation>Über neue Versionen war nichts zu erfahren.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/updates/words.py"/>
        <source>Makerbench works on as it is. Try again later.</source>
        <translation>Makerbench läuft weiter wie bisher. Versuch es später noch einmal.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/updates/words.py"/>
        <source>This copy of Makerbench doesn't know yet where new versions are announced.</source>
        <translation>Diese Kopie von Makerbench weiß noch nicht, wo neue Versionen angekündigt werden.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/updates/words.py"/>
        <source>Look where you got this one.</source>
        <translation>Sieh dort nach, wo du diese herhast.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/updates/words.py"/>
        <source>This copy of Makerbench is a Flatpak, which can't reach the internet.</source>
        <translation>Diese Kopie von Makerbench ist ein Flatpak, das nicht ins Internet kommt.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/updates/words.py"/>
        <source>New versions come from where you got this one, such as your software center.</source>
        <translation>Neue Versionen kommen von dort, wo du diese herhast, etwa aus deiner Softwareverwaltung.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/words.py"/>
        <location filename="../../makerapp/ui/widgets/chip.py"/>
        <source>Pending</source>
        <translation>Offen</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/words.py"/>
        <location filename="../../makerapp/ui/widgets/chip.py"/>
        <source>Processing</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/words.py"/>
        <source>To confirm</source>
        <oldsource>To confirm</oldsource>
        <comment>list of orders</comment>
        <translation>Zu bestätigen</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/words.py"/>
        <source>To make</source>
        <oldsource>To make</oldsource>
        <comment>list of orders</comment>
        <translation>Zu fertigen</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/words.py"/>
        <source>To pack</source>
        <oldsource>To pack</oldsource>
        <comment>list of orders</comment>
        <translation>Zu packen</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/words.py"/>
        <source>On the way</source>
        <oldsource>On the way</oldsource>
        <comment>list of orders</comment>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/words.py"/>
        <source>Delivered</source>
        <comment>list of orders</comment>
        <translation>Zugestellt</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/words.py"/>
        <source>Cancelled</source>
        <comment>list of orders</comment>
        <translation>Storniert</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/words.py"/>
        <source>All orders</source>
        <oldsource>All orders</oldsource>
        <comment>list of orders</comment>
        <translation>Alle Bestellungen</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/words.py"/>
        <source>Unfulfilled</source>
        <translation>Nicht versandt</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/words.py"/>
        <source>Partly fulfilled</source>
        <translation>Teilweise versandt</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/words.py"/>
        <source>Fulfilled</source>
        <translation>Ganz versandt</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/words.py"/>
        <source>Awaiting payment</source>
        <translation>Zahlung offen</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/words.py"/>
        <source>Partly refunded</source>
        <translation>Teilweise erstattet</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/words.py"/>
        <source>Etsy</source>
        <translation>Etsy</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/words.py"/>
        <source>Shopify</source>
        <translation>Shopify</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/words.py"/>
        <source>Amazon</source>
        <translation>Amazon</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/words.py"/>
        <source>Own shop</source>
        <translation>Eigener Shop</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/words.py"/>
        <source>Market stall</source>
        <translation>Marktstand</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/words.py"/>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/words.py"/>
        <source>Other</source>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/words.py"/>
        <source>Yesterday {time}</source>
        <translation>Gestern {time}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/words.py"/>
        <source>Today {time}</source>
        <translation>Heute {time}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/words.py"/>
        <source>yesterday {time}</source>
        <translation>gestern {time}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/words.py"/>
        <source>today {time}</source>
        <translation>heute {time}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/words.py"/>
        <source>On hold until {day}</source>
        <translation>Zurückgestellt bis {day}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/words.py"/>
        <source>post has left</source>
        <translation>Post ist weg</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/words.py"/>
        <source>before {time}</source>
        <translation>vor {time}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/words.py"/>
        <location filename="../../makerapp/ui/orders/date_field.py"/>
        <location filename="../../makerapp/ui/orders/hold_dialog.py"/>
        <location filename="../../makerapp/ui/today/today_words.py"/>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/words.py"/>
        <location filename="../../makerapp/ui/fulfillment/review_step.py"/>
        <location filename="../../makerapp/ui/orders/pills.py"/>
        <source>On hold</source>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/words.py"/>
        <source>until {day}</source>
        <translation>bis {day}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/words.py"/>
        <source>{hold} · ship-by date {day}</source>
        <translation>{hold} · Versandtermin {day}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/words.py"/>
        <location filename="../../makerapp/ui/orders/date_field.py"/>
        <location filename="../../makerapp/ui/orders/row_words.py"/>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/words.py"/>
        <source>in {n} days</source>
        <extracomment>One: in 1 day</extracomment>
        <translation>
            <numerusform>in 1 Tag</numerusform>
            <numerusform>in {n} Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/words.py"/>
        <source>{n} days late</source>
        <extracomment>One: 1 day late</extracomment>
        <translation>
            <numerusform>1 Tag überfällig</numerusform>
            <numerusform>{n} Tage überfällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/words.py"/>
        <source>{n} weeks late</source>
        <extracomment>One: 1 week late</extracomment>
        <translation>
            <numerusform>1 Woche überfällig</numerusform>
            <numerusform>{n} Wochen überfällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/words.py"/>
        <source>{n} months late</source>
        <extracomment>One: 1 month late</extracomment>
        <translation>
            <numerusform>1 Monat überfällig</numerusform>
            <numerusform>{n} Monate überfällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/words.py"/>
        <source>{n} years late</source>
        <extracomment>One: 1 year late</extracomment>
        <translation>
            <numerusform>1 Jahr überfällig</numerusform>
            <numerusform>{n} Jahre überfällig</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/services/words.py"/>
        <source>Ship by today, {day} · the post has left</source>
        <translation>Versand bis heute, {day} · die Post ist weg</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/words.py"/>
        <source>Ship-by date was {day} · {late}</source>
        <translation>Versandtermin war {day} · {late}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/words.py"/>
        <source>Ship-by date was {day}</source>
        <translation>Versandtermin war {day}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/words.py"/>
        <source>Ship by {day} · {left}</source>
        <translation>Versand bis {day} · {left}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/words.py"/>
        <source>Ship by today, {day}</source>
        <translation>Versand bis heute, {day}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/words.py"/>
        <source>Ship by tomorrow, {day}</source>
        <translation>Versand bis morgen, {day}</translation>
    </message>
    <message>
        <location filename="../../makerapp/settings.py"/>
        <source>Not quite right? Write to us within 30 days and we'll exchange it. Keep this card; it's all we need.</source>
        <translation>Passt es nicht ganz? Schreib uns innerhalb von 30 Tagen, dann tauschen wir es um. Heb diese Karte auf; mehr brauchen wir nicht.</translation>
    </message>
    <message>
        <location filename="../../makerapp/settings.py"/>
        <source>Made by hand, made to last</source>
        <translation>Von Hand gemacht, für lange gemacht</translation>
    </message>
    <message>
        <location filename="../../makerapp/settings.py"/>
        <source>A little thank-you for your next order:</source>
        <translation>Ein kleines Dankeschön für deine nächste Bestellung:</translation>
    </message>
    <message>
        <location filename="../../makerapp/shipping/carriers.py"/>
        <source>I’ll bring it myself</source>
        <translation>Ich bringe es selbst</translation>
    </message>
    <message>
        <location filename="../../makerapp/shipping/carriers.py"/>
        <source>By hand</source>
        <translation>Persönlich</translation>
    </message>
    <message>
        <location filename="../../makerapp/shipping/carriers.py"/>
        <source>Other</source>
        <comment>carrier</comment>
        <translation>Anderer Versanddienst</translation>
    </message>
    <message>
        <location filename="../../makerapp/shipping/tracking.py"/>
        <source>A spreadsheet has shortened this tracking number.</source>
        <translation>Eine Tabellenkalkulation hat diese Sendungsnummer gekürzt.</translation>
    </message>
    <message>
        <location filename="../../makerapp/shipping/tracking.py"/>
        <source>“{plain}” is rounded, and its last digits are lost. Copy the number from the carrier’s label or e-mail.</source>
        <translation>„{plain}“ ist gerundet, und die letzten Ziffern sind verloren. Kopier die Nummer vom Etikett oder aus der E-Mail des Versanddienstes.</translation>
    </message>
    <message>
        <location filename="../../makerapp/shipping/tracking.py"/>
        <source>International post ({country})</source>
        <translation>Internationale Post ({country})</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/about_dialog.py"/>
        <source>About Makerbench</source>
        <translation>Über Makerbench</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/about_dialog.py"/>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/about_dialog.py"/>
        <location filename="../../makerapp/ui/about/program_card.py"/>
        <source>This program</source>
        <translation>Dieses Programm</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/about_dialog.py"/>
        <source>Parts &amp; licenses</source>
        <translation>Teile &amp; Lizenzen</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/check_dialog.py"/>
        <source>Check this installation</source>
        <translation>Installation prüfen</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/check_dialog.py"/>
        <source>Every part of Makerbench is tried once, out of sight. Your own orders are not touched.</source>
        <translation>Jeder Teil von Makerbench wird einmal ausprobiert, ohne dass du es siehst. Deine Bestellungen werden nicht angerührt.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/check_dialog.py"/>
        <source>Checks done</source>
        <translation>Erledigte Prüfungen</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/check_dialog.py"/>
        <location filename="../../makerapp/ui/importing/import_dialog.py"/>
        <location filename="../../makerapp/ui/printing/batch_card.py"/>
        <location filename="../../makerapp/ui/settings/updates_section.py"/>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/check_dialog.py"/>
        <location filename="../../makerapp/ui/about/program_page.py"/>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/check_dialog.py"/>
        <source>Save report…</source>
        <translation>Bericht speichern…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/check_dialog.py"/>
        <source>Check again</source>
        <translation>Noch einmal prüfen</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/check_dialog.py"/>
        <source>Copy report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/check_dialog.py"/>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/check_dialog.py"/>
        <source>This takes less than a minute.</source>
        <translation>Das dauert weniger als eine Minute.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/check_dialog.py"/>
        <source>{folder} can't be written: {why}.</source>
        <translation>In {folder} lässt sich nicht schreiben: {why}.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/check_dialog.py"/>
        <source>{at} of {all}: {title}</source>
        <translation>{at} von {all}: {title}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/check_dialog.py"/>
        <source>The check couldn't begin.</source>
        <translation>Die Prüfung konnte nicht beginnen.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/check_dialog.py"/>
        <source>The check couldn't be finished.</source>
        <translation>Die Prüfung konnte nicht beendet werden.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/check_dialog.py"/>
        <source>{done} of {all} checks were done.</source>
        <translation>{done} von {all} Prüfungen sind erledigt.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/check_dialog.py"/>
        <source>You stopped the check.</source>
        <translation>Du hast die Prüfung angehalten.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/check_dialog.py"/>
        <source>Everything works: {count} of {count} checks.</source>
        <translation>Alles funktioniert: {count} von {count} Prüfungen.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/check_dialog.py"/>
        <source>You can close this. The report says which parts this program is made of.</source>
        <translation>Du kannst das hier schließen. Der Bericht nennt die Teile, aus denen dieses Programm besteht.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/check_dialog.py"/>
        <source>{wrong} of {all} checks found something wrong.</source>
        <translation>{wrong} von {all} Prüfungen haben einen Fehler gefunden.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/check_dialog.py"/>
        <source>Copy the report and send it to whoever helps you. There are no orders or names in it.</source>
        <translation>Kopier den Bericht und schick ihn der Person, die dir hilft. Es stehen keine Bestellungen oder Namen darin.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/check_dialog.py"/>
        <source>The program may not be whole: install it again, then check again.</source>
        <translation>Vielleicht ist das Programm nicht vollständig: Installiere es neu, dann prüf noch einmal.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/check_dialog.py"/>
        <source>The last it said: “{words}”. {now}</source>
        <translation>Zuletzt meldete es: „{words}“. {now}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/check_dialog.py"/>
        <source>{why}. Check again.</source>
        <translation>{why}. Prüf noch einmal.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/check_dialog.py"/>
        <source>The report can't be read.</source>
        <translation>Der Bericht lässt sich nicht lesen.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/check_dialog.py"/>
        <source>Report copied</source>
        <translation>Bericht kopiert</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/check_dialog.py"/>
        <source>Save report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/check_dialog.py"/>
        <location filename="../../makerapp/ui/orders/timeline_export.py"/>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/check_dialog.py"/>
        <source>Report saved</source>
        <translation>Bericht gespeichert</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/check_dialog.py"/>
        <source>The report couldn't be saved.</source>
        <translation>Der Bericht konnte nicht gespeichert werden.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/check_dialog.py"/>
        <source>Works</source>
        <translation>Funktioniert</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/check_dialog.py"/>
        <source>Something is wrong</source>
        <translation>Etwas stimmt nicht</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/newer_line.py"/>
        <location filename="../../makerapp/ui/about/news.py"/>
        <source>Open the page</source>
        <translation>Seite öffnen</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/newer_line.py"/>
        <location filename="../../makerapp/ui/about/news.py"/>
        <source>Skip this version</source>
        <translation>Version überspringen</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/newer_line.py"/>
        <source>{name} {version} is out, since {day}.</source>
        <translation>Seit {day} gibt es {name} {version}.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/news.py"/>
        <source>This is {name} {version} now.</source>
        <translation>Das ist jetzt {name} {version}.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/news.py"/>
        <location filename="../../makerapp/ui/about/whats_new_dialog.py"/>
        <source>What's new</source>
        <translation>Was ist neu</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/news.py"/>
        <source>Version {version} is out.</source>
        <translation>Version {version} ist da.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/news_bar.py"/>
        <location filename="../../makerapp/ui/widgets/toast.py"/>
        <source>Close message</source>
        <translation>Nachricht schließen</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/parts_list.py"/>
        <source>Parts of others in Makerbench</source>
        <translation>Teile anderer in Makerbench</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/parts_page.py"/>
        <source>Search names and licenses</source>
        <translation>Namen und Lizenzen durchsuchen</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/parts_page.py"/>
        <source>Open its page</source>
        <translation>Seite öffnen</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/parts_page.py"/>
        <source>Qt and your rights</source>
        <translation>Qt und deine Rechte</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/parts_page.py"/>
        <source>What its license allows you</source>
        <translation>Was seine Lizenz dir erlaubt</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/parts_page.py"/>
        <source>{license} · {version}</source>
        <translation>{license} · {version}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/parts_page.py"/>
        <source>{license} · version {version}</source>
        <translation>{license} · Version {version}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/parts_page.py"/>
        <source>Open the page of {name}</source>
        <translation>Seite von {name} öffnen</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/parts_page.py"/>
        <source>License of {name}</source>
        <translation>Lizenz von {name}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/about/parts_page.py"/>
        <source>{n} parts</source>
        <extracomment>One: 1 part</extracomment>
        <translation>
            <numerusform>1 Teil</numerusform>
            <numerusform>{n} Teile</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/program_card.py"/>
        <location filename="../../makerapp/ui/about/program_page.py"/>
        <source>{name} {version}</source>
        <translation>{name} {version}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/program_card.py"/>
        <source>About Makerbench…</source>
        <translation>Über Makerbench…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/program_card.py"/>
        <source>What's new…</source>
        <translation>Was ist neu…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/program_card.py"/>
        <source>Check this installation…</source>
        <translation>Installation prüfen…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/program_page.py"/>
        <location filename="../../makerapp/ui/main_window.py"/>
        <location filename="../../makerapp/ui/orders/sample_banner.py"/>
        <location filename="../../makerapp/ui/refusals.py"/>
        <location filename="../../makerapp/ui/sidebar.py"/>
        <source>Makerbench</source>
        <translation>Makerbench</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/program_page.py"/>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/program_page.py"/>
        <source>Windows drawn by</source>
        <translation>Fenster gezeichnet von</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/program_page.py"/>
        <source>Shown on</source>
        <translation>Angezeigt mit</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/program_page.py"/>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/program_page.py"/>
        <source>Program folder</source>
        <translation>Programmordner</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/program_page.py"/>
        <source>Copy all</source>
        <translation>Alles kopieren</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/program_page.py"/>
        <source>Copy all about this program</source>
        <translation>Alles über dieses Programm kopieren</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/program_page.py"/>
        <source>Counting…</source>
        <translation>Wird gezählt…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/program_page.py"/>
        <source>Data folder</source>
        <translation>Datenordner</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/program_page.py"/>
        <source>The order and packing bench of a home maker. It works without the internet, on this computer.</source>
        <translation>Die Bestell- und Packbank für kleine Werkstätten zu Hause. Sie läuft ohne Internet, auf diesem Computer.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/program_page.py"/>
        <source>Your orders are kept here</source>
        <translation>Hier liegen deine Bestellungen</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/program_page.py"/>
        <source>What it runs on</source>
        <translation>Worauf es läuft</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/program_page.py"/>
        <location filename="../../makerapp/ui/crash_dialog.py"/>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/qt_notice.py"/>
        <source>Makerbench draws its windows with Qt {qt} and PySide6 {pyside}. Both are free software under the GNU Lesser General Public License, version 3 (LGPL). They are in this program as their makers published them, without a change. Makerbench itself is under the MIT license.</source>
        <translation>Makerbench zeichnet seine Fenster mit Qt {qt} und PySide6 {pyside}. Beide sind freie Software unter der GNU Lesser General Public License, Version 3 (LGPL). Sie sind so in diesem Programm, wie ihre Macher sie veröffentlicht haben, ohne Änderung. Makerbench selbst steht unter der MIT-Lizenz.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/qt_notice.py"/>
        <source>You may use Qt and PySide6, pass them on and change them. The license in full, and the GNU General Public License that it builds on, are shown here when you choose Qt in the list.</source>
        <translation>Du darfst Qt und PySide6 nutzen, weitergeben und ändern. Die ganze Lizenz und die GNU General Public License, auf der sie aufbaut, siehst du hier, wenn du in der Liste Qt wählst.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/qt_notice.py"/>
        <source>The source code of exactly these versions is here for everyone:</source>
        <translation>Der Quelltext genau dieser Versionen steht hier für alle bereit:</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/qt_notice.py"/>
        <source>You may put a Qt of your own in the place of this one. Makerbench loads it from files of its own, below this folder:</source>
        <translation>Du darfst ein eigenes Qt an die Stelle von diesem setzen. Makerbench lädt es aus eigenen Dateien, unterhalb dieses Ordners:</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/qt_notice.py"/>
        <source>Close Makerbench. Exchange the files there whose names begin with {names} for those of a Qt {minor} that you built yourself, under the same names, and start Makerbench again. The same goes for the files of PySide6 and Shiboken6. Your orders are elsewhere and aren't touched.</source>
        <translation>Schließ Makerbench. Tausch dort die Dateien, deren Namen mit {names} beginnen, gegen die eines selbst gebauten Qt {minor} aus, unter denselben Namen, und starte Makerbench wieder. Dasselbe gilt für die Dateien von PySide6 und Shiboken6. Deine Bestellungen liegen woanders und werden nicht angerührt.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/qt_notice.py"/>
        <source>To find faults in what you changed, you may also take Makerbench itself apart.</source>
        <translation>Um Fehler in dem zu finden, was du geändert hast, darfst du auch Makerbench selbst zerlegen.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/whats_new_dialog.py"/>
        <source>You have {name} {version}.</source>
        <translation>Du hast {name} {version}.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/whats_new_dialog.py"/>
        <source>What each version brought</source>
        <translation>Was jede Version brachte</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/whats_new_dialog.py"/>
        <source>Before that</source>
        <translation>Davor</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/whats_new_dialog.py"/>
        <source>There is nothing to read in this copy.</source>
        <translation>In dieser Kopie gibt es nichts zu lesen.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/whats_new_dialog.py"/>
        <location filename="../../makerapp/ui/batch/batch_page.py"/>
        <location filename="../../makerapp/ui/fulfillment/wizard.py"/>
        <location filename="../../makerapp/ui/importing/import_dialog.py"/>
        <location filename="../../makerapp/ui/settings/calendar_history_dialog.py"/>
        <location filename="../../makerapp/ui/settings/settings_dialog.py"/>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/actions.py"/>
        <source>Tracking number copied</source>
        <translation>Sendungsnummer kopiert</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/actions.py"/>
        <source>Address copied</source>
        <translation>Adresse kopiert</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/actions.py"/>
        <location filename="../../makerapp/ui/fulfillment/done_step.py"/>
        <location filename="../../makerapp/ui/fulfillment/ship_step.py"/>
        <location filename="../../makerapp/ui/orders/shortage_form.py"/>
        <source>Message copied</source>
        <translation>Nachricht kopiert</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/batch_actions.py"/>
        <location filename="../../makerapp/ui/fulfillment/panel_parts.py"/>
        <location filename="../../makerapp/ui/orders/bulk_bar.py"/>
        <location filename="../../makerapp/ui/orders/detail_head.py"/>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/batch_actions.py"/>
        <location filename="../../makerapp/ui/fulfillment/wizard_actions.py"/>
        <source>Open order</source>
        <translation>Bestellung öffnen</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/batch_actions.py"/>
        <location filename="../../makerapp/ui/fulfillment/wizard_actions.py"/>
        <source>Edit order…</source>
        <translation>Bestellung bearbeiten…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/batch_actions.py"/>
        <location filename="../../makerapp/ui/batch/review_step.py"/>
        <source>Pack it by itself</source>
        <translation>Einzeln packen</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/batch_actions.py"/>
        <location filename="../../makerapp/ui/fulfillment/wizard_actions.py"/>
        <source>Print preview…</source>
        <translation>Druckvorschau…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/batch_actions.py"/>
        <location filename="../../makerapp/ui/batch/pick_step.py"/>
        <location filename="../../makerapp/ui/orders/selection_panel.py"/>
        <source>Print pick list</source>
        <translation>Liste drucken</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/batch_actions.py"/>
        <source>Give up this batch</source>
        <translation>Sammelpacken aufgeben</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/batch_page.py"/>
        <location filename="../../makerapp/ui/fulfillment/wizard.py"/>
        <source>Review</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/batch_page.py"/>
        <source>Pick</source>
        <translation>Sammeln</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/batch_page.py"/>
        <location filename="../../makerapp/ui/fulfillment/print_step.py"/>
        <location filename="../../makerapp/ui/fulfillment/printed_note.py"/>
        <location filename="../../makerapp/ui/fulfillment/wizard.py"/>
        <location filename="../../makerapp/ui/orders/detail_head.py"/>
        <location filename="../../makerapp/ui/printing/preview_dialog.py"/>
        <location filename="../../makerapp/ui/printing/preview_side.py"/>
        <location filename="../../makerapp/ui/printing/print_menu.py"/>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/batch/batch_page.py"/>
        <source>{items} from {n} places</source>
        <extracomment>One: {items} from 1 place</extracomment>
        <translation>
            <numerusform>{items} von 1 Platz</numerusform>
            <numerusform>{items} von {n} Plätzen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/batch/batch_page.py"/>
        <location filename="../../makerapp/ui/orders/selection_panel.py"/>
        <source>Pack {n} orders</source>
        <extracomment>One: Pack 1 order</extracomment>
        <translation>
            <numerusform>1 Bestellung packen</numerusform>
            <numerusform>{n} Bestellungen packen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/batch_page.py"/>
        <source>One moment.</source>
        <translation>Einen Moment.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/batch_page.py"/>
        <source>Scan it again when this is done. Nothing was changed.</source>
        <translation>Scan es noch einmal, wenn das fertig ist. Nichts wurde geändert.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/done_step.py"/>
        <location filename="../../makerapp/ui/batch/ship_scans.py"/>
        <location filename="../../makerapp/ui/fulfillment/done_step.py"/>
        <location filename="../../makerapp/ui/fulfillment/old_slip.py"/>
        <location filename="../../makerapp/ui/fulfillment/print_step.py"/>
        <location filename="../../makerapp/ui/fulfillment/printed_note.py"/>
        <location filename="../../makerapp/ui/fulfillment/printing_desk.py"/>
        <location filename="../../makerapp/ui/orders/edit_dialog.py"/>
        <location filename="../../makerapp/ui/orders/stale_slip.py"/>
        <location filename="../../makerapp/ui/printing/batch_card.py"/>
        <location filename="../../makerapp/ui/printing/print_history.py"/>
        <source>Print again</source>
        <translation>Neu drucken</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/done_step.py"/>
        <location filename="../../makerapp/ui/fulfillment/ship_day.py"/>
        <source>{number} is on its way</source>
        <translation>{number} ist unterwegs</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/batch/done_step.py"/>
        <source>{n} orders are on their way</source>
        <extracomment>One: {n} orders are on their way</extracomment>
        <translation>
            <numerusform>{n} Bestellung ist unterwegs</numerusform>
            <numerusform>{n} Bestellungen sind unterwegs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/batch/done_step.py"/>
        <source>{n} without a tracking number, you can add them later</source>
        <extracomment>One: 1 without a tracking number, you can add it later</extracomment>
        <translation>
            <numerusform>1 ohne Sendungsnummer, du kannst sie später ergänzen</numerusform>
            <numerusform>{n} ohne Sendungsnummer, du kannst sie später ergänzen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/batch/done_step.py"/>
        <source>Undo all {n}</source>
        <extracomment>One: Undo shipping</extracomment>
        <translation>
            <numerusform>Versand rückgängig</numerusform>
            <numerusform>Alle {n} rückgängig</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/done_step.py"/>
        <location filename="../../makerapp/ui/batch/review_step.py"/>
        <location filename="../../makerapp/ui/fulfillment/wizard.py"/>
        <location filename="../../makerapp/ui/help_page.py"/>
        <source>Back to orders</source>
        <translation>Zu den Bestellungen</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/done_step.py"/>
        <location filename="../../makerapp/ui/fulfillment/done_step.py"/>
        <location filename="../../makerapp/ui/fulfillment/wizard.py"/>
        <source>Back to Today</source>
        <translation>Zurück zu „Heute“</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/done_step.py"/>
        <source>On their way</source>
        <translation>Unterwegs</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/batch/done_step.py"/>
        <location filename="../../makerapp/ui/batch/review_step.py"/>
        <location filename="../../makerapp/ui/orders/undo_preview_dialog.py"/>
        <location filename="../../makerapp/ui/products/edit_dialog.py"/>
        <location filename="../../makerapp/ui/settings/moves_view.py"/>
        <source>and {n} more</source>
        <extracomment>One: and 1 more</extracomment>
        <translation>
            <numerusform>und 1 weitere</numerusform>
            <numerusform>und {n} weitere</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/kept_banner.py"/>
        <source>Give it up</source>
        <translation>Aufgeben</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/kept_banner.py"/>
        <source>Go on packing</source>
        <translation>Weiter packen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/batch/kept_banner.py"/>
        <source>You began to pack {n} orders together</source>
        <extracomment>One: You began to pack {n} order</extracomment>
        <translation>
            <numerusform>Du hast angefangen, 1 Bestellung zu packen</numerusform>
            <numerusform>Du hast angefangen, {n} Bestellungen gemeinsam zu packen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/panel.py"/>
        <source>Nothing of them is left to pack</source>
        <translation>Davon ist nichts mehr zu packen</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/pick_scans.py"/>
        <source>Collect the items and print the slips, then scan the carriers' labels. Nothing was ticked.</source>
        <translation>Sammle die Artikel und druck die Packzettel, dann scan die Etiketten der Versanddienste. Nichts wurde abgehakt.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/pick_scans.py"/>
        <source>Pack first, then scan the carrier's label.</source>
        <translation>Pack erst, dann scan das Etikett des Versanddienstes.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/batch/pick_scans.py"/>
        <source>{n} orders need {pieces} × {title}, and all are collected.</source>
        <extracomment>One: The order needs {pieces} × {title}, and all are collected.</extracomment>
        <translation>
            <numerusform>Die Bestellung braucht {pieces} × {title}, und alle sind gesammelt.</numerusform>
            <numerusform>{n} Bestellungen brauchen {pieces} × {title}, und alle sind gesammelt.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/pick_scans.py"/>
        <source>{title}, {picked} of {needed} collected</source>
        <translation>{title}, {picked} von {needed} gesammelt</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/batch/pick_scans.py"/>
        <source>Wrong item: none of these {n} orders needs it.</source>
        <extracomment>One: Wrong item: the order doesn't need it.</extracomment>
        <translation>
            <numerusform>Falscher Artikel: Die Bestellung braucht ihn nicht.</numerusform>
            <numerusform>Falscher Artikel: Keine dieser {n} Bestellungen braucht ihn.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/pick_scans.py"/>
        <source>You scanned {title}.</source>
        <translation>Du hast {title} gescannt.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/pick_scans.py"/>
        <source>Nothing was ticked.</source>
        <translation>Nichts wurde abgehakt.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/pick_scans.py"/>
        <source>Next are {n} × {title}, from {shelf}.</source>
        <translation>Als Nächstes {n} × {title}, von {shelf}.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/pick_scans.py"/>
        <source>Next are {n} × {title}.</source>
        <translation>Als Nächstes {n} × {title}.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/pick_scans.py"/>
        <source>{number} is one of these.</source>
        <translation>{number} ist eine davon.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/batch/pick_scans.py"/>
        <source>{number} isn't among these {n} orders.</source>
        <extracomment>One: {number} isn't in this batch.</extracomment>
        <translation>
            <numerusform>{number} ist nicht dabei.</numerusform>
            <numerusform>{number} ist nicht unter diesen {n} Bestellungen.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/pick_scans.py"/>
        <source>Put it aside and pack it afterwards. Nothing was ticked.</source>
        <translation>Leg sie beiseite und pack sie danach. Nichts wurde abgehakt.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/pick_step.py"/>
        <source>Pieces collected</source>
        <translation>Gesammelte Stücke</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/pick_step.py"/>
        <location filename="../../makerapp/ui/fulfillment/pick_step.py"/>
        <location filename="../../makerapp/ui/settings/holidays_dialog.py"/>
        <source>Tick all</source>
        <translation>Alle abhaken</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/pick_step.py"/>
        <source>Everything is collected</source>
        <translation>Alles ist gesammelt</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/batch/pick_step.py"/>
        <source>Collect these for all {n} orders</source>
        <extracomment>One: Collect these for the order</extracomment>
        <translation>
            <numerusform>Sammle das für die Bestellung</numerusform>
            <numerusform>Sammle das für alle {n} Bestellungen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/pick_step.py"/>
        <source>{picked} of {needed} collected</source>
        <translation>{picked} von {needed} gesammelt</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/batch/pick_step.py"/>
        <location filename="../../makerapp/ui/orders/list_words.py"/>
        <location filename="../../makerapp/ui/printing/preview_dialog.py"/>
        <location filename="../../makerapp/ui/today/today_words.py"/>
        <source>Print {n} slips</source>
        <extracomment>One: Print 1 slip</extracomment>
        <translation>
            <numerusform>1 Zettel drucken</numerusform>
            <numerusform>{n} Zettel drucken</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/pick_step.py"/>
        <location filename="../../makerapp/ui/batch/reading.py"/>
        <location filename="../../makerapp/ui/batch/ship_step.py"/>
        <location filename="../../makerapp/ui/fulfillment/pick_step.py"/>
        <location filename="../../makerapp/ui/fulfillment/print_step.py"/>
        <location filename="../../makerapp/ui/fulfillment/ship_step.py"/>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/batch/pick_step.py"/>
        <source>{n} not ticked yet. The green button ticks the rest.</source>
        <extracomment>One: 1 not ticked yet. The green button ticks it.</extracomment>
        <translation>
            <numerusform>1 noch nicht abgehakt. Der grüne Knopf hakt es ab.</numerusform>
            <numerusform>{n} noch nicht abgehakt. Der grüne Knopf hakt den Rest ab.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/pick_step.py"/>
        <location filename="../../makerapp/ui/fulfillment/scanner_note.py"/>
        <source>Scanner ready</source>
        <translation>Scanner bereit</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/pick_step.py"/>
        <source>Scan items as you collect them</source>
        <translation>Scan die Artikel beim Sammeln</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/batch/pile_row.py"/>
        <location filename="../../makerapp/ui/today/today_words.py"/>
        <source>{n} personalized</source>
        <extracomment>One: 1 personalized</extracomment>
        <translation>
            <numerusform>1 personalisiert</numerusform>
            <numerusform>{n} personalisiert</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/pile_row.py"/>
        <source>{title}, {packed} of {total} collected</source>
        <translation>{title}, {packed} von {total} gesammelt</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/pile_row.py"/>
        <source>Click, Space or + collects one, the tick or Shift+Space all; right click or − takes one back</source>
        <translation>Klick, Leertaste oder + sammelt eins, der Haken oder Umschalt+Leertaste alle; Rechtsklick oder − nimmt eins zurück</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/batch/print_step.py"/>
        <source>{n} orders saved as PDF</source>
        <extracomment>One: 1 order saved as PDF</extracomment>
        <translation>
            <numerusform>1 Bestellung als PDF gespeichert</numerusform>
            <numerusform>{n} Bestellungen als PDF gespeichert</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/reading.py"/>
        <location filename="../../makerapp/ui/fulfillment/pick_step.py"/>
        <source>Not right…</source>
        <translation>Stimmt nicht…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/reading.py"/>
        <location filename="../../makerapp/ui/fulfillment/pick_step.py"/>
        <source>It says exactly this</source>
        <translation>Steht genau so da</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/batch/review_step.py"/>
        <source>All {n} orders are ready</source>
        <extracomment>One: The order is ready</extracomment>
        <translation>
            <numerusform>Die Bestellung ist bereit</numerusform>
            <numerusform>Alle {n} Bestellungen sind bereit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/batch/review_step.py"/>
        <source>None of the {n} orders is ready</source>
        <extracomment>One: The order isn't ready</extracomment>
        <translation>
            <numerusform>Die Bestellung ist nicht bereit</numerusform>
            <numerusform>Keine der {n} Bestellungen ist bereit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/batch/review_step.py"/>
        <source>{n} of {all} are ready</source>
        <extracomment>One: {n} of {all} is ready</extracomment>
        <translation>
            <numerusform>{n} von {all} ist bereit</numerusform>
            <numerusform>{n} von {all} sind bereit</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/review_step.py"/>
        <source>Nothing needs a decision.</source>
        <translation>Nichts muss entschieden werden.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/review_step.py"/>
        <source>Put right what you can, and they can be packed together.</source>
        <translation>Bring in Ordnung, was geht, dann lassen sie sich gemeinsam packen.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/review_step.py"/>
        <source>The others stay where they are. Put right what you can, or go on without them.</source>
        <translation>Die anderen bleiben, wo sie sind. Bring in Ordnung, was geht, oder mach ohne sie weiter.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/review_step.py"/>
        <location filename="../../makerapp/ui/fulfillment/review_step.py"/>
        <source>Pack anyway</source>
        <translation>Trotzdem packen</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/review_step.py"/>
        <location filename="../../makerapp/ui/fulfillment/review_step.py"/>
        <source>Add postcode</source>
        <translation>PLZ ergänzen</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/review_step.py"/>
        <location filename="../../makerapp/ui/fulfillment/review_step.py"/>
        <source>Edit address</source>
        <translation>Adresse ändern</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/review_step.py"/>
        <location filename="../../makerapp/ui/fulfillment/review_step.py"/>
        <source>Edit items</source>
        <translation>Artikel ändern</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/review_step.py"/>
        <location filename="../../makerapp/ui/fulfillment/review_step.py"/>
        <location filename="../../makerapp/ui/fulfillment/wizard_actions.py"/>
        <location filename="../../makerapp/ui/orders/detail_dialog.py"/>
        <location filename="../../makerapp/ui/orders/detail_foot.py"/>
        <location filename="../../makerapp/ui/orders/order_menu.py"/>
        <location filename="../../makerapp/ui/orders/refund_dialog.py"/>
        <source>Cancel order…</source>
        <translation>Stornieren…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/batch/review_step.py"/>
        <source>Continue with {n}</source>
        <extracomment>One: Continue with 1</extracomment>
        <translation>
            <numerusform>Weiter mit 1</numerusform>
            <numerusform>Weiter mit {n}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/review_step.py"/>
        <source>Left out for now</source>
        <translation>Vorerst nicht dabei</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/batch/review_step.py"/>
        <source>Show these {n}</source>
        <extracomment>One: Show this one</extracomment>
        <translation>
            <numerusform>Diese zeigen</numerusform>
            <numerusform>Diese {n} zeigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/batch/review_step.py"/>
        <source>{n} orders go to {name}: {numbers}. Each gets its own parcel.</source>
        <extracomment>One: {n} order goes to {name}: {numbers}.</extracomment>
        <translation>
            <numerusform>{n} Bestellung geht an {name}: {numbers}.</numerusform>
            <numerusform>{n} Bestellungen gehen an {name}: {numbers}. Jede bekommt ihr eigenes Paket.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/sending.py"/>
        <source>Marking as shipped…</source>
        <translation>Wird als versandt markiert…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/sending.py"/>
        <location filename="../../makerapp/ui/orders/undo_run.py"/>
        <source>Undoing…</source>
        <translation>Wird rückgängig gemacht…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/sending.py"/>
        <source>{n} of {all}…</source>
        <translation>{n} von {all}…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/sending.py"/>
        <location filename="../../makerapp/ui/batch/ship_scans.py"/>
        <location filename="../../makerapp/ui/fulfillment/banners.py"/>
        <location filename="../../makerapp/ui/fulfillment/old_slip.py"/>
        <location filename="../../makerapp/ui/refusals.py"/>
        <location filename="../../makerapp/ui/scanner/desk.py"/>
        <location filename="../../makerapp/ui/scanner/general.py"/>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/ship_panel.py"/>
        <location filename="../../makerapp/ui/fulfillment/pick_step.py"/>
        <location filename="../../makerapp/ui/fulfillment/review_step.py"/>
        <source>Gift: leave prices out of the box</source>
        <translation>Geschenk: keine Preise in den Karton</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/ship_panel.py"/>
        <location filename="../../makerapp/ui/fulfillment/pick_step.py"/>
        <source>Thank-you note goes on top</source>
        <translation>Dankeskarte kommt obenauf</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/ship_panel.py"/>
        <location filename="../../makerapp/ui/fulfillment/pick_step.py"/>
        <source>Remember</source>
        <translation>Denk daran</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/ship_panel.py"/>
        <source>Needs a customs form</source>
        <translation>Braucht eine Zollerklärung</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/ship_panel.py"/>
        <source>Print the customs form…</source>
        <translation>Zollerklärung drucken…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/ship_row.py"/>
        <source>{number} is packed</source>
        <translation>{number} ist gepackt</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/ship_row.py"/>
        <source>Tracking number of {number}</source>
        <translation>Sendungsnummer von {number}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/ship_row.py"/>
        <location filename="../../makerapp/ui/orders/row_words.py"/>
        <source>Note</source>
        <comment>from the buyer</comment>
        <translation>Nachricht</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/ship_row.py"/>
        <location filename="../../makerapp/ui/orders/pills.py"/>
        <location filename="../../makerapp/ui/orders/row_words.py"/>
        <source>Personalized</source>
        <translation>Personalisiert</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/ship_row.py"/>
        <source>Choose carrier</source>
        <translation>Versanddienst wählen</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/ship_row.py"/>
        <source>none chosen yet</source>
        <translation>noch keiner gewählt</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/ship_row.py"/>
        <source>Carrier of {number}: {carrier}</source>
        <translation>Versanddienst von {number}: {carrier}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/ship_row.py"/>
        <source>packed</source>
        <translation>gepackt</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/ship_row.py"/>
        <source>not packed</source>
        <translation>nicht gepackt</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/ship_scans.py"/>
        <source>Scan a slip to go to its box, or the carrier's label of the box that is marked. Nothing was changed.</source>
        <translation>Scan einen Packzettel, um zu seinem Karton zu kommen, oder das Etikett des Versanddienstes für den markierten Karton. Nichts wurde geändert.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/ship_scans.py"/>
        <source>That is an item. Here the boxes are numbered.</source>
        <translation>Das ist ein Artikel. Hier bekommen die Kartons ihre Nummern.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/ship_scans.py"/>
        <source>No slip of {number} with this code was printed here. Pack by what stands here.</source>
        <translation>Mit diesem Code wurde hier kein Packzettel von {number} gedruckt. Pack nach dem, was hier steht.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/ship_scans.py"/>
        <source>We don't know this slip.</source>
        <translation>Diesen Packzettel kennen wir nicht.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/ship_scans.py"/>
        <source>Pack {number} by what stands here, or print its slip again.</source>
        <translation>Pack {number} nach dem, was hier steht, oder druck den Packzettel neu.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/ship_scans.py"/>
        <source>This slip is from before a change.</source>
        <translation>Dieser Packzettel ist von vor einer Änderung.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/ship_scans.py"/>
        <source>This number is on {number} already.</source>
        <translation>Diese Nummer hat schon {number}.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/ship_scans.py"/>
        <source>Each parcel has a label of its own. Nothing was changed.</source>
        <translation>Jedes Paket hat sein eigenes Etikett. Nichts wurde geändert.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/ship_scans.py"/>
        <source>This number is on a parcel that was sent before.</source>
        <translation>Diese Nummer hat ein Paket, das schon versandt ist.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/ship_scans.py"/>
        <source>Read what it says first.</source>
        <translation>Lies erst, was darauf steht.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/ship_scans.py"/>
        <source>Then scan the label again. Nothing was changed.</source>
        <translation>Dann scan das Etikett noch einmal. Nichts wurde geändert.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/ship_scans.py"/>
        <source>Replace it</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/ship_scans.py"/>
        <source>{number} has the tracking number {before} already.</source>
        <translation>{number} hat schon die Sendungsnummer {before}.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/ship_scans.py"/>
        <source>Scan the label once more to replace it with {after}.</source>
        <translation>Scan das Etikett noch einmal, um sie durch {after} zu ersetzen.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/ship_scans.py"/>
        <location filename="../../makerapp/ui/fulfillment/address_form.py"/>
        <source>Leave it</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/ship_scans.py"/>
        <source>{carrier} {number} for {order}</source>
        <translation>{carrier} {number} für {order}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/ship_scans.py"/>
        <source>Read what it says, then go on.</source>
        <translation>Lies, was darauf steht, dann mach weiter.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/ship_scans.py"/>
        <source>Next: {numbers}</source>
        <translation>Als Nächstes: {numbers}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/ship_scans.py"/>
        <source>All have a number.</source>
        <translation>Alle haben eine Nummer.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/ship_step.py"/>
        <source>Pack each box, then scan or type its number</source>
        <translation>Pack jeden Karton, dann scan oder tipp seine Nummer</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/ship_step.py"/>
        <source>Orders packed</source>
        <translation>Gepackte Bestellungen</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/ship_step.py"/>
        <source>Same carrier for all…</source>
        <translation>Ein Versanddienst für alle…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/ship_step.py"/>
        <source>{packed} of {all} packed</source>
        <translation>{packed} von {all} gepackt</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/ship_step.py"/>
        <source>Carriers</source>
        <translation>Versanddienste</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/batch/ship_step.py"/>
        <source>Mark {n} as shipped</source>
        <extracomment>One: Mark 1 as shipped</extracomment>
        <translation>
            <numerusform>1 als versandt markieren</numerusform>
            <numerusform>{n} als versandt markieren</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/ship_step.py"/>
        <location filename="../../makerapp/ui/fulfillment/ship_step.py"/>
        <source>Ship later</source>
        <translation>Später versenden</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/batch/ship_step.py"/>
        <source>Who takes {n} of the parcels?</source>
        <extracomment>One: Who takes 1 of the parcels?</extracomment>
        <translation>
            <numerusform>Wer nimmt 1 der Pakete mit?</numerusform>
            <numerusform>Wer nimmt {n} der Pakete mit?</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/ship_step.py"/>
        <source>Choose a carrier in its row, or “{by_hand}”.</source>
        <translation>Wähle in der Zeile einen Versanddienst oder „{by_hand}“.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/ship_step.py"/>
        <source>The number of {number} is a web address.</source>
        <translation>Die Nummer von {number} ist eine Webadresse.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/ship_step.py"/>
        <source>Type or scan only the number.</source>
        <translation>Tipp oder scan nur die Nummer.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/ship_step.py"/>
        <source>{numbers} have the same tracking number.</source>
        <translation>{numbers} haben dieselbe Sendungsnummer.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/ship_step.py"/>
        <source>Each parcel has its own. Scan the right label for one of them.</source>
        <translation>Jedes Paket hat seine eigene. Scan für eines davon das richtige Etikett.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/batch/words.py"/>
        <location filename="../../makerapp/ui/fulfillment/together.py"/>
        <location filename="../../makerapp/ui/fulfillment/wizard_head.py"/>
        <location filename="../../makerapp/ui/orders/row_words.py"/>
        <source>{n} items</source>
        <extracomment>One: 1 item</extracomment>
        <translation>
            <numerusform>1 Artikel</numerusform>
            <numerusform>{n} Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/batch/words.py"/>
        <location filename="../../makerapp/ui/fulfillment/done_step.py"/>
        <location filename="../../makerapp/ui/orders/list_words.py"/>
        <location filename="../../makerapp/ui/orders/selection_panel.py"/>
        <location filename="../../makerapp/ui/sidebar_item.py"/>
        <source>{n} late</source>
        <extracomment>One: 1 late</extracomment>
        <translation>
            <numerusform>1 überfällig</numerusform>
            <numerusform>{n} überfällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/batch/words.py"/>
        <location filename="../../makerapp/ui/orders/list_words.py"/>
        <location filename="../../makerapp/ui/orders/selection_panel.py"/>
        <source>{n} to ship today</source>
        <extracomment>One: 1 to ship today</extracomment>
        <translation>
            <numerusform>1 heute fällig</numerusform>
            <numerusform>{n} heute fällig</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/words.py"/>
        <location filename="../../makerapp/ui/orders/selection_panel.py"/>
        <source>Nothing late, nothing to ship today</source>
        <translation>Nichts überfällig, nichts heute zu versenden</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/crash.py"/>
        <source>Makerbench closed unexpectedly last time</source>
        <translation>Makerbench wurde letztes Mal unerwartet geschlossen</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/crash.py"/>
        <source>Every order you saved is still here. Copy the details and send them to us, so that it can be mended.</source>
        <translation>Jede Bestellung, die du gespeichert hast, ist noch da. Kopier die Details und schick sie uns, damit wir es beheben können.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/crash.py"/>
        <source>Something went wrong</source>
        <translation>Etwas ist schiefgegangen</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/crash.py"/>
        <source>This is our mistake, not yours. Everything you finished before is saved. You can carry on; if it happens again, copy the details and send them to us.</source>
        <translation>Das ist unser Fehler, nicht deiner. Alles, was du davor beendet hast, ist gespeichert. Du kannst weitermachen; passiert es wieder, kopier die Details und schick sie uns.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/crash_dialog.py"/>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/crash_dialog.py"/>
        <source>Show details</source>
        <translation>Details zeigen</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/crash_dialog.py"/>
        <source>Copy details</source>
        <translation>Details kopieren</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/crash_dialog.py"/>
        <source>Carry on</source>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/crash_dialog.py"/>
        <source>Hide details</source>
        <translation>Details ausblenden</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/earnings/earnings_page.py"/>
        <source>Nothing earned yet</source>
        <translation>Noch nichts eingenommen</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/earnings/earnings_page.py"/>
        <source>Paid orders are added up here.</source>
        <translation>Bezahlte Bestellungen werden hier zusammengezählt.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/earnings/earnings_page.py"/>
        <location filename="../../makerapp/ui/importing/import_dialog.py"/>
        <location filename="../../makerapp/ui/orders/empty_words.py"/>
        <location filename="../../makerapp/ui/orders/first_run.py"/>
        <location filename="../../makerapp/ui/palette/sources.py"/>
        <location filename="../../makerapp/ui/reports/reports_page.py"/>
        <location filename="../../makerapp/ui/sidebar.py"/>
        <location filename="../../makerapp/ui/today/today_list.py"/>
        <location filename="../../makerapp/ui/today/today_page.py"/>
        <location filename="../../makerapp/ui/tray.py"/>
        <source>Bring in orders</source>
        <translation>Bestellungen einlesen</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/earnings/earnings_page.py"/>
        <source>Copy month</source>
        <translation>Monat kopieren</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/earnings/earnings_page.py"/>
        <source>Copy the month on show as text</source>
        <translation>Den gezeigten Monat als Text kopieren</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/earnings/earnings_page.py"/>
        <location filename="../../makerapp/ui/reports/chart_card.py"/>
        <source>Save as CSV…</source>
        <translation>Als CSV speichern…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/earnings/earnings_page.py"/>
        <source>Save all months as a file for a spreadsheet</source>
        <translation>Alle Monate als Datei für eine Tabellenkalkulation speichern</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/earnings/earnings_page.py"/>
        <source>Months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/earnings/earnings_page.py"/>
        <source>A month earlier</source>
        <translation>Ein Monat früher</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/earnings/earnings_page.py"/>
        <source>A month later</source>
        <translation>Ein Monat später</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/earnings/earnings_page.py"/>
        <source>No orders were paid in this month.</source>
        <translation>In diesem Monat wurden keine Bestellungen bezahlt.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/earnings/earnings_page.py"/>
        <source>All orders paid and not delivered yet</source>
        <translation>Alle Bestellungen, die bezahlt und noch nicht zugestellt sind</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/earnings/earnings_page.py"/>
        <source>Delivered, of what was paid in {month}</source>
        <translation>Zugestellt, von dem, was im {month} bezahlt wurde</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/earnings/earnings_page.py"/>
        <source>An order counts in the month it was paid, in your time zone ({zone}).</source>
        <translation>Eine Bestellung zählt in dem Monat, in dem sie bezahlt wurde, in deiner Zeitzone ({zone}).</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/earnings/earnings_page.py"/>
        <source>Fees and postage you haven't noted aren't taken off.</source>
        <translation>Gebühren und Porto, die du nicht notiert hast, sind nicht abgezogen.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/earnings/earnings_page.py"/>
        <source>Earnings copied</source>
        <translation>Einnahmen kopiert</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/earnings/earnings_page.py"/>
        <source>Earnings {day}.csv</source>
        <translation>Einnahmen {day}.csv</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/earnings/earnings_page.py"/>
        <source>Save earnings</source>
        <translation>Einnahmen speichern</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/earnings/earnings_page.py"/>
        <location filename="../../makerapp/ui/reports/chart_card.py"/>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/earnings/earnings_page.py"/>
        <source>Earnings saved</source>
        <translation>Einnahmen gespeichert</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/address_form.py"/>
        <source>Save address</source>
        <translation>Adresse speichern</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/address_form.py"/>
        <location filename="../../makerapp/ui/orders/address_box.py"/>
        <location filename="../../makerapp/ui/settings/shop_section.py"/>
        <source>Street and number</source>
        <translation>Straße und Hausnummer</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/address_form.py"/>
        <location filename="../../makerapp/ui/orders/address_box.py"/>
        <source>Flat, floor</source>
        <translation>Wohnung, Stock</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/address_form.py"/>
        <location filename="../../makerapp/ui/orders/address_box.py"/>
        <location filename="../../makerapp/ui/settings/shop_section.py"/>
        <source>County or state</source>
        <translation>Region</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/banners.py"/>
        <location filename="../../makerapp/ui/refusals.py"/>
        <source>Try again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/carrier_cards.py"/>
        <source>Another carrier…</source>
        <translation>Anderer Versanddienst…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/carrier_cards.py"/>
        <source>No tracking</source>
        <translation>Ohne Nummer</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/carrier_cards.py"/>
        <source>chosen by buyer</source>
        <translation>vom Käufer gewählt</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/carrier_cards.py"/>
        <source>Chosen by buyer</source>
        <translation>Vom Käufer gewählt</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/carrier_choice.py"/>
        <location filename="../../makerapp/ui/fulfillment/ship_step.py"/>
        <source>This is a web address. Type or scan only the number.</source>
        <translation>Das ist eine Webadresse. Tipp oder scan nur die Nummer.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/carrier_choice.py"/>
        <source>Looks like a {carrier} number</source>
        <translation>Sieht nach einer Nummer von {carrier} aus</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/carrier_choice.py"/>
        <source>Almost a {carrier} number: one character is off. You can use it all the same.</source>
        <translation>Fast eine Nummer von {carrier}: Ein Zeichen stimmt nicht. Du kannst sie trotzdem verwenden.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/carrier_choice.py"/>
        <source>This doesn't look like a tracking number. You can still save it.</source>
        <translation>Das sieht nicht nach einer Sendungsnummer aus. Du kannst trotzdem speichern.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/check_list.py"/>
        <source>Check before you close the box</source>
        <translation>Prüf das, bevor du den Karton schließt</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/customs_note.py"/>
        <source>Print again…</source>
        <translation>Neu drucken…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/customs_note.py"/>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/customs_note.py"/>
        <source>Print the customs form</source>
        <translation>Zollerklärung drucken</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/customs_note.py"/>
        <source>Needs a customs form {form}</source>
        <translation>Braucht eine Zollerklärung {form}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/customs_note.py"/>
        <source>Customs form {form} saved as PDF</source>
        <translation>Zollerklärung {form} als PDF gespeichert</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/customs_note.py"/>
        <source>Customs form {form} printed</source>
        <translation>Zollerklärung {form} gedruckt</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/customs_note.py"/>
        <source>Customs form {form} sent to the printer</source>
        <translation>Zollerklärung {form} an den Drucker geschickt</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/customs_note.py"/>
        <source>To fill in by hand: {gaps}</source>
        <translation>Von Hand auszufüllen: {gaps}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/customs_note.py"/>
        <source>This form is the post’s. {carrier} makes customs papers of its own.</source>
        <translation>Dies ist das Formular der Post. {carrier} macht eigene Zollpapiere.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/done_step.py"/>
        <source>Undo shipping</source>
        <translation>Versand rückgängig</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/done_step.py"/>
        <source>You bring it yourself</source>
        <translation>Du bringst es selbst</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/done_step.py"/>
        <source>no tracking number, you can add it later</source>
        <translation>keine Sendungsnummer, du kannst sie später ergänzen</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/done_step.py"/>
        <source>Copy message for {name}</source>
        <translation>Nachricht für {name} kopieren</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/done_step.py"/>
        <source>Copy message for the buyer</source>
        <translation>Nachricht an den Käufer kopieren</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/done_step.py"/>
        <location filename="../../makerapp/ui/fulfillment/wizard_panel.py"/>
        <source>Pack next order</source>
        <translation>Nächste packen</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/done_step.py"/>
        <source>All done.</source>
        <translation>Alles fertig.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/done_step.py"/>
        <source>Nothing left to pack.</source>
        <translation>Es ist nichts mehr zu packen.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/done_step.py"/>
        <source>Next in {view}</source>
        <translation>Danach in „{view}“</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/done_step.py"/>
        <source>{n} for today</source>
        <translation>{n} für heute</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/done_step.py"/>
        <source>{n} later</source>
        <translation>{n} später</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/done_step.py"/>
        <source>{n} left: {parts}</source>
        <translation>Noch {n}: {parts}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/elsewhere.py"/>
        <source>It was taken back or removed meanwhile.</source>
        <translation>Sie wurde inzwischen zurückgenommen oder entfernt.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/elsewhere.py"/>
        <source>{when} with {tracking}.</source>
        <translation>{when} mit {tracking}.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/missing_dialog.py"/>
        <source>Item missing</source>
        <translation>Artikel fehlt</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/old_slip.py"/>
        <source>This slip is of a parcel that has left</source>
        <translation>Dieser Packzettel ist von einem Paket, das schon weg ist</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/old_slip.py"/>
        <source>Print the slip for what is still to be sent.</source>
        <translation>Druck den Packzettel für das, was noch zu versenden ist.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/old_slip.py"/>
        <source>We don't know this slip</source>
        <translation>Diesen Packzettel kennen wir nicht</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/old_slip.py"/>
        <source>No slip of {number} with this code was printed here. Pack by what stands here, or print the slip.</source>
        <translation>Mit diesem Code wurde hier kein Packzettel von {number} gedruckt. Pack nach dem, was hier steht, oder druck den Packzettel.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/old_slip.py"/>
        <source>This slip is from before a change</source>
        <translation>Dieser Packzettel ist von vor einer Änderung</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/old_slip.py"/>
        <source>Pack by what stands here, or print the slip again.</source>
        <translation>Pack nach dem, was hier steht, oder druck den Packzettel neu.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/old_slip.py"/>
        <location filename="../../makerapp/ui/orders/detail_dialog.py"/>
        <location filename="../../makerapp/ui/orders/order_panel.py"/>
        <source>Print slip</source>
        <translation>Packzettel drucken</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/panel_parts.py"/>
        <source>{n} of {all} left</source>
        <translation>noch {n} von {all}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/parcel_figures.py"/>
        <source>Write a weight, like 850 g or 1.2 kg.</source>
        <translation>Schreib ein Gewicht, etwa 850 g oder 1,2 kg.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/parcel_figures.py"/>
        <source>Write an amount, like 4.20.</source>
        <translation>Schreib einen Betrag, etwa 4,20.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/pick_row.py"/>
        <source>Take one out: {title}</source>
        <translation>Eins herausnehmen: {title}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/pick_row.py"/>
        <source>{title}, {packed} of {total} in the box</source>
        <translation>{title}, {packed} von {total} im Karton</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/pick_row.py"/>
        <source>Click, Space or + puts one in the box; right click or − takes one out</source>
        <translation>Klick, Leertaste oder + legt eins in den Karton; Rechtsklick oder − nimmt eins heraus</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/pick_row.py"/>
        <source>of {total}</source>
        <translation>von {total}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/pick_row.py"/>
        <location filename="../../makerapp/ui/orders/selection_panel.py"/>
        <source>Shelf {name}</source>
        <translation>Regalplatz {name}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/pick_step.py"/>
        <source>Put these in the box</source>
        <translation>Leg das in den Karton</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/pick_step.py"/>
        <source>Pieces in the box</source>
        <translation>Stücke im Karton</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/pick_step.py"/>
        <source>Everything is in the box</source>
        <translation>Alles ist im Karton</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/pick_step.py"/>
        <source>Send in two parcels</source>
        <translation>In zwei Paketen senden</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/pick_step.py"/>
        <source>What is ticked goes now, the rest stays in To pack</source>
        <translation>Was abgehakt ist, geht jetzt, der Rest bleibt in „Zu packen“</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/pick_step.py"/>
        <source>{packed} of {total} packed</source>
        <translation>{packed} von {total} gepackt</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/pick_step.py"/>
        <source>What goes in the first parcel?</source>
        <translation>Was kommt ins erste Paket?</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/pick_step.py"/>
        <source>Tick only those items, then press “Send in two parcels”.</source>
        <translation>Hak nur diese Artikel ab, dann drück „In zwei Paketen senden“.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/pick_step.py"/>
        <source>All packed – print slips</source>
        <translation>Alles gepackt – Packzettel drucken</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/pick_step.py"/>
        <source>All packed – print slip</source>
        <translation>Alles gepackt – Packzettel drucken</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/pick_step.py"/>
        <location filename="../../makerapp/ui/fulfillment/together.py"/>
        <source>Pack apart</source>
        <translation>Getrennt packen</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/pick_step.py"/>
        <source>Nothing to pack – go on</source>
        <translation>Nichts zu packen – weiter</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/pick_step.py"/>
        <source>Item missing…</source>
        <translation>Artikel fehlt…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/fulfillment/pick_step.py"/>
        <source>{n} items not ticked yet</source>
        <extracomment>One: 1 item not ticked yet</extracomment>
        <translation>
            <numerusform>1 Artikel noch nicht abgehakt</numerusform>
            <numerusform>{n} Artikel noch nicht abgehakt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/fulfillment/pick_step.py"/>
        <source>{n} checks not ticked yet</source>
        <extracomment>One: 1 check not ticked yet</extracomment>
        <translation>
            <numerusform>1 Prüfung noch nicht abgehakt</numerusform>
            <numerusform>{n} Prüfungen noch nicht abgehakt</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/pick_step.py"/>
        <source>This order has nothing left to send.</source>
        <translation>Bei dieser Bestellung ist nichts mehr zu versenden.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/print_step.py"/>
        <source>Your shop's name isn't on the paper yet.</source>
        <translation>Der Name deines Shops steht noch nicht auf dem Papier.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/print_step.py"/>
        <source>Say it once and every slip and note carries it.</source>
        <translation>Sag ihn einmal, dann steht er auf jedem Packzettel und jeder Karte.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/print_step.py"/>
        <location filename="../../makerapp/ui/orders/first_run.py"/>
        <source>Set up your shop</source>
        <translation>Shop einrichten</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/print_step.py"/>
        <source>No printer found.</source>
        <translation>Kein Drucker gefunden.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/print_step.py"/>
        <source>Save a PDF to print it elsewhere, or carry on without paper.</source>
        <translation>Speichere ein PDF, um es woanders zu drucken, oder mach ohne Papier weiter.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/print_step.py"/>
        <location filename="../../makerapp/ui/printing/printer.py"/>
        <source>No printer chosen yet.</source>
        <translation>Noch kein Drucker gewählt.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/print_step.py"/>
        <location filename="../../makerapp/ui/printing/printer.py"/>
        <source>Pick one once and slips print with one press.</source>
        <translation>Wähle einmal einen, dann druckst du Packzettel mit einem Druck.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/print_step.py"/>
        <location filename="../../makerapp/ui/fulfillment/printing_desk.py"/>
        <location filename="../../makerapp/ui/printing/as_it_was_dialog.py"/>
        <location filename="../../makerapp/ui/printing/preview_dialog.py"/>
        <location filename="../../makerapp/ui/printing/preview_side.py"/>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/print_step.py"/>
        <location filename="../../makerapp/ui/printing/preview_dialog.py"/>
        <source>Preparing the pages…</source>
        <translation>Seiten werden vorbereitet…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/print_step.py"/>
        <location filename="../../makerapp/ui/printing/preview_pages.py"/>
        <source>Pages to print</source>
        <translation>Zu druckende Seiten</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/print_step.py"/>
        <location filename="../../makerapp/ui/fulfillment/printing_desk.py"/>
        <source>{number} saved as PDF</source>
        <translation>{number} als PDF gespeichert</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/print_step.py"/>
        <source>Skip printing</source>
        <translation>Nicht drucken</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/print_step.py"/>
        <source>Go on without paper</source>
        <translation>Ohne Papier weiter</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/fulfillment/print_step.py"/>
        <source>Print {n} pages</source>
        <extracomment>One: Print 1 page</extracomment>
        <translation>
            <numerusform>1 Seite drucken</numerusform>
            <numerusform>{n} Seiten drucken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/fulfillment/print_step.py"/>
        <source>Uses {n} sheets</source>
        <extracomment>One: Uses 1 sheet</extracomment>
        <translation>
            <numerusform>Braucht 1 Blatt</numerusform>
            <numerusform>Braucht {n} Blatt</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/printed_note.py"/>
        <source>Nothing printed yet</source>
        <translation>Noch nichts gedruckt</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/printed_note.py"/>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/printed_note.py"/>
        <source>Slip</source>
        <translation>Packzettel</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/printed_note.py"/>
        <source>Note</source>
        <comment>thank-you note</comment>
        <translation>Dankeskarte</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/printed_note.py"/>
        <source>{papers} saved as PDF</source>
        <translation>{papers} als PDF gespeichert</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/printed_note.py"/>
        <source>{papers} printed</source>
        <translation>{papers} gedruckt</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/printed_note.py"/>
        <source>{papers} didn't print</source>
        <translation>{papers} nicht gedruckt</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/printed_note.py"/>
        <source>{papers} sent to the printer</source>
        <translation>{papers} an den Drucker geschickt</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/printing_desk.py"/>
        <location filename="../../makerapp/ui/printing/as_it_was_dialog.py"/>
        <location filename="../../makerapp/ui/printing/preview_dialog.py"/>
        <source>Printing…</source>
        <translation>Wird gedruckt…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/printing_desk.py"/>
        <location filename="../../makerapp/ui/printing/as_it_was_dialog.py"/>
        <location filename="../../makerapp/ui/printing/preview_dialog.py"/>
        <source>Still printing…</source>
        <translation>Druckt noch…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/printing_desk.py"/>
        <location filename="../../makerapp/ui/printing/as_it_was_dialog.py"/>
        <location filename="../../makerapp/ui/printing/preview_dialog.py"/>
        <source>{printer} hasn't taken the pages yet.</source>
        <translation>{printer} hat die Seiten noch nicht angenommen.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/printing_desk.py"/>
        <location filename="../../makerapp/ui/printing/as_it_was_dialog.py"/>
        <location filename="../../makerapp/ui/printing/preview_dialog.py"/>
        <source>Stop waiting</source>
        <translation>Nicht mehr warten</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/read_back_view.py"/>
        <source>Does it say exactly this?</source>
        <translation>Steht es genau so da?</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/read_back_view.py"/>
        <source>{n} left to read</source>
        <translation>noch {n} zu lesen</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/read_back_view.py"/>
        <source>The buyer's words: {words}</source>
        <translation>Die Worte des Käufers: {words}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/read_back_view.py"/>
        <source>There are extra spaces in it.</source>
        <translation>Es sind zusätzliche Leerzeichen darin.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/read_back_view.py"/>
        <source>Hold the piece beside the screen and compare every letter, sign and space.</source>
        <translation>Halte das Stück neben den Bildschirm und vergleich jeden Buchstaben, jedes Zeichen und jedes Leerzeichen.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/review_step.py"/>
        <source>Before you pack</source>
        <translation>Bevor du packst</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/review_step.py"/>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/review_step.py"/>
        <source>The buyer wants to cancel</source>
        <translation>Der Käufer möchte stornieren</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/review_step.py"/>
        <source>Out of stock…</source>
        <translation>Nicht auf Lager…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/review_step.py"/>
        <source>{number} stays where it is until then.</source>
        <translation>{number} bleibt bis dahin, wo sie ist.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/review_step.py"/>
        <source>Wait</source>
        <translation>Warten</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/review_step.py"/>
        <source>Looks right</source>
        <translation>Passt so</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/review_step.py"/>
        <location filename="../../makerapp/ui/orders/panel_body.py"/>
        <source>No address yet</source>
        <translation>Noch keine Adresse</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/scanner_note.py"/>
        <source>Scan an item's label to tick it</source>
        <translation>Scan das Etikett eines Artikels, um ihn abzuhaken</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/scanner_note.py"/>
        <source>Last: {item}</source>
        <translation>Zuletzt: {item}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/scanning.py"/>
        <location filename="../../makerapp/ui/scanner/in_windows.py"/>
        <source>Wait a moment</source>
        <translation>Warte einen Moment</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/scanning.py"/>
        <source>The slip is being printed. Then scan it again.</source>
        <translation>Der Packzettel wird gerade gedruckt. Dann scan ihn noch einmal.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/scanning.py"/>
        <source>This is the slip of {number}</source>
        <translation>Das ist der Packzettel von {number}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/scanning.py"/>
        <source>Switch to {number}</source>
        <translation>Zu {number} wechseln</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/scanning.py"/>
        <source>Switch to {number}?</source>
        <translation>Zu {number} wechseln?</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/scanning.py"/>
        <source>{number} is on the bench, and what is in its box is kept. Scan the slip once more to switch.</source>
        <translation>{number} liegt auf der Werkbank, und was im Karton ist, bleibt vermerkt. Scan den Packzettel noch einmal, um zu wechseln.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/scanning.py"/>
        <source>Stay with {number}</source>
        <translation>Bei {number} bleiben</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/scanning.py"/>
        <source>{number} is still being packed. Scan NEXT once everything is in the box. Nothing was ticked.</source>
        <translation>{number} wird noch gepackt. Scan NEXT, sobald alles im Karton ist. Nichts wurde abgehakt.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/scanning.py"/>
        <source>Pack first, then scan the carrier's label</source>
        <translation>Pack erst, dann scan das Etikett des Versanddienstes</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/scanning.py"/>
        <source>Look at the words on the piece. If they are the same, press the green button or scan NEXT.</source>
        <translation>Sieh dir die Worte auf dem Stück an. Sind sie gleich, drück den grünen Knopf oder scan NEXT.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/scanning.py"/>
        <source>Compare the words first</source>
        <translation>Vergleich erst die Worte</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/scanning.py"/>
        <source>Compare the words on the piece</source>
        <translation>Vergleich die Worte auf dem Stück</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/fulfillment/scanning.py"/>
        <source>{number} needs {n} × {item}, and all of them are in the box.</source>
        <extracomment>One: {number} needs 1 × {item}, and it is in the box.</extracomment>
        <translation>
            <numerusform>{number} braucht 1 × {item}, und das ist im Karton.</numerusform>
            <numerusform>{number} braucht {n} × {item}, und alle sind im Karton.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/scanning.py"/>
        <source>That's one too many</source>
        <translation>Das ist eins zu viel</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/scanning.py"/>
        <source>Wrong item – this isn't in this box</source>
        <translation>Falscher Artikel – er gehört nicht in diesen Karton</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/scanning.py"/>
        <source>Wrong item – this isn't in {number}</source>
        <translation>Falscher Artikel – er gehört nicht zu {number}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/scanning.py"/>
        <source>{item} ({code})</source>
        <translation>{item} ({code})</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/scanning.py"/>
        <source>You scanned {item}. Everything this order needs is in the box. Nothing was ticked.</source>
        <translation>Du hast {item} gescannt. Alles, was diese Bestellung braucht, ist im Karton. Nichts wurde abgehakt.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/scanning.py"/>
        <source>You scanned {item}. This order still needs {needed}, from {shelf}. Nothing was ticked.</source>
        <translation>Du hast {item} gescannt. Diese Bestellung braucht noch {needed}, von {shelf}. Nichts wurde abgehakt.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/scanning.py"/>
        <source>You scanned {item}. This order still needs {needed}. Nothing was ticked.</source>
        <translation>Du hast {item} gescannt. Diese Bestellung braucht noch {needed}. Nichts wurde abgehakt.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/scanning.py"/>
        <source>You scanned {item}. This order is packed. Scan the carrier's label, or go back to the box.</source>
        <translation>Du hast {item} gescannt. Diese Bestellung ist gepackt. Scan das Etikett des Versanddienstes oder geh zurück zum Karton.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/scanning.py"/>
        <source>This is an item, not the carrier's label</source>
        <translation>Das ist ein Artikel, nicht das Etikett des Versanddienstes</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/scanning.py"/>
        <source>{tracking} is the number of {number}. Scan the label that goes on this parcel.</source>
        <translation>{tracking} ist die Nummer von {number}. Scan das Etikett, das auf dieses Paket kommt.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/scanning.py"/>
        <source>Another parcel has this number</source>
        <translation>Diese Nummer hat ein anderes Paket</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/scanning.py"/>
        <source>Scan the slip of the next order, or NEXT.</source>
        <translation>Scan den Packzettel der nächsten Bestellung oder NEXT.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/scanning.py"/>
        <source>This order is on its way</source>
        <translation>Diese Bestellung ist unterwegs</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/scanning.py"/>
        <source>Scan NEXT if all of it looks right. Then scan what goes in the box.</source>
        <translation>Scan NEXT, wenn alles stimmt. Dann scan, was in den Karton kommt.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/scanning.py"/>
        <source>Check the order first</source>
        <translation>Prüf erst die Bestellung</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/scanning.py"/>
        <source>Scan NEXT to print, and then the carrier's label.</source>
        <translation>Scan NEXT zum Drucken, und dann das Etikett des Versanddienstes.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/scanning.py"/>
        <source>The slip is to be printed first</source>
        <translation>Erst wird der Packzettel gedruckt</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/scanning.py"/>
        <source>Taken out: {item}</source>
        <translation>Herausgenommen: {item}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/scanning.py"/>
        <source>{item}, {packed} of {total}</source>
        <translation>{item}, {packed} von {total}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/scanning.py"/>
        <location filename="../../makerapp/ui/scanner/in_windows.py"/>
        <source>{n} × {item}</source>
        <translation>{n} × {item}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/ship_day.py"/>
        <source>The order was placed on {day}. Choose that day or a later one.</source>
        <translation>Die Bestellung kam am {day} herein. Wähle diesen oder einen späteren Tag.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/ship_day.py"/>
        <source>That is more than two weeks away. Choose {day} or an earlier day.</source>
        <translation>Das ist in mehr als zwei Wochen. Wähle den {day} oder einen früheren Tag.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/ship_day.py"/>
        <source>{number} are ready to go on {day}</source>
        <translation>{number} sind bereit für {day}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/ship_day.py"/>
        <source>{number} is ready to go on {day}</source>
        <translation>{number} ist bereit für {day}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/ship_day.py"/>
        <source>{number} are on their way</source>
        <translation>{number} sind unterwegs</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/ship_step.py"/>
        <source>Ship date</source>
        <translation>Versandtag</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/ship_step.py"/>
        <source>Send it with {carrier}</source>
        <translation>Mit {carrier} versenden</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/ship_step.py"/>
        <source>Who takes the parcel?</source>
        <translation>Wer nimmt das Paket mit?</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/ship_step.py"/>
        <source>Memo</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/ship_step.py"/>
        <source>Scan the carrier's label, or type it. You can also add it later.</source>
        <translation>Scan das Etikett des Versanddienstes oder tipp die Nummer. Du kannst sie auch später ergänzen.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/ship_step.py"/>
        <source>Copy a “your parcel is on its way” message for {name}</source>
        <translation>Nachricht „Dein Paket ist unterwegs“ für {name} kopieren</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/ship_step.py"/>
        <source>Copy a “your parcel is on its way” message for the buyer</source>
        <translation>Nachricht „Dein Paket ist unterwegs“ an den Käufer kopieren</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/ship_step.py"/>
        <source>Choose a carrier, or “{by_hand}”.</source>
        <translation>Wähle einen Versanddienst oder „{by_hand}“.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/ship_step.py"/>
        <source>Mark as shipped</source>
        <translation>Als versandt markieren</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/ship_step.py"/>
        <source>Only what is in the box goes; the rest stays in To pack</source>
        <translation>Nur was im Karton ist, geht; der Rest bleibt in „Zu packen“</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/ship_step.py"/>
        <source>Only what is in the box goes; the rest moves to To make</source>
        <translation>Nur was im Karton ist, geht; der Rest kommt nach „Zu fertigen“</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/ship_step.py"/>
        <source>{numbers} go in this box</source>
        <translation>{numbers} kommen in diesen Karton</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/ship_step.py"/>
        <source>{number} then moves to {view}</source>
        <translation>{number} kommt dann nach „{view}“</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/together.py"/>
        <source>{numbers} go in one box</source>
        <translation>{numbers} kommen in einen Karton</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/together.py"/>
        <source>One parcel, one tracking number; each has its own slip.</source>
        <translation>Ein Paket, eine Sendungsnummer; jede hat ihren eigenen Packzettel.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/together.py"/>
        <source>The buyer</source>
        <translation>Der Käufer</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/together.py"/>
        <source>{name} has another order to this address: {listed}</source>
        <translation>{name} hat noch eine Bestellung an diese Adresse: {listed}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/together.py"/>
        <source>{name} has {n} other orders to this address</source>
        <translation>{name} hat {n} weitere Bestellungen an diese Adresse</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/together.py"/>
        <source>They can go in one parcel.</source>
        <translation>Sie können in ein Paket.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/together.py"/>
        <source>Pack together</source>
        <translation>Gemeinsam packen</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/weight_field.py"/>
        <source>0 g</source>
        <translation>0 g</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/weight_field.py"/>
        <source>Write a weight, like 850 g or {weight}</source>
        <translation>Schreib ein Gewicht, etwa 850 g oder {weight}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/wizard.py"/>
        <source>Pick &amp; pack</source>
        <translation>Sammeln &amp; packen</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/wizard.py"/>
        <source>Ship</source>
        <translation>Versenden</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/wizard.py"/>
        <location filename="../../makerapp/ui/scanner/general.py"/>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/wizard_frame.py"/>
        <location filename="../../makerapp/ui/fulfillment/wizard_head.py"/>
        <location filename="../../makerapp/ui/orders/detail_dialog.py"/>
        <location filename="../../makerapp/ui/orders/detail_foot.py"/>
        <location filename="../../makerapp/ui/printing/preview_pages.py"/>
        <source>Previous order</source>
        <translation>Vorige Bestellung</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/wizard_frame.py"/>
        <location filename="../../makerapp/ui/fulfillment/wizard_head.py"/>
        <location filename="../../makerapp/ui/orders/detail_dialog.py"/>
        <location filename="../../makerapp/ui/orders/detail_foot.py"/>
        <location filename="../../makerapp/ui/printing/preview_pages.py"/>
        <source>Next order</source>
        <translation>Nächste Bestellung</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/wizard_head.py"/>
        <source>Leave the packing; progress is kept</source>
        <oldsource>Leave the packing; progress is kept (Esc)</oldsource>
        <translation>Packen verlassen; der Stand bleibt erhalten</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/wizard_head.py"/>
        <source>Pack {number}</source>
        <translation>{number} packen</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/wizard_head.py"/>
        <location filename="../../makerapp/ui/printing/preview_pages.py"/>
        <source>Order {place} of {count}</source>
        <translation>Bestellung {place} von {count}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/wizard_head.py"/>
        <source>{done} of {count} done</source>
        <translation>{done} von {count} fertig</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/wizard_head.py"/>
        <source>{n} of {all} items left</source>
        <translation>noch {n} von {all} Artikeln</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/wizard_panel.py"/>
        <source>There is nothing to pack here any more.</source>
        <translation>Hier ist nichts mehr zu packen.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/help/contents.py"/>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/help/contents.py"/>
        <location filename="../../makerapp/ui/help/overview.py"/>
        <source>Where to begin</source>
        <translation>Wo du anfängst</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/help/contents.py"/>
        <source>Guide</source>
        <translation>Anleitung</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/help/keys_page.py"/>
        <source>Print keys…</source>
        <translation>Tasten drucken…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/help/keys_page.py"/>
        <source>Everything works with the mouse too. No key is a plain letter: those are left to your scanner.</source>
        <translation>Alles geht auch mit der Maus. Keine Taste ist ein einfacher Buchstabe: Die bleiben deinem Scanner.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/help/overview.py"/>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/help/overview.py"/>
        <source>All questions</source>
        <translation>Alle Fragen</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/help/overview.py"/>
        <source>How an order moves along</source>
        <translation>Der Weg einer Bestellung</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/help/overview.py"/>
        <source>You never pick a status. The green button takes the order to its next step.</source>
        <translation>Du wählst nie einen Status. Der grüne Knopf bringt die Bestellung zum nächsten Schritt.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/help_page.py"/>
        <location filename="../../makerapp/ui/palette/sources.py"/>
        <location filename="../../makerapp/ui/sidebar.py"/>
        <source>Help &amp; shortcuts</source>
        <translation>Hilfe &amp; Tasten</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/help_page.py"/>
        <source>Search help</source>
        <translation>Hilfe durchsuchen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/help_page.py"/>
        <source>{n} places in the guide</source>
        <extracomment>One: 1 place in the guide</extracomment>
        <translation>
            <numerusform>1 Stelle in der Anleitung</numerusform>
            <numerusform>{n} Stellen in der Anleitung</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/help_page.py"/>
        <source>Nothing in the guide fits. Try another word.</source>
        <translation>Nichts in der Anleitung passt. Versuch ein anderes Wort.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/help_page.py"/>
        <source>Next:</source>
        <translation>Danach:</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/importing/choose.py"/>
        <source>Choose orders file</source>
        <translation>Bestelldatei wählen</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/importing/choose.py"/>
        <source>Orders files (*.csv *.txt *.tsv)</source>
        <translation>Bestelldateien (*.csv *.txt *.tsv)</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/importing/choose.py"/>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/importing/file_card.py"/>
        <source>Rows left out of {file}</source>
        <translation>Ausgelassene Zeilen von {file}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/importing/file_card.py"/>
        <source>Row {row}: {reason}</source>
        <translation>Zeile {row}: {reason}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/importing/file_card.py"/>
        <source>Show {n} rows left out</source>
        <extracomment>One: Show 1 row left out</extracomment>
        <translation>
            <numerusform>1 ausgelassene Zeile zeigen</numerusform>
            <numerusform>{n} ausgelassene Zeilen zeigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/importing/file_card.py"/>
        <source>Hide {n} rows left out</source>
        <extracomment>One: Hide 1 row left out</extracomment>
        <translation>
            <numerusform>1 ausgelassene Zeile ausblenden</numerusform>
            <numerusform>{n} ausgelassene Zeilen ausblenden</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/importing/file_card.py"/>
        <location filename="../../makerapp/ui/importing/import_dialog.py"/>
        <source>Choose another file</source>
        <translation>Andere Datei wählen</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/importing/import_dialog.py"/>
        <source>Show rows</source>
        <translation>Zeilen zeigen</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/importing/import_dialog.py"/>
        <source>Reading the file…</source>
        <translation>Datei wird gelesen…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/importing/import_dialog.py"/>
        <source>Reading {count} files…</source>
        <translation>{count} Dateien werden gelesen…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/importing/import_dialog.py"/>
        <source>Nothing is changed yet.</source>
        <translation>Noch ist nichts geändert.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/importing/import_dialog.py"/>
        <source>Bringing in {n} orders…</source>
        <extracomment>One: Bringing in 1 order…</extracomment>
        <translation>
            <numerusform>1 Bestellung wird eingelesen…</numerusform>
            <numerusform>{n} Bestellungen werden eingelesen…</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/importing/import_dialog.py"/>
        <source>You can stop at any time; what is in stays in.</source>
        <translation>Du kannst jederzeit anhalten; was eingelesen ist, bleibt.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/importing/import_words.py"/>
        <source>{n} new orders</source>
        <extracomment>One: 1 new order</extracomment>
        <translation>
            <numerusform>1 neue Bestellung</numerusform>
            <numerusform>{n} neue Bestellungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/importing/import_words.py"/>
        <source>{n} changed orders</source>
        <extracomment>One: 1 changed order</extracomment>
        <translation>
            <numerusform>1 geänderte Bestellung</numerusform>
            <numerusform>{n} geänderte Bestellungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/importing/import_words.py"/>
        <source>{n} already here</source>
        <extracomment>One: 1 already here</extracomment>
        <translation>
            <numerusform>1 schon da</numerusform>
            <numerusform>{n} schon da</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/importing/import_words.py"/>
        <source>{n} rows left out</source>
        <extracomment>One: 1 row left out</extracomment>
        <translation>
            <numerusform>1 Zeile ausgelassen</numerusform>
            <numerusform>{n} Zeilen ausgelassen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/importing/import_words.py"/>
        <source>{count} to confirm</source>
        <translation>{count} zu bestätigen</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/importing/import_words.py"/>
        <source>{count} to make</source>
        <translation>{count} zu fertigen</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/importing/import_words.py"/>
        <source>{count} already shipped</source>
        <translation>{count} schon versandt</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/importing/import_words.py"/>
        <source>{count} cancelled</source>
        <translation>{count} storniert</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/importing/import_words.py"/>
        <source>Bring in {new}, update {changed}</source>
        <translation>{new} einlesen, {changed} aktualisieren</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/importing/import_words.py"/>
        <source>Bring in {n} orders</source>
        <extracomment>One: Bring in 1 order</extracomment>
        <translation>
            <numerusform>1 Bestellung einlesen</numerusform>
            <numerusform>{n} Bestellungen einlesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/importing/import_words.py"/>
        <source>Update {n} orders</source>
        <extracomment>One: Update 1 order</extracomment>
        <translation>
            <numerusform>1 Bestellung aktualisieren</numerusform>
            <numerusform>{n} Bestellungen aktualisieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/importing/import_words.py"/>
        <source>All {n} orders are here already.</source>
        <extracomment>One: The 1 order in it is here already.</extracomment>
        <translation>
            <numerusform>Die 1 Bestellung darin ist schon da.</numerusform>
            <numerusform>Alle {n} Bestellungen sind schon da.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/importing/import_words.py"/>
        <source>There was no order in it that could be brought in.</source>
        <translation>Darin war keine Bestellung, die sich einlesen ließ.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/importing/import_words.py"/>
        <location filename="../../makerapp/ui/orders/empty_words.py"/>
        <location filename="../../makerapp/ui/today/today_words.py"/>
        <source>Open {view} ({n})</source>
        <translation>„{view}“ öffnen ({n})</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/importing/import_words.py"/>
        <source>Stopped. {n} orders came in before.</source>
        <extracomment>One: Stopped. 1 order came in before.</extracomment>
        <translation>
            <numerusform>Angehalten. 1 Bestellung wurde vorher eingelesen.</numerusform>
            <numerusform>Angehalten. {n} Bestellungen wurden vorher eingelesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/importing/import_words.py"/>
        <source>{n} orders came in</source>
        <extracomment>One: 1 order came in</extracomment>
        <translation>
            <numerusform>1 Bestellung eingelesen</numerusform>
            <numerusform>{n} Bestellungen eingelesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/importing/import_words.py"/>
        <source>{came}, {n} rows didn't.</source>
        <oldsource>{n} rows didn't.</oldsource>
        <extracomment>One: {came}, 1 row didn't.</extracomment>
        <translation>
            <numerusform>{came}, 1 Zeile nicht.</numerusform>
            <numerusform>{came}, {n} Zeilen nicht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/importing/import_words.py"/>
        <source>{n} orders came in.</source>
        <extracomment>One: 1 order came in.</extracomment>
        <translation>
            <numerusform>1 Bestellung eingelesen.</numerusform>
            <numerusform>{n} Bestellungen eingelesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/importing/import_words.py"/>
        <source>{n} orders were brought up to date.</source>
        <extracomment>One: 1 order was brought up to date.</extracomment>
        <translation>
            <numerusform>1 Bestellung aktualisiert.</numerusform>
            <numerusform>{n} Bestellungen aktualisiert.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/importing/import_words.py"/>
        <source>What came in stays. Bring the file in again for the rest; nothing is doubled.</source>
        <translation>Was eingelesen ist, bleibt. Lies die Datei für den Rest noch einmal ein; nichts wird doppelt.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/importing/import_words.py"/>
        <source>Rows {rows} were left out.</source>
        <extracomment>One: Row {rows} was left out.</extracomment>
        <translation>
            <numerusform>Zeile {rows} wurde ausgelassen.</numerusform>
            <numerusform>Die Zeilen {rows} wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/importing/import_words.py"/>
        <source>Fix it in the file and bring that in again; nothing is doubled.</source>
        <translation>Berichtige sie in der Datei und lies diese noch einmal ein; nichts wird doppelt.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/importing/import_words.py"/>
        <source>Fix them in the file and bring it in again; nothing is doubled.</source>
        <translation>Berichtige sie in der Datei und lies diese noch einmal ein; nichts wird doppelt.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/importing/import_words.py"/>
        <source>{n} more were brought up to date.</source>
        <extracomment>One: 1 more was brought up to date.</extracomment>
        <translation>
            <numerusform>1 weitere wurde aktualisiert.</numerusform>
            <numerusform>{n} weitere wurden aktualisiert.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/importing/import_words.py"/>
        <source>What still has to be made or sent waits in your lists.</source>
        <translation>Was noch zu fertigen oder zu versenden ist, wartet in deinen Listen.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/importing/import_words.py"/>
        <source>{n} files couldn't be read.</source>
        <extracomment>One: 1 file couldn't be read.</extracomment>
        <translation>
            <numerusform>1 Datei ließ sich nicht lesen.</numerusform>
            <numerusform>{n} Dateien ließen sich nicht lesen.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/importing/pages.py"/>
        <source>Nothing new in this file</source>
        <translation>Nichts Neues in dieser Datei</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/importing/pages.py"/>
        <source>Nothing new in these files</source>
        <translation>Nichts Neues in diesen Dateien</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/main_window.py"/>
        <source>Text size {n} %</source>
        <translation>Schriftgröße {n} %</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/opening.py"/>
        <source>Its address is copied. Paste it into your browser: {address}</source>
        <translation>Ihre Adresse ist kopiert. Füg sie in deinen Browser ein: {address}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/opening.py"/>
        <source>The browser didn't open.</source>
        <translation>Der Browser ging nicht auf.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/opening.py"/>
        <source>Its address is copied. Paste it where you look at files: {address}</source>
        <translation>Seine Adresse ist kopiert. Füg sie dort ein, wo du Dateien ansiehst: {address}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/opening.py"/>
        <source>The folder didn't open.</source>
        <translation>Der Ordner ging nicht auf.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/address_box.py"/>
        <source>Name and address of the buyer</source>
        <translation>Name und Adresse des Käufers</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/address_box.py"/>
        <source>Who is it for</source>
        <translation>Für wen ist es</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/address_box.py"/>
        <source>Edit as separate fields</source>
        <translation>In einzelnen Feldern bearbeiten</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/address_box.py"/>
        <source>{missing} You can still save it.</source>
        <translation>{missing} Du kannst trotzdem speichern.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/address_box.py"/>
        <source>Company, if any</source>
        <translation>Firma, falls vorhanden</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/address_box.py"/>
        <source>Third line</source>
        <translation>Dritte Zeile</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/address_box.py"/>
        <source>Edit as one text</source>
        <translation>Als ein Text bearbeiten</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/address_box.py"/>
        <source>Paste or type the whole address; the first line is the name.</source>
        <translation>Füg die ganze Adresse ein oder tipp sie; die erste Zeile ist der Name.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/address_box.py"/>
        <source>Street</source>
        <translation>Straße</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/bulk_bar.py"/>
        <source>With the ticked orders</source>
        <translation>Mit den abgehakten Bestellungen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/orders/bulk_bar.py"/>
        <location filename="../../makerapp/ui/orders/selection_panel.py"/>
        <source>Print slips</source>
        <extracomment>One: Print slip</extracomment>
        <translation>
            <numerusform>Packzettel drucken</numerusform>
            <numerusform>Packzettel drucken</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/bulk_bar.py"/>
        <location filename="../../makerapp/ui/orders/detail_cards.py"/>
        <location filename="../../makerapp/ui/orders/ship_by_dialog.py"/>
        <source>Change ship-by date</source>
        <translation>Versandtermin ändern</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/bulk_bar.py"/>
        <location filename="../../makerapp/ui/orders/selection_panel.py"/>
        <source>Untick all</source>
        <oldsource>Untick all (Esc)</oldsource>
        <translation>Alle Haken entfernen</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/bulk_bar.py"/>
        <source>Everything that can be done with the ticked orders</source>
        <translation>Alles, was sich mit den abgehakten Bestellungen tun lässt</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/orders/bulk_bar.py"/>
        <source>{n} selected</source>
        <extracomment>One: 1 selected</extracomment>
        <translation>
            <numerusform>1 ausgewählt</numerusform>
            <numerusform>{n} ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/bulk_bar.py"/>
        <source>None of these orders still has to be sent.</source>
        <translation>Keine dieser Bestellungen muss noch versandt werden.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/bulk_bar.py"/>
        <source>Their ship-by dates no longer matter.</source>
        <translation>Ihre Versandtermine sind nicht mehr wichtig.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/bulk_bar.py"/>
        <source>Print slips…</source>
        <translation>Packzettel drucken…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/bulk_bar.py"/>
        <location filename="../../makerapp/ui/orders/order_menu.py"/>
        <source>Change ship-by date…</source>
        <translation>Versandtermin ändern…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/bulk_bar.py"/>
        <source>Pick list…</source>
        <translation>Sammelliste…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/bulk_bar.py"/>
        <source>Address labels…</source>
        <translation>Adressetiketten…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/bulk_bar.py"/>
        <source>That is more than {most} orders at once.</source>
        <translation>Das sind mehr als {most} Bestellungen auf einmal.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/bulk_bar.py"/>
        <source>Use the filters to tick fewer, and do it in parts.</source>
        <translation>Hak mit Hilfe der Filter weniger ab und mach es in Teilen.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/bulk_bar.py"/>
        <source>Hold {n} of {all}…</source>
        <translation>{n} von {all} zurückstellen…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/bulk_bar.py"/>
        <source>Take {n} of {all} off hold</source>
        <translation>{n} von {all} wieder aufnehmen</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/bulk_bar.py"/>
        <source>Payment received for {n} of {all}…</source>
        <translation>Zahlung für {n} von {all} erhalten…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/bulk_bar.py"/>
        <source>Mark {n} of {all} as paid back</source>
        <translation>{n} von {all} als zurückgezahlt markieren</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/bulk_bar.py"/>
        <source>Reopen {n} of {all}</source>
        <translation>{n} von {all} wieder öffnen</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/bulk_bar.py"/>
        <source>Cancel {n} of {all}…</source>
        <translation>{n} von {all} stornieren…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/orders/bulk_bar.py"/>
        <source>Hold {n} orders…</source>
        <extracomment>One: Hold 1 order…</extracomment>
        <translation>
            <numerusform>1 Bestellung zurückstellen…</numerusform>
            <numerusform>{n} Bestellungen zurückstellen…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/orders/bulk_bar.py"/>
        <source>Take {n} orders off hold</source>
        <extracomment>One: Take 1 order off hold</extracomment>
        <translation>
            <numerusform>1 Bestellung wieder aufnehmen</numerusform>
            <numerusform>{n} Bestellungen wieder aufnehmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/orders/bulk_bar.py"/>
        <source>Payment received for {n} orders…</source>
        <extracomment>One: Payment received for 1 order…</extracomment>
        <translation>
            <numerusform>Zahlung für 1 Bestellung erhalten…</numerusform>
            <numerusform>Zahlung für {n} Bestellungen erhalten…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/orders/bulk_bar.py"/>
        <source>Mark {n} orders as paid back</source>
        <extracomment>One: Mark 1 order as paid back</extracomment>
        <translation>
            <numerusform>1 Bestellung als zurückgezahlt markieren</numerusform>
            <numerusform>{n} Bestellungen als zurückgezahlt markieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/orders/bulk_bar.py"/>
        <source>Reopen {n} orders</source>
        <extracomment>One: Reopen 1 order</extracomment>
        <translation>
            <numerusform>1 Bestellung wieder öffnen</numerusform>
            <numerusform>{n} Bestellungen wieder öffnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/orders/bulk_bar.py"/>
        <source>Cancel {n} orders…</source>
        <extracomment>One: Cancel 1 order…</extracomment>
        <translation>
            <numerusform>1 Bestellung stornieren…</numerusform>
            <numerusform>{n} Bestellungen stornieren…</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/cancel_fulfillment_dialog.py"/>
        <source>Cancel fulfillment</source>
        <translation>Versand zurücknehmen</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/cancel_fulfillment_dialog.py"/>
        <source>For example: wrong parcel, address changed</source>
        <translation>Zum Beispiel: falsches Paket, Adresse geändert</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/cancel_fulfillment_dialog.py"/>
        <source>Keep as shipped</source>
        <translation>Versandt lassen</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/cancel_fulfillment_dialog.py"/>
        <source>Cancel fulfillment of {number}?</source>
        <translation>Versand von {number} zurücknehmen?</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/cancel_fulfillment_dialog.py"/>
        <source>Nothing is deleted, and you can undo it.</source>
        <translation>Nichts wird gelöscht, und du kannst es rückgängig machen.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/cancel_fulfillment_dialog.py"/>
        <source>Which parcels?</source>
        <translation>Welche Pakete?</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/cancel_fulfillment_dialog.py"/>
        <source>Also cancel {numbers}, in the same box</source>
        <translation>Auch {numbers} zurücknehmen, im selben Karton</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/cancel_fulfillment_dialog.py"/>
        <location filename="../../makerapp/ui/orders/cancel_order_dialog.py"/>
        <location filename="../../makerapp/ui/orders/effect_list.py"/>
        <location filename="../../makerapp/ui/orders/refund_dialog.py"/>
        <location filename="../../makerapp/ui/orders/return_dialog.py"/>
        <location filename="../../makerapp/ui/orders/undo_preview_dialog.py"/>
        <source>What changes</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/cancel_fulfillment_dialog.py"/>
        <location filename="../../makerapp/ui/orders/hold_dialog.py"/>
        <location filename="../../makerapp/ui/orders/many_dialogs.py"/>
        <location filename="../../makerapp/ui/orders/refund_dialog.py"/>
        <location filename="../../makerapp/ui/orders/return_dialog.py"/>
        <location filename="../../makerapp/ui/orders/ship_by_dialog.py"/>
        <location filename="../../makerapp/ui/orders/shortage_form.py"/>
        <location filename="../../makerapp/ui/settings/calendar_dialog.py"/>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/cancel_fulfillment_dialog.py"/>
        <source>The pieces lie there for this order; stock stays as it is.</source>
        <translation>Die Stücke liegen dort für diese Bestellung; der Bestand bleibt, wie er ist.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/cancel_fulfillment_dialog.py"/>
        <source>They are on hand again, and stay promised to this order.</source>
        <translation>Sie sind wieder auf Lager und bleiben dieser Bestellung zugesagt.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/cancel_fulfillment_dialog.py"/>
        <source>Lost or broken: nothing comes back, they are made again.</source>
        <translation>Verloren oder zerbrochen: Nichts kommt zurück, es wird neu gefertigt.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/cancel_fulfillment_dialog.py"/>
        <source>Where are the goods now?</source>
        <translation>Wo sind die Waren jetzt?</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/cancel_order_dialog.py"/>
        <source>Cancel order</source>
        <comment>window title</comment>
        <translation>Bestellung stornieren</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/cancel_order_dialog.py"/>
        <location filename="../../makerapp/ui/orders/many_dialogs.py"/>
        <source>Put items back on the shelf</source>
        <translation>Artikel zurück ins Lager legen</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/cancel_order_dialog.py"/>
        <source>The buyer already has the money back</source>
        <translation>Der Käufer hat das Geld schon zurück</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/cancel_order_dialog.py"/>
        <source>Keep order</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/cancel_order_dialog.py"/>
        <source>Cancel order</source>
        <translation>Stornieren</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/cancel_order_dialog.py"/>
        <source>Cancel order {number}</source>
        <translation>Bestellung {number} stornieren</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/cancel_order_dialog.py"/>
        <location filename="../../makerapp/ui/orders/many_dialogs.py"/>
        <source>The buyer changed their mind</source>
        <translation>Der Käufer hat es sich anders überlegt</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/cancel_order_dialog.py"/>
        <location filename="../../makerapp/ui/orders/many_dialogs.py"/>
        <source>Can't be made</source>
        <translation>Nicht zu fertigen</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/cancel_order_dialog.py"/>
        <location filename="../../makerapp/ui/orders/many_dialogs.py"/>
        <source>Not paid</source>
        <translation>Nicht bezahlt</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/cancel_order_dialog.py"/>
        <location filename="../../makerapp/ui/orders/many_dialogs.py"/>
        <source>Address can't be reached</source>
        <translation>Adresse nicht erreichbar</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/cancel_order_dialog.py"/>
        <location filename="../../makerapp/ui/orders/many_dialogs.py"/>
        <source>Ordered twice</source>
        <translation>Doppelt bestellt</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/cancel_order_dialog.py"/>
        <location filename="../../makerapp/ui/orders/many_dialogs.py"/>
        <location filename="../../makerapp/ui/orders/payment_dialogs.py"/>
        <location filename="../../makerapp/ui/products/stock_dialog.py"/>
        <source>Choose or type one</source>
        <translation>Wählen oder eintippen</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/cancel_order_dialog.py"/>
        <source>The order stays in Cancelled, and can be reopened. The marketplace isn't told.</source>
        <translation>Die Bestellung bleibt in „Storniert“ und lässt sich wieder öffnen. Der Marktplatz erfährt nichts davon.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/cancel_order_dialog.py"/>
        <source>Nobody knows what was paid. Look on {where}, and pay it back.</source>
        <translation>Niemand weiß, was bezahlt wurde. Sieh bei {where} nach und zahl es zurück.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/cancel_order_dialog.py"/>
        <source>It is listed under Refund due until you mark it as paid back.</source>
        <translation>Sie steht unter „Erstattung offen“, bis du sie als zurückgezahlt markierst.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/clocks_card.py"/>
        <source>{name} may have cancelled this order</source>
        <translation>{name} hat diese Bestellung vielleicht storniert</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/clocks_card.py"/>
        <source>{name} cancels this order {when}</source>
        <translation>{name} storniert diese Bestellung {when}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/clocks_card.py"/>
        <source>It wasn't confirmed as shipped within {n} days. Check it there.</source>
        <translation>Sie wurde nicht innerhalb von {n} Tagen als versandt bestätigt. Sieh dort nach.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/clocks_card.py"/>
        <source>Unless it is confirmed as shipped there before {day}.</source>
        <translation>Wenn sie dort vor dem {day} nicht als versandt bestätigt ist.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/clocks_card.py"/>
        <source>{name} cancelled it</source>
        <translation>{name} hat storniert</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/clocks_card.py"/>
        <source>Cancels the order here too; Undo takes it back</source>
        <translation>Storniert die Bestellung auch hier; „Rückgängig“ nimmt es zurück</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/date_field.py"/>
        <source>Click for a calendar; the arrow keys move by a day, Page up and Page down by a week</source>
        <translation>Klick für einen Kalender; die Pfeiltasten gehen einen Tag weiter, Bild auf und Bild ab eine Woche</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/date_field.py"/>
        <location filename="../../makerapp/ui/orders/row_words.py"/>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/date_field.py"/>
        <source>{days} days</source>
        <translation>in {days} Tagen</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/date_field.py"/>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/date_field.py"/>
        <source>{days} days ago</source>
        <translation>vor {days} Tagen</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/date_field.py"/>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/date_field.py"/>
        <location filename="../../makerapp/ui/orders/hold_dialog.py"/>
        <source>In a week</source>
        <translation>In einer Woche</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/delete_dialog.py"/>
        <source>Delete for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/delete_dialog.py"/>
        <source>Keep the order</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/delete_dialog.py"/>
        <source>Delete {number} for good?</source>
        <translation>{number} endgültig löschen?</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/delete_dialog.py"/>
        <source>Undo can't bring it back.</source>
        <translation>„Rückgängig“ kann sie nicht zurückholen.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/delete_dialog.py"/>
        <source>Its items, parcels, payments, notes and timeline go, and the buyer, if this is the only order.</source>
        <translation>Artikel, Pakete, Zahlungen, Notizen und Verlauf gehen mit, und der Käufer, wenn dies seine einzige Bestellung ist.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/delete_dialog.py"/>
        <source>Type {number} to delete it</source>
        <translation>Tipp {number}, um sie zu löschen</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/delete_dialog.py"/>
        <source>A backup is made and checked first, in {folder}.</source>
        <translation>Vorher wird eine Sicherung angelegt und geprüft, in {folder}.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/delete_dialog.py"/>
        <source>Stock stays as it is, and so do the figures in its list of changes.</source>
        <translation>Der Bestand bleibt, wie er ist, und die Zahlen in seiner Änderungsliste auch.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/delete_dialog.py"/>
        <source>Bringing in {file} again brings the order back.</source>
        <translation>Wird {file} noch einmal eingelesen, ist die Bestellung wieder da.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/delete_dialog.py"/>
        <source>{amount} is still due to the buyer. Nothing will remind you of it.</source>
        <translation>{amount} stehen dem Käufer noch zu. Nichts wird dich daran erinnern.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/delete_dialog.py"/>
        <source>Nothing is deleted yet. Type {number} here.</source>
        <translation>Noch ist nichts gelöscht. Tipp hier {number}.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/delete_dialog.py"/>
        <source>Making a backup…</source>
        <translation>Sicherung wird angelegt…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/delete_dialog.py"/>
        <source>Backup: {file}</source>
        <translation>Sicherung: {file}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/delete_dialog.py"/>
        <source>Show the backup</source>
        <translation>Sicherung zeigen</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/detail_cards.py"/>
        <location filename="../../makerapp/ui/orders/panel_body.py"/>
        <location filename="../../makerapp/ui/orders/parcel_box.py"/>
        <location filename="../../makerapp/ui/words_window.py"/>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/detail_cards.py"/>
        <location filename="../../makerapp/ui/orders/detail_dialog.py"/>
        <location filename="../../makerapp/ui/orders/order_menu.py"/>
        <location filename="../../makerapp/ui/orders/panel_body.py"/>
        <source>Copy address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/detail_cards.py"/>
        <source>The file gave no address.</source>
        <translation>Die Datei nannte keine Adresse.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/detail_cards.py"/>
        <source>Send to: {address}</source>
        <translation>Versand an: {address}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/detail_cards.py"/>
        <source>Correct the address</source>
        <translation>Adresse berichtigen</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/detail_cards.py"/>
        <location filename="../../makerapp/ui/orders/parcel_box.py"/>
        <location filename="../../makerapp/ui/printing/setup_fields.py"/>
        <location filename="../../makerapp/ui/settings/setup_rows.py"/>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/detail_cards.py"/>
        <location filename="../../makerapp/ui/orders/panel_body.py"/>
        <source>Deadlines</source>
        <translation>Termine</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/detail_cards.py"/>
        <source>Sending</source>
        <translation>Versand</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/detail_cards.py"/>
        <source>Chosen by the buyer</source>
        <translation>Vom Käufer gewählt</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/detail_dialog.py"/>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/detail_dialog.py"/>
        <location filename="../../makerapp/ui/orders/detail_head.py"/>
        <source>Edit order</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/detail_dialog.py"/>
        <source>The buyer asks to cancel this order.</source>
        <translation>Der Käufer möchte diese Bestellung stornieren.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/detail_dialog.py"/>
        <source>Cancel it here, then in the marketplace – or go on if you have agreed otherwise.</source>
        <translation>Storniere sie hier, dann auf dem Marktplatz – oder mach weiter, wenn ihr etwas anderes vereinbart habt.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/detail_dialog.py"/>
        <location filename="../../makerapp/ui/orders/order_menu.py"/>
        <location filename="../../makerapp/ui/orders/panel_body.py"/>
        <source>Mark as paid back</source>
        <translation>Als zurückgezahlt markieren</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/detail_dialog.py"/>
        <location filename="../../makerapp/ui/orders/undo_run.py"/>
        <location filename="../../makerapp/ui/settings/settings_dialog.py"/>
        <source>Nothing to undo</source>
        <translation>Nichts rückgängig zu machen</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/detail_foot.py"/>
        <location filename="../../makerapp/ui/orders/order_menu.py"/>
        <source>Cancel fulfillment…</source>
        <translation>Versand zurücknehmen…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/detail_foot.py"/>
        <location filename="../../makerapp/ui/orders/order_menu.py"/>
        <source>Fulfill…</source>
        <translation>Packen…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/detail_foot.py"/>
        <source>Open the fulfillment wizard: it checks first what is still to do</source>
        <translation>Packassistenten öffnen: Er prüft erst, was noch zu tun ist</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/detail_foot.py"/>
        <source>{number} of {count} in {view}</source>
        <translation>{number} von {count} in „{view}“</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/detail_foot.py"/>
        <source>{number} of {count}</source>
        <translation>{number} von {count}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/detail_foot.py"/>
        <source>{count} left in {view}</source>
        <translation>noch {count} in „{view}“</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/detail_foot.py"/>
        <source>{count} left</source>
        <translation>noch {count}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/detail_head.py"/>
        <location filename="../../makerapp/ui/orders/row_words.py"/>
        <source>Sample</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/detail_head.py"/>
        <source>Print papers of this order (Ctrl+P prints the slip)</source>
        <translation>Papiere dieser Bestellung drucken (Strg+P druckt den Packzettel)</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/detail_head.py"/>
        <source>placed on {channel} {moment}</source>
        <translation>bestellt über {channel} {moment}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/detail_items.py"/>
        <location filename="../../makerapp/ui/orders/order_menu.py"/>
        <location filename="../../makerapp/ui/orders/panel_body.py"/>
        <source>Something is out of stock…</source>
        <translation>Etwas ist nicht auf Lager…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/detail_items.py"/>
        <source>The file didn't say what was bought.</source>
        <translation>Die Datei sagt nicht, was gekauft wurde.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/detail_items.py"/>
        <location filename="../../makerapp/ui/orders/panel_body.py"/>
        <source>Personalization: {text}</source>
        <translation>Personalisierung: {text}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/detail_items.py"/>
        <source>{count} refunded</source>
        <translation>{count} erstattet</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/detail_timeline.py"/>
        <source>Copy or save the timeline</source>
        <translation>Verlauf kopieren oder speichern</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/detail_timeline.py"/>
        <source>Note to yourself</source>
        <translation>Notiz für dich</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/detail_timeline.py"/>
        <source>Only you see it. Enter keeps it.</source>
        <translation>Nur du siehst sie. Enter speichert sie.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/detail_timeline.py"/>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/detail_timeline.py"/>
        <source>Add note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/detail_timeline.py"/>
        <source>Show: {what}</source>
        <translation>Zeigen: {what}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/detail_timeline.py"/>
        <source>Show in the timeline</source>
        <translation>Im Verlauf zeigen</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/detail_timeline.py"/>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/detail_timeline.py"/>
        <source>Save as text…</source>
        <translation>Als Text speichern…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/detail_timeline.py"/>
        <source>With my private notes</source>
        <translation>Mit meinen privaten Notizen</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/edit_dialog.py"/>
        <source>It's a gift – leave prices off the slip</source>
        <translation>Ein Geschenk – Packzettel ohne Preise</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/edit_dialog.py"/>
        <source>Save order</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/edit_dialog.py"/>
        <location filename="../../makerapp/ui/orders/first_run.py"/>
        <location filename="../../makerapp/ui/orders/list_head.py"/>
        <location filename="../../makerapp/ui/palette/sources.py"/>
        <location filename="../../makerapp/ui/today/today_head.py"/>
        <source>New order</source>
        <translation>Neue Bestellung</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/edit_dialog.py"/>
        <source>For sales by phone, message or at the market stall.</source>
        <translation>Für Verkäufe per Telefon, Nachricht oder am Marktstand.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/edit_dialog.py"/>
        <source>Edit {number}</source>
        <translation>{number} bearbeiten</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/edit_dialog.py"/>
        <source>What you set here stays, also when the marketplace's file is brought in again.</source>
        <translation>Was du hier einträgst, bleibt, auch wenn die Datei des Marktplatzes noch einmal eingelesen wird.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/edit_dialog.py"/>
        <source>Close without saving; what you typed is kept as a draft</source>
        <oldsource>Close without saving; what you typed is kept as a draft (Esc)</oldsource>
        <translation>Ohne Speichern schließen; was du getippt hast, bleibt als Entwurf</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/edit_dialog.py"/>
        <source>You closed this form before it was saved.</source>
        <translation>Du hast dieses Formular vor dem Speichern geschlossen.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/edit_dialog.py"/>
        <source>A draft was kept</source>
        <translation>Ein Entwurf ist noch da</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/edit_dialog.py"/>
        <source>Go on with the draft</source>
        <translation>Mit dem Entwurf weiter</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/edit_dialog.py"/>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/edit_dialog.py"/>
        <source>The paper in the box shows the order as it was. Save, then print it again.</source>
        <translation>Das Papier im Karton zeigt die Bestellung, wie sie war. Speichere, dann druck es neu.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/edit_dialog.py"/>
        <source>Draft kept</source>
        <translation>Entwurf aufbewahrt</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/edit_form.py"/>
        <source>The marketplace's next file finds this order by where it was sold.</source>
        <translation>Die nächste Datei des Marktplatzes findet diese Bestellung daran, wo sie verkauft wurde.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/edit_form.py"/>
        <source>Not paid yet</source>
        <translation>Noch nicht bezahlt</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/edit_form.py"/>
        <location filename="../../makerapp/ui/orders/payment_words.py"/>
        <source>Paid in cash</source>
        <translation>Bar bezahlt</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/edit_form.py"/>
        <source>For example: leave with the neighbor</source>
        <translation>Zum Beispiel: beim Nachbarn abgeben</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/edit_form.py"/>
        <source>Printed on the slip</source>
        <translation>Steht auf dem Packzettel</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/edit_form.py"/>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/edit_form.py"/>
        <source>Who is it for? Type at least the buyer's name in the first line.</source>
        <translation>Für wen ist es? Tipp in die erste Zeile mindestens den Namen des Käufers.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/edit_form.py"/>
        <source>What did they buy? Add at least one item.</source>
        <translation>Was wurde gekauft? Füg mindestens einen Artikel hinzu.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/edit_form.py"/>
        <source>One item has no name. Choose a product or type what it is.</source>
        <translation>Ein Artikel hat keinen Namen. Wähle ein Produkt oder tipp ein, was es ist.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/edit_form.py"/>
        <source>One price isn't an amount. Write it like 12.50.</source>
        <translation>Ein Preis ist kein Betrag. Schreib ihn wie 12,50.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/edit_form.py"/>
        <source>This isn't a whole e-mail address. You can still save it.</source>
        <translation>Das ist keine ganze E-Mail-Adresse. Du kannst trotzdem speichern.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/edit_lines.py"/>
        <source>What is it? Type to search</source>
        <translation>Was ist es? Tippen zum Suchen</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/edit_lines.py"/>
        <source>Options</source>
        <oldsource>Options</oldsource>
        <comment>of a product</comment>
        <translation>Optionen</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/edit_lines.py"/>
        <source>Personalization</source>
        <translation>Personalisierung</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/edit_lines.py"/>
        <location filename="../../makerapp/ui/products/stock_dialog.py"/>
        <source>pieces</source>
        <translation>Stück</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/edit_lines.py"/>
        <location filename="../../makerapp/ui/orders/stand_in_box.py"/>
        <source>Price of one</source>
        <translation>Stückpreis</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/edit_lines.py"/>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/edit_lines.py"/>
        <source>Take this item off</source>
        <translation>Diesen Artikel herausnehmen</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/edit_lines.py"/>
        <source>Add item</source>
        <translation>Artikel hinzufügen</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/edit_lines.py"/>
        <source>What did they buy</source>
        <translation>Was wurde gekauft</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/edit_lines.py"/>
        <source>Item {number}</source>
        <translation>Artikel {number}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/edit_lines.py"/>
        <source>Items {items} + postage {postage} + tax {other} =</source>
        <translation>Artikel {items} + Versand {postage} + Steuer {other} =</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/edit_lines.py"/>
        <source>Items {items} + postage {postage} − discount {other} =</source>
        <translation>Artikel {items} + Versand {postage} − Rabatt {other} =</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/edit_lines.py"/>
        <source>Items {items} + postage {postage} =</source>
        <translation>Artikel {items} + Versand {postage} =</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/edit_lines.py"/>
        <source>An item has no price, so the sum isn't known. Write 0 if it costs nothing.</source>
        <translation>Ein Artikel hat keinen Preis, darum ist die Summe nicht bekannt. Schreib 0, wenn er nichts kostet.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/edit_lines.py"/>
        <source>Sum</source>
        <translation>Summe</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/empty_words.py"/>
        <source>No late orders in {view}</source>
        <translation>Keine überfälligen Bestellungen in „{view}“</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/empty_words.py"/>
        <source>Nothing to ship today in {view}</source>
        <translation>Heute nichts zu versenden in „{view}“</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/empty_words.py"/>
        <source>No gifts in {view}</source>
        <translation>Keine Geschenke in „{view}“</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/empty_words.py"/>
        <source>No order with a note in {view}</source>
        <translation>Keine Bestellung mit Notiz in „{view}“</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/empty_words.py"/>
        <source>Nothing personalized in {view}</source>
        <translation>Nichts Personalisiertes in „{view}“</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/empty_words.py"/>
        <source>No unpaid orders in {view}</source>
        <translation>Keine unbezahlten Bestellungen in „{view}“</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/empty_words.py"/>
        <source>Nothing on hold in {view}</source>
        <translation>Nichts zurückgestellt in „{view}“</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/empty_words.py"/>
        <source>No marketplace cancels anything in {view}</source>
        <translation>Kein Marktplatz storniert etwas in „{view}“</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/empty_words.py"/>
        <source>No refund due in {view}</source>
        <translation>Keine Erstattung offen in „{view}“</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/empty_words.py"/>
        <source>Every slip in {view} is printed</source>
        <translation>Jeder Packzettel in „{view}“ ist gedruckt</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/empty_words.py"/>
        <source>No slip in {view} is printed yet</source>
        <translation>Noch kein Packzettel in „{view}“ ist gedruckt</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/empty_words.py"/>
        <source>No order matches “{text}”</source>
        <translation>Keine Bestellung passt zu „{text}“</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/empty_words.py"/>
        <source>Try a name, an order number or a postcode.</source>
        <translation>Versuch es mit einem Namen, einer Bestellnummer oder einer Postleitzahl.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/empty_words.py"/>
        <location filename="../../makerapp/ui/products/list_words.py"/>
        <location filename="../../makerapp/ui/widgets/search_field.py"/>
        <source>Clear search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/empty_words.py"/>
        <source>No order in {view} fits these filters</source>
        <translation>Keine Bestellung in „{view}“ passt zu diesen Filtern</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/empty_words.py"/>
        <source>Good.</source>
        <translation>Gut.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/orders/empty_words.py"/>
        <location filename="../../makerapp/ui/printing/print_history.py"/>
        <location filename="../../makerapp/ui/products/list_words.py"/>
        <source>Show all {n}</source>
        <extracomment>One: Show it</extracomment>
        <translation>
            <numerusform>Bestellung zeigen</numerusform>
            <numerusform>Alle {n} zeigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/orders/empty_words.py"/>
        <source>{n} orders are on hold.</source>
        <extracomment>One: 1 order is on hold.</extracomment>
        <translation>
            <numerusform>1 Bestellung ist zurückgestellt.</numerusform>
            <numerusform>{n} Bestellungen sind zurückgestellt.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/empty_words.py"/>
        <source>No new orders</source>
        <translation>Keine neuen Bestellungen</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/empty_words.py"/>
        <source>New orders appear here first.</source>
        <translation>Neue Bestellungen erscheinen zuerst hier.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/empty_words.py"/>
        <source>Nothing to make</source>
        <translation>Nichts zu fertigen</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/empty_words.py"/>
        <source>Confirm an order and its items show up here.</source>
        <translation>Bestätige eine Bestellung, dann stehen ihre Artikel hier.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/empty_words.py"/>
        <source>Nothing to pack</source>
        <translation>Nichts zu packen</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/empty_words.py"/>
        <source>When everything in an order is made, it comes here.</source>
        <translation>Wenn alles in einer Bestellung gefertigt ist, kommt sie hierher.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/empty_words.py"/>
        <source>No parcels on the way</source>
        <translation>Keine Pakete unterwegs</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/empty_words.py"/>
        <source>No orders yet</source>
        <translation>Noch keine Bestellungen</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/empty_words.py"/>
        <source>Bring in a file from your shop, or type one in.</source>
        <translation>Lies eine Datei aus deinem Shop ein oder trag eine ein.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/empty_words.py"/>
        <source>Nothing here yet</source>
        <translation>Hier ist noch nichts</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/end_of_day_dialog.py"/>
        <source>One list for each carrier, for the driver or the counter to sign.</source>
        <translation>Eine Liste für jeden Versanddienst, zum Unterschreiben für den Fahrer oder am Schalter.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/end_of_day_dialog.py"/>
        <location filename="../../makerapp/ui/settings/calendar_dialog.py"/>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/end_of_day_dialog.py"/>
        <source>Parcels of</source>
        <translation>Pakete vom</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/end_of_day_dialog.py"/>
        <source>Print the list…</source>
        <translation>Liste drucken…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/end_of_day_dialog.py"/>
        <source>Print {n} lists…</source>
        <translation>{n} Listen drucken…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/end_of_day_dialog.py"/>
        <source>No parcel was given to a carrier on {day}.</source>
        <translation>Am {day} ging kein Paket an einen Versanddienst.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/orders/end_of_day_dialog.py"/>
        <source>{n} parcels have no tracking number yet.</source>
        <extracomment>One: 1 parcel has no tracking number yet.</extracomment>
        <translation>
            <numerusform>1 Paket hat noch keine Sendungsnummer.</numerusform>
            <numerusform>{n} Pakete haben noch keine Sendungsnummer.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/first_run.py"/>
        <source>Let's get your first order in</source>
        <translation>Holen wir deine erste Bestellung herein</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/first_run.py"/>
        <source>From then on the app tells you what to make, pack and post next.</source>
        <translation>Von da an sagt dir das Programm, was du als Nächstes fertigst, packst und verschickst.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/first_run.py"/>
        <source>Choose orders file…</source>
        <translation>Bestelldatei wählen…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/first_run.py"/>
        <source>Use sample orders</source>
        <translation>Beispielbestellungen nehmen</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/first_run.py"/>
        <source>From the orders file (CSV) you download from Etsy, Shopify or Amazon. Or drop it here.</source>
        <translation>Aus der Bestelldatei (CSV), die du bei Etsy, Shopify oder Amazon herunterlädst. Oder zieh sie hierher.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/first_run.py"/>
        <source>Type one in</source>
        <translation>Eine eintragen</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/first_run.py"/>
        <source>For orders by phone, message or from the market stall.</source>
        <translation>Für Bestellungen per Telefon, Nachricht oder vom Marktstand.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/first_run.py"/>
        <source>Look around first</source>
        <translation>Erst einmal umsehen</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/first_run.py"/>
        <source>Try everything with sample orders. One click removes them again.</source>
        <translation>Probier alles mit Beispielbestellungen aus. Ein Klick entfernt sie wieder.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/first_run.py"/>
        <source>Your shop name, logo and thank-you note:</source>
        <translation>Dein Shopname, dein Logo und deine Dankeskarte:</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/hold_dialog.py"/>
        <source>Put on hold</source>
        <translation>Zurückstellen</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/hold_dialog.py"/>
        <location filename="../../makerapp/ui/orders/many_dialogs.py"/>
        <source>Back in the list on</source>
        <translation>Wieder in der Liste am</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/hold_dialog.py"/>
        <source>For example: the buyer is away until then</source>
        <translation>Zum Beispiel: der Käufer ist bis dahin weg</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/hold_dialog.py"/>
        <source>Next Monday</source>
        <translation>Nächster Montag</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/hold_dialog.py"/>
        <source>Put {number} on hold</source>
        <translation>{number} zurückstellen</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/hold_dialog.py"/>
        <source>Don't hold it</source>
        <translation>Nicht zurückstellen</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/hold_dialog.py"/>
        <location filename="../../makerapp/ui/orders/many_dialogs.py"/>
        <source>Choose a day after today.</source>
        <translation>Wähle einen Tag nach heute.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/hold_dialog.py"/>
        <source>Hold until {day}</source>
        <translation>Bis {day} zurückstellen</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/hold_dialog.py"/>
        <source>It leaves {view} and is back by itself on {day}. Search and All orders still show it.</source>
        <translation>Sie verlässt „{view}“ und ist am {day} von selbst zurück. Die Suche und „Alle Bestellungen“ zeigen sie weiter.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/hold_dialog.py"/>
        <source>Its ship-by date {day} has passed already. Best write to the buyer.</source>
        <translation>Ihr Versandtermin {day} ist schon vorbei. Schreib am besten dem Käufer.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/hold_dialog.py"/>
        <source>Its ship-by date {day} passes meanwhile. Best write to the buyer.</source>
        <translation>Ihr Versandtermin {day} geht inzwischen vorbei. Schreib am besten dem Käufer.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/list_head.py"/>
        <location filename="../../makerapp/ui/today/today_head.py"/>
        <source>Search orders</source>
        <translation>Bestellungen suchen</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/list_head.py"/>
        <location filename="../../makerapp/ui/today/today_head.py"/>
        <source>Search all orders by name, number, item, postcode or tracking number</source>
        <oldsource>Search all orders by name, number, item, postcode or tracking number (Ctrl+F)</oldsource>
        <translation>Alle Bestellungen nach Name, Nummer, Artikel, Postleitzahl oder Sendungsnummer durchsuchen</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/list_head.py"/>
        <location filename="../../makerapp/ui/orders/selection_panel.py"/>
        <location filename="../../makerapp/ui/orders/workshop_papers.py"/>
        <source>Bench papers</source>
        <translation>Werkpapiere</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/list_head.py"/>
        <source>Make list, bench tickets, pick list</source>
        <translation>Fertigungsliste, Werkzettel, Sammelliste</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/list_head.py"/>
        <location filename="../../makerapp/ui/printing/print_menu.py"/>
        <source>End of day list…</source>
        <translation>Tagesliste…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/list_head.py"/>
        <source>What each carrier took on a day, to be signed</source>
        <translation>Was jeder Versanddienst an einem Tag mitnahm, zum Unterschreiben</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/list_head.py"/>
        <location filename="../../makerapp/ui/orders/saved_view_menu.py"/>
        <source>Save this list</source>
        <translation>Diese Liste speichern</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/list_head.py"/>
        <source>More to print</source>
        <translation>Mehr zu drucken</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/list_head.py"/>
        <source>Save this list with its filters and order</source>
        <translation>Diese Liste mit Filtern und Reihenfolge speichern</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/list_head.py"/>
        <source>Saved list “{name}”</source>
        <translation>Gespeicherte Liste „{name}“</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/list_words.py"/>
        <source>Search results</source>
        <translation>Suchergebnisse</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/list_words.py"/>
        <source>The newest {n} that fit</source>
        <translation>Die neuesten {n}, die passen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/orders/list_words.py"/>
        <source>{n} orders found</source>
        <extracomment>One: 1 order found</extracomment>
        <translation>
            <numerusform>1 Bestellung gefunden</numerusform>
            <numerusform>{n} Bestellungen gefunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/orders/list_words.py"/>
        <source>{n} orders on hold</source>
        <extracomment>One: 1 order on hold</extracomment>
        <translation>
            <numerusform>1 Bestellung zurückgestellt</numerusform>
            <numerusform>{n} Bestellungen zurückgestellt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/orders/list_words.py"/>
        <source>{shown} of {n} orders</source>
        <extracomment>One: {shown} of 1 order</extracomment>
        <translation>
            <numerusform>{shown} von 1 Bestellung</numerusform>
            <numerusform>{shown} von {n} Bestellungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/orders/list_words.py"/>
        <source>{n} open</source>
        <extracomment>One: 1 open</extracomment>
        <translation>
            <numerusform>1 offen</numerusform>
            <numerusform>{n} offen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/orders/list_words.py"/>
        <source>{n} on hold</source>
        <extracomment>One: 1 on hold</extracomment>
        <translation>
            <numerusform>1 zurückgestellt</numerusform>
            <numerusform>{n} zurückgestellt</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/making_dialog.py"/>
        <source>What is made?</source>
        <translation>Was ist gefertigt?</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/making_dialog.py"/>
        <source>Nothing of {number} is left to make.</source>
        <translation>Von {number} ist nichts mehr zu fertigen.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/making_dialog.py"/>
        <source>It can be packed.</source>
        <translation>Sie kann gepackt werden.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/making_dialog.py"/>
        <source>Made: {title}</source>
        <translation>Gefertigt: {title}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/making_dialog.py"/>
        <source>All of it</source>
        <translation>Alles</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/making_dialog.py"/>
        <source>Nothing yet</source>
        <translation>Noch nichts</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/making_dialog.py"/>
        <source>Mark {n} as made</source>
        <translation>{n} als gefertigt markieren</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/making_dialog.py"/>
        <source>Then everything is made, and the order goes on to To pack.</source>
        <translation>Dann ist alles gefertigt, und die Bestellung kommt nach „Zu packen“.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/making_dialog.py"/>
        <source>The order stays in To make; what is made is kept for it.</source>
        <translation>Die Bestellung bleibt in „Zu fertigen“; was gefertigt ist, bleibt für sie liegen.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/making_dialog.py"/>
        <source>Nothing is counted yet. Say how many are made, or press “All of it”.</source>
        <translation>Noch ist nichts gezählt. Sag, wie viele gefertigt sind, oder drück „Alles“.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/orders/many_dialogs.py"/>
        <source>{named} and {n} more</source>
        <extracomment>One: {named} and 1 more</extracomment>
        <translation>
            <numerusform>{named} und 1 weitere</numerusform>
            <numerusform>{named} und {n} weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/orders/many_dialogs.py"/>
        <source>Change {n} ship-by dates</source>
        <extracomment>One: Change 1 ship-by date</extracomment>
        <translation>
            <numerusform>1 Versandtermin ändern</numerusform>
            <numerusform>{n} Versandtermine ändern</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/many_dialogs.py"/>
        <location filename="../../makerapp/ui/orders/ship_by_dialog.py"/>
        <source>For example: glaze has to dry a day longer</source>
        <translation>Zum Beispiel: Glasur muss einen Tag länger trocknen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/orders/many_dialogs.py"/>
        <source>Keep the dates</source>
        <extracomment>One: Keep the date</extracomment>
        <translation>
            <numerusform>Termin behalten</numerusform>
            <numerusform>Termine behalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/orders/many_dialogs.py"/>
        <source>Change {n} dates</source>
        <extracomment>One: Change 1 date</extracomment>
        <translation>
            <numerusform>1 Termin ändern</numerusform>
            <numerusform>{n} Termine ändern</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/many_dialogs.py"/>
        <location filename="../../makerapp/ui/orders/ship_by_dialog.py"/>
        <source>{why} You can choose it all the same.</source>
        <translation>{why} Du kannst ihn trotzdem wählen.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/orders/many_dialogs.py"/>
        <source>Hold {n} orders</source>
        <extracomment>One: Hold 1 order</extracomment>
        <translation>
            <numerusform>1 Bestellung zurückstellen</numerusform>
            <numerusform>{n} Bestellungen zurückstellen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/many_dialogs.py"/>
        <source>For example: waiting for clay</source>
        <translation>Zum Beispiel: warte auf Ton</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/orders/many_dialogs.py"/>
        <source>Don't hold them</source>
        <extracomment>One: Don't hold it</extracomment>
        <translation>
            <numerusform>Nicht zurückstellen</numerusform>
            <numerusform>Nicht zurückstellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/orders/many_dialogs.py"/>
        <source>They leave their lists and are back by themselves on {day}. Search and All orders still show them.</source>
        <extracomment>One: It leaves its list and is back by itself on {day}. Search and All orders still show it.</extracomment>
        <translation>
            <numerusform>Sie verlässt ihre Liste und ist am {day} von selbst zurück. Die Suche und „Alle Bestellungen“ zeigen sie weiter.</numerusform>
            <numerusform>Sie verlassen ihre Listen und sind am {day} von selbst zurück. Die Suche und „Alle Bestellungen“ zeigen sie weiter.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/many_dialogs.py"/>
        <location filename="../../makerapp/ui/orders/payment_dialogs.py"/>
        <source>How it was paid</source>
        <translation>Wie bezahlt wurde</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/many_dialogs.py"/>
        <location filename="../../makerapp/ui/orders/payment_dialogs.py"/>
        <source>Bank transfer</source>
        <translation>Überweisung</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/many_dialogs.py"/>
        <location filename="../../makerapp/ui/orders/payment_dialogs.py"/>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/many_dialogs.py"/>
        <location filename="../../makerapp/ui/orders/payment_dialogs.py"/>
        <source>PayPal</source>
        <translation>PayPal</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/orders/many_dialogs.py"/>
        <source>The whole total of each order is booked.</source>
        <extracomment>One: The whole total is booked.</extracomment>
        <translation>
            <numerusform>Die ganze Summe wird gebucht.</numerusform>
            <numerusform>Die ganze Summe jeder Bestellung wird gebucht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/orders/many_dialogs.py"/>
        <source>Book {n} payments</source>
        <extracomment>One: Book 1 payment</extracomment>
        <translation>
            <numerusform>1 Zahlung buchen</numerusform>
            <numerusform>{n} Zahlungen buchen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/many_dialogs.py"/>
        <location filename="../../makerapp/ui/orders/payment_dialogs.py"/>
        <source>Leave as it is</source>
        <translation>So lassen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/orders/many_dialogs.py"/>
        <source>Cancel {n} orders</source>
        <extracomment>One: Cancel 1 order</extracomment>
        <translation>
            <numerusform>1 Bestellung stornieren</numerusform>
            <numerusform>{n} Bestellungen stornieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/orders/many_dialogs.py"/>
        <source>The buyers already have the money back</source>
        <extracomment>One: The buyer already has the money back</extracomment>
        <translation>
            <numerusform>Der Käufer hat das Geld schon zurück</numerusform>
            <numerusform>Die Käufer haben das Geld schon zurück</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/orders/many_dialogs.py"/>
        <source>Keep orders</source>
        <extracomment>One: Keep order</extracomment>
        <translation>
            <numerusform>Behalten</numerusform>
            <numerusform>Behalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/orders/many_dialogs.py"/>
        <source>The orders stay in Cancelled, and can be reopened. The marketplaces aren't told.</source>
        <extracomment>One: The order stays in Cancelled, and can be reopened. The marketplace isn't told.</extracomment>
        <translation>
            <numerusform>Die Bestellung bleibt in „Storniert“ und lässt sich wieder öffnen. Der Marktplatz erfährt nichts davon.</numerusform>
            <numerusform>Die Bestellungen bleiben in „Storniert“ und lassen sich wieder öffnen. Die Marktplätze erfahren nichts davon.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/many_dialogs.py"/>
        <source>What was paid is listed under Refund due until you mark it as paid back.</source>
        <translation>Was bezahlt wurde, steht unter „Erstattung offen“, bis du es als zurückgezahlt markierst.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/many_run.py"/>
        <location filename="../../makerapp/ui/orders/undo_run.py"/>
        <source>Changing {n} orders…</source>
        <translation>{n} Bestellungen werden geändert…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/money_card.py"/>
        <location filename="../../makerapp/ui/orders/order_menu.py"/>
        <source>Payment received…</source>
        <translation>Zahlung erhalten…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/money_card.py"/>
        <source>Fees…</source>
        <translation>Gebühren…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/money_card.py"/>
        <location filename="../../makerapp/ui/orders/order_menu.py"/>
        <source>Refund…</source>
        <translation>Erstattung…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/money_card.py"/>
        <location filename="../../makerapp/ui/orders/panel_body.py"/>
        <source>Refund due {amount}</source>
        <translation>Erstattung offen {amount}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/money_card.py"/>
        <source>Pay the buyer back where they paid, then mark it here.</source>
        <translation>Zahl dem Käufer dort zurück, wo er bezahlt hat, und markier es dann hier.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/order_links.py"/>
        <source>Replaces {number}</source>
        <translation>Ersetzt {number}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/order_menu.py"/>
        <source>Mark some as made…</source>
        <translation>Einige als gefertigt markieren…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/order_menu.py"/>
        <source>Bench tickets…</source>
        <translation>Werkzettel…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/order_menu.py"/>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/order_menu.py"/>
        <location filename="../../makerapp/ui/orders/order_panel.py"/>
        <location filename="../../makerapp/ui/products/product_panel.py"/>
        <location filename="../../makerapp/ui/products/products_page.py"/>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/order_menu.py"/>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/order_menu.py"/>
        <source>Print slip…</source>
        <translation>Packzettel drucken…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/order_menu.py"/>
        <source>Address label…</source>
        <translation>Adressetikett…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/order_menu.py"/>
        <source>Customs form…</source>
        <translation>Zollerklärung…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/order_menu.py"/>
        <source>Hold…</source>
        <translation>Zurückstellen…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/order_menu.py"/>
        <source>Marketplace fees…</source>
        <translation>Marktplatzgebühren…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/order_menu.py"/>
        <source>Return or replace…</source>
        <translation>Rücksendung oder Ersatz…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/order_menu.py"/>
        <source>Delete for good…</source>
        <translation>Endgültig löschen…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/order_panel.py"/>
        <location filename="../../makerapp/ui/products/product_panel.py"/>
        <source>More actions (Menu key)</source>
        <translation>Weitere Aktionen (Menütaste)</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/order_panel.py"/>
        <location filename="../../makerapp/ui/panel.py"/>
        <source>Order details</source>
        <translation>Bestelldetails</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/order_panel.py"/>
        <source>Choose an order to see it here.</source>
        <translation>Wähle eine Bestellung, um sie hier zu sehen.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/panel_body.py"/>
        <source>The buyer asked to cancel</source>
        <translation>Der Käufer möchte stornieren</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/panel_body.py"/>
        <source>Gift – hide prices</source>
        <translation>Geschenk – Preise ausblenden</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/panel_body.py"/>
        <source>{n} refunded</source>
        <translation>{n} erstattet</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/parcel_box.py"/>
        <source>Change tracking number…</source>
        <translation>Sendungsnummer ändern…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/parcel_box.py"/>
        <source>Add tracking number…</source>
        <translation>Sendungsnummer ergänzen…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/parcel_box.py"/>
        <source>Carrier not named</source>
        <translation>Versanddienst nicht genannt</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/parcel_box.py"/>
        <source>sent {day}</source>
        <translation>versandt {day}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/parcel_box.py"/>
        <source>Change tracking number</source>
        <translation>Sendungsnummer ändern</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/parcel_box.py"/>
        <source>Add tracking number</source>
        <translation>Sendungsnummer ergänzen</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/parcel_box.py"/>
        <source>Tracking number {number}</source>
        <translation>Sendungsnummer {number}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/parcel_box.py"/>
        <source>Copy tracking number</source>
        <translation>Sendungsnummer kopieren</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/parcel_box.py"/>
        <source>More about this parcel</source>
        <translation>Mehr zu diesem Paket</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/parcel_box.py"/>
        <source>postage {cost}</source>
        <translation>Porto {cost}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/parcel_box.py"/>
        <source>In one box with {numbers}</source>
        <translation>In einem Karton mit {numbers}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/parcel_box.py"/>
        <location filename="../../makerapp/ui/orders/tracking_dialog.py"/>
        <source>Sent {day}</source>
        <translation>Versandt {day}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/parcel_box.py"/>
        <source>told by the marketplace</source>
        <translation>vom Marktplatz gemeldet</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/parcel_dialog.py"/>
        <source>Weight and postage</source>
        <translation>Gewicht und Porto</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/parcel_dialog.py"/>
        <source>{numbers} travels in the same box; its weight and postage are kept once.</source>
        <translation>{numbers} reist im selben Karton; Gewicht und Porto werden einmal gespeichert.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/parcel_dialog.py"/>
        <location filename="../../makerapp/ui/orders/tracking_dialog.py"/>
        <location filename="../../makerapp/ui/orders/undo_preview_dialog.py"/>
        <source>Keep as it is</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/parcel_dialog.py"/>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/parcel_menu.py"/>
        <source>Open the carrier's page</source>
        <translation>Seite des Versanddienstes öffnen</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/parcel_menu.py"/>
        <source>Weight and postage…</source>
        <translation>Gewicht und Porto…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/parcel_menu.py"/>
        <source>Cancel this fulfillment…</source>
        <translation>Diesen Versand zurücknehmen…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/payment_dialogs.py"/>
        <location filename="../../makerapp/ui/orders/refund_dialog.py"/>
        <location filename="../../makerapp/ui/orders/return_dialog.py"/>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/payment_dialogs.py"/>
        <location filename="../../makerapp/ui/products/product_form.py"/>
        <source>Write an amount, like {example}.</source>
        <translation>Schreib einen Betrag, etwa {example}.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/payment_dialogs.py"/>
        <source>Payment received</source>
        <translation>Zahlung erhalten</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/payment_dialogs.py"/>
        <source>Empty while you don't know. It is taken off what is left for you.</source>
        <translation>Leer, solange du es nicht weißt. Es wird von dem abgezogen, was dir bleibt.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/payment_dialogs.py"/>
        <source>What the marketplace keeps</source>
        <translation>Was der Marktplatz behält</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/payment_dialogs.py"/>
        <source>Save fees</source>
        <translation>Gebühren speichern</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/payment_words.py"/>
        <source>Paid by card</source>
        <translation>Mit Karte bezahlt</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/piece_rows.py"/>
        <source>of {n}</source>
        <translation>von {n}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/pills.py"/>
        <location filename="../../makerapp/ui/products/products_page.py"/>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/pills.py"/>
        <location filename="../../makerapp/ui/today/today_list.py"/>
        <source>Ship today</source>
        <translation>Heute versenden</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/pills.py"/>
        <source>With a note</source>
        <translation>Mit Notiz</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/pills.py"/>
        <location filename="../../makerapp/ui/orders/row_words.py"/>
        <source>Unpaid</source>
        <translation>Unbezahlt</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/pills.py"/>
        <source>Marketplace cancels</source>
        <translation>Marktplatz storniert</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/pills.py"/>
        <source>More ({n})</source>
        <translation>Mehr ({n})</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/orders/pills.py"/>
        <source>{n} more filters</source>
        <extracomment>One: 1 more filter</extracomment>
        <translation>
            <numerusform>1 weiterer Filter</numerusform>
            <numerusform>{n} weitere Filter</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/pills.py"/>
        <source>More filters</source>
        <translation>Weitere Filter</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/price_field.py"/>
        <source>Write an amount, like {example}</source>
        <translation>Schreib einen Betrag, etwa {example}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/refund_dialog.py"/>
        <source>Pieces of {title} to refund</source>
        <translation>Zu erstattende Stück von {title}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/refund_dialog.py"/>
        <source>Not coming back</source>
        <translation>Kommt nicht zurück</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/refund_dialog.py"/>
        <source>For example: one cup arrived cracked</source>
        <translation>Zum Beispiel: eine Tasse kam gesprungen an</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/refund_dialog.py"/>
        <source>Refund</source>
        <comment>verb</comment>
        <translation>Erstatten</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/refund_dialog.py"/>
        <source>{buyer} · {paid} paid</source>
        <translation>{buyer} · {paid} bezahlt</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/refund_dialog.py"/>
        <source>{told} · {back} went back already</source>
        <translation>{told} · {back} schon zurückgezahlt</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/refund_dialog.py"/>
        <source>Refund order {number}</source>
        <translation>Bestellung {number} erstatten</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/refund_dialog.py"/>
        <source>{count} not sent yet</source>
        <translation>{count} noch nicht versandt</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/refund_dialog.py"/>
        <source>{count} sent</source>
        <translation>{count} versandt</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/refund_dialog.py"/>
        <source>{price} each</source>
        <translation>{price} je Stück</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/refund_dialog.py"/>
        <source>What is left of the paid money</source>
        <translation>Was vom bezahlten Geld übrig ist</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/refund_dialog.py"/>
        <source>Pieces taken off the shelf already</source>
        <translation>Stücke, die schon aus dem Lager genommen sind</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/refund_dialog.py"/>
        <location filename="../../makerapp/ui/orders/return_dialog.py"/>
        <source>Pay it back where it was paid. Here it is noted.</source>
        <translation>Zahl es dort zurück, wo es bezahlt wurde. Hier wird es notiert.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/refund_dialog.py"/>
        <source>Don't refund</source>
        <translation>Nicht erstatten</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/refund_dialog.py"/>
        <source>What is left of the paid money: {amount}</source>
        <translation>Vom bezahlten Geld übrig: {amount}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/refund_dialog.py"/>
        <location filename="../../makerapp/ui/orders/return_dialog.py"/>
        <source>Refund {amount}</source>
        <translation>{amount} erstatten</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/refund_dialog.py"/>
        <source>Write the amount like {example}.</source>
        <translation>Schreib den Betrag wie {example}.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/refund_dialog.py"/>
        <location filename="../../makerapp/ui/orders/return_dialog.py"/>
        <source>Type in how much goes back.</source>
        <translation>Tipp ein, wie viel zurückgeht.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/refund_dialog.py"/>
        <source>Choose pieces, or type in an amount.</source>
        <translation>Wähle Stücke oder tipp einen Betrag ein.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/refund_dialog.py"/>
        <source>Type in an amount.</source>
        <translation>Tipp einen Betrag ein.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/return_dialog.py"/>
        <source>Return or replace</source>
        <translation>Rücksendung oder Ersatz</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/return_dialog.py"/>
        <source>Pieces of {title}</source>
        <translation>Stück von {title}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/return_dialog.py"/>
        <source>They came back</source>
        <translation>Sie kamen zurück</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/return_dialog.py"/>
        <source>Can't be sold again</source>
        <translation>Nicht mehr verkäuflich</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/return_dialog.py"/>
        <source>Send a replacement</source>
        <translation>Ersatz schicken</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/return_dialog.py"/>
        <source>Cancel the order, as a return</source>
        <translation>Bestellung als Rücksendung stornieren</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/return_dialog.py"/>
        <source>For example: broke on the way</source>
        <translation>Zum Beispiel: unterwegs zerbrochen</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/return_dialog.py"/>
        <source>Return or replace · {number}</source>
        <translation>Rücksendung oder Ersatz · {number}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/return_dialog.py"/>
        <source>{buyer} · the parcel and its tracking stay as they are</source>
        <translation>{buyer} · Paket und Sendungsnummer bleiben, wie sie sind</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/return_dialog.py"/>
        <source>{n} sent</source>
        <translation>{n} versandt</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/return_dialog.py"/>
        <source>{n} came back already</source>
        <translation>{n} schon zurückgekommen</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/return_dialog.py"/>
        <source>What happens with these pieces</source>
        <translation>Was mit diesen Stücken passiert</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/return_dialog.py"/>
        <source>{amount} of what was paid is left</source>
        <translation>{amount} vom Bezahlten ist übrig</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/return_dialog.py"/>
        <source>No paid money is left</source>
        <translation>Vom bezahlten Geld ist nichts übrig</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/return_dialog.py"/>
        <location filename="../../makerapp/ui/settings/calendar_dialog.py"/>
        <source>Leave it as it is</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/return_dialog.py"/>
        <source>Choose how many of which item.</source>
        <translation>Wähle, wie viele von welchem Artikel.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/return_dialog.py"/>
        <source>Choose what happens with them.</source>
        <translation>Wähle, was mit ihnen passiert.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/orders/return_dialog.py"/>
        <source>{n} items came back.</source>
        <extracomment>One: 1 item came back.</extracomment>
        <translation>
            <numerusform>1 Artikel kam zurück.</numerusform>
            <numerusform>{n} Artikel kamen zurück.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/return_dialog.py"/>
        <source>Stock stays as it is.</source>
        <translation>Der Bestand bleibt, wie er ist.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/return_dialog.py"/>
        <source>The replacement costs nothing and goes to the same address.</source>
        <translation>Der Ersatz kostet nichts und geht an dieselbe Adresse.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/return_dialog.py"/>
        <source>Cancel as a return</source>
        <translation>Als Rücksendung stornieren</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/return_dialog.py"/>
        <source>Note the return</source>
        <translation>Rücksendung notieren</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/return_dialog.py"/>
        <source>Make a replacement</source>
        <translation>Ersatz anlegen</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/row_words.py"/>
        <source>No items named</source>
        <translation>Keine Artikel genannt</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/row_words.py"/>
        <location filename="../../makerapp/ui/products/product_panel.py"/>
        <source>No name given</source>
        <translation>Kein Name angegeben</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/row_words.py"/>
        <source>{made} of {all} made</source>
        <translation>{made} von {all} gefertigt</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/row_words.py"/>
        <source>Not sent yet</source>
        <translation>Noch nicht versandt</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/row_words.py"/>
        <source>{sent} of {all} sent</source>
        <translation>{sent} von {all} versandt</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/row_words.py"/>
        <source>{n} came back</source>
        <translation>{n} zurückgekommen</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/row_words.py"/>
        <source>Bring in Etsy's Sold Order Items file, and they get their names.</source>
        <translation>Lies die Etsy-Datei „Sold Order Items“ ein, dann bekommen sie ihre Namen.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/row_words.py"/>
        <source>Bring in a file that names them, or edit the order.</source>
        <translation>Lies eine Datei ein, die sie nennt, oder bearbeite die Bestellung.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/row_words.py"/>
        <source>Order {number}, ticked</source>
        <translation>Bestellung {number}, abgehakt</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/row_words.py"/>
        <source>Order {number}, not ticked</source>
        <translation>Bestellung {number}, nicht abgehakt</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/row_words.py"/>
        <location filename="../../makerapp/ui/widgets/chip.py"/>
        <source>Status: {word}</source>
        <translation>Status: {word}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/row_words.py"/>
        <source>Total {amount}</source>
        <translation>Summe {amount}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/row_words.py"/>
        <source>dddd d MMMM</source>
        <translation>dddd, d. MMMM</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/row_words.py"/>
        <source>dddd d MMMM yyyy</source>
        <translation>dddd, d. MMMM yyyy</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/row_words.py"/>
        <source>Ship by {day}</source>
        <translation>Versand bis {day}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/sample_banner.py"/>
        <source>You're looking at sample orders</source>
        <translation>Du siehst Beispielbestellungen</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/sample_banner.py"/>
        <source>Remove them</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/sample_banner.py"/>
        <source>Remove the sample orders?</source>
        <translation>Beispielbestellungen entfernen?</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/sample_banner.py"/>
        <source>Your own orders stay as they are.</source>
        <translation>Deine eigenen Bestellungen bleiben, wie sie sind.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/sample_banner.py"/>
        <source>Remove sample orders</source>
        <translation>Beispielbestellungen entfernen</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/sample_banner.py"/>
        <source>Keep them</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/saved_view_menu.py"/>
        <source>Like “Gifts for today”</source>
        <translation>Etwa „Geschenke für heute“</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/saved_view_menu.py"/>
        <source>It stands in the sidebar under Saved.</source>
        <translation>Sie steht in der Seitenleiste unter „Gespeichert“.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/saved_view_menu.py"/>
        <source>Save list</source>
        <translation>Liste speichern</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/saved_view_menu.py"/>
        <source>{view} with its filters and order</source>
        <translation>{view} mit Filtern und Reihenfolge</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/saved_view_menu.py"/>
        <source>“{name}” saved</source>
        <translation>„{name}“ gespeichert</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/saved_view_menu.py"/>
        <source>Keep these filters</source>
        <translation>Diese Filter behalten</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/saved_view_menu.py"/>
        <source>Save as another list…</source>
        <translation>Als andere Liste speichern…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/saved_view_menu.py"/>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/saved_view_menu.py"/>
        <source>Delete list</source>
        <translation>Liste löschen</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/saved_view_menu.py"/>
        <source>“{name}” changed</source>
        <translation>„{name}“ geändert</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/saved_view_menu.py"/>
        <source>Rename list</source>
        <translation>Liste umbenennen</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/saved_view_menu.py"/>
        <source>Renamed to “{name}”</source>
        <translation>Umbenannt in „{name}“</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/saved_view_menu.py"/>
        <source>“{name}” deleted</source>
        <translation>„{name}“ gelöscht</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/orders/selection_panel.py"/>
        <source>{n} orders selected</source>
        <extracomment>One: 1 order selected</extracomment>
        <translation>
            <numerusform>1 Bestellung ausgewählt</numerusform>
            <numerusform>{n} Bestellungen ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/selection_panel.py"/>
        <source>Use the filters to tick fewer</source>
        <translation>Mit den Filtern weniger abhaken</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/selection_panel.py"/>
        <source>More than {n} orders: what they have in common isn't looked for.</source>
        <translation>Mehr als {n} Bestellungen: Was ihnen gemeinsam ist, wird nicht gesucht.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/orders/selection_panel.py"/>
        <source>{n} orders can be packed</source>
        <extracomment>One: 1 order can be packed</extracomment>
        <translation>
            <numerusform>1 Bestellung kann gepackt werden</numerusform>
            <numerusform>{n} Bestellungen können gepackt werden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/orders/selection_panel.py"/>
        <source>{n} can be marked as made</source>
        <extracomment>One: 1 can be marked as made</extracomment>
        <translation>
            <numerusform>1 kann als gefertigt markiert werden</numerusform>
            <numerusform>{n} können als gefertigt markiert werden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/orders/selection_panel.py"/>
        <source>{n} can be confirmed</source>
        <extracomment>One: 1 can be confirmed</extracomment>
        <translation>
            <numerusform>1 kann bestätigt werden</numerusform>
            <numerusform>{n} können bestätigt werden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/orders/selection_panel.py"/>
        <source>{n} can be marked delivered</source>
        <extracomment>One: 1 can be marked delivered</extracomment>
        <translation>
            <numerusform>1 kann als zugestellt markiert werden</numerusform>
            <numerusform>{n} können als zugestellt markiert werden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/orders/selection_panel.py"/>
        <source>Mark {n} orders as made</source>
        <extracomment>One: Mark 1 order as made</extracomment>
        <translation>
            <numerusform>1 Bestellung als gefertigt markieren</numerusform>
            <numerusform>{n} Bestellungen als gefertigt markieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/orders/selection_panel.py"/>
        <source>Confirm {n} orders</source>
        <extracomment>One: Confirm 1 order</extracomment>
        <translation>
            <numerusform>1 Bestellung bestätigen</numerusform>
            <numerusform>{n} Bestellungen bestätigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/orders/selection_panel.py"/>
        <source>Mark {n} as delivered</source>
        <extracomment>One: Mark 1 as delivered</extracomment>
        <translation>
            <numerusform>1 als zugestellt markieren</numerusform>
            <numerusform>{n} als zugestellt markieren</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/selection_panel.py"/>
        <source>Items, all together</source>
        <translation>Artikel, alle zusammen</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/selection_panel.py"/>
        <source>More than {n} orders: their items aren't added up here.</source>
        <translation>Mehr als {n} Bestellungen: Ihre Artikel werden hier nicht zusammengezählt.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/orders/selection_panel.py"/>
        <source>{n} gifts: prices are left off their slips</source>
        <extracomment>One: 1 gift: prices are left off its slip</extracomment>
        <translation>
            <numerusform>1 Geschenk: Preise fehlen auf dem Packzettel</numerusform>
            <numerusform>{n} Geschenke: Preise fehlen auf den Packzetteln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/orders/selection_panel.py"/>
        <source>{n} buyers left a note, shown when you pack it</source>
        <extracomment>One: 1 buyer left a note, shown when you pack it</extracomment>
        <translation>
            <numerusform>1 Käufer hat eine Nachricht hinterlassen, du siehst sie beim Packen</numerusform>
            <numerusform>{n} Käufer haben eine Nachricht hinterlassen, du siehst sie beim Packen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/orders/selection_panel.py"/>
        <source>{n} orders aren't paid yet</source>
        <extracomment>One: 1 order isn't paid yet</extracomment>
        <translation>
            <numerusform>1 Bestellung ist noch nicht bezahlt</numerusform>
            <numerusform>{n} Bestellungen sind noch nicht bezahlt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/orders/selection_panel.py"/>
        <source>{n} slips are printed already</source>
        <extracomment>One: 1 slip is printed already</extracomment>
        <translation>
            <numerusform>1 Packzettel ist schon gedruckt</numerusform>
            <numerusform>{n} Packzettel sind schon gedruckt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/orders/selection_panel.py"/>
        <source>{n} orders have another next step and stay ticked</source>
        <extracomment>One: 1 order has another next step and stays ticked</extracomment>
        <translation>
            <numerusform>1 Bestellung hat einen anderen nächsten Schritt und bleibt abgehakt</numerusform>
            <numerusform>{n} Bestellungen haben einen anderen nächsten Schritt und bleiben abgehakt</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/selection_panel.py"/>
        <source>Good to know</source>
        <translation>Gut zu wissen</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/selection_panel.py"/>
        <source>Print what is new</source>
        <translation>Neues drucken</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/selection_panel.py"/>
        <source>Leaves out slips that are printed already and still right</source>
        <translation>Lässt Packzettel aus, die schon gedruckt sind und noch stimmen</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/ship_by_dialog.py"/>
        <source>Keep the date</source>
        <translation>Termin behalten</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/ship_by_dialog.py"/>
        <source>Change the date</source>
        <translation>Termin ändern</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/ship_by_dialog.py"/>
        <source>Back to the date worked out: {day}</source>
        <translation>Zurück zum berechneten Termin: {day}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/shortage_dialog.py"/>
        <source>Something is out of stock</source>
        <translation>Etwas ist nicht auf Lager</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/shortage_dialog.py"/>
        <source>Nothing is missing</source>
        <translation>Nichts fehlt</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/shortage_dialog.py"/>
        <source>Send {n} × {title} instead</source>
        <translation>Stattdessen {n} × {title} schicken</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/shortage_dialog.py"/>
        <source>Send another product</source>
        <translation>Anderes Produkt schicken</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/shortage_dialog.py"/>
        <location filename="../../makerapp/ui/orders/shortage_form.py"/>
        <source>Wait and make it</source>
        <translation>Warten und fertigen</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/shortage_dialog.py"/>
        <location filename="../../makerapp/ui/orders/shortage_form.py"/>
        <source>Send the rest now</source>
        <translation>Den Rest jetzt schicken</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/shortage_dialog.py"/>
        <source>Take {n} off the order</source>
        <translation>{n} aus der Bestellung nehmen</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/shortage_dialog.py"/>
        <location filename="../../makerapp/ui/orders/shortage_form.py"/>
        <source>Take it off the order</source>
        <translation>Aus der Bestellung nehmen</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/shortage_dialog.py"/>
        <source>The price isn't an amount.</source>
        <translation>Der Preis ist kein Betrag.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/shortage_dialog.py"/>
        <source>Write one, like 12.50, or leave it empty.</source>
        <translation>Schreib einen, etwa 12,50, oder lass das Feld leer.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/shortage_form.py"/>
        <source>Missing: {title}</source>
        <translation>Fehlt: {title}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/shortage_form.py"/>
        <source>New ship-by date</source>
        <translation>Neuer Versandtermin</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/shortage_form.py"/>
        <source>For example: clay comes on Monday</source>
        <translation>Zum Beispiel: Ton kommt am Montag</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/shortage_form.py"/>
        <source>Offer another product</source>
        <translation>Anderes Produkt anbieten</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/shortage_form.py"/>
        <source>The buyer gets it instead of what is missing.</source>
        <translation>Der Käufer bekommt es anstelle dessen, was fehlt.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/shortage_form.py"/>
        <source>Nothing is sent until the missing pieces are made.</source>
        <translation>Nichts wird versandt, bis die fehlenden Stücke gefertigt sind.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/shortage_form.py"/>
        <source>What is there goes; the missing pieces follow.</source>
        <translation>Was da ist, geht raus; die fehlenden Stücke folgen.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/shortage_form.py"/>
        <source>The buyer won't get the missing pieces.</source>
        <translation>Der Käufer bekommt die fehlenden Stücke nicht.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/shortage_form.py"/>
        <source>How many are missing?</source>
        <translation>Wie viele fehlen?</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/shortage_form.py"/>
        <source>What should happen?</source>
        <translation>Was soll passieren?</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/shortage_form.py"/>
        <source>Say first how many are missing</source>
        <translation>Sag erst, wie viele fehlen</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/shortage_form.py"/>
        <source>Choose the other product first</source>
        <translation>Wähle erst das andere Produkt</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/stale_slip.py"/>
        <source>The slip was printed before this change</source>
        <translation>Der Packzettel wurde vor dieser Änderung gedruckt</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/stale_slip.py"/>
        <location filename="../../makerapp/ui/printing/as_it_was_dialog.py"/>
        <source>Printed {when}.</source>
        <translation>Gedruckt {when}.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/stale_slip.py"/>
        <source>Changed since then – {changes}</source>
        <translation>Seitdem geändert – {changes}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/stand_in_box.py"/>
        <source>Product to send instead</source>
        <translation>Produkt, das stattdessen geht</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/stand_in_box.py"/>
        <source>Which product? Type to search</source>
        <translation>Welches Produkt? Tippe zum Suchen</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/stand_in_box.py"/>
        <source>Copy a message that asks first</source>
        <translation>Nachricht kopieren, die erst fragt</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/stand_in_box.py"/>
        <source>Keep the old price, {price}</source>
        <translation>Alten Preis behalten, {price}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/stand_in_box.py"/>
        <source>Ask its own, {price}</source>
        <translation>Seinen eigenen verlangen, {price}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/table_header.py"/>
        <source>Sort by buyer</source>
        <translation>Nach Käufer sortieren</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/table_header.py"/>
        <source>Sort by ship-by date</source>
        <translation>Nach Versandtermin sortieren</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/table_header.py"/>
        <source>Sort by total</source>
        <translation>Nach Summe sortieren</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/table_model.py"/>
        <source>Tick all orders</source>
        <translation>Alle Bestellungen abhaken</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/timeline_entry.py"/>
        <source>{time} · {who}</source>
        <translation>{time} · {who}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/timeline_entry.py"/>
        <source>{line} · undone</source>
        <translation>{line} · rückgängig gemacht</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/timeline_entry.py"/>
        <source>{line} · {changes}</source>
        <translation>{line} · {changes}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/orders/timeline_entry.py"/>
        <source>{n} changes</source>
        <extracomment>One: 1 change</extracomment>
        <translation>
            <numerusform>1 Änderung</numerusform>
            <numerusform>{n} Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/timeline_entry.py"/>
        <location filename="../../makerapp/ui/products/ledger_view.py"/>
        <source>Undo: {what}</source>
        <translation>Rückgängig: {what}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/timeline_entry.py"/>
        <source>Go back to before this: {what}…</source>
        <translation>Zurück vor diesen Schritt: {what}…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/timeline_entry.py"/>
        <source>Go back to before this…</source>
        <translation>Zurück vor diesen Schritt…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/timeline_entry.py"/>
        <location filename="../../makerapp/ui/printing/batch_card.py"/>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/timeline_entry.py"/>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/timeline_entry.py"/>
        <source>{show} {changes}</source>
        <translation>{changes} {show}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/timeline_export.py"/>
        <source>Timeline copied</source>
        <translation>Verlauf kopiert</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/timeline_export.py"/>
        <source>Save timeline as text</source>
        <translation>Verlauf als Text speichern</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/timeline_export.py"/>
        <source>Timeline saved</source>
        <translation>Verlauf gespeichert</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/timeline_export.py"/>
        <source>With your private notes</source>
        <translation>Mit deinen privaten Notizen</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/timeline_export.py"/>
        <source>Your private notes are left out</source>
        <translation>Deine privaten Notizen bleiben draußen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/orders/timeline_view.py"/>
        <source>{n} older entries</source>
        <extracomment>One: 1 older entry</extracomment>
        <translation>
            <numerusform>1 älterer Eintrag</numerusform>
            <numerusform>{n} ältere Einträge</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/tracking_dialog.py"/>
        <source>{number} has no such parcel under way.</source>
        <translation>{number} hat kein solches Paket unterwegs.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/tracking_dialog.py"/>
        <source>It was cancelled, or never shipped.</source>
        <translation>Es wurde zurückgenommen oder nie versandt.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/tracking_dialog.py"/>
        <source>Change to {carrier}</source>
        <translation>Zu {carrier} wechseln</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/tracking_dialog.py"/>
        <source>Not named</source>
        <translation>Nicht genannt</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/tracking_dialog.py"/>
        <source>This is a web address. Take the number out of it.</source>
        <translation>Das ist eine Webadresse. Nimm nur die Nummer daraus.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/tracking_dialog.py"/>
        <source>There is no number yet. Scan the carrier's label, or type it.</source>
        <translation>Noch keine Nummer da. Scan das Etikett des Versanddienstes oder tipp sie ein.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/undo_preview_dialog.py"/>
        <source>Undo for {n} orders</source>
        <translation>Rückgängig für {n} Bestellungen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/orders/undo_preview_dialog.py"/>
        <source>Undo {n} steps</source>
        <extracomment>One: Undo 1 step</extracomment>
        <translation>
            <numerusform>1 Schritt rückgängig</numerusform>
            <numerusform>{n} Schritte rückgängig</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/undo_preview_dialog.py"/>
        <source>{subject} can't go back</source>
        <translation>{subject} kann nicht zurück</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/undo_preview_dialog.py"/>
        <source>Undo what was done to {subject}?</source>
        <translation>Rückgängig machen, was mit {subject} geschah?</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/undo_preview_dialog.py"/>
        <source>{subject}: undo “{what}”?</source>
        <translation>{subject}: „{what}“ rückgängig machen?</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/undo_preview_dialog.py"/>
        <source>{subject}: go back to before “{what}”?</source>
        <translation>{subject}: zurück vor „{what}“?</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/undo_preview_dialog.py"/>
        <source>Nothing is deleted: the timeline keeps every step.</source>
        <translation>Nichts wird gelöscht: Der Verlauf behält jeden Schritt.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/undo_preview_dialog.py"/>
        <source>It would have undone</source>
        <translation>Rückgängig gemacht worden wäre</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/undo_preview_dialog.py"/>
        <source>Only what the timeline says</source>
        <translation>Nur, was im Verlauf steht</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/undo_preview_dialog.py"/>
        <source>What can't be undone</source>
        <translation>Was sich nicht rückgängig machen lässt</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/undo_preview_dialog.py"/>
        <source>Undone, newest first</source>
        <translation>Rückgängig gemacht, Neuestes zuerst</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/orders/undo_preview_dialog.py"/>
        <source>and {n} newer steps</source>
        <extracomment>One: and 1 newer step</extracomment>
        <translation>
            <numerusform>und 1 neuerer Schritt</numerusform>
            <numerusform>und {n} neuere Schritte</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/undo_run.py"/>
        <source>Nothing to redo</source>
        <translation>Nichts zu wiederholen</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/workshop_papers.py"/>
        <source>Bench tickets, only what is new</source>
        <translation>Werkzettel, nur neue</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/entries.py"/>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/entries.py"/>
        <source>Do</source>
        <translation>Tun</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/entries.py"/>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/entry_list.py"/>
        <source>{title}, {kind}</source>
        <translation>{title}, {kind}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/entry_list.py"/>
        <source>{said}, keys {keys}</source>
        <translation>{said}, Tasten {keys}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/entry_list.py"/>
        <source>What fits</source>
        <translation>Was passt</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/palette.py"/>
        <source>Find and do</source>
        <translation>Finden und tun</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/palette.py"/>
        <source>What do you want to do?</source>
        <translation>Was möchtest du tun?</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/palette.py"/>
        <source>Nothing fits “{text}”. Try another word, a name or an order number.</source>
        <translation>Nichts passt zu „{text}“. Versuch ein anderes Wort, einen Namen oder eine Bestellnummer.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/sources.py"/>
        <source>{number} – {buyer}</source>
        <translation>{number} – {buyer}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/sources.py"/>
        <source>{order} · {state}</source>
        <translation>{order} · {state}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/sources.py"/>
        <source>Print slips for {view} ({n})</source>
        <translation>Packzettel für „{view}“ drucken ({n})</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/synonyms.py"/>
        <source>next step continue</source>
        <translation>nächster schritt weiter</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/synonyms.py"/>
        <source>add create type in phone</source>
        <translation>hinzufügen anlegen erstellen eintragen telefon</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/synonyms.py"/>
        <source>import file csv upload download etsy shopify amazon</source>
        <translation>importieren datei csv hochladen herunterladen etsy shopify amazon</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/synonyms.py"/>
        <source>saved list view filter bookmark favorite</source>
        <translation>gespeichert liste ansicht filter lesezeichen favorit</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/synonyms.py"/>
        <source>back mistake wrong revert</source>
        <translation>zurück fehler falsch widerrufen</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/synonyms.py"/>
        <source>again forward</source>
        <translation>noch einmal erneut vor</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/synonyms.py"/>
        <source>zoom larger increase font</source>
        <translation>zoom größer vergrößern schrift</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/synonyms.py"/>
        <source>zoom decrease font</source>
        <translation>zoom kleiner verkleinern schrift</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/synonyms.py"/>
        <source>find look</source>
        <translation>finden suchen nachsehen</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/synonyms.py"/>
        <source>preferences options configure</source>
        <translation>optionen konfigurieren einrichten präferenzen</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/synonyms.py"/>
        <source>guide manual keys keyboard shortcuts how</source>
        <translation>anleitung handbuch tasten tastatur kürzel wie</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/synonyms.py"/>
        <source>exit close end</source>
        <translation>beenden schließen ende</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/synonyms.py"/>
        <source>paper all packing</source>
        <translation>papier alle packen</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/synonyms.py"/>
        <source>new pending accept received</source>
        <translation>neu offen annehmen eingegangen</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/synonyms.py"/>
        <source>confirmed craft produce bench</source>
        <translation>bestätigt herstellen produzieren werkbank</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/synonyms.py"/>
        <source>processing box parcel ready</source>
        <translation>in arbeit karton paket bereit</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/synonyms.py"/>
        <source>shipped sent transit carrier waiting</source>
        <translation>versandt verschickt transport versanddienst wartet</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/synonyms.py"/>
        <source>completed done arrived finished</source>
        <translation>abgeschlossen fertig angekommen erledigt</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/synonyms.py"/>
        <source>canceled stopped</source>
        <translation>abgebrochen gestoppt</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/synonyms.py"/>
        <source>everything history list</source>
        <translation>alles verlauf liste</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/synonyms.py"/>
        <source>start home overview day</source>
        <translation>start anfang übersicht tag</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/synonyms.py"/>
        <source>items stock inventory goods shelf</source>
        <translation>artikel bestand lager waren regal</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/synonyms.py"/>
        <source>money income revenue profit</source>
        <translation>geld einkommen umsatz gewinn</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/synonyms.py"/>
        <source>charts statistics numbers figures</source>
        <translation>diagramme statistik zahlen berichte</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/synonyms.py"/>
        <source>pack ship send wizard</source>
        <translation>packen versenden schicken assistent</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/synonyms.py"/>
        <source>partly pieces finished</source>
        <translation>teilweise stücke fertig</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/synonyms.py"/>
        <source>paper make print</source>
        <translation>papier fertigen drucken</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/synonyms.py"/>
        <source>missing gone empty</source>
        <translation>fehlt weg leer</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/synonyms.py"/>
        <source>window show details</source>
        <translation>fenster zeigen details</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/synonyms.py"/>
        <source>change address items correct</source>
        <translation>ändern adresse artikel korrigieren</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/synonyms.py"/>
        <source>copy again same</source>
        <translation>kopieren noch einmal gleich</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/synonyms.py"/>
        <source>paper packing</source>
        <translation>papier packen lieferschein</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/synonyms.py"/>
        <source>sticker print</source>
        <translation>aufkleber drucken</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/synonyms.py"/>
        <source>cn 22 23 abroad export</source>
        <translation>cn 22 23 ausland export</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/synonyms.py"/>
        <source>clipboard</source>
        <translation>zwischenablage</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/synonyms.py"/>
        <source>deadline later move</source>
        <translation>frist später verschieben</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/synonyms.py"/>
        <source>pause wait stop</source>
        <translation>pause warten anhalten</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/synonyms.py"/>
        <source>resume go on</source>
        <translation>fortsetzen weitermachen</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/synonyms.py"/>
        <source>paid money</source>
        <translation>bezahlt geld</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/synonyms.py"/>
        <source>refund money</source>
        <translation>erstattung geld</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/synonyms.py"/>
        <source>money back pay</source>
        <translation>geld zurück zahlen</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/synonyms.py"/>
        <source>cost commission</source>
        <translation>kosten provision</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/synonyms.py"/>
        <source>unpaid money</source>
        <translation>unbezahlt geld</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/synonyms.py"/>
        <source>came back broken exchange send again</source>
        <translation>zurückgekommen kaputt umtausch noch einmal schicken</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/synonyms.py"/>
        <source>uncancel again</source>
        <translation>storno aufheben wieder</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/synonyms.py"/>
        <source>unship wrong parcel undo</source>
        <translation>versand falsches paket rückgängig</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/synonyms.py"/>
        <source>stop end</source>
        <translation>stopp ende</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/synonyms.py"/>
        <source>remove erase</source>
        <translation>entfernen löschen</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/picture_choice.py"/>
        <source>Pictures ({kinds})</source>
        <translation>Bilder ({kinds})</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/picture_keeping.py"/>
        <source>Nothing to paste: copy a picture first</source>
        <translation>Nichts einzufügen: Kopier erst ein Bild</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/picture_keeping.py"/>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/as_it_was_dialog.py"/>
        <source>Print as it was</source>
        <translation>Drucken, wie es war</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/as_it_was_dialog.py"/>
        <source>{document} {number}, as it was</source>
        <translation>{document} {number}, wie es war</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/as_it_was_dialog.py"/>
        <source>Saved as PDF {when}.</source>
        <translation>Als PDF gespeichert {when}.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/as_it_was_dialog.py"/>
        <source>What changed since then is not on it.</source>
        <translation>Was sich seitdem geändert hat, steht nicht darauf.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/as_it_was_dialog.py"/>
        <location filename="../../makerapp/ui/printing/setup_fields.py"/>
        <location filename="../../makerapp/ui/settings/setup_editor.py"/>
        <source>Printer</source>
        <translation>Drucker</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/printing/as_it_was_dialog.py"/>
        <location filename="../../makerapp/ui/printing/preview_side.py"/>
        <source>Print {n} sheets</source>
        <extracomment>One: Print 1 sheet</extracomment>
        <translation>
            <numerusform>1 Blatt drucken</numerusform>
            <numerusform>{n} Blatt drucken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/printing/as_it_was_dialog.py"/>
        <location filename="../../makerapp/ui/printing/at_once.py"/>
        <location filename="../../makerapp/ui/printing/batch_desk.py"/>
        <location filename="../../makerapp/ui/printing/preview_dialog.py"/>
        <source>{n} sheets</source>
        <extracomment>One: 1 sheet</extracomment>
        <translation>
            <numerusform>1 Blatt</numerusform>
            <numerusform>{n} Blatt</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/as_it_was_dialog.py"/>
        <location filename="../../makerapp/ui/printing/at_once.py"/>
        <location filename="../../makerapp/ui/printing/batch_desk.py"/>
        <location filename="../../makerapp/ui/printing/preview_dialog.py"/>
        <source>{sheets} sent to {printer}</source>
        <translation>{sheets} an {printer} geschickt</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/batch_card.py"/>
        <source>Printed so far</source>
        <translation>Bisher gedruckt</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/batch_card.py"/>
        <source>Last one that came out whole</source>
        <translation>Das letzte, das ganz herauskam</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/batch_card.py"/>
        <source>Look into the printer's tray, and choose another if this isn't the last.</source>
        <translation>Sieh im Ausgabefach nach und wähle ein anderes, wenn dies nicht das letzte ist.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/batch_card.py"/>
        <source>Stopping…</source>
        <translation>Wird angehalten…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/batch_card.py"/>
        <source>{what} waits in the printer</source>
        <translation>{what} wartet im Drucker</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/batch_card.py"/>
        <source>{what} wait in the printer</source>
        <translation>{what} warten im Drucker</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/batch_card.py"/>
        <source>Printing {what}</source>
        <translation>Druck läuft: {what}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/batch_card.py"/>
        <source>{printer} has them.</source>
        <translation>{printer} hat sie.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/batch_card.py"/>
        <source>Sheet {done} of {count}</source>
        <translation>Blatt {done} von {count}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/batch_card.py"/>
        <source>{what} didn't print</source>
        <translation>{what}: nicht gedruckt</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/batch_card.py"/>
        <source>Not all of it printed</source>
        <translation>Nicht alles wurde gedruckt</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/batch_card.py"/>
        <source>Printing stopped at sheet {done} of {count}</source>
        <translation>Druck angehalten bei Blatt {done} von {count}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/batch_card.py"/>
        <source>Look whether all copies are there.</source>
        <translation>Sieh nach, ob alle Exemplare da sind.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/batch_card.py"/>
        <source>The printer doesn't say how far it came.</source>
        <translation>Der Drucker sagt nicht, wie weit er kam.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/batch_card.py"/>
        <source>Print all again</source>
        <translation>Alles neu drucken</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/batch_card.py"/>
        <location filename="../../makerapp/ui/printing/preview_dialog.py"/>
        <source>Print {number}</source>
        <translation>{number} drucken</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/batch_card.py"/>
        <source>Go on from {number}</source>
        <translation>Weiter ab {number}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/batch_card.py"/>
        <source>None of them</source>
        <translation>Keines davon</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/printing/batch_card.py"/>
        <source>{n} papers</source>
        <extracomment>One: 1 paper</extracomment>
        <translation>
            <numerusform>1 Papier</numerusform>
            <numerusform>{n} Papiere</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/batch_card.py"/>
        <source>{papers} of {number}</source>
        <translation>{papers} von {number}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/batch_desk.py"/>
        <source>Close this to see what to do.</source>
        <translation>Schließ dies, um zu sehen, was zu tun ist.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/label_start.py"/>
        <source>Sheet of {n} labels, the first free one is {start}</source>
        <translation>Blatt mit {n} Etiketten, das erste freie ist {start}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/label_start.py"/>
        <source>First free label</source>
        <translation>Erstes freies Etikett</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/left_behind.py"/>
        <source>What was in the printer when you left didn't print.</source>
        <translation>Was beim Beenden im Drucker war, wurde nicht gedruckt.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/left_behind.py"/>
        <source>Papers of {orders} didn't print after you left.</source>
        <translation>Papiere von {orders} wurden nach dem Beenden nicht gedruckt.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/page_view.py"/>
        <source>Page preview</source>
        <translation>Seitenvorschau</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/printing/page_view.py"/>
        <source>{name}, {n} pages</source>
        <extracomment>One: {name}, 1 page</extracomment>
        <translation>
            <numerusform>{name}, 1 Seite</numerusform>
            <numerusform>{name}, {n} Seiten</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/page_view.py"/>
        <location filename="../../makerapp/ui/printing/preview_pages.py"/>
        <source>Fit</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/painted.py"/>
        <source>The printer doesn't begin. Check that it is on, then press Print again. Or save a PDF.</source>
        <translation>Der Drucker fängt nicht an. Prüf, ob er an ist, und drück noch einmal auf „Drucken“. Oder speichere ein PDF.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/printing/paper_notes.py"/>
        <source>And {n} more with something not filled in.</source>
        <extracomment>One: And 1 more with something not filled in.</extracomment>
        <translation>
            <numerusform>Und 1 weiteres, in dem etwas nicht ausgefüllt ist.</numerusform>
            <numerusform>Und {n} weitere, in denen etwas nicht ausgefüllt ist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/printing/paper_notes.py"/>
        <source>And {n} more are left out.</source>
        <extracomment>One: And 1 more is left out.</extracomment>
        <translation>
            <numerusform>Und 1 weiteres ist ausgelassen.</numerusform>
            <numerusform>Und {n} weitere sind ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/paper_notes.py"/>
        <location filename="../../makerapp/ui/settings/preview.py"/>
        <source>No font has these characters, they print as boxes: {signs}</source>
        <translation>Keine Schrift hat diese Zeichen, sie werden als Kästchen gedruckt: {signs}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/paper_notes.py"/>
        <source>The papers of each order come apart: first all of one kind, then all of the next, because they are printed in different ways. To keep them together, choose the same sides, tray, copies and color for them in Settings, Printers &amp; paper.</source>
        <translation>Die Papiere jeder Bestellung kommen getrennt heraus: erst alle einer Art, dann alle der nächsten, weil sie verschieden gedruckt werden. Damit sie beieinanderbleiben, wähle für sie dieselben Seiten, dasselbe Fach, gleich viele Exemplare und dieselbe Farbe unter Einstellungen, Drucker &amp; Papier.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/preview_dialog.py"/>
        <source>Print preview</source>
        <translation>Druckvorschau</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/preview_dialog.py"/>
        <source>Print papers of {n} orders</source>
        <translation>Papiere von {n} Bestellungen drucken</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/preview_dialog.py"/>
        <source>{n} orders, no gifts among them</source>
        <translation>{n} Bestellungen, keine Geschenke darunter</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/printing/preview_dialog.py"/>
        <source>{orders} orders, {n} are gifts</source>
        <extracomment>One: {orders} orders, 1 of them is a gift</extracomment>
        <translation>
            <numerusform>{orders} Bestellungen, 1 davon ist ein Geschenk</numerusform>
            <numerusform>{orders} Bestellungen, {n} davon sind Geschenke</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/preview_dialog.py"/>
        <source>Nothing to print</source>
        <translation>Nichts zu drucken</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/preview_pages.py"/>
        <location filename="../../makerapp/ui/settings/large_preview.py"/>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/preview_pages.py"/>
        <location filename="../../makerapp/ui/settings/large_preview.py"/>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/preview_pages.py"/>
        <source>page {n} of {count}</source>
        <translation>Seite {n} von {count}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/preview_pages.py"/>
        <source>{papers} of {n} orders</source>
        <translation>{papers} von {n} Bestellungen</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/preview_side.py"/>
        <source>Order</source>
        <comment>sequence</comment>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/preview_side.py"/>
        <source>As in the list</source>
        <translation>Wie in der Liste</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/preview_side.py"/>
        <source>Ship-by date, late first</source>
        <translation>Versandtermin, Überfälliges zuerst</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/preview_side.py"/>
        <source>Pages laid out</source>
        <translation>Seiten vorbereitet</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/preview_side.py"/>
        <source>Preparing {n} of {count} papers…</source>
        <translation>{n} von {count} Papieren werden vorbereitet…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/preview_side.py"/>
        <source>Printing doesn't change any order.</source>
        <translation>Drucken ändert keine Bestellung.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/preview_side.py"/>
        <source>Tick what to print.</source>
        <translation>Hak ab, was gedruckt werden soll.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/printing/preview_side.py"/>
        <source>{n} sheets.</source>
        <extracomment>One: 1 sheet.</extracomment>
        <translation>
            <numerusform>1 Blatt.</numerusform>
            <numerusform>{n} Blatt.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/print_choices.py"/>
        <source>What to print</source>
        <translation>Was gedruckt wird</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/print_choices.py"/>
        <source>More papers</source>
        <translation>Weitere Papiere</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/print_choices.py"/>
        <source>Leave out prices on gifts</source>
        <translation>Preise bei Geschenken weglassen</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/print_choices.py"/>
        <source>Only what isn't printed yet</source>
        <translation>Nur was noch nicht gedruckt ist</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/print_choices.py"/>
        <source>Print these with every order</source>
        <translation>Diese zu jeder Bestellung drucken</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/print_choices.py"/>
        <source>{list} on the first page</source>
        <translation>{list} auf der ersten Seite</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/print_history.py"/>
        <source>Printed papers</source>
        <translation>Gedruckte Papiere</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/print_history.py"/>
        <source>Print again: {title}, {second}</source>
        <translation>Neu drucken: {title}, {second}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/print_history.py"/>
        <location filename="../../makerapp/ui/printing/setup_fields.py"/>
        <location filename="../../makerapp/ui/settings/setup_rows.py"/>
        <source>{n} copies</source>
        <translation>{n} Exemplare</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/print_history.py"/>
        <source>Exactly as it was</source>
        <translation>Genau wie es war</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/print_history.py"/>
        <source>As it is now</source>
        <translation>Nach dem heutigen Stand</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/print_menu.py"/>
        <source>Only what isn't printed yet…</source>
        <translation>Nur was noch nicht gedruckt ist…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/print_run.py"/>
        <source>Sent to {printer} already, and not sent twice: {papers}.</source>
        <translation>Schon an {printer} geschickt und nicht noch einmal: {papers}.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/print_run.py"/>
        <source>Printing was stopped.</source>
        <translation>Der Druck wurde angehalten.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/print_run.py"/>
        <source>Look at the printer before you print again: the pages may still come out.</source>
        <translation>Sieh am Drucker nach, bevor du neu druckst: Die Seiten kommen vielleicht noch heraus.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/print_words.py"/>
        <source>Makerbench says what to do.</source>
        <translation>Makerbench sagt, was zu tun ist.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/print_words.py"/>
        <source>The slip didn't print.</source>
        <translation>Der Packzettel wurde nicht gedruckt.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/print_words.py"/>
        <source>Or save a PDF and carry on without paper.</source>
        <translation>Oder speichere ein PDF und mach ohne Papier weiter.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/print_words.py"/>
        <source>The slip waits.</source>
        <translation>Der Packzettel wartet.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/print_words.py"/>
        <source>{printer} says it is out of paper. Add paper, then press Print again.</source>
        <translation>{printer} hat kein Papier mehr. Leg Papier nach und drück noch einmal auf „Drucken“.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/print_words.py"/>
        <source>{printer} says paper is stuck in it. Take it out, then press Print again.</source>
        <translation>In {printer} steckt Papier fest. Zieh es heraus und drück noch einmal auf „Drucken“.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/print_words.py"/>
        <source>{printer} says its cover is open. Close it, then press Print again.</source>
        <translation>Bei {printer} ist die Klappe offen. Schließ sie und drück noch einmal auf „Drucken“.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/print_words.py"/>
        <source>{printer} says it is out of ink or toner. Put in a new one, then press Print again.</source>
        <translation>{printer} hat keine Tinte oder keinen Toner mehr. Setz Neues ein und drück noch einmal auf „Drucken“.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/print_words.py"/>
        <source>{printer} can't be reached. Check that it is on and connected, then press Print again.</source>
        <translation>{printer} ist nicht zu erreichen. Prüf, ob er an und verbunden ist, und drück noch einmal auf „Drucken“.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/print_words.py"/>
        <source>{printer} is paused. Let it go on in this computer's printer settings, then press Print again.</source>
        <translation>{printer} ist angehalten. Lass ihn in den Druckereinstellungen dieses Computers weitermachen und drück noch einmal auf „Drucken“.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/print_words.py"/>
        <source>{printer} holds the pages back. Let them go in this computer's printer settings.</source>
        <translation>{printer} hält die Seiten zurück. Gib sie in den Druckereinstellungen dieses Computers frei.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/print_words.py"/>
        <source>{printer} wants a name and password. Give them in this computer's printer settings.</source>
        <translation>{printer} verlangt Name und Passwort. Gib sie in den Druckereinstellungen dieses Computers ein.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/print_words.py"/>
        <source>{printer} says it is out of paper. Add paper.</source>
        <translation>{printer} hat kein Papier mehr. Leg Papier nach.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/print_words.py"/>
        <source>{printer} says paper is stuck in it. Take it out.</source>
        <translation>In {printer} steckt Papier fest. Zieh es heraus.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/print_words.py"/>
        <source>{printer} says its cover is open. Close it.</source>
        <translation>Bei {printer} ist die Klappe offen. Schließ sie.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/print_words.py"/>
        <source>{printer} says it is out of ink or toner. Put in a new one.</source>
        <translation>{printer} hat keine Tinte oder keinen Toner mehr. Setz Neues ein.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/print_words.py"/>
        <source>{printer} can't be reached. Check that it is on and connected.</source>
        <translation>{printer} ist nicht zu erreichen. Prüf, ob er an und verbunden ist.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/print_words.py"/>
        <source>{printer} is paused. Let it go on in this computer's printer settings.</source>
        <translation>{printer} ist angehalten. Lass ihn in den Druckereinstellungen dieses Computers weitermachen.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/print_words.py"/>
        <source>It was cancelled at {printer}. Look at its display, then press Print again.</source>
        <translation>Der Druck wurde an {printer} abgebrochen. Sieh auf die Anzeige und drück noch einmal auf „Drucken“.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/print_words.py"/>
        <source>It was cancelled in the queue of {printer}. Press Print again to print it.</source>
        <translation>Der Druck wurde in der Warteschlange von {printer} abgebrochen. Drück noch einmal auf „Drucken“, wenn du ihn brauchst.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/print_words.py"/>
        <source>{printer} gave it up. Look at its display, then press Print again.</source>
        <translation>{printer} hat aufgegeben. Sieh auf die Anzeige und drück noch einmal auf „Drucken“.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/print_words.py"/>
        <source>{printer} can't print on {paper}. Choose another paper or printer, then press Print again.</source>
        <translation>{printer} kann nicht auf {paper} drucken. Wähle anderes Papier oder einen anderen Drucker und drück noch einmal auf „Drucken“.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/print_words.py"/>
        <source>{printer} isn't set up on this computer any more. Choose another printer, or save a PDF.</source>
        <translation>{printer} ist auf diesem Computer nicht mehr eingerichtet. Wähle einen anderen Drucker oder speichere ein PDF.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/print_words.py"/>
        <source>The print system of this computer (CUPS) isn't running. Start it and press Print again, or save a PDF.</source>
        <translation>Das Drucksystem dieses Computers (CUPS) läuft nicht. Starte es und drück noch einmal auf „Drucken“, oder speichere ein PDF.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/print_words.py"/>
        <source>{printer} doesn't answer. Check that it is on, then press Print again. Or save a PDF.</source>
        <translation>{printer} antwortet nicht. Prüf, ob er an ist, und drück noch einmal auf „Drucken“. Oder speichere ein PDF.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/print_words.py"/>
        <source>{printer} takes no prints right now. Look at it in this computer's printer settings, or save a PDF.</source>
        <translation>{printer} nimmt gerade nichts an. Sieh in den Druckereinstellungen dieses Computers nach oder speichere ein PDF.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/print_words.py"/>
        <source>You may not print on {printer}. Ask whoever looks after this computer, or save a PDF.</source>
        <translation>Du darfst auf {printer} nicht drucken. Frag, wer sich um diesen Computer kümmert, oder speichere ein PDF.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/print_words.py"/>
        <source>{printer} didn't take it: {said}. Press Print again, or save a PDF.</source>
        <translation>{printer} hat es nicht angenommen: {said}. Drück noch einmal auf „Drucken“ oder speichere ein PDF.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/print_words.py"/>
        <source>it gave no reason</source>
        <translation>ohne Angabe eines Grundes</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/print_words.py"/>
        <source>{printer} can't be asked to stop. Press Cancel on the printer itself.</source>
        <translation>{printer} lässt sich von hier nicht anhalten. Drück am Drucker selbst auf „Abbrechen“.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/print_words.py"/>
        <source>It couldn't be stopped.</source>
        <translation>Es ließ sich nicht anhalten.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/print_words.py"/>
        <source>out of paper</source>
        <translation>kein Papier mehr</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/print_words.py"/>
        <source>paper stuck</source>
        <translation>Papierstau</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/print_words.py"/>
        <source>cover open</source>
        <translation>Klappe offen</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/print_words.py"/>
        <source>out of ink or toner</source>
        <translation>keine Tinte oder kein Toner</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/print_words.py"/>
        <source>printer not reached</source>
        <translation>Drucker nicht erreicht</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/print_words.py"/>
        <source>printer paused</source>
        <translation>Drucker angehalten</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/print_words.py"/>
        <source>held back in the queue</source>
        <translation>in der Warteschlange zurückgehalten</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/print_words.py"/>
        <source>name and password wanted</source>
        <translation>Name und Passwort verlangt</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/print_words.py"/>
        <source>given up by the printer</source>
        <translation>vom Drucker aufgegeben</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/print_words.py"/>
        <source>cancelled at the printer</source>
        <translation>am Drucker abgebrochen</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/print_words.py"/>
        <source>cancelled in the queue</source>
        <translation>in der Warteschlange abgebrochen</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/print_words.py"/>
        <source>the print system forgot about it</source>
        <translation>das Drucksystem hat es vergessen</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/save_pdf.py"/>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/save_pdf.py"/>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/save_pdf.py"/>
        <source>Papers</source>
        <translation>Papiere</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/save_pdf.py"/>
        <source>Packing slips</source>
        <translation>Packzettel</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/save_pdf.py"/>
        <source>Thank-you notes</source>
        <translation>Dankeskarten</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/save_pdf.py"/>
        <source>Slip and note</source>
        <translation>Packzettel und Karte</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/save_pdf.py"/>
        <source>Slips and notes</source>
        <translation>Packzettel und Karten</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/setup_fields.py"/>
        <source>No printer found</source>
        <translation>Kein Drucker gefunden</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/setup_fields.py"/>
        <source>Set one up in this computer's printer settings, or save a PDF.</source>
        <translation>Richte in den Druckereinstellungen dieses Computers einen ein oder speichere ein PDF.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/setup_fields.py"/>
        <location filename="../../makerapp/ui/settings/setup_editor.py"/>
        <source>{sheet} (not on this printer)</source>
        <translation>{sheet} (nicht auf diesem Drucker)</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/setup_fields.py"/>
        <location filename="../../makerapp/ui/settings/setup_rows.py"/>
        <source>Change how {name} is printed</source>
        <translation>Ändern, wie {name} gedruckt wird</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/setup_fields.py"/>
        <source>Choose for each paper</source>
        <translation>Für jedes Papier wählen</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/setup_fields.py"/>
        <source>One printer and paper for all</source>
        <translation>Ein Drucker und Papier für alle</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/printing/whole_list.py"/>
        <source>{n} cancelled orders are left out.</source>
        <extracomment>One: 1 cancelled order is left out.</extracomment>
        <translation>
            <numerusform>1 stornierte Bestellung ist ausgelassen.</numerusform>
            <numerusform>{n} stornierte Bestellungen sind ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/printing/whole_list.py"/>
        <source>{n} of these orders are sent already.</source>
        <extracomment>One: 1 of these orders is sent already.</extracomment>
        <translation>
            <numerusform>1 dieser Bestellungen ist schon versandt.</numerusform>
            <numerusform>{n} dieser Bestellungen sind schon versandt.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/edit_dialog.py"/>
        <source>Save product</source>
        <translation>Produkt speichern</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/edit_dialog.py"/>
        <location filename="../../makerapp/ui/products/list_words.py"/>
        <location filename="../../makerapp/ui/products/products_page.py"/>
        <source>New product</source>
        <translation>Neues Produkt</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/edit_dialog.py"/>
        <source>Edit {name}</source>
        <translation>{name} bearbeiten</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/edit_dialog.py"/>
        <source>Orders find it by its SKU. What is on hand changes with Receive, Count and Adjust.</source>
        <translation>Bestellungen finden es an seiner SKU. Was auf Lager ist, ändert sich mit „Einlagern“, „Zählen“ und „Buchen“.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/products/edit_dialog.py"/>
        <source>Move the ship-by dates of {n} open orders as well</source>
        <extracomment>One: Move the ship-by date of 1 open order as well</extracomment>
        <translation>
            <numerusform>Auch den Versandtermin von 1 offenen Bestellung verschieben</numerusform>
            <numerusform>Auch die Versandtermine von {n} offenen Bestellungen verschieben</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/edit_dialog.py"/>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/edit_dialog.py"/>
        <source>Go on editing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/labels_dialog.py"/>
        <source>Print labels</source>
        <translation>Etiketten drucken</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/labels_dialog.py"/>
        <source>With a code to scan when a piece goes into a box.</source>
        <translation>Mit einem Code zum Scannen, wenn ein Stück in den Karton kommt.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/labels_dialog.py"/>
        <source>Labels for {name}</source>
        <translation>Etiketten für {name}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/labels_dialog.py"/>
        <source>As many as on hand</source>
        <translation>So viele, wie auf Lager sind</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/labels_dialog.py"/>
        <source>One label for each piece on the shelf</source>
        <translation>Ein Etikett für jedes Stück auf Lager</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/products/labels_dialog.py"/>
        <source>Print {n} labels…</source>
        <extracomment>One: Print 1 label…</extracomment>
        <translation>
            <numerusform>1 Etikett drucken…</numerusform>
            <numerusform>{n} Etiketten drucken…</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/labels_dialog.py"/>
        <location filename="../../makerapp/ui/products/products_page.py"/>
        <source>Print labels…</source>
        <translation>Etiketten drucken…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/products/labels_dialog.py"/>
        <source>And {n} more products: search for them to print their labels.</source>
        <extracomment>One: And 1 more product: search for it to print its labels.</extracomment>
        <translation>
            <numerusform>Und 1 weiteres Produkt: Such danach, um seine Etiketten zu drucken.</numerusform>
            <numerusform>Und {n} weitere Produkte: Such danach, um ihre Etiketten zu drucken.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/labels_dialog.py"/>
        <source>No label is counted yet. Say how many you want.</source>
        <translation>Noch kein Etikett gewählt. Sag, wie viele du möchtest.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/labels_dialog.py"/>
        <source>Up to {n} labels go in one print.</source>
        <translation>Bis zu {n} Etiketten gehen in einen Druck.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/ledger_view.py"/>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/ledger_view.py"/>
        <source>undone</source>
        <translation>rückgängig gemacht</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/ledger_view.py"/>
        <location filename="../../makerapp/ui/products/product_panel.py"/>
        <source>Open order {n}</source>
        <translation>Bestellung {n} öffnen</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/ledger_view.py"/>
        <location filename="../../makerapp/ui/products/list_words.py"/>
        <source>{n} promised</source>
        <translation>{n} zugesagt</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/ledger_view.py"/>
        <location filename="../../makerapp/ui/products/list_words.py"/>
        <source>{n} on hand</source>
        <translation>{n} auf Lager</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/ledger_view.py"/>
        <location filename="../../makerapp/ui/products/product_panel.py"/>
        <source>Stock history</source>
        <translation>Bestandsverlauf</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/ledger_view.py"/>
        <source>Show {n} older</source>
        <translation>{n} ältere zeigen</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/list_words.py"/>
        <source>{days} to make</source>
        <translation>{days} Fertigung</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/list_words.py"/>
        <source>what you can make</source>
        <translation>als du fertigen kannst</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/list_words.py"/>
        <source>what is on hand</source>
        <translation>als auf Lager ist</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/list_words.py"/>
        <source>{n} promised beyond</source>
        <translation>{n} mehr zugesagt</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/list_words.py"/>
        <source>All promised</source>
        <translation>Alle zugesagt</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/list_words.py"/>
        <source>fewer than {n} left</source>
        <translation>weniger als {n} übrig</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/list_words.py"/>
        <source>Low</source>
        <translation>Knapp</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/list_words.py"/>
        <source>{n} to make</source>
        <translation>{n} zu fertigen</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/list_words.py"/>
        <source>In stock</source>
        <translation>Auf Lager</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/list_words.py"/>
        <source>{n} available</source>
        <translation>{n} verfügbar</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/list_words.py"/>
        <source>Price {n}</source>
        <translation>Preis {n}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/list_words.py"/>
        <source>SKU {n}</source>
        <translation>SKU {n}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/list_words.py"/>
        <source>Too many promised</source>
        <translation>Zu viele zugesagt</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/list_words.py"/>
        <source>None left</source>
        <translation>Nichts übrig</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/products/list_words.py"/>
        <source>{n} products</source>
        <extracomment>One: 1 product</extracomment>
        <translation>
            <numerusform>1 Produkt</numerusform>
            <numerusform>{n} Produkte</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/list_words.py"/>
        <source>{products} found</source>
        <translation>{products} gefunden</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/list_words.py"/>
        <source>{n} of {all}</source>
        <translation>{n} von {all}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/list_words.py"/>
        <source>{n} with none left</source>
        <translation>von {n} nichts übrig</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/list_words.py"/>
        <source>{n} low</source>
        <translation>{n} knapp</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/list_words.py"/>
        <source>“{text}” is archived</source>
        <translation>„{text}“ ist archiviert</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/list_words.py"/>
        <source>Only archived products have it. Bring one back to sell it again.</source>
        <translation>Das gibt es nur bei archivierten Produkten. Hol eins zurück, um es wieder zu verkaufen.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/list_words.py"/>
        <source>Show archived</source>
        <translation>Archivierte zeigen</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/list_words.py"/>
        <source>Looked in names, variants, SKUs and shelf places.</source>
        <translation>Gesucht in Namen, Varianten, SKUs und Regalplätzen.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/list_words.py"/>
        <source>Nothing found for “{text}”</source>
        <translation>Nichts gefunden für „{text}“</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/list_words.py"/>
        <source>Nothing is promised that you can't keep</source>
        <translation>Nichts ist zugesagt, was du nicht halten kannst</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/list_words.py"/>
        <source>Some are left of everything</source>
        <translation>Von allem ist noch etwas übrig</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/list_words.py"/>
        <source>Nothing runs low</source>
        <translation>Nichts wird knapp</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/list_words.py"/>
        <source>Nothing is archived</source>
        <translation>Nichts ist archiviert</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/list_words.py"/>
        <source>Add what you make, and every order counts its own pieces off the shelf.</source>
        <translation>Trag ein, was du machst, und jede Bestellung zählt ihre Stücke selbst vom Lager ab.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/list_words.py"/>
        <source>No products yet</source>
        <translation>Noch keine Produkte</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/photo_box.py"/>
        <source>Paste a picture</source>
        <oldsource>Paste a picture (Ctrl+V)</oldsource>
        <translation>Bild einfügen</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/photo_box.py"/>
        <location filename="../../makerapp/ui/settings/shop_section.py"/>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/photo_box.py"/>
        <location filename="../../makerapp/ui/products/photo_button.py"/>
        <source>Remove photo</source>
        <translation>Foto entfernen</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/photo_box.py"/>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/photo_box.py"/>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/photo_box.py"/>
        <location filename="../../makerapp/ui/products/photo_button.py"/>
        <source>Choose a photo</source>
        <translation>Foto wählen</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/photo_button.py"/>
        <source>Change the photo: choose, drop or paste one</source>
        <translation>Foto ändern: wählen, hineinziehen oder einfügen</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/photo_button.py"/>
        <source>Photo of {name}</source>
        <translation>Foto von {name}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/photo_button.py"/>
        <source>Choose a photo…</source>
        <translation>Foto wählen…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/photo_button.py"/>
        <source>Paste photo</source>
        <translation>Foto einfügen</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/product_form.py"/>
        <source>Fragile</source>
        <translation>Zerbrechlich</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/product_form.py"/>
        <source>Keep dry</source>
        <translation>Trocken halten</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/product_form.py"/>
        <source>What is it? Like “Moss mug”</source>
        <translation>Was ist es? Etwa „Moosbecher“</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/product_form.py"/>
        <source>Size, color, scent</source>
        <translation>Größe, Farbe, Duft</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/product_form.py"/>
        <location filename="../../makerapp/ui/products/product_panel.py"/>
        <location filename="../../makerapp/ui/products/table_model.py"/>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/product_form.py"/>
        <source>As in your listing</source>
        <translation>Wie in deinem Angebot</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/product_form.py"/>
        <source>Like A1</source>
        <translation>Etwa A1</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/product_form.py"/>
        <source>Production time in days</source>
        <translation>Fertigungszeit in Tagen</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/product_form.py"/>
        <location filename="../../makerapp/ui/settings/slip_section.py"/>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/product_form.py"/>
        <source>How many in that time</source>
        <translation>Wie viele in dieser Zeit</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/product_form.py"/>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/product_form.py"/>
        <location filename="../../makerapp/ui/products/product_panel.py"/>
        <source>Make more below</source>
        <translation>Nachfertigen unter</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/product_form.py"/>
        <source>On hand now</source>
        <translation>Jetzt auf Lager</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/product_form.py"/>
        <source>Weight in grams</source>
        <translation>Gewicht in Gramm</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/product_form.py"/>
        <source>What to mind when packing it</source>
        <translation>Was beim Packen zu beachten ist</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/product_form.py"/>
        <source>How the buyer looks after it, for the insert card</source>
        <translation>Wie der Käufer es pflegt, für die Beilegekarte</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/product_form.py"/>
        <source>Like 6912.00</source>
        <translation>Etwa 6912.00</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/product_form.py"/>
        <source>Where it is made</source>
        <translation>Wo es gemacht wird</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/product_form.py"/>
        <source>Write a whole number.</source>
        <translation>Schreib eine ganze Zahl.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/product_form.py"/>
        <source>Scan it, where the item has one</source>
        <translation>Scan ihn, wenn der Artikel einen hat</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/product_form.py"/>
        <source>Making it</source>
        <translation>Fertigung</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/product_form.py"/>
        <source>Days, 1 to 30</source>
        <translation>Tage, 1 bis 30</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/product_form.py"/>
        <location filename="../../makerapp/ui/products/product_panel.py"/>
        <source>You can make</source>
        <translation>Du kannst fertigen</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/product_form.py"/>
        <source>Pieces in that time</source>
        <translation>Stück in dieser Zeit</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/product_form.py"/>
        <source>Pieces available</source>
        <translation>Stück verfügbar</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/product_form.py"/>
        <source>Pieces on the shelf</source>
        <translation>Stück auf Lager</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/product_form.py"/>
        <source>Sending it</source>
        <translation>Versand</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/product_form.py"/>
        <source>Grams of one piece</source>
        <translation>Gramm je Stück</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/product_form.py"/>
        <source>For customs, 6 to 10 digits</source>
        <translation>Für den Zoll, 6 bis 10 Ziffern</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/product_form.py"/>
        <source>For customs</source>
        <translation>Für den Zoll</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/product_form.py"/>
        <source>Add “{note}”</source>
        <translation>„{note}“ ergänzen</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/product_panel.py"/>
        <location filename="../../makerapp/ui/products/products_page.py"/>
        <source>Adjust…</source>
        <translation>Buchen…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/product_panel.py"/>
        <source>More or fewer pieces, with a reason</source>
        <translation>Mehr oder weniger Stück, mit Grund</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/product_panel.py"/>
        <source>Product details</source>
        <translation>Produktdetails</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/product_panel.py"/>
        <location filename="../../makerapp/ui/products/products_page.py"/>
        <source>Product {name}</source>
        <translation>Produkt {name}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/product_panel.py"/>
        <location filename="../../makerapp/ui/products/products_page.py"/>
        <source>Bring back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/product_panel.py"/>
        <location filename="../../makerapp/ui/products/products_page.py"/>
        <source>Receive…</source>
        <translation>Einlagern…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/product_panel.py"/>
        <location filename="../../makerapp/ui/products/products_page.py"/>
        <source>Count…</source>
        <translation>Zählen…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/product_panel.py"/>
        <source>Pieces came onto the shelf</source>
        <oldsource>Pieces came onto the shelf (Ctrl+Enter)</oldsource>
        <translation>Stücke kamen ins Lager</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/product_panel.py"/>
        <source>Count what lies on the shelf</source>
        <translation>Zählen, was auf Lager liegt</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/product_panel.py"/>
        <source>Edit the product</source>
        <oldsource>Edit the product (Enter)</oldsource>
        <translation>Das Produkt bearbeiten</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/product_panel.py"/>
        <source>Choose a product to see it here.</source>
        <translation>Wähle ein Produkt, um es hier zu sehen.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/product_panel.py"/>
        <source>Nothing was booked yet. Receive or count it to begin.</source>
        <translation>Noch ist nichts gebucht. Lager ein oder zähl, um anzufangen.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/product_panel.py"/>
        <source>When packing</source>
        <translation>Beim Packen</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/product_panel.py"/>
        <source>Made in</source>
        <translation>Gefertigt in</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/product_panel.py"/>
        <source>not said yet</source>
        <translation>noch nicht angegeben</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/product_panel.py"/>
        <source>{n} in {days}</source>
        <translation>{n} pro {days}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/product_panel.py"/>
        <source>Promised to</source>
        <translation>Zugesagt an</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/products/product_panel.py"/>
        <source>and {n} more orders</source>
        <extracomment>One: and 1 more order</extracomment>
        <translation>
            <numerusform>und 1 weitere Bestellung</numerusform>
            <numerusform>und {n} weitere Bestellungen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/product_panel.py"/>
        <location filename="../../makerapp/ui/products/stock_dialog.py"/>
        <location filename="../../makerapp/ui/products/table_model.py"/>
        <source>On hand</source>
        <translation>Auf Lager</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/product_panel.py"/>
        <location filename="../../makerapp/ui/products/stock_dialog.py"/>
        <location filename="../../makerapp/ui/products/table_model.py"/>
        <source>Available</source>
        <translation>Verfügbar</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/products_page.py"/>
        <source>Search products</source>
        <translation>Produkte durchsuchen</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/products_page.py"/>
        <source>Search by name, variant, SKU or shelf place</source>
        <oldsource>Search by name, variant, SKU or shelf place (Ctrl+F)</oldsource>
        <translation>Nach Name, Variante, SKU oder Regalplatz suchen</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/products_page.py"/>
        <source>Labels with a code to scan, for the products shown</source>
        <translation>Etiketten mit einem Code zum Scannen, für die gezeigten Produkte</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/products_page.py"/>
        <source>Archive</source>
        <translation>Archivieren</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/stock_dialog.py"/>
        <source>Receive</source>
        <translation>Einlagern</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/stock_dialog.py"/>
        <source>Count</source>
        <translation>Zählen</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/stock_dialog.py"/>
        <source>Adjust</source>
        <translation>Buchen</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/stock_dialog.py"/>
        <source>How many came in?</source>
        <translation>Wie viele kamen dazu?</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/stock_dialog.py"/>
        <source>How many lie there?</source>
        <translation>Wie viele liegen da?</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/stock_dialog.py"/>
        <source>How many?</source>
        <translation>Wie viele?</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/stock_dialog.py"/>
        <source>Fewer: broke, lost, given away</source>
        <translation>Weniger: zerbrochen, verloren, verschenkt</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/stock_dialog.py"/>
        <source>More: turned up, made ahead</source>
        <translation>Mehr: aufgetaucht, auf Vorrat gefertigt</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/stock_dialog.py"/>
        <source>Made ahead</source>
        <translation>Auf Vorrat gefertigt</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/stock_dialog.py"/>
        <source>Back from a market</source>
        <translation>Vom Markt zurück</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/stock_dialog.py"/>
        <source>Bought in</source>
        <translation>Zugekauft</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/stock_dialog.py"/>
        <source>Yearly count</source>
        <translation>Jährliche Zählung</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/stock_dialog.py"/>
        <source>Looked wrong</source>
        <translation>Sah falsch aus</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/stock_dialog.py"/>
        <source>Broke</source>
        <translation>Zerbrochen</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/stock_dialog.py"/>
        <source>Given away</source>
        <translation>Verschenkt</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/stock_dialog.py"/>
        <source>Lost</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/stock_dialog.py"/>
        <source>Second quality</source>
        <translation>Zweite Wahl</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/stock_dialog.py"/>
        <source>{n}, as it was</source>
        <translation>{n}, wie vorher</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/stock_dialog.py"/>
        <source>Receive {pieces}</source>
        <translation>{pieces} einlagern</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/stock_dialog.py"/>
        <source>Set the count to {n}</source>
        <translation>Bestand auf {n} setzen</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/stock_dialog.py"/>
        <source>Take {pieces} off</source>
        <translation>{pieces} herausnehmen</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/stock_dialog.py"/>
        <source>Add {pieces}</source>
        <translation>{pieces} dazunehmen</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/table_header.py"/>
        <source>Sort by: {column}</source>
        <translation>Sortieren nach: {column}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/table_model.py"/>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/table_model.py"/>
        <source>How it stands</source>
        <translation>Stand</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/refusals.py"/>
        <location filename="../../makerapp/ui/ways_on.py"/>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/refusals.py"/>
        <source>Copy text</source>
        <translation>Text kopieren</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/reports/chart_card.py"/>
        <source>Numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/reports/chart_card.py"/>
        <source>Numbers of {report}</source>
        <translation>Zahlen zu „{report}“</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/reports/chart_card.py"/>
        <source>Copy numbers</source>
        <translation>Zahlen kopieren</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/reports/chart_card.py"/>
        <source>Numbers copied</source>
        <translation>Zahlen kopiert</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/reports/chart_card.py"/>
        <source>Save numbers</source>
        <translation>Zahlen speichern</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/reports/chart_card.py"/>
        <source>Numbers saved</source>
        <translation>Zahlen gespeichert</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/reports/report_bars.py"/>
        <source>All others</source>
        <translation>Alle anderen</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/reports/report_bars.py"/>
        <source>× {n}</source>
        <translation>× {n}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/reports/reports_page.py"/>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/reports/reports_page.py"/>
        <source>Show the orders</source>
        <translation>Bestellungen zeigen</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/reports/reports_page.py"/>
        <source>Nothing to report yet</source>
        <translation>Noch nichts auszuwerten</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/reports/reports_page.py"/>
        <source>Orders are counted here as they come in.</source>
        <translation>Bestellungen werden hier gezählt, sobald sie hereinkommen.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/reports/reports_page.py"/>
        <source>Adding up…</source>
        <translation>Wird zusammengezählt…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/reports/reports_page.py"/>
        <source>Cancelled orders count nowhere but in what is left, orders without a ship-by date not under "Sent on time". An order is sent when its last parcel leaves.</source>
        <translation>Stornierte Bestellungen zählen nur bei dem, was übrig bleibt, und Bestellungen ohne Versandtermin nicht unter „Pünktlich versandt“. Eine Bestellung ist versandt, wenn ihr letztes Paket weggeht.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/reports/reports_page.py"/>
        <source>orders leave within a week</source>
        <extracomment>One: order leaves within a week</extracomment>
        <translation>
            <numerusform>Bestellung geht binnen einer Woche raus</numerusform>
            <numerusform>Bestellungen gehen binnen einer Woche raus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/reports/reports_page.py"/>
        <source>orders leave within a week; {late} late</source>
        <extracomment>One: order leaves within a week; {late} late</extracomment>
        <translation>
            <numerusform>Bestellung geht binnen einer Woche raus; {late} überfällig</numerusform>
            <numerusform>Bestellungen gehen binnen einer Woche raus; {late} überfällig</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/reports/reports_page.py"/>
        <source>No orders were sent in this period.</source>
        <translation>In diesem Zeitraum wurden keine Bestellungen versandt.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/reports/reports_page.py"/>
        <source>of {n} orders sent were on time</source>
        <extracomment>One: of 1 order sent was on time</extracomment>
        <translation>
            <numerusform>von 1 versandten Bestellung pünktlich</numerusform>
            <numerusform>von {n} versandten Bestellungen pünktlich</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/reports/reports_page.py"/>
        <source>orders came in</source>
        <extracomment>One: order came in</extracomment>
        <translation>
            <numerusform>Bestellung kam herein</numerusform>
            <numerusform>Bestellungen kamen herein</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/reports/reports_page.py"/>
        <source>sold, of {n} items</source>
        <extracomment>One: sold, of 1 item</extracomment>
        <translation>
            <numerusform>verkauft, von 1 Artikel</numerusform>
            <numerusform>verkauft, von {n} Artikeln</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/reports/reports_page.py"/>
        <source>Nothing was sold in this period.</source>
        <translation>In diesem Zeitraum wurde nichts verkauft.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/reports/reports_page.py"/>
        <source>left: {available} available, {pending} pending</source>
        <translation>übrig: {available} verfügbar, {pending} offen</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/scanner/desk.py"/>
        <source>{what} Close what is open, then scan it again. Nothing was changed.</source>
        <translation>{what} Schließ, was offen ist, dann scan es noch einmal. Nichts wurde geändert.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/scanner/desk.py"/>
        <source>This can't be scanned here</source>
        <translation>Das lässt sich hier nicht scannen</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/scanner/general.py"/>
        <source>Nothing to print here</source>
        <translation>Hier ist nichts zu drucken</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/scanner/general.py"/>
        <source>Select an order first, then scan PRINT again.</source>
        <translation>Wähle erst eine Bestellung aus, dann scan PRINT noch einmal.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/scanner/general.py"/>
        <source>No next step here</source>
        <translation>Hier ist kein nächster Schritt</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/scanner/general.py"/>
        <source>Select an order first, then scan NEXT again.</source>
        <translation>Wähle erst eine Bestellung aus, dann scan NEXT noch einmal.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/scanner/general.py"/>
        <source>No open order needs {item}</source>
        <translation>Keine offene Bestellung braucht {item}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/scanner/general.py"/>
        <source>{n} orders need {item}</source>
        <extracomment>One: 1 order needs {item}</extracomment>
        <translation>
            <numerusform>1 Bestellung braucht {item}</numerusform>
            <numerusform>{n} Bestellungen brauchen {item}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/scanner/general.py"/>
        <source>The order with this tracking number</source>
        <translation>Die Bestellung mit dieser Sendungsnummer</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/scanner/general.py"/>
        <source>No order has this tracking number</source>
        <translation>Keine Bestellung hat diese Sendungsnummer</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/scanner/general.py"/>
        <source>{number} looks like {carrier}. Select its order under On the way, then scan the label again.</source>
        <translation>{number} sieht nach {carrier} aus. Wähle die Bestellung unter „Unterwegs“ aus, dann scan das Etikett noch einmal.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/scanner/general.py"/>
        <source>It belongs to no item or order. Link it to an item, or scan again.</source>
        <translation>Er gehört zu keinem Artikel und keiner Bestellung. Verknüpf ihn mit einem Artikel oder scan noch einmal.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/scanner/general.py"/>
        <source>We don't know this barcode ({code})</source>
        <translation>Diesen Strichcode kennen wir nicht ({code})</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/scanner/general.py"/>
        <source>Link to an item…</source>
        <translation>Mit Artikel verknüpfen…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/scanner/in_windows.py"/>
        <source>The pages are still being laid out. Then scan it again.</source>
        <translation>Die Seiten werden noch vorbereitet. Scan es danach noch einmal.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/scanner/link_dialog.py"/>
        <source>Which item is it on?</source>
        <translation>Auf welchem Artikel ist er?</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/scanner/link_dialog.py"/>
        <source>Barcode {code}</source>
        <translation>Strichcode {code}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/scanner/link_dialog.py"/>
        <source>Name, SKU or shelf</source>
        <translation>Name, SKU oder Regalplatz</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/scanner/link_dialog.py"/>
        <source>Link to this item</source>
        <translation>Mit diesem Artikel verknüpfen</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/scanner/link_dialog.py"/>
        <source>No item matches. Try fewer letters, or add it under Products first.</source>
        <translation>Kein Artikel passt. Versuch es mit weniger Buchstaben oder trag ihn erst unter „Produkte“ ein.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/scanner/link_dialog.py"/>
        <source>It has the barcode {code} now, which the new one takes the place of.</source>
        <translation>Er hat jetzt den Strichcode {code}, an dessen Stelle der neue tritt.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/scanner/link_dialog.py"/>
        <source>From now on scanning {code} means {item}.</source>
        <translation>Von jetzt an steht {code} beim Scannen für {item}.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/backup_section.py"/>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>Backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/backup_section.py"/>
        <source>One file with all your orders, and the pictures beside it, to keep in a safe place.</source>
        <translation>Eine Datei mit all deinen Bestellungen, daneben die Bilder, zum Aufbewahren an einem sicheren Ort.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/backup_section.py"/>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/backup_section.py"/>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>Restore…</source>
        <translation>Wiederherstellen…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/backup_section.py"/>
        <source>Show the folder</source>
        <translation>Ordner zeigen</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/backup_section.py"/>
        <source>A backup is also made by itself before the program changes how it stores your orders.</source>
        <translation>Eine Sicherung wird auch von selbst angelegt, bevor das Programm ändert, wie es deine Bestellungen speichert.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/backup_section.py"/>
        <source>Backing up…</source>
        <translation>Wird gesichert…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/backup_section.py"/>
        <source>Backups ({kinds})</source>
        <translation>Sicherungen ({kinds})</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/backup_section.py"/>
        <source>Choose a backup</source>
        <translation>Sicherung wählen</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/backup_section.py"/>
        <source>Saved and checked: {file}</source>
        <translation>Gespeichert und geprüft: {file}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/backup_section.py"/>
        <source>No backup yet</source>
        <translation>Noch keine Sicherung</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/backup_section.py"/>
        <source>Last backup: {moment}</source>
        <translation>Letzte Sicherung: {moment}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/backup_section.py"/>
        <source>Backups are in {folder}</source>
        <translation>Sicherungen liegen in {folder}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/calendar_dialog.py"/>
        <source>Change it</source>
        <translation>Ändern</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/settings/calendar_dialog.py"/>
        <source>Change it and move {n} orders</source>
        <extracomment>One: Change it and move 1 order</extracomment>
        <translation>
            <numerusform>Ändern und 1 Bestellung verschieben</numerusform>
            <numerusform>Ändern und {n} Bestellungen verschieben</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/calendar_dialog.py"/>
        <source>Add vacation</source>
        <translation>Urlaub eintragen</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/calendar_dialog.py"/>
        <source>Add closed day</source>
        <translation>Geschlossenen Tag eintragen</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/calendar_dialog.py"/>
        <source>Ship-by dates that the shop works out itself move to after it.</source>
        <translation>Versandtermine, die der Shop selbst berechnet, rücken dahinter.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/calendar_dialog.py"/>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/calendar_dialog.py"/>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/calendar_dialog.py"/>
        <source>For example: craft fair</source>
        <translation>Zum Beispiel: Handwerkermarkt</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/calendar_dialog.py"/>
        <location filename="../../makerapp/ui/settings/holidays_dialog.py"/>
        <source>Close these days</source>
        <translation>Diese Tage schließen</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/calendar_dialog.py"/>
        <source>Close this day</source>
        <translation>Diesen Tag schließen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/settings/calendar_dialog.py"/>
        <source>Close these days and move {n} orders</source>
        <extracomment>One: Close these days and move 1 order</extracomment>
        <translation>
            <numerusform>Diese Tage schließen und 1 Bestellung verschieben</numerusform>
            <numerusform>Diese Tage schließen und {n} Bestellungen verschieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/settings/calendar_dialog.py"/>
        <source>Close this day and move {n} orders</source>
        <extracomment>One: Close this day and move 1 order</extracomment>
        <translation>
            <numerusform>Diesen Tag schließen und 1 Bestellung verschieben</numerusform>
            <numerusform>Diesen Tag schließen und {n} Bestellungen verschieben</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/calendar_history_dialog.py"/>
        <source>Changes of the calendar</source>
        <translation>Änderungen am Kalender</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/calendar_history_dialog.py"/>
        <source>Undo brings back the ship-by dates that moved, too.</source>
        <translation>„Rückgängig“ bringt auch die verschobenen Versandtermine zurück.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/calendar_history_dialog.py"/>
        <source>Nothing was changed yet.</source>
        <translation>Noch wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/card_section.py"/>
        <source>A card for the parcel: how to look after what is in it, and a coupon.</source>
        <translation>Eine Karte für das Paket: wie man pflegt, was darin ist, und ein Gutschein.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/card_section.py"/>
        <source>Like FERN10</source>
        <translation>Etwa FERN10</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/card_section.py"/>
        <source>Under it stands the care of each product in the parcel. Write it in the product, at Care.</source>
        <translation>Darunter steht die Pflege jedes Produkts im Paket. Schreib sie beim Produkt unter „Pflege“.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/card_section.py"/>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/note_editor.py"/>
        <source>Heading</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/card_section.py"/>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>Words above the coupon code</source>
        <translation>Text über dem Gutscheincode</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/card_section.py"/>
        <source>Left empty, the card has no coupon.</source>
        <translation>Bleibt es leer, hat die Karte keinen Gutschein.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/card_section.py"/>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>Coupon code</source>
        <translation>Gutscheincode</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/card_section.py"/>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>Print a card with each slip</source>
        <translation>Zu jedem Packzettel eine Karte drucken</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/card_section.py"/>
        <location filename="../../makerapp/ui/settings/note_editor.py"/>
        <source>{word} – this word isn't filled in</source>
        <translation>{word} – dieses Wort wird nicht ausgefüllt</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/closed_days_card.py"/>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>Closed days</source>
        <translation>Geschlossene Tage</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/closed_days_card.py"/>
        <source>Add vacation…</source>
        <translation>Urlaub eintragen…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/closed_days_card.py"/>
        <source>Add closed day…</source>
        <translation>Geschlossenen Tag eintragen…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/closed_days_card.py"/>
        <source>Add public holidays…</source>
        <translation>Feiertage eintragen…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/closed_days_card.py"/>
        <source>Changes…</source>
        <translation>Änderungen…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/closed_days_card.py"/>
        <source>Changes of the calendar…</source>
        <translation>Änderungen am Kalender…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/closed_days_card.py"/>
        <source>None to come. Ship-by dates skip closed days by themselves.</source>
        <translation>Keine in Sicht. Versandtermine überspringen geschlossene Tage von selbst.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/closed_days_card.py"/>
        <source>Open again</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/closed_days_card.py"/>
        <source>Open again: {days}</source>
        <translation>Wieder öffnen: {days}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/days_section.py"/>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>Days &amp; deadlines</source>
        <translation>Tage &amp; Termine</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/days_section.py"/>
        <source>What ship-by dates and reminders go by.</source>
        <translation>Wonach sich Versandtermine und Erinnerungen richten.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/days_section.py"/>
        <source>Ship-by dates count only these.</source>
        <translation>Versandtermine zählen nur diese.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/days_section.py"/>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>The day's post leaves at</source>
        <translation>Die Tagespost geht um</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/days_section.py"/>
        <source>After it, today's orders are late.</source>
        <translation>Danach sind die Bestellungen von heute überfällig.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/days_section.py"/>
        <source>Write a time, like 17:00 or 5 pm. Empty: the whole day counts.</source>
        <translation>Schreib eine Uhrzeit, etwa 17:00. Leer: Der ganze Tag zählt.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/days_section.py"/>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>The post office closes at</source>
        <translation>Die Post schließt um</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/days_section.py"/>
        <source>Said on Today. It moves no dates.</source>
        <translation>Steht auf „Heute“. Verschiebt keine Termine.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/days_section.py"/>
        <source>Write a time, like 17:30 or 5:30 pm. Empty: it isn't said.</source>
        <translation>Schreib eine Uhrzeit, etwa 17:30. Leer: Es steht nicht da.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/days_section.py"/>
        <source>working days to make an order</source>
        <translation>Arbeitstage zum Fertigen einer Bestellung</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/days_section.py"/>
        <source>hours to confirm an order</source>
        <translation>Stunden zum Bestätigen einer Bestellung</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/days_section.py"/>
        <source>working days to start on an order</source>
        <translation>Arbeitstage bis zum Beginn einer Bestellung</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/days_section.py"/>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>Working days to make an order</source>
        <translation>Arbeitstage zum Fertigen</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/days_section.py"/>
        <source>Used where a product has no time of its own. 0: no ship-by date.</source>
        <translation>Gilt, wo ein Produkt keine eigene Zeit hat. 0: kein Versandtermin.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/days_section.py"/>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>Hours to confirm an order</source>
        <translation>Stunden zum Bestätigen</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/days_section.py"/>
        <source>From when it was placed. 0: no limit.</source>
        <translation>Ab der Bestellung. 0: keine Grenze.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/days_section.py"/>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>Working days to start on it</source>
        <translation>Arbeitstage bis zum Beginn</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/days_section.py"/>
        <source>From when it was confirmed. 0: no limit.</source>
        <translation>Ab der Bestätigung. 0: keine Grenze.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/days_section.py"/>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>Marketplaces that cancel by themselves</source>
        <translation>Marktplätze, die von selbst stornieren</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/days_section.py"/>
        <source>You're warned before; nothing is cancelled here unless you press it. 0: it never does.</source>
        <translation>Du wirst vorher gewarnt; hier wird nichts storniert, wenn du es nicht drückst. 0: nie.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/days_section.py"/>
        <source>{name} cancels after … days</source>
        <translation>{name} storniert nach … Tagen</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/days_section.py"/>
        <source>warn … days before {name} does</source>
        <translation>Warnung … Tage, bevor {name} es tut</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/days_section.py"/>
        <source>after</source>
        <translation>nach</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/days_section.py"/>
        <source>days; warn</source>
        <translation>Tagen; Warnung</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/days_section.py"/>
        <source>days before</source>
        <translation>Tage vorher</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/days_section.py"/>
        <source>Change your working days</source>
        <translation>Arbeitstage ändern</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/days_section.py"/>
        <source>Working days: {days}</source>
        <translation>Arbeitstage: {days}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/settings/days_section.py"/>
        <source>{n} open orders have other ship-by dates. Move them…</source>
        <extracomment>One: 1 open order has another ship-by date. Move it…</extracomment>
        <translation>
            <numerusform>1 offene Bestellung hat einen anderen Versandtermin. Verschieben…</numerusform>
            <numerusform>{n} offene Bestellungen haben andere Versandtermine. Verschieben…</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/days_section.py"/>
        <source>Move open orders</source>
        <translation>Offene Bestellungen verschieben</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/days_section.py"/>
        <source>Their ship-by dates are worked out anew, with the time an order usually takes now.</source>
        <translation>Ihre Versandtermine werden neu berechnet, mit der Zeit, die eine Bestellung jetzt üblicherweise braucht.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/days_section.py"/>
        <source>Open closed days again</source>
        <translation>Geschlossene Tage wieder öffnen</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/days_section.py"/>
        <source>You work on {days} after all.</source>
        <translation>Du arbeitest nun doch: {days}.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/holidays_dialog.py"/>
        <source>Add public holidays</source>
        <translation>Feiertage eintragen</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/holidays_dialog.py"/>
        <source>Tick the days you don't work. A day's name is kept as the reason.</source>
        <translation>Hak die Tage ab, an denen du nicht arbeitest. Der Name eines Tages bleibt als Grund stehen.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/holidays_dialog.py"/>
        <source>Choose your country</source>
        <translation>Wähle dein Land</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/holidays_dialog.py"/>
        <source>Part of it</source>
        <translation>Landesteil</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/holidays_dialog.py"/>
        <source>Holidays</source>
        <translation>Feiertage</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/holidays_dialog.py"/>
        <source>Tick none</source>
        <translation>Alle Haken weg</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/holidays_dialog.py"/>
        <source>What it changes</source>
        <translation>Was sich dadurch ändert</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/settings/holidays_dialog.py"/>
        <source>Close {n} days</source>
        <extracomment>One: Close 1 day</extracomment>
        <translation>
            <numerusform>1 Tag schließen</numerusform>
            <numerusform>{n} Tage schließen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/settings/holidays_dialog.py"/>
        <source>{closing} and move {n} orders</source>
        <extracomment>One: {closing} and move 1 order</extracomment>
        <translation>
            <numerusform>{closing} und 1 Bestellung verschieben</numerusform>
            <numerusform>{closing} und {n} Bestellungen verschieben</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/holidays_dialog.py"/>
        <source>The whole country</source>
        <translation>Das ganze Land</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/holidays_dialog.py"/>
        <source>No holidays are known here.</source>
        <translation>Hier sind keine Feiertage bekannt.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/holidays_dialog.py"/>
        <source>Choose your country first.</source>
        <translation>Wähle erst dein Land.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/shop_section.py"/>
        <source>Shop &amp; logo</source>
        <translation>Shop &amp; Logo</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>company business brand name</source>
        <translation>firma geschäft marke name</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>message letter card greeting</source>
        <translation>nachricht brief karte gruß</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>coupon discount care marketing</source>
        <translation>gutschein rabatt pflege werbung</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>delivery note paper print</source>
        <translation>lieferschein papier drucken</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>present exchange</source>
        <translation>geschenk umtausch</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/paper_sections.py"/>
        <source>Printers &amp; paper</source>
        <translation>Drucker &amp; Papier</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>print sheet label tray</source>
        <translation>drucken blatt etikett fach</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/post_section.py"/>
        <source>Post &amp; customs</source>
        <translation>Post &amp; Zoll</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>abroad international export</source>
        <translation>ausland international export</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/scanner_section.py"/>
        <source>Scanner</source>
        <translation>Scanner</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>barcode code beep</source>
        <translation>strichcode barcode code piepen</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/look_section.py"/>
        <source>Look &amp; size</source>
        <translation>Aussehen &amp; Größe</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>theme appearance display screen</source>
        <translation>design farbschema anzeige bildschirm</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/notices_section.py"/>
        <location filename="../../makerapp/ui/settings/settings_dialog.py"/>
        <source>Notifications</source>
        <translation>Mitteilungen</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>tray popup message alert</source>
        <translation>benachrichtigung meldung hinweis infobereich</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/language_section.py"/>
        <location filename="../../makerapp/ui/settings/settings_dialog.py"/>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>translation german french spanish english</source>
        <translation>übersetzung deutsch französisch spanisch englisch</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>calendar late time</source>
        <translation>kalender überfällig zeit fristen</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/packing_section.py"/>
        <source>Packing</source>
        <translation>Packen</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>checklist quality checks box</source>
        <translation>checkliste qualität prüfungen karton</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>money times</source>
        <translation>geld zeiten</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>save copy restore safe</source>
        <translation>speichern kopie wiederherstellen sicher backup</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/updates_section.py"/>
        <source>New versions</source>
        <translation>Neue Versionen</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>update upgrade</source>
        <translation>update aktualisieren</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/shop_section.py"/>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>picture brand image</source>
        <translation>bild marke</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>company business brand</source>
        <translation>firma geschäft marke</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/shop_section.py"/>
        <source>Your name</source>
        <translation>Dein Name</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>maker owner</source>
        <translation>inhaber</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/shop_section.py"/>
        <source>E-mail on slips</source>
        <translation>E-Mail auf Packzetteln</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>email mail contact</source>
        <translation>email mail kontakt</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/shop_section.py"/>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>web page internet address</source>
        <translation>webseite internet adresse</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>telephone number contact</source>
        <translation>telefon nummer kontakt</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>sender from street town postcode country</source>
        <translation>absender von straße ort postleitzahl plz land</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/note_editor.py"/>
        <source>Name of this note</source>
        <translation>Name dieser Karte</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/note_editor.py"/>
        <source>Goes with</source>
        <translation>Passt zu</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>when gift first order repeat buyer</source>
        <translation>wann geschenk erste bestellung stammkunde</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>title</source>
        <translation>titel</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/note_editor.py"/>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>words message</source>
        <translation>worte nachricht</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/note_editor.py"/>
        <source>Signed</source>
        <translation>Unterschrift</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>signature</source>
        <translation>signatur gezeichnet</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/note_editor.py"/>
        <source>Style</source>
        <translation>Stil</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>band top logo</source>
        <translation>band oben logo</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/note_editor.py"/>
        <source>Letters</source>
        <translation>Schrift</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>handwriting font</source>
        <translation>handschrift schriftart</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/note_editor.py"/>
        <source>Written as if by hand</source>
        <translation>Wie von Hand geschrieben</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/note_editor.py"/>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>photo image</source>
        <translation>foto</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/note_section.py"/>
        <source>Size of all notes</source>
        <translation>Größe aller Karten</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>paper a6 folded</source>
        <translation>papier a6 gefaltet</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/note_section.py"/>
        <source>No notes and cards in parcels for</source>
        <translation>Keine Karten in Paketen für</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>marketplace amazon forbid</source>
        <translation>marktplatz amazon verboten</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/note_section.py"/>
        <source>Print a note with each slip</source>
        <translation>Zu jedem Packzettel eine Karte drucken</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>automatic</source>
        <translation>automatisch</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>discount voucher</source>
        <translation>rabatt gutschein</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>discount voucher text</source>
        <translation>rabatt gutschein text</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>paper</source>
        <translation>papier</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>sheet size a4 letter</source>
        <translation>blatt größe a4 letter</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/slip_section.py"/>
        <source>Pictures of the items</source>
        <translation>Bilder der Artikel</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>photos images</source>
        <translation>fotos</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/slip_section.py"/>
        <source>Where the items lie: their shelf place</source>
        <translation>Wo die Artikel liegen: ihr Regalplatz</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>location storage</source>
        <translation>ort lager</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/slip_section.py"/>
        <source>Prices – never on gifts</source>
        <translation>Preise – nie bei Geschenken</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>amounts money cost</source>
        <translation>beträge geld kosten</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/slip_section.py"/>
        <source>Your address, where it goes back to</source>
        <translation>Deine Adresse, wohin es zurückgeht</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>return sender</source>
        <translation>rücksendung absender</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/slip_section.py"/>
        <source>Where the address stands</source>
        <translation>Wo die Adresse steht</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>envelope window din fold</source>
        <translation>umschlag fenster din falten</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/slip_section.py"/>
        <source>Second language</source>
        <translation>Zweite Sprache</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>translate german french spanish</source>
        <translation>übersetzen deutsch französisch spanisch</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/slip_section.py"/>
        <source>Line at the bottom</source>
        <translation>Zeile am Ende</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>footer contact</source>
        <translation>fußzeile kontakt</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/slip_section.py"/>
        <source>How to exchange it</source>
        <translation>So wird umgetauscht</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>return words</source>
        <translation>rücksendung worte</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>sheet size</source>
        <translation>blattgröße</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/paper_sections.py"/>
        <source>Usual printer</source>
        <translation>Üblicher Drucker</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>default</source>
        <translation>standard</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/paper_sections.py"/>
        <source>Usual paper</source>
        <translation>Übliches Papier</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>default sheet size a4 letter</source>
        <translation>standard blattgröße a4 letter</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/paper_sections.py"/>
        <source>Show a preview while packing</source>
        <translation>Beim Packen eine Vorschau zeigen</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>look first pages</source>
        <translation>ansehen zuerst seiten</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/paper_sections.py"/>
        <source>Show a preview of slips printed from Today and lists</source>
        <translation>Vorschau bei Packzetteln zeigen, die aus „Heute“ und Listen gedruckt werden</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/paper_sections.py"/>
        <source>Print a thank-you note with each slip</source>
        <translation>Zu jedem Packzettel eine Dankeskarte drucken</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/setup_rows.py"/>
        <source>How each paper is printed</source>
        <translation>Wie jedes Papier gedruckt wird</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>tray copies sides color duplex label dpi</source>
        <translation>fach exemplare seiten farbe duplex etikett dpi</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/post_section.py"/>
        <source>Small customs form (CN 22) up to</source>
        <translation>Kleine Zollerklärung (CN 22) bis</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>worth value sdr cn 23</source>
        <translation>wert szr sdr cn 23</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/post_section.py"/>
        <source>Your number at customs</source>
        <translation>Deine Nummer beim Zoll</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>eori ioss tax</source>
        <translation>eori ioss steuer</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/scanner_section.py"/>
        <source>Scan anything now</source>
        <translation>Scan jetzt irgendetwas</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>try test barcode</source>
        <translation>ausprobieren test strichcode</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/scanner_section.py"/>
        <source>Beep at each scan</source>
        <translation>Bei jedem Scan piepen</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>sound noise quiet mute</source>
        <translation>ton geräusch leise stumm</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/look_section.py"/>
        <source>Colors</source>
        <translation>Farben</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>light dark theme night black</source>
        <translation>hell dunkel design nacht schwarz</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/look_section.py"/>
        <source>Rows and buttons</source>
        <translation>Zeilen und Knöpfe</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>compact normal touch density bigger</source>
        <translation>kompakt normal touch dichte größer</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/look_section.py"/>
        <source>Text size</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>font letters zoom bigger smaller</source>
        <translation>schrift buchstaben zoom größer kleiner</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/notices_section.py"/>
        <source>Show notifications</source>
        <translation>Mitteilungen zeigen</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>tray popup message alert off quiet</source>
        <translation>benachrichtigung meldung hinweis aus leise</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/notices_section.py"/>
        <source>Morning reminder at</source>
        <translation>Erinnerung am Morgen um</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>alarm time wake daily</source>
        <translation>wecker zeit täglich</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/notices_section.py"/>
        <source>Keep Makerbench open when its window is closed</source>
        <translation>Makerbench offen halten, wenn sein Fenster geschlossen wird</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>tray background hide quit</source>
        <translation>infobereich hintergrund ausblenden beenden</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/look_section.py"/>
        <source>High contrast: stronger lines, no gray text</source>
        <translation>Hoher Kontrast: kräftigere Linien, kein grauer Text</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>eyes easier read</source>
        <translation>augen leichter lesen barrierefrei</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/look_section.py"/>
        <source>Use my system's font</source>
        <translation>Schrift meines Systems nutzen</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>letters typeface</source>
        <translation>buchstaben schriftart</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/look_section.py"/>
        <source>Green button</source>
        <translation>Grüner Knopf</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>left right hand panel side</source>
        <translation>links rechts hand bereich seite</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/language_section.py"/>
        <source>Makerbench speaks</source>
        <translation>Makerbench spricht</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>german french spanish english</source>
        <translation>deutsch französisch spanisch englisch</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/language_section.py"/>
        <source>Papers are in</source>
        <translation>Papiere sind auf</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>language slips</source>
        <translation>sprache packzettel</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>week weekend open</source>
        <translation>woche wochenende offen</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>production time</source>
        <translation>fertigungszeit</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>cutoff pickup collection time</source>
        <translation>annahmeschluss abholung uhrzeit</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>opening hours time today</source>
        <translation>öffnungszeiten uhrzeit heute</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>accept</source>
        <translation>annehmen</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>process begin</source>
        <translation>bearbeiten anfangen</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>vacation holiday public away off</source>
        <translation>urlaub ferien feiertag weg frei</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>amazon automatic rule</source>
        <translation>amazon automatisch regel</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>money euro pound dollar</source>
        <translation>geld euro pfund dollar</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/orders_section.py"/>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>clock local</source>
        <translation>uhr ortszeit</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/orders_section.py"/>
        <source>Usual carrier</source>
        <translation>Üblicher Versanddienst</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>default post shipping</source>
        <translation>standard post versand</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/orders_section.py"/>
        <source>Take as delivered after … days</source>
        <translation>Als zugestellt annehmen nach … Tagen</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>arrived automatic</source>
        <translation>angekommen automatisch</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>save copy</source>
        <translation>speichern kopie</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>go back older return</source>
        <translation>zurück älter rückkehr</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/updates_section.py"/>
        <source>Look for new versions once a day</source>
        <translation>Einmal am Tag nach neuen Versionen sehen</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>automatic internet</source>
        <translation>automatisch internet</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/language_section.py"/>
        <source>For all windows, messages, dates and numbers.</source>
        <translation>Für alle Fenster, Meldungen, Daten und Zahlen.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/language_section.py"/>
        <location filename="../../makerapp/ui/settings/look_section.py"/>
        <source>As my system</source>
        <translation>Wie mein System</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/language_section.py"/>
        <source>As the program</source>
        <translation>Wie das Programm</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/language_section.py"/>
        <source>Language of papers</source>
        <translation>Sprache der Papiere</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/language_section.py"/>
        <source>Slips, labels and lists. A second language beside it is chosen under Packing slip.</source>
        <translation>Packzettel, Etiketten und Listen. Eine zweite Sprache daneben wählst du unter „Packzettel“.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/look_section.py"/>
        <source>Each choice shows right away, in all windows.</source>
        <translation>Jede Wahl zeigt sich sofort, in allen Fenstern.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/look_section.py"/>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/look_section.py"/>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/look_section.py"/>
        <source>Touch makes everything large enough for a finger.</source>
        <translation>Touch macht alles groß genug für einen Finger.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/look_section.py"/>
        <source>Compact</source>
        <translation>Kompakt</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/look_section.py"/>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/look_section.py"/>
        <source>Touch</source>
        <translation>Touch</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/look_section.py"/>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/look_section.py"/>
        <source>For left-handers the window is mirrored: the panel and its button stand at the left.</source>
        <translation>Für Linkshänder wird das Fenster gespiegelt: Detailbereich und Knopf stehen links.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/look_section.py"/>
        <source>At the right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/look_section.py"/>
        <source>At the left</source>
        <translation>Links</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/look_section.py"/>
        <source>Easier to read</source>
        <translation>Leichter lesen</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/look_section.py"/>
        <source>If your system asks for more contrast, you have it without this.</source>
        <translation>Verlangt dein System mehr Kontrast, hast du ihn auch ohne dies.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/moves_view.py"/>
        <source>Orders that move</source>
        <translation>Bestellungen, die rücken</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/moves_view.py"/>
        <source>No order moves</source>
        <translation>Keine Bestellung rückt</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/settings/moves_view.py"/>
        <source>{n} orders move</source>
        <extracomment>One: 1 order moves</extracomment>
        <translation>
            <numerusform>1 Bestellung rückt</numerusform>
            <numerusform>{n} Bestellungen rücken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/settings/moves_view.py"/>
        <source>{n} orders stay, on days you don't work</source>
        <extracomment>One: 1 order stays, on a day you don't work</extracomment>
        <translation>
            <numerusform>1 Bestellung bleibt, an einem Tag, an dem du nicht arbeitest</numerusform>
            <numerusform>{n} Bestellungen bleiben, an Tagen, an denen du nicht arbeitest</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/moves_view.py"/>
        <source>Their dates aren't the shop's own to move.</source>
        <translation>Ihre Termine darf der Shop nicht selbst verschieben.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/moves_view.py"/>
        <source>it came with the order</source>
        <translation>er kam mit der Bestellung</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/moves_view.py"/>
        <source>you set it</source>
        <translation>du hast ihn gesetzt</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/note_editor.py"/>
        <source>[Your name] is filled in here too.</source>
        <translation>[Your name] wird auch hier ausgefüllt.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/note_editor.py"/>
        <source>It fills the top of the note; one that is wider than high looks best.</source>
        <translation>Es füllt den oberen Teil der Karte; am besten sieht eins aus, das breiter als hoch ist.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/note_editor.py"/>
        <source>Insert</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/note_editor.py"/>
        <source>Insert {word}</source>
        <translation>{word} einfügen</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/note_editor.py"/>
        <source>{words} – these words aren't filled in</source>
        <translation>{words} – diese Wörter werden nicht ausgefüllt</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/note_list.py"/>
        <source>Add a note</source>
        <translation>Karte hinzufügen</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/note_list.py"/>
        <source>What to do with this note</source>
        <translation>Was mit dieser Karte geschehen soll</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/note_list.py"/>
        <source>Your notes</source>
        <translation>Deine Karten</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/note_list.py"/>
        <source>No name</source>
        <translation>Kein Name</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/note_list.py"/>
        <source>Note {name}, goes with: {rule}</source>
        <translation>Karte {name}, passt zu: {rule}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/note_list.py"/>
        <source>{name}, copy</source>
        <translation>{name}, Kopie</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/note_list.py"/>
        <source>Copy this note</source>
        <translation>Diese Karte kopieren</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/note_list.py"/>
        <source>Move it forward</source>
        <translation>Nach vorn</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/note_list.py"/>
        <source>Move it back</source>
        <translation>Nach hinten</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/note_list.py"/>
        <source>Bring back the notes that came with it</source>
        <translation>Mitgelieferte Karten zurückholen</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/note_list.py"/>
        <source>Take it away</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/note_section.py"/>
        <source>The one that fits goes with each order. Words in [brackets] are filled in.</source>
        <translation>Zu jeder Bestellung geht die, die passt. Wörter in Klammern [ ] werden ausgefüllt.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/note_section.py"/>
        <source>No notes and cards with orders from {channel}</source>
        <translation>Keine Karten bei Bestellungen von {channel}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/notices_section.py"/>
        <source>They come beside the clock, and only while Makerbench is not in front.</source>
        <translation>Sie kommen neben der Uhr, und nur, solange Makerbench nicht vorn ist.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/notices_section.py"/>
        <source>This desktop has no place for such icons beside its clock, so nothing can be shown there.</source>
        <translation>Dieser Desktop hat neben der Uhr keinen Platz für solche Symbole, dort lässt sich also nichts zeigen.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/notices_section.py"/>
        <source>New orders that were brought in, papers that didn't print, and the morning reminder.</source>
        <translation>Neu eingelesene Bestellungen, Papiere, die nicht gedruckt wurden, und die Erinnerung am Morgen.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/notices_section.py"/>
        <source>Says what has to be shipped that day. Leave it empty for none.</source>
        <translation>Sagt, was an dem Tag zu versenden ist. Leer: keine Erinnerung.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/notices_section.py"/>
        <source>Type a time like 08:30.</source>
        <translation>Tipp eine Uhrzeit wie 08:30.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/notices_section.py"/>
        <source>It stays as an icon beside the clock, and can remind you in the morning. Its menu has Quit.</source>
        <translation>Es bleibt als Symbol neben der Uhr und kann dich morgens erinnern. In seinem Menü steht „Beenden“.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/orders_section.py"/>
        <source>What money and times go by.</source>
        <translation>Wonach sich Geld und Zeiten richten.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/orders_section.py"/>
        <source>days until an order counts as delivered</source>
        <translation>Tage, bis eine Bestellung als zugestellt gilt</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/orders_section.py"/>
        <source>For orders you type in yourself.</source>
        <translation>Für Bestellungen, die du selbst einträgst.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/orders_section.py"/>
        <source>Says when a day ends at your bench.</source>
        <translation>Bestimmt, wann an deiner Werkbank ein Tag endet.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/orders_section.py"/>
        <source>For orders your marketplace sent long ago; the timeline says it was assumed.</source>
        <translation>Für Bestellungen, die dein Marktplatz vor Langem verschickt hat; im Verlauf steht, dass es angenommen wurde.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/orders_section.py"/>
        <source>As the buyer chose</source>
        <translation>Wie vom Käufer gewählt</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/packing_section.py"/>
        <source>What you look at before you close a box. The checks stand under the items in Pick &amp; pack.</source>
        <translation>Was du ansiehst, bevor du einen Karton schließt. Die Prüfungen stehen unter den Artikeln in „Sammeln &amp; packen“.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/packing_section.py"/>
        <source>Checklist</source>
        <translation>Checkliste</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/packing_section.py"/>
        <source>No checks yet. For example: glaze checked, branded box, note on top.</source>
        <translation>Noch keine Prüfungen. Zum Beispiel: Glasur geprüft, Karton mit Logo, Karte obenauf.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/packing_section.py"/>
        <source>Add a check</source>
        <translation>Prüfung hinzufügen</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/packing_section.py"/>
        <source>You can pack without ticking; the order's timeline says what was ticked.</source>
        <translation>Du kannst auch packen, ohne abzuhaken; im Verlauf der Bestellung steht, was abgehakt war.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/packing_section.py"/>
        <source>For example: glaze checked</source>
        <translation>Zum Beispiel: Glasur geprüft</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/packing_section.py"/>
        <source>Check {number}</source>
        <translation>Prüfung {number}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/packing_section.py"/>
        <source>Move up: {text}</source>
        <translation>Nach oben: {text}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/packing_section.py"/>
        <source>Move down: {text}</source>
        <translation>Nach unten: {text}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/packing_section.py"/>
        <source>Take away: {text}</source>
        <translation>Entfernen: {text}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/paper_sections.py"/>
        <source>Pick a printer once and slips print with one press.</source>
        <translation>Wähle einmal einen Drucker, dann druckst du Packzettel mit einem Druck.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/paper_sections.py"/>
        <source>Look for printers again</source>
        <translation>Noch einmal nach Druckern suchen</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/paper_sections.py"/>
        <location filename="../../makerapp/ui/settings/setup_editor.py"/>
        <source>Print a test page</source>
        <translation>Testseite drucken</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/paper_sections.py"/>
        <source>The size that lies in the printer.</source>
        <translation>Die Größe, die im Drucker liegt.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/paper_sections.py"/>
        <source>Test page sent. Hold a ruler beside the one on it.</source>
        <translation>Testseite geschickt. Halt ein Lineal neben das darauf.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/paper_sections.py"/>
        <location filename="../../makerapp/ui/settings/setup_rows.py"/>
        <source>No printer chosen yet</source>
        <translation>Noch kein Drucker gewählt</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/post_section.py"/>
        <source>For parcels that leave the country. Which of them need a customs form is worked out for you.</source>
        <translation>Für Pakete, die das Land verlassen. Welche davon eine Zollerklärung brauchen, wird für dich ermittelt.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/post_section.py"/>
        <source>Like GB123456789000</source>
        <translation>Etwa GB123456789000</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/post_section.py"/>
        <source>EORI, IOSS or tax number. It stands on the large form (CN 23).</source>
        <translation>EORI-, IOSS- oder Steuernummer. Sie steht auf der großen Erklärung (CN 23).</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/post_section.py"/>
        <source>Weight, HS code and country of origin come from your products. What isn’t known is said before you print, and is left as a line to fill in by hand.</source>
        <translation>Gewicht, HS-Code und Herkunftsland kommen aus deinen Produkten. Was nicht bekannt ist, wird vor dem Drucken gesagt und bleibt als Zeile zum Ausfüllen von Hand.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/post_section.py"/>
        <source>What you sold is declared as a sale of goods, also where the buyer gives it away: “gift” is for parcels between private people.</source>
        <translation>Was du verkauft hast, wird als Warenverkauf erklärt, auch wenn der Käufer es verschenkt: „Geschenk“ gilt für Pakete zwischen Privatleuten.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/post_section.py"/>
        <source>300 special drawing rights (SDR). Your post tells what that is in your money.</source>
        <translation>300 Sonderziehungsrechte (SZR). Deine Post sagt, wie viel das in deiner Währung ist.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/post_section.py"/>
        <source>300 special drawing rights (SDR), about {amount} on {day}. Your post may name a round sum.</source>
        <translation>300 Sonderziehungsrechte (SZR), etwa {amount} am {day}. Deine Post nennt vielleicht eine runde Summe.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/post_section.py"/>
        <source>Your country isn’t set. Add it under Shop &amp; logo: without it nobody can tell which parcels need a form.</source>
        <translation>Dein Land ist nicht eingetragen. Trag es unter „Shop &amp; Logo“ ein: Ohne es kann niemand sagen, welche Pakete eine Erklärung brauchen.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/post_section.py"/>
        <source>Write an amount, like 270.</source>
        <translation>Schreib einen Betrag, etwa 270.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/preview.py"/>
        <source>Show it large</source>
        <translation>Groß zeigen</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/preview.py"/>
        <source>Preview with order {number}</source>
        <translation>Vorschau mit Bestellung {number}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/preview.py"/>
        <source>With your first order, its paper is shown here.</source>
        <translation>Mit deiner ersten Bestellung wird hier ihr Papier gezeigt.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/restore_dialog.py"/>
        <source>Restore a backup</source>
        <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/restore_dialog.py"/>
        <source>Go back to the backup of {moment}?</source>
        <translation>Zurück zur Sicherung von {moment}?</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/restore_dialog.py"/>
        <source>Orders, products and settings are then as they were, and nothing newer is there.</source>
        <translation>Bestellungen, Produkte und Einstellungen sind dann wie damals, und nichts Neueres ist da.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/restore_dialog.py"/>
        <source>A backup of now is made first. Restore that one to undo this.</source>
        <translation>Zuerst wird der jetzige Stand gesichert. Stell ihn wieder her, um das rückgängig zu machen.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/restore_dialog.py"/>
        <source>Keep what is here</source>
        <translation>Alles so lassen</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/restore_dialog.py"/>
        <source>Restore the backup</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/restore_dialog.py"/>
        <source>Restoring…</source>
        <translation>Wird wiederhergestellt…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/scanner_section.py"/>
        <source>A barcode scanner types like a keyboard, and fast. There is nothing to set up.</source>
        <translation>Ein Strichcode-Scanner tippt wie eine Tastatur, nur schnell. Es ist nichts einzurichten.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/scanner_section.py"/>
        <source>A slip, a label on a parcel, a card from below: what arrives is shown here.</source>
        <translation>Ein Packzettel, ein Etikett auf einem Paket, eine Karte von unten: Was ankommt, wird hier gezeigt.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/scanner_section.py"/>
        <source>It came as slowly as typing. If it was a scan, set the scanner to send without pauses.</source>
        <translation>Es kam so langsam wie getippt. War es ein Scan, stell den Scanner so ein, dass er ohne Pausen sendet.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/scanner_section.py"/>
        <source>Scanned. It is heard like this in every window, wherever you are.</source>
        <translation>Gescannt. So wird es in jedem Fenster gehört, wo du auch bist.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/scanner_section.py"/>
        <source>Hear a right scan</source>
        <translation>Richtigen Scan anhören</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/scanner_section.py"/>
        <source>Hear a wrong scan</source>
        <translation>Falschen Scan anhören</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/scanner_section.py"/>
        <source>As loud as your computer is set. A wrong scan beeps twice, and low.</source>
        <translation>So laut, wie dein Computer eingestellt ist. Ein falscher Scan piept zweimal und tief.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/scanner_section.py"/>
        <source>Cards for the packing table</source>
        <translation>Karten für den Packtisch</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/scanner_section.py"/>
        <source>Scan one instead of pressing a button, with the other hand full.</source>
        <translation>Scan eine, statt einen Knopf zu drücken, wenn die andere Hand voll ist.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/scanner_section.py"/>
        <source>Print the cards…</source>
        <translation>Karten drucken…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/scanner_section.py"/>
        <source>Labels for your products are printed from the page Products.</source>
        <translation>Etiketten für deine Produkte druckst du auf der Seite „Produkte“.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/setting_search.py"/>
        <source>Search settings</source>
        <translation>Einstellung suchen</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/setting_search.py"/>
        <source>No setting is called “{text}”. Try another word.</source>
        <translation>Keine Einstellung heißt „{text}“. Versuch ein anderes Wort.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/settings_dialog.py"/>
        <source>Changes are saved as you type</source>
        <translation>Änderungen werden beim Tippen gespeichert</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/settings_dialog.py"/>
        <source>Undo last change</source>
        <translation>Letzte Änderung rückgängig</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/setup_editor.py"/>
        <source>As usual</source>
        <translation>Wie üblich</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/setup_editor.py"/>
        <source>Print as usual: {name}</source>
        <translation>Drucken wie üblich: {name}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/setup_editor.py"/>
        <source>One that prints with heat, in dots of black and white.</source>
        <translation>Einer, der mit Hitze druckt, in schwarzen und weißen Punkten.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/setup_editor.py"/>
        <source>The usual one: {printer}</source>
        <translation>Der übliche: {printer}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/setup_editor.py"/>
        <source>none yet</source>
        <translation>noch keiner</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/setup_editor.py"/>
        <source>The printer's usual tray</source>
        <translation>Das übliche Fach des Druckers</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/setup_rows.py"/>
        <source>Fold up</source>
        <translation>Einklappen</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/setup_rows.py"/>
        <source>Fold up {name}</source>
        <translation>{name} einklappen</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/shop_section.py"/>
        <source>Printed on every packing slip and thank-you note.</source>
        <translation>Steht auf jedem Packzettel und jeder Dankeskarte.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/shop_section.py"/>
        <source>Building, unit</source>
        <translation>Gebäude, Einheit</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/shop_section.py"/>
        <source>Return address: {part}</source>
        <translation>Absender: {part}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/shop_section.py"/>
        <source>Choose picture…</source>
        <translation>Bild wählen…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/shop_section.py"/>
        <source>Shown on slips and notes. PNG or JPG; square looks best. Drop a picture here, or choose one.</source>
        <translation>Steht auf Packzetteln und Karten. PNG oder JPG; quadratisch sieht am besten aus. Zieh ein Bild hierher oder wähle eins.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/shop_section.py"/>
        <source>Choose a logo</source>
        <translation>Logo wählen</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/slip_section.py"/>
        <source>A4 (210 × 297 mm)</source>
        <translation>A4 (210 × 297 mm)</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/slip_section.py"/>
        <source>US Letter (8.5 × 11 in)</source>
        <translation>US Letter (8,5 × 11 Zoll)</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/slip_section.py"/>
        <source>A5 (148 × 210 mm)</source>
        <translation>A5 (148 × 210 mm)</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/slip_section.py"/>
        <source>Goes into the parcel: what is in it and who it is for.</source>
        <translation>Kommt ins Paket: was darin ist und für wen es ist.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/slip_section.py"/>
        <source>Beside English, on slips and gift receipts: Packing slip · Lieferschein.</source>
        <translation>Neben der Sprache der Papiere, auf Packzetteln und Geschenkbelegen: Packing slip · Lieferschein.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/slip_section.py"/>
        <source>Something not right? Write to us and we'll fix it.</source>
        <translation>Stimmt etwas nicht? Schreib uns, wir kümmern uns darum.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/slip_section.py"/>
        <source>Left empty, the slip says where to write to you.</source>
        <translation>Bleibt sie leer, steht auf dem Packzettel, wohin man dir schreiben kann.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/slip_section.py"/>
        <source>On the slip</source>
        <translation>Auf dem Packzettel</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/slip_section.py"/>
        <source>Under the heading</source>
        <translation>Unter der Überschrift</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/slip_section.py"/>
        <source>German window envelope, address higher (DIN 5008 form A)</source>
        <translation>Deutscher Fensterumschlag, Adresse höher (DIN 5008 Form A)</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/slip_section.py"/>
        <source>German window envelope, address lower (DIN 5008 form B)</source>
        <translation>Deutscher Fensterumschlag, Adresse tiefer (DIN 5008 Form B)</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/slip_section.py"/>
        <source>US window envelope (number 10)</source>
        <translation>US-Fensterumschlag (Nummer 10)</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/slip_section.py"/>
        <source>That of the country it goes to</source>
        <translation>Die des Ziellandes</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/slip_section.py"/>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/slip_section.py"/>
        <source>French</source>
        <translation>Französisch</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/slip_section.py"/>
        <source>Spanish</source>
        <translation>Spanisch</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/slip_section.py"/>
        <source>Italian</source>
        <translation>Italienisch</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/slip_section.py"/>
        <source>Dutch</source>
        <translation>Niederländisch</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/slip_section.py"/>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/slip_section.py"/>
        <source>That needs {paper}. On the paper chosen above, the address stands under the heading.</source>
        <translation>Dafür braucht es {paper}. Auf dem oben gewählten Papier steht die Adresse unter der Überschrift.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/slip_section.py"/>
        <source>Fold the sheet in three at the marks; the address shows.</source>
        <translation>Falte das Blatt an den Marken in drei Teile; die Adresse ist zu sehen.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/slip_section.py"/>
        <source>Fold the sheet at the marks; address and sender show.</source>
        <translation>Falte das Blatt an den Marken; Adresse und Absender sind zu sehen.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/slip_section.py"/>
        <source>Goes with a gift: what it is and how to exchange it, never a price.</source>
        <translation>Liegt einem Geschenk bei: was es ist und wie man es umtauscht, nie ein Preis.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/slip_section.py"/>
        <source>Left empty, nothing is said about it.</source>
        <translation>Bleibt es leer, steht nichts davon da.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/updates_section.py"/>
        <source>Nothing is ever installed by itself.</source>
        <translation>Es wird nie etwas von selbst installiert.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/updates_section.py"/>
        <source>You have {name} {version}</source>
        <translation>Du hast {name} {version}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/updates_section.py"/>
        <source>To look, a small file is asked for. Nothing about you, your shop, your orders or this computer is sent; as with any page, the other side sees the address of your internet connection.</source>
        <translation>Zum Nachsehen wird eine kleine Datei abgerufen. Nichts über dich, deinen Shop, deine Bestellungen oder diesen Computer wird gesendet; wie bei jeder Seite sieht die Gegenseite die Adresse deines Internetanschlusses.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/updates_section.py"/>
        <source>Look now</source>
        <translation>Jetzt nachsehen</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/updates_section.py"/>
        <source>Looking for a new version</source>
        <translation>Sieht nach einer neuen Version</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/updates_section.py"/>
        <source>Looking…</source>
        <translation>Wird nachgesehen…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/updates_section.py"/>
        <source>Last looked: {moment}</source>
        <translation>Zuletzt nachgesehen: {moment}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/sidebar.py"/>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/sidebar.py"/>
        <source>To do</source>
        <translation>Zu tun</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/sidebar.py"/>
        <source>Sent</source>
        <translation>Versandt</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/sidebar.py"/>
        <source>{name}'s workshop</source>
        <translation>Werkstatt von {name}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/sidebar_saved.py"/>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/small_picture.py"/>
        <source>Use anyway</source>
        <translation>Trotzdem nehmen</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/small_picture.py"/>
        <source>Choose another</source>
        <translation>Anderes wählen</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/small_picture.py"/>
        <source>This picture is too small ({width} × {height} dots).</source>
        <translation>Dieses Bild ist zu klein ({width} × {height} Punkte).</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/small_picture.py"/>
        <source>On paper it will look blurry. Use one of 300 × 300 dots or more.</source>
        <translation>Auf Papier sieht es unscharf aus. Nimm eins mit 300 × 300 Punkten oder mehr.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/today/counters.py"/>
        <source>Show these orders</source>
        <translation>Diese Bestellungen zeigen</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/today/order_line.py"/>
        <source>Opens the order window</source>
        <translation>Öffnet das Bestellfenster</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/today/order_line.py"/>
        <source>{what}, order {number}</source>
        <translation>{what}, Bestellung {number}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/today/today_list.py"/>
        <source>Show {n} more</source>
        <extracomment>One: Show 1 more</extracomment>
        <translation>
            <numerusform>1 weitere zeigen</numerusform>
            <numerusform>{n} weitere zeigen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/today/today_list.py"/>
        <source>Coming up</source>
        <translation>Demnächst</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/today/today_page.py"/>
        <source>late</source>
        <translation>überfällig</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/today/today_page.py"/>
        <source>to ship today</source>
        <translation>heute zu versenden</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/today/today_page.py"/>
        <source>to confirm</source>
        <translation>zu bestätigen</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/today/today_page.py"/>
        <source>to make</source>
        <translation>zu fertigen</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/today/today_page.py"/>
        <source>Start packing</source>
        <translation>Packen beginnen</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/today/today_panel.py"/>
        <source>To make, all orders together</source>
        <translation>Zu fertigen, alle Bestellungen zusammen</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/today/today_panel.py"/>
        <source>Nothing has to leave this week.</source>
        <translation>Diese Woche muss nichts mehr raus.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/today/today_panel.py"/>
        <source>Today's work</source>
        <translation>Die Arbeit von heute</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/today/today_panel.py"/>
        <source>Nothing left to make.</source>
        <translation>Nichts mehr zu fertigen.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/today/today_panel.py"/>
        <source>{n} more are on the make list.</source>
        <extracomment>One: 1 more is on the make list.</extracomment>
        <translation>
            <numerusform>1 weiteres steht auf der Fertigungsliste.</numerusform>
            <numerusform>{n} weitere stehen auf der Fertigungsliste.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/today/today_words.py"/>
        <source>Good morning, {name}</source>
        <translation>Guten Morgen, {name}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/today/today_words.py"/>
        <source>Good afternoon, {name}</source>
        <translation>Guten Tag, {name}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/today/today_words.py"/>
        <source>Good evening, {name}</source>
        <translation>Guten Abend, {name}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/today/today_words.py"/>
        <source>Good morning</source>
        <translation>Guten Morgen</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/today/today_words.py"/>
        <source>Good afternoon</source>
        <translation>Guten Tag</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/today/today_words.py"/>
        <source>Good evening</source>
        <translation>Guten Abend</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/today/today_words.py"/>
        <source>Nothing to ship today</source>
        <translation>Heute nichts zu versenden</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/today/today_words.py"/>
        <source>{n} orders to ship today</source>
        <extracomment>One: 1 order to ship today</extracomment>
        <translation>
            <numerusform>1 Bestellung heute zu versenden</numerusform>
            <numerusform>{n} Bestellungen heute zu versenden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/today/today_words.py"/>
        <source>{n} orders to ship today, all of them late</source>
        <extracomment>One: 1 order to ship today, and it is late</extracomment>
        <translation>
            <numerusform>1 Bestellung heute zu versenden, und sie ist überfällig</numerusform>
            <numerusform>{n} Bestellungen heute zu versenden, alle überfällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/today/today_words.py"/>
        <source>{all} orders to ship today, {n} of them are late</source>
        <extracomment>One: {all} orders to ship today, 1 of them is late</extracomment>
        <translation>
            <numerusform>{all} heute zu versenden, 1 überfällig</numerusform>
            <numerusform>{all} heute zu versenden, {n} überfällig</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/today/today_words.py"/>
        <source>dddd d MMMM</source>
        <comment>how a date is written</comment>
        <translation>dddd, d. MMMM</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/today/today_words.py"/>
        <source>Post office closes at {time}</source>
        <translation>Die Post schließt um {time}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/today/today_words.py"/>
        <source>Post office closed at {time}</source>
        <translation>Die Post hat um {time} geschlossen</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/today/today_words.py"/>
        <source>Not one of your working days</source>
        <translation>Keiner deiner Arbeitstage</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/today/today_words.py"/>
        <source>Post has left</source>
        <translation>Post ist weg</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/today/today_words.py"/>
        <source>{day} {n}</source>
        <translation>{day} {n}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/today/today_words.py"/>
        <source>Next: {day}, {n} orders.</source>
        <extracomment>One: Next: {day}, 1 order.</extracomment>
        <translation>
            <numerusform>Als Nächstes: {day}, 1 Bestellung.</numerusform>
            <numerusform>Als Nächstes: {day}, {n} Bestellungen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/today/today_words.py"/>
        <source>{n} open orders have no date.</source>
        <extracomment>One: 1 open order has no date.</extracomment>
        <translation>
            <numerusform>1 offene Bestellung hat keinen Termin.</numerusform>
            <numerusform>{n} offene Bestellungen haben keinen Termin.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/today/today_words.py"/>
        <source>Everything is sent. New orders appear here.</source>
        <translation>Alles ist versandt. Neue Bestellungen erscheinen hier.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/today/today_words.py"/>
        <source>Open {view}</source>
        <translation>„{view}“ öffnen</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/today/today_words.py"/>
        <source>for {number}</source>
        <translation>für {number}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/today/today_words.py"/>
        <source>Late</source>
        <comment>under a narrow bar</comment>
        <translation>Spät</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/today/today_words.py"/>
        <source>Today</source>
        <comment>under a narrow bar</comment>
        <translation>Heute</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/touch_offer.py"/>
        <source>Using a touch screen? Make everything bigger</source>
        <translation>Du nutzt einen Touchscreen? Mach alles größer</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/touch_offer.py"/>
        <source>Switch</source>
        <translation>Umstellen</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/tray.py"/>
        <source>Open {program}</source>
        <translation>{program} öffnen</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/tray.py"/>
        <source>Makerbench is still open</source>
        <translation>Makerbench ist noch offen</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/tray.py"/>
        <source>Click here to see it again. Its menu has Quit.</source>
        <translation>Klick hier, um es wieder zu sehen. In seinem Menü steht „Beenden“.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/ways_on.py"/>
        <source>The file is damaged. Your last backup is from {moment} ({orders}).</source>
        <translation>Die Datei ist beschädigt. Deine letzte Sicherung ist von {moment} ({orders}).</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/ways_on.py"/>
        <source>Use the backup</source>
        <translation>Sicherung verwenden</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/ways_on.py"/>
        <source>Show the file</source>
        <translation>Datei zeigen</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/widgets/field.py"/>
        <source>optional</source>
        <translation>freiwillig</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/widgets/list_header.py"/>
        <location filename="../../makerapp/ui/widgets/numbers_view.py"/>
        <source>Column headings</source>
        <translation>Spaltenköpfe</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/widgets/list_header.py"/>
        <source>Drag for another width; double click to fit</source>
        <translation>Ziehen für eine andere Breite; Doppelklick zum Anpassen</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/widgets/list_table.py"/>
        <source>Width of the column</source>
        <translation>Breite der Spalte</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/widgets/list_table.py"/>
        <source>Wider</source>
        <translation>Breiter</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/widgets/list_table.py"/>
        <source>Narrower</source>
        <translation>Schmaler</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/widgets/list_table.py"/>
        <source>Fit this column</source>
        <translation>Spalte anpassen</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/widgets/list_table.py"/>
        <source>All columns as they were</source>
        <translation>Alle Spalten wie vorher</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/widgets/quantity_stepper.py"/>
        <source>One less: {name}</source>
        <translation>Eins weniger: {name}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/widgets/quantity_stepper.py"/>
        <source>One more: {name}</source>
        <translation>Eins mehr: {name}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/widgets/stepper.py"/>
        <source>Step {number} of {count}, {name}</source>
        <translation>Schritt {number} von {count}, {name}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/widgets/stepper.py"/>
        <source>and</source>
        <translation>und</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/widgets/suggestion_list.py"/>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/words_window.py"/>
        <source>What Makerbench says</source>
        <translation>Was Makerbench sagt</translation>
    </message>
</context>
</TS>
