<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Makerbench</name>
    <message>
        <location filename="../../makerapp/app.py"/>
        <source>Your folder can't be used: {why}.</source>
        <translation>Votre dossier ne peut pas être utilisé : {why}.</translation>
    </message>
    <message>
        <location filename="../../makerapp/app.py"/>
        <source>The folder {folder} can't be written: {why}.</source>
        <translation>Impossible d'écrire dans le dossier {folder} : {why}.</translation>
    </message>
    <message>
        <location filename="../../makerapp/app.py"/>
        <source>Makerbench can't keep its data.</source>
        <translation>Makerbench ne peut pas conserver ses données.</translation>
    </message>
    <message>
        <location filename="../../makerapp/app.py"/>
        <source>Makerbench is open already, but doesn't answer.</source>
        <translation>Makerbench est déjà ouvert, mais ne répond pas.</translation>
    </message>
    <message>
        <location filename="../../makerapp/app.py"/>
        <source>Wait a moment and look for its window. If it stays away, restart the computer; nothing is lost.</source>
        <translation>Attendez un instant et cherchez sa fenêtre. Si elle ne vient pas, redémarrez l'ordinateur ; rien n'est perdu.</translation>
    </message>
    <message>
        <location filename="../../makerapp/app.py"/>
        <source>These orders are open on another computer.</source>
        <translation>Ces commandes sont ouvertes sur un autre ordinateur.</translation>
    </message>
    <message>
        <location filename="../../makerapp/app.py"/>
        <source>They are in use on {other_computer}, or were when this folder was copied from there. If Makerbench is open there on this same folder, quit it first: two at once would spoil your orders.</source>
        <translation>Elles sont utilisées sur {other_computer}, ou l'étaient quand ce dossier en a été copié. Si Makerbench y est ouvert sur ce même dossier, quittez-le d'abord : deux à la fois abîmeraient vos commandes.</translation>
    </message>
    <message>
        <location filename="../../makerapp/app.py"/>
        <source>Open here</source>
        <translation>Ouvrir ici</translation>
    </message>
    <message>
        <location filename="../../makerapp/early.py"/>
        <source>Restart the computer and try again.</source>
        <translation>Redémarrez l'ordinateur et réessayez.</translation>
    </message>
    <message>
        <location filename="../../makerapp/early.py"/>
        <source>What happened is written in {file}. Send us that file.</source>
        <translation>Ce qui s'est passé est noté dans {file}. Envoyez-nous ce fichier.</translation>
    </message>
    <message>
        <location filename="../../makerapp/early.py"/>
        <source>This is our mistake, not yours, and your orders are as they were.</source>
        <translation>C'est notre erreur, pas la vôtre, et vos commandes sont restées comme elles étaient.</translation>
    </message>
    <message>
        <location filename="../../makerapp/early.py"/>
        <source>Makerbench couldn't start.</source>
        <translation>Makerbench n'a pas pu démarrer.</translation>
    </message>
    <message>
        <location filename="../../makerapp/early.py"/>
        <source>Makerbench can't open a window on this computer.</source>
        <translation>Makerbench ne peut pas ouvrir de fenêtre sur cet ordinateur.</translation>
    </message>
    <message>
        <location filename="../../makerapp/early.py"/>
        <source>Something that windows need is missing.</source>
        <translation>Il manque quelque chose dont les fenêtres ont besoin.</translation>
    </message>
    <message>
        <location filename="../../makerapp/early.py"/>
        <source>What the system says is written in {file}.</source>
        <translation>Ce que dit le système est noté dans {file}.</translation>
    </message>
    <message>
        <location filename="../../makerapp/errors.py"/>
        <source>{strerror}. Free some space and try again.</source>
        <translation>{strerror}. Libérez de la place et réessayez.</translation>
    </message>
    <message>
        <location filename="../../makerapp/importing/amazon.py"/>
        <location filename="../../makerapp/importing/etsy_common.py"/>
        <location filename="../../makerapp/importing/shopify.py"/>
        <source>The date under {shown} is missing.</source>
        <translation>La date sous {shown} manque.</translation>
    </message>
    <message>
        <location filename="../../makerapp/importing/amazon.py"/>
        <location filename="../../makerapp/importing/etsy_items.py"/>
        <location filename="../../makerapp/importing/shopify.py"/>
        <source>The item name is missing.</source>
        <translation>Le nom de l'article manque.</translation>
    </message>
    <message>
        <location filename="../../makerapp/importing/cells.py"/>
        <source>The amount {shown} under {shown2} can't be read.</source>
        <translation>Le montant {shown} sous {shown2} est illisible.</translation>
    </message>
    <message>
        <location filename="../../makerapp/importing/cells.py"/>
        <source>The quantity is missing.</source>
        <translation>La quantité manque.</translation>
    </message>
    <message>
        <location filename="../../makerapp/importing/cells.py"/>
        <source>The quantity {shown} is not a whole number above zero.</source>
        <translation>La quantité {shown} n'est pas un nombre entier au-dessus de zéro.</translation>
    </message>
    <message>
        <location filename="../../makerapp/importing/cells.py"/>
        <source>The {name} {text} was rounded by a spreadsheet and its digits are lost. Download the file again and choose it without opening it first.</source>
        <translation>Le {name} {text} a été arrondi par un tableur et ses chiffres sont perdus. Téléchargez de nouveau le fichier et choisissez-le sans l'ouvrir avant.</translation>
    </message>
    <message>
        <location filename="../../makerapp/importing/cells.py"/>
        <source>The date {shown} under {shown2} can't be read.</source>
        <translation>La date {shown} sous {shown2} est illisible.</translation>
    </message>
    <message>
        <location filename="../../makerapp/importing/cells.py"/>
        <source>The date {shown} under {shown2} can't be right.</source>
        <translation>La date {shown} sous {shown2} ne peut pas être juste.</translation>
    </message>
    <message>
        <location filename="../../makerapp/importing/detect.py"/>
        <source>In Shopify, open Orders, press Export, and choose that file.</source>
        <translation>Dans Shopify, ouvrez Commandes, appuyez sur Exporter, et choisissez ce fichier.</translation>
    </message>
    <message>
        <location filename="../../makerapp/importing/detect.py"/>
        <source>In Etsy, open Settings, Options, Download Data, take Order Items as CSV, and choose that file.</source>
        <translation>Dans Etsy, ouvrez Paramètres, Options, Télécharger les données, prenez les articles commandés (Order Items) en CSV, et choisissez ce fichier.</translation>
    </message>
    <message>
        <location filename="../../makerapp/importing/detect.py"/>
        <source>In Amazon, open Orders, Order reports, download one, and choose that file.</source>
        <translation>Dans Amazon, ouvrez Commandes, Rapports de commandes, téléchargez-en un, et choisissez ce fichier.</translation>
    </message>
    <message>
        <location filename="../../makerapp/importing/detect.py"/>
        <source>This is Shopify's list of products, not orders.</source>
        <translation>C'est la liste des produits de Shopify, pas des commandes.</translation>
    </message>
    <message>
        <location filename="../../makerapp/importing/detect.py"/>
        <source>This is Shopify's list of customers, not orders.</source>
        <translation>C'est la liste des clients de Shopify, pas des commandes.</translation>
    </message>
    <message>
        <location filename="../../makerapp/importing/detect.py"/>
        <source>This is Etsy's list of your listings, not orders.</source>
        <translation>C'est la liste de vos annonces Etsy, pas des commandes.</translation>
    </message>
    <message>
        <location filename="../../makerapp/importing/detect.py"/>
        <source>This is a shipping confirmation that goes to Amazon, not orders.</source>
        <translation>C'est une confirmation d'expédition destinée à Amazon, pas des commandes.</translation>
    </message>
    <message>
        <location filename="../../makerapp/importing/detect.py"/>
        <location filename="../../makerapp/importing/reader.py"/>
        <source>It has no column for buyer or items.</source>
        <translation>Il n'a pas de colonne pour l'acheteur ou les articles.</translation>
    </message>
    <message>
        <location filename="../../makerapp/importing/etsy_common.py"/>
        <source>Download the file again from Etsy and choose it without opening it first.</source>
        <translation>Téléchargez de nouveau le fichier sur Etsy et choisissez-le sans l'ouvrir avant.</translation>
    </message>
    <message>
        <location filename="../../makerapp/importing/etsy_common.py"/>
        <source>A spreadsheet has changed dates in this file: under {shown}, {shown2} stands beside {shown3}. All dates came in as written and some will be wrong. {fresh}</source>
        <translation>Un tableur a modifié des dates dans ce fichier : sous {shown}, {shown2} côtoie {shown3}. Toutes les dates ont été importées telles quelles et certaines seront fausses. {fresh}</translation>
    </message>
    <message>
        <location filename="../../makerapp/importing/etsy_common.py"/>
        <source>The dates in this file have the day first, so all were read that way.</source>
        <translation>Dans ce fichier, le jour vient en premier dans les dates ; toutes ont été lues ainsi.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/importing/etsy_common.py"/>
        <source>{n} orders have a ship date before the sale, order {backward} for one. The day of the sale was taken as the day of shipping. {fresh}</source>
        <extracomment>One: 1 order has a ship date before the sale, order {backward} for one. The day of the sale was taken as the day of shipping. {fresh}</extracomment>
        <translation>
            <numerusform>{n} commande a une date d'expédition antérieure à la vente, par exemple {backward}. Le jour de la vente a été pris comme jour d'expédition. {fresh}</numerusform>
            <numerusform>{n} commandes ont une date d'expédition antérieure à la vente, par exemple {backward}. Le jour de la vente a été pris comme jour d'expédition. {fresh}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/importing/etsy_common.py"/>
        <source>This file has no ship dates, so all its orders came in as not yet shipped.</source>
        <translation>Ce fichier n'a pas de dates d'expédition ; toutes ses commandes ont été importées comme pas encore expédiées.</translation>
    </message>
    <message>
        <location filename="../../makerapp/importing/etsy_orders.py"/>
        <source>Order {number} stands twice in this file. It came in once.</source>
        <translation>La commande {number} figure deux fois dans ce fichier. Elle a été importée une fois.</translation>
    </message>
    <message>
        <location filename="../../makerapp/importing/etsy_orders.py"/>
        <location filename="../../makerapp/importing/gathering.py"/>
        <location filename="../../makerapp/importing/shopify.py"/>
        <source>order number</source>
        <translation>numéro de commande</translation>
    </message>
    <message>
        <location filename="../../makerapp/importing/etsy_orders.py"/>
        <location filename="../../makerapp/importing/shopify.py"/>
        <source>The order number is missing.</source>
        <translation>Le numéro de commande manque.</translation>
    </message>
    <message>
        <location filename="../../makerapp/importing/files.py"/>
        <source>There are no orders in this file.</source>
        <translation>Il n'y a pas de commandes dans ce fichier.</translation>
    </message>
    <message>
        <location filename="../../makerapp/importing/files.py"/>
        <source>It has headings but no rows under them.</source>
        <translation>Il a des en-têtes, mais aucune ligne dessous.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/importing/gathering.py"/>
        <source>Order {number} came in without rows {rows}. Mend the file and bring it in again.</source>
        <extracomment>One: Order {number} came in without row {rows}. Mend the file and bring it in again.</extracomment>
        <translation>
            <numerusform>La commande {number} a été importée sans la ligne {rows}. Corrigez le fichier et importez-le de nouveau.</numerusform>
            <numerusform>La commande {number} a été importée sans les lignes {rows}. Corrigez le fichier et importez-le de nouveau.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/importing/gathering.py"/>
        <source>{n} orders were sent on a day the file does not give. The day of the order was taken.</source>
        <extracomment>One: 1 order was sent on a day the file does not give. The day of the order was taken.</extracomment>
        <translation>
            <numerusform>{n} commande a été expédiée un jour que le fichier n'indique pas. Le jour de la commande a été pris.</numerusform>
            <numerusform>{n} commandes ont été expédiées un jour que le fichier n'indique pas. Le jour de la commande a été pris.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/importing/gathering.py"/>
        <source>The order number is missing, so it is not known which order this row belongs to.</source>
        <translation>Le numéro de commande manque : on ne sait pas à quelle commande appartient cette ligne.</translation>
    </message>
    <message>
        <location filename="../../makerapp/importing/gathering.py"/>
        <source>Order {order_id} was left out because of row {number}.</source>
        <translation>La commande {order_id} a été laissée de côté à cause de la ligne {number}.</translation>
    </message>
    <message>
        <location filename="../../makerapp/importing/gathering.py"/>
        <source>item number</source>
        <translation>numéro d'article</translation>
    </message>
    <message>
        <location filename="../../makerapp/importing/gathering.py"/>
        <source>Item {line_id} of order {order_id} stands twice in this file. It came in once.</source>
        <translation>L'article {line_id} de la commande {order_id} figure deux fois dans ce fichier. Il a été importé une fois.</translation>
    </message>
    <message>
        <location filename="../../makerapp/importing/reader.py"/>
        <source>This isn't an orders file.</source>
        <translation>Ce n'est pas un fichier de commandes.</translation>
    </message>
    <message>
        <location filename="../../makerapp/importing/reader.py"/>
        <source>Download "Orders" (CSV) from your shop and choose that.</source>
        <translation>Téléchargez « Commandes » (CSV) depuis votre boutique et choisissez ce fichier.</translation>
    </message>
    <message>
        <location filename="../../makerapp/importing/reader.py"/>
        <source>It is a spreadsheet. Open it, save it as CSV, and choose that.</source>
        <translation>C'est un classeur de tableur. Ouvrez-le, enregistrez-le en CSV, et choisissez ce fichier-là.</translation>
    </message>
    <message>
        <location filename="../../makerapp/importing/reader.py"/>
        <source>It is a picture.</source>
        <translation>C'est une image.</translation>
    </message>
    <message>
        <location filename="../../makerapp/importing/reader.py"/>
        <source>It is a PDF document.</source>
        <translation>C'est un document PDF.</translation>
    </message>
    <message>
        <location filename="../../makerapp/importing/reader.py"/>
        <source>This row has {count} cells under {width} headings, so it is not clear what is what.</source>
        <translation>Cette ligne a {count} cellules sous {width} en-têtes ; on ne sait pas ce qui est quoi.</translation>
    </message>
    <message>
        <location filename="../../makerapp/importing/reader.py"/>
        <source>A quotation mark opened in this row is never closed, so this row and those after it could not be told apart. Download the file again, or mend the mark.</source>
        <translation>Un guillemet ouvert dans cette ligne n'est jamais fermé ; impossible de la distinguer des lignes suivantes. Téléchargez de nouveau le fichier, ou corrigez le guillemet.</translation>
    </message>
    <message>
        <location filename="../../makerapp/importing/reader.py"/>
        <source>No file can have this name.</source>
        <translation>Aucun fichier ne peut porter ce nom.</translation>
    </message>
    <message>
        <location filename="../../makerapp/importing/reader.py"/>
        <source>It is a folder.</source>
        <translation>C'est un dossier.</translation>
    </message>
    <message>
        <location filename="../../makerapp/importing/reader.py"/>
        <source>It is not a file of text.</source>
        <translation>Ce n'est pas un fichier de texte.</translation>
    </message>
    <message>
        <location filename="../../makerapp/importing/reader.py"/>
        <source>It is empty.</source>
        <translation>Il est vide.</translation>
    </message>
    <message>
        <location filename="../../makerapp/importing/reader.py"/>
        <source>It has no rows.</source>
        <translation>Il n'a pas de lignes.</translation>
    </message>
    <message>
        <location filename="../../makerapp/importing/reader.py"/>
        <source>This file can't be found.</source>
        <translation>Ce fichier est introuvable.</translation>
    </message>
    <message>
        <location filename="../../makerapp/importing/reader.py"/>
        <source>It may have been moved. Choose it again.</source>
        <translation>Il a peut-être été déplacé. Choisissez-le de nouveau.</translation>
    </message>
    <message>
        <location filename="../../makerapp/importing/reader.py"/>
        <source>Check that it is still there and that you may open it, then choose it again.</source>
        <translation>Vérifiez qu'il est toujours là et que vous pouvez l'ouvrir, puis choisissez-le de nouveau.</translation>
    </message>
    <message>
        <location filename="../../makerapp/importing/reader.py"/>
        <source>This file can't be read.</source>
        <translation>Ce fichier est illisible.</translation>
    </message>
    <message>
        <location filename="../../makerapp/importing/reader.py"/>
        <source>It is not a table of text.</source>
        <translation>Ce n'est pas un tableau de texte.</translation>
    </message>
    <message>
        <location filename="../../makerapp/importing/reader.py"/>
        <source>It is a ZIP folder. Unpack it and choose the orders file inside.</source>
        <translation>C'est un dossier ZIP. Décompressez-le et choisissez le fichier de commandes qu'il contient.</translation>
    </message>
    <message>
        <location filename="../../makerapp/importing/shopify.py"/>
        <source>It belongs to order {name}, but the first row of that order is not above it.</source>
        <translation>Elle appartient à la commande {name}, mais la première ligne de cette commande n'est pas au-dessus.</translation>
    </message>
    <message>
        <location filename="../../makerapp/importing/shopify.py"/>
        <source>Order {name} was left out because of row {number}.</source>
        <translation>La commande {name} a été laissée de côté à cause de la ligne {number}.</translation>
    </message>
    <message>
        <location filename="../../makerapp/importing/shopify.py"/>
        <source>Order {name} has the same Id as another order above it. Only the other one came in.</source>
        <translation>La commande {name} a le même Id qu'une autre commande plus haut. Seule l'autre a été importée.</translation>
    </message>
    <message>
        <location filename="../../makerapp/importing/shopify.py"/>
        <source>Order {name} stands twice in this file. It came in once.</source>
        <translation>La commande {name} figure deux fois dans ce fichier. Elle a été importée une fois.</translation>
    </message>
    <message>
        <location filename="../../makerapp/importing/shopify.py"/>
        <source>Shopify wrote the status {shown}, which we don't know. It was not used.</source>
        <translation>Shopify a écrit l'état {shown}, que nous ne connaissons pas. Il n'a pas été repris.</translation>
    </message>
    <message>
        <location filename="../../makerapp/models/backup.py"/>
        <location filename="../../makerapp/services/backups.py"/>
        <source>The backup could not be made.</source>
        <translation>La sauvegarde n'a pas pu être faite.</translation>
    </message>
    <message>
        <location filename="../../makerapp/models/backup.py"/>
        <source>The copy is damaged: {problem}</source>
        <translation>La copie est abîmée : {problem}</translation>
    </message>
    <message>
        <location filename="../../makerapp/models/database.py"/>
        <source>Your orders can't be opened.</source>
        <translation>Vos commandes ne peuvent pas être ouvertes.</translation>
    </message>
    <message>
        <location filename="../../makerapp/models/database.py"/>
        <source>The file {file} is damaged or can't be read: {fault}. Your backups are in {backups}.</source>
        <translation>Le fichier {file} est abîmé ou illisible : {fault}. Vos sauvegardes sont dans {backups}.</translation>
    </message>
    <message>
        <location filename="../../makerapp/models/database.py"/>
        <source>Your change isn't saved.</source>
        <translation>Votre modification n'est pas enregistrée.</translation>
    </message>
    <message>
        <location filename="../../makerapp/models/database.py"/>
        <source>The disk is full or can't be written. Free some space and try again; nothing of it was kept half.</source>
        <translation>Le disque est plein ou protégé en écriture. Libérez de la place et réessayez ; rien n'a été gardé à moitié.</translation>
    </message>
    <message>
        <location filename="../../makerapp/models/database.py"/>
        <source>Another program holds your orders' file just now. Close it, then try again.</source>
        <translation>Un autre programme utilise en ce moment le fichier de vos commandes. Fermez-le, puis réessayez.</translation>
    </message>
    <message>
        <location filename="../../makerapp/models/database.py"/>
        <source>The file may only be read. Allow writing to the data folder, then try again.</source>
        <translation>Le fichier est en lecture seule. Autorisez l'écriture dans le dossier de données, puis réessayez.</translation>
    </message>
    <message>
        <location filename="../../makerapp/models/database.py"/>
        <source>The file is damaged. Close Makerbench and use your last backup.</source>
        <translation>Le fichier est abîmé. Fermez Makerbench et reprenez votre dernière sauvegarde.</translation>
    </message>
    <message>
        <location filename="../../makerapp/models/migrations.py"/>
        <source>This file isn't a Makerbench database.</source>
        <translation>Ce fichier n'est pas une base de données Makerbench.</translation>
    </message>
    <message>
        <location filename="../../makerapp/models/migrations.py"/>
        <source>Choose another data folder; the file was left as it is.</source>
        <translation>Choisissez un autre dossier de données ; le fichier est resté tel quel.</translation>
    </message>
    <message>
        <location filename="../../makerapp/models/migrations.py"/>
        <source>Your orders were saved by a newer Makerbench.</source>
        <translation>Vos commandes ont été enregistrées par un Makerbench plus récent.</translation>
    </message>
    <message>
        <location filename="../../makerapp/models/migrations.py"/>
        <source>This one can't read them without harm. Install the newest version; {name} was left as it is.</source>
        <translation>Celui-ci ne peut pas les lire sans dommage. Installez la dernière version ; {name} est resté tel quel.</translation>
    </message>
    <message>
        <location filename="../../makerapp/paths.py"/>
        <source>The data folder can't be used.</source>
        <translation>Le dossier de données ne peut pas être utilisé.</translation>
    </message>
    <message>
        <location filename="../../makerapp/paths.py"/>
        <source>{folder} leads nowhere. Name the whole path after --data.</source>
        <translation>{folder} ne mène nulle part. Indiquez le chemin complet après --data.</translation>
    </message>
    <message>
        <location filename="../../makerapp/paths.py"/>
        <source>{folder} is a file, not a folder. Name a folder after --data.</source>
        <translation>{folder} est un fichier, pas un dossier. Indiquez un dossier après --data.</translation>
    </message>
    <message>
        <location filename="../../makerapp/paths.py"/>
        <source>The files can't be found.</source>
        <translation>Les fichiers sont introuvables.</translation>
    </message>
    <message>
        <location filename="../../makerapp/paths.py"/>
        <source>The folder you are in is gone. Name their whole paths.</source>
        <translation>Le dossier où vous êtes n'existe plus. Indiquez leurs chemins complets.</translation>
    </message>
    <message>
        <location filename="../../makerapp/paths.py"/>
        <source>Makerbench doesn't know where to keep your orders.</source>
        <translation>Makerbench ne sait pas où conserver vos commandes.</translation>
    </message>
    <message>
        <location filename="../../makerapp/paths.py"/>
        <source>This user has no home folder. Log in as yourself, or name a folder with --data.</source>
        <translation>Cet utilisateur n'a pas de dossier personnel. Connectez-vous avec votre compte, ou indiquez un dossier avec --data.</translation>
    </message>
    <message>
        <location filename="../../makerapp/printing/documents/address_label.py"/>
        <location filename="../../makerapp/services/words.py"/>
        <source>Address label</source>
        <translation>Étiquette d'adresse</translation>
    </message>
    <message>
        <location filename="../../makerapp/printing/documents/bench_tickets.py"/>
        <location filename="../../makerapp/services/words.py"/>
        <location filename="../../makerapp/ui/orders/workshop_papers.py"/>
        <source>Bench tickets</source>
        <translation>Fiches d'atelier</translation>
    </message>
    <message>
        <location filename="../../makerapp/printing/documents/customs_form.py"/>
        <location filename="../../makerapp/services/words.py"/>
        <source>Customs form</source>
        <translation>Déclaration en douane</translation>
    </message>
    <message>
        <location filename="../../makerapp/printing/documents/gift_receipt.py"/>
        <location filename="../../makerapp/printing/layouts/gift_receipt.py"/>
        <location filename="../../makerapp/services/words.py"/>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/slip_section.py"/>
        <source>Gift receipt</source>
        <translation>Ticket cadeau</translation>
    </message>
    <message>
        <location filename="../../makerapp/printing/documents/insert_card.py"/>
        <location filename="../../makerapp/services/words.py"/>
        <location filename="../../makerapp/ui/settings/card_section.py"/>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>Insert card</source>
        <translation>Carte à glisser</translation>
    </message>
    <message>
        <location filename="../../makerapp/printing/documents/key_table.py"/>
        <location filename="../../makerapp/printing/layouts/key_table.py"/>
        <location filename="../../makerapp/services/words.py"/>
        <location filename="../../makerapp/ui/help/contents.py"/>
        <location filename="../../makerapp/ui/help/keys_page.py"/>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <location filename="../../makerapp/printing/documents/make_list.py"/>
        <location filename="../../makerapp/printing/layouts/make_list.py"/>
        <location filename="../../makerapp/services/words.py"/>
        <location filename="../../makerapp/ui/orders/workshop_papers.py"/>
        <location filename="../../makerapp/ui/today/today_page.py"/>
        <source>Make list</source>
        <translation>Liste de fabrication</translation>
    </message>
    <message>
        <location filename="../../makerapp/printing/documents/manifest.py"/>
        <location filename="../../makerapp/printing/layouts/manifest.py"/>
        <location filename="../../makerapp/services/words.py"/>
        <location filename="../../makerapp/ui/orders/end_of_day_dialog.py"/>
        <source>End of day list</source>
        <translation>Liste de fin de journée</translation>
    </message>
    <message>
        <location filename="../../makerapp/printing/documents/note.py"/>
        <location filename="../../makerapp/services/words.py"/>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/note_section.py"/>
        <source>Thank-you note</source>
        <translation>Mot de remerciement</translation>
    </message>
    <message>
        <location filename="../../makerapp/printing/documents/pick_list.py"/>
        <location filename="../../makerapp/printing/layouts/pick_list.py"/>
        <location filename="../../makerapp/services/words.py"/>
        <location filename="../../makerapp/ui/orders/workshop_papers.py"/>
        <source>Pick list</source>
        <translation>Liste de prélèvement</translation>
    </message>
    <message>
        <location filename="../../makerapp/printing/documents/product_labels.py"/>
        <location filename="../../makerapp/services/words.py"/>
        <source>Product labels</source>
        <translation>Étiquettes de produits</translation>
    </message>
    <message>
        <location filename="../../makerapp/printing/documents/scanner_cards.py"/>
        <location filename="../../makerapp/services/words.py"/>
        <source>Scanner cards</source>
        <translation>Cartes du lecteur</translation>
    </message>
    <message>
        <location filename="../../makerapp/printing/documents/slip.py"/>
        <location filename="../../makerapp/printing/layouts/packing_slip.py"/>
        <location filename="../../makerapp/self_check/checks/world.py"/>
        <location filename="../../makerapp/services/words.py"/>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/slip_section.py"/>
        <source>Packing slip</source>
        <translation>Bon de livraison</translation>
    </message>
    <message>
        <location filename="../../makerapp/printing/documents/test_page.py"/>
        <location filename="../../makerapp/services/words.py"/>
        <location filename="../../makerapp/ui/settings/paper_sections.py"/>
        <source>Test page</source>
        <translation>Page d'essai</translation>
    </message>
    <message>
        <location filename="../../makerapp/printing/dots.py"/>
        <location filename="../../makerapp/printing/render.py"/>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <location filename="../../makerapp/printing/dots.py"/>
        <location filename="../../makerapp/printing/render.py"/>
        <source>Nothing was printed.</source>
        <translation>Rien n'a été imprimé.</translation>
    </message>
    <message>
        <location filename="../../makerapp/printing/images.py"/>
        <source>Choose a PNG or JPEG picture.</source>
        <translation>Choisissez une image PNG ou JPEG.</translation>
    </message>
    <message>
        <location filename="../../makerapp/printing/images.py"/>
        <source>The picture can't be opened.</source>
        <translation>L'image ne peut pas être ouverte.</translation>
    </message>
    <message>
        <location filename="../../makerapp/printing/images.py"/>
        <source>This picture file is too large.</source>
        <translation>Ce fichier image est trop gros.</translation>
    </message>
    <message>
        <location filename="../../makerapp/printing/images.py"/>
        <source>It can have up to 40 MB. Save a smaller copy and choose that.</source>
        <translation>Il peut peser jusqu'à 40 Mo. Enregistrez une copie plus petite et choisissez-la.</translation>
    </message>
    <message>
        <location filename="../../makerapp/printing/images.py"/>
        <source>SVG drawings can't be printed.</source>
        <translation>Les dessins SVG ne peuvent pas être imprimés.</translation>
    </message>
    <message>
        <location filename="../../makerapp/printing/images.py"/>
        <source>Export the drawing as PNG and choose that file.</source>
        <translation>Exportez le dessin en PNG et choisissez ce fichier.</translation>
    </message>
    <message>
        <location filename="../../makerapp/printing/images.py"/>
        <source>HEIC photos can't be read here.</source>
        <translation>Les photos HEIC ne peuvent pas être lues ici.</translation>
    </message>
    <message>
        <location filename="../../makerapp/printing/images.py"/>
        <source>Save or send the photo as JPEG and choose that file.</source>
        <translation>Enregistrez ou envoyez la photo en JPEG et choisissez ce fichier.</translation>
    </message>
    <message>
        <location filename="../../makerapp/printing/images.py"/>
        <source>This file isn't a picture we can read.</source>
        <translation>Ce fichier n'est pas une image que nous savons lire.</translation>
    </message>
    <message>
        <location filename="../../makerapp/printing/images.py"/>
        <source>This picture is damaged and can't be opened.</source>
        <translation>Cette image est abîmée et ne peut pas être ouverte.</translation>
    </message>
    <message>
        <location filename="../../makerapp/printing/images.py"/>
        <source>Save or download it again, or take another. {choose}</source>
        <translation>Enregistrez-la ou téléchargez-la de nouveau, ou prenez-en une autre. {choose}</translation>
    </message>
    <message>
        <location filename="../../makerapp/printing/images.py"/>
        <source>This picture is too large.</source>
        <translation>Cette image est trop grande.</translation>
    </message>
    <message>
        <location filename="../../makerapp/printing/images.py"/>
        <source>It can have as many dots as 10,000 × 8,000. Save a smaller copy and choose that.</source>
        <translation>Elle peut avoir jusqu'à 10 000 × 8 000 points. Enregistrez une copie plus petite et choisissez-la.</translation>
    </message>
    <message>
        <location filename="../../makerapp/printing/images.py"/>
        <source>Moving pictures can't be printed.</source>
        <translation>Les images animées ne peuvent pas être imprimées.</translation>
    </message>
    <message>
        <location filename="../../makerapp/printing/images.py"/>
        <source>Save one frame of it. {choose}</source>
        <translation>Enregistrez-en une seule image. {choose}</translation>
    </message>
    <message>
        <location filename="../../makerapp/printing/images.py"/>
        <source>This picture is made for a printing press (CMYK).</source>
        <translation>Cette image est faite pour l'imprimerie (CMJN).</translation>
    </message>
    <message>
        <location filename="../../makerapp/printing/images.py"/>
        <source>Save it with RGB colors and choose that file.</source>
        <translation>Enregistrez-la en couleurs RVB et choisissez ce fichier.</translation>
    </message>
    <message>
        <location filename="../../makerapp/printing/layouts/address_label.py"/>
        <location filename="../../makerapp/printing/layouts/insert_card.py"/>
        <source>Order {order_name}</source>
        <translation>Commande {order_name}</translation>
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
        <translation>À expédier le</translation>
    </message>
    <message>
        <location filename="../../makerapp/printing/layouts/bench_tickets.py"/>
        <location filename="../../makerapp/services/clocks.py"/>
        <location filename="../../makerapp/services/words.py"/>
        <location filename="../../makerapp/ui/orders/row_words.py"/>
        <source>No ship-by date</source>
        <translation>Sans date d'expédition</translation>
    </message>
    <message>
        <location filename="../../makerapp/printing/layouts/bench_tickets.py"/>
        <location filename="../../makerapp/printing/layouts/gift_receipt.py"/>
        <location filename="../../makerapp/printing/layouts/list_parts.py"/>
        <location filename="../../makerapp/printing/layouts/packing_slip.py"/>
        <source>Item without a name</source>
        <translation>Article sans nom</translation>
    </message>
    <message>
        <location filename="../../makerapp/printing/layouts/bench_tickets.py"/>
        <source>Piece {place} of {count}</source>
        <translation>Pièce {place} sur {count}</translation>
    </message>
    <message>
        <location filename="../../makerapp/printing/layouts/bench_tickets.py"/>
        <source>{piece} – the words below are for both</source>
        <translation>{piece} – le texte ci-dessous vaut pour les deux</translation>
    </message>
    <message>
        <location filename="../../makerapp/printing/layouts/bench_tickets.py"/>
        <source>{piece} – the words below are for all {n}</source>
        <translation>{piece} – le texte ci-dessous vaut pour les {n}</translation>
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
        <translation>Cadeau</translation>
    </message>
    <message>
        <location filename="../../makerapp/printing/layouts/bench_tickets.py"/>
        <location filename="../../makerapp/printing/layouts/packing_slip.py"/>
        <location filename="../../makerapp/services/change_fields.py"/>
        <location filename="../../makerapp/services/messages.py"/>
        <location filename="../../makerapp/ui/orders/edit_form.py"/>
        <source>Note from the buyer</source>
        <translation>Note de l'acheteur</translation>
    </message>
    <message>
        <location filename="../../makerapp/printing/layouts/gift_receipt.py"/>
        <location filename="../../makerapp/printing/layouts/manifest.py"/>
        <location filename="../../makerapp/printing/layouts/packing_slip.py"/>
        <location filename="../../makerapp/ui/orders/detail_dialog.py"/>
        <location filename="../../makerapp/ui/orders/table_model.py"/>
        <location filename="../../makerapp/ui/palette/entries.py"/>
        <source>Order</source>
        <translation>Commande</translation>
    </message>
    <message>
        <location filename="../../makerapp/printing/layouts/gift_receipt.py"/>
        <source>To exchange it</source>
        <translation>Pour l'échanger</translation>
    </message>
    <message>
        <location filename="../../makerapp/printing/layouts/gift_receipt.py"/>
        <location filename="../../makerapp/printing/layouts/packing_slip.py"/>
        <location filename="../../makerapp/printing/pages.py"/>
        <source>Page {page} of {pages}</source>
        <translation>Page {page} sur {pages}</translation>
    </message>
    <message>
        <location filename="../../makerapp/printing/layouts/gift_receipt.py"/>
        <source>Gift receipt · Order {order_name}</source>
        <translation>Ticket cadeau · Commande {order_name}</translation>
    </message>
    <message>
        <location filename="../../makerapp/printing/layouts/gift_receipt.py"/>
        <source>A gift for</source>
        <translation>Un cadeau pour</translation>
    </message>
    <message>
        <location filename="../../makerapp/printing/layouts/gift_receipt.py"/>
        <location filename="../../makerapp/printing/layouts/packing_slip.py"/>
        <location filename="../../makerapp/services/change_fields.py"/>
        <location filename="../../makerapp/services/report_tables.py"/>
        <location filename="../../makerapp/ui/orders/edit_lines.py"/>
        <source>Item</source>
        <translation>Article</translation>
    </message>
    <message>
        <location filename="../../makerapp/printing/layouts/list_parts.py"/>
        <source>and {more} more</source>
        <translation>et {more} de plus</translation>
    </message>
    <message>
        <location filename="../../makerapp/printing/layouts/make_list.py"/>
        <source>{pieces} for {orders}</source>
        <translation>{pieces} pour {orders}</translation>
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
            <numerusform>{n} pièce</numerusform>
            <numerusform>{n} pièces</numerusform>
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
            <numerusform>{n} commande</numerusform>
            <numerusform>{n} commandes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/printing/layouts/make_list.py"/>
        <location filename="../../makerapp/printing/layouts/pick_list.py"/>
        <source>{n} more rows are not on this list</source>
        <extracomment>One: 1 more row is not on this list</extracomment>
        <translation>
            <numerusform>{n} ligne de plus n'est pas sur cette liste</numerusform>
            <numerusform>{n} lignes de plus ne sont pas sur cette liste</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/printing/layouts/make_list.py"/>
        <location filename="../../makerapp/ui/orders/date_field.py"/>
        <location filename="../../makerapp/ui/orders/detail_cards.py"/>
        <location filename="../../makerapp/ui/today/today_words.py"/>
        <source>No date</source>
        <translation>Sans date</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/printing/layouts/manifest.py"/>
        <source>{n} more parcels are not on this list</source>
        <extracomment>One: 1 more parcel is not on this list</extracomment>
        <translation>
            <numerusform>{n} colis de plus n'est pas sur cette liste</numerusform>
            <numerusform>{n} colis de plus ne sont pas sur cette liste</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/printing/layouts/manifest.py"/>
        <source>End of day list · {day}</source>
        <translation>Liste de fin de journée · {day}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/printing/layouts/manifest.py"/>
        <location filename="../../makerapp/ui/orders/end_of_day_dialog.py"/>
        <source>{n} parcels</source>
        <extracomment>One: 1 parcel</extracomment>
        <translation>
            <numerusform>{n} colis</numerusform>
            <numerusform>{n} colis</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/printing/layouts/manifest.py"/>
        <source>To</source>
        <translation>Destinataire</translation>
    </message>
    <message>
        <location filename="../../makerapp/printing/layouts/manifest.py"/>
        <location filename="../../makerapp/services/change_fields.py"/>
        <location filename="../../makerapp/ui/batch/ship_row.py"/>
        <location filename="../../makerapp/ui/fulfillment/ship_step.py"/>
        <location filename="../../makerapp/ui/fulfillment/tracking_entry.py"/>
        <location filename="../../makerapp/ui/orders/tracking_dialog.py"/>
        <source>Tracking number</source>
        <translation>Numéro de suivi</translation>
    </message>
    <message>
        <location filename="../../makerapp/printing/layouts/manifest.py"/>
        <location filename="../../makerapp/services/change_fields.py"/>
        <location filename="../../makerapp/services/product_words.py"/>
        <location filename="../../makerapp/ui/fulfillment/parcel_figures.py"/>
        <location filename="../../makerapp/ui/products/product_form.py"/>
        <location filename="../../makerapp/ui/products/product_panel.py"/>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <location filename="../../makerapp/printing/layouts/manifest.py"/>
        <source>Handed over by</source>
        <translation>Remis par</translation>
    </message>
    <message>
        <location filename="../../makerapp/printing/layouts/manifest.py"/>
        <source>Taken by (name and signature)</source>
        <translation>Reçu par (nom et signature)</translation>
    </message>
    <message>
        <location filename="../../makerapp/printing/layouts/manifest.py"/>
        <source>Date and time</source>
        <translation>Date et heure</translation>
    </message>
    <message>
        <location filename="../../makerapp/printing/layouts/packing_slip.py"/>
        <source>Packing slip · Order {order_name}</source>
        <translation>Bon de livraison · Commande {order_name}</translation>
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
        <translation>Destinataire</translation>
    </message>
    <message>
        <location filename="../../makerapp/printing/layouts/packing_slip.py"/>
        <location filename="../../makerapp/services/change_fields.py"/>
        <location filename="../../makerapp/services/product_words.py"/>
        <location filename="../../makerapp/ui/products/product_form.py"/>
        <location filename="../../makerapp/ui/products/product_panel.py"/>
        <location filename="../../makerapp/ui/products/table_model.py"/>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <location filename="../../makerapp/printing/layouts/packing_slip.py"/>
        <location filename="../../makerapp/services/parcel_words.py"/>
        <location filename="../../makerapp/ui/orders/row_words.py"/>
        <source>Packed</source>
        <translation>Emballé</translation>
    </message>
    <message>
        <location filename="../../makerapp/printing/layouts/packing_slip.py"/>
        <source>{count} of {ordered} ordered are in this parcel</source>
        <translation>{count} sur {ordered} commandés sont dans ce colis</translation>
    </message>
    <message>
        <location filename="../../makerapp/printing/layouts/packing_slip.py"/>
        <source>Shelf {shelf}</source>
        <translation>Emplacement {shelf}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/printing/layouts/packing_slip.py"/>
        <source>{n} more items are not on this slip</source>
        <extracomment>One: 1 more item is not on this slip</extracomment>
        <translation>
            <numerusform>{n} article de plus n'est pas sur ce bon</numerusform>
            <numerusform>{n} articles de plus ne sont pas sur ce bon</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/printing/layouts/packing_slip.py"/>
        <source>Gift order – prices left out</source>
        <translation>Commande cadeau – sans les prix</translation>
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
        <translation>Message cadeau</translation>
    </message>
    <message>
        <location filename="../../makerapp/printing/layouts/parts.py"/>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/shop_section.py"/>
        <source>Return address</source>
        <translation>Adresse de retour</translation>
    </message>
    <message>
        <location filename="../../makerapp/printing/layouts/pick_list.py"/>
        <source>Orders on this list</source>
        <translation>Commandes de cette liste</translation>
    </message>
    <message>
        <location filename="../../makerapp/printing/layouts/pick_list.py"/>
        <source>Shelf</source>
        <translation>Rayon</translation>
    </message>
    <message>
        <location filename="../../makerapp/printing/layouts/pick_list.py"/>
        <source>No shelf place</source>
        <translation>Sans emplacement</translation>
    </message>
    <message>
        <location filename="../../makerapp/printing/layouts/pick_list.py"/>
        <source>{to_make} of them still to make</source>
        <translation>dont {to_make} encore à fabriquer</translation>
    </message>
    <message>
        <location filename="../../makerapp/printing/layouts/pick_list.py"/>
        <source>Still to make</source>
        <translation>Encore à fabriquer</translation>
    </message>
    <message>
        <location filename="../../makerapp/printing/layouts/product_labels.py"/>
        <source>Product without a name</source>
        <translation>Produit sans nom</translation>
    </message>
    <message>
        <location filename="../../makerapp/printing/layouts/test_page.py"/>
        <source>Scan it</source>
        <translation>À scanner</translation>
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
            <numerusform>{n} point</numerusform>
            <numerusform>{n} points</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/printing/paginate.py"/>
        <source>{name} would have more than {max_pages} pages.</source>
        <translation>{name} aurait plus de {max_pages} pages.</translation>
    </message>
    <message>
        <location filename="../../makerapp/printing/paginate.py"/>
        <source>Shorten its texts, or choose larger paper. Nothing was printed.</source>
        <translation>Raccourcissez ses textes, ou choisissez un papier plus grand. Rien n'a été imprimé.</translation>
    </message>
    <message>
        <location filename="../../makerapp/printing/render.py"/>
        <location filename="../../makerapp/services/paperwork/sheets.py"/>
        <source>There is nothing to print.</source>
        <translation>Il n'y a rien à imprimer.</translation>
    </message>
    <message>
        <location filename="../../makerapp/printing/render.py"/>
        <source>Choose at least one order.</source>
        <translation>Choisissez au moins une commande.</translation>
    </message>
    <message>
        <location filename="../../makerapp/printing/render.py"/>
        <location filename="../../makerapp/services/words.py"/>
        <source>{some} and {last}</source>
        <translation>{some} et {last}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/printing/render.py"/>
        <source>{papers}, {n} orders</source>
        <extracomment>One: {papers}, 1 order</extracomment>
        <translation>
            <numerusform>{papers}, {n} commande</numerusform>
            <numerusform>{papers}, {n} commandes</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/printing/render.py"/>
        <source>Papers for parcels</source>
        <translation>Papiers pour les colis</translation>
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
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../../makerapp/self_check/plan.py"/>
        <source>Everything is closed again</source>
        <translation>Tout est refermé</translation>
    </message>
    <message>
        <location filename="../../makerapp/self_check/plan.py"/>
        <source>The program and its libraries</source>
        <translation>Le programme et ses bibliothèques</translation>
    </message>
    <message>
        <location filename="../../makerapp/self_check/plan.py"/>
        <source>The program's files are complete</source>
        <translation>Les fichiers du programme sont complets</translation>
    </message>
    <message>
        <location filename="../../makerapp/self_check/plan.py"/>
        <source>Files with names in any script</source>
        <translation>Des fichiers aux noms de toutes écritures</translation>
    </message>
    <message>
        <location filename="../../makerapp/self_check/plan.py"/>
        <source>A new data folder and its database</source>
        <translation>Un nouveau dossier de données et sa base</translation>
    </message>
    <message>
        <location filename="../../makerapp/self_check/plan.py"/>
        <source>Settings are kept</source>
        <translation>Les réglages sont gardés</translation>
    </message>
    <message>
        <location filename="../../makerapp/self_check/plan.py"/>
        <source>Orders come in from a marketplace's file</source>
        <translation>Des commandes arrivent du fichier d'une place de marché</translation>
    </message>
    <message>
        <location filename="../../makerapp/self_check/plan.py"/>
        <source>The sample shop</source>
        <translation>La boutique d'exemple</translation>
    </message>
    <message>
        <location filename="../../makerapp/self_check/plan.py"/>
        <source>Orders are found</source>
        <translation>Les commandes se trouvent</translation>
    </message>
    <message>
        <location filename="../../makerapp/self_check/plan.py"/>
        <source>An order is packed, sent, and taken back</source>
        <translation>Une commande est emballée, expédiée, puis reprise</translation>
    </message>
    <message>
        <location filename="../../makerapp/self_check/plan.py"/>
        <source>A backup is made</source>
        <translation>Une sauvegarde est faite</translation>
    </message>
    <message>
        <location filename="../../makerapp/self_check/plan.py"/>
        <source>The window is drawn</source>
        <translation>La fenêtre se dessine</translation>
    </message>
    <message>
        <location filename="../../makerapp/self_check/plan.py"/>
        <source>Light and dark</source>
        <translation>Clair et sombre</translation>
    </message>
    <message>
        <location filename="../../makerapp/self_check/plan.py"/>
        <source>Icons and pictures</source>
        <translation>Icônes et images</translation>
    </message>
    <message>
        <location filename="../../makerapp/self_check/plan.py"/>
        <source>The fulfillment wizard is drawn</source>
        <translation>L'assistant d'emballage se dessine</translation>
    </message>
    <message>
        <location filename="../../makerapp/self_check/plan.py"/>
        <source>Fonts for every script</source>
        <translation>Des polices pour toutes les écritures</translation>
    </message>
    <message>
        <location filename="../../makerapp/self_check/plan.py"/>
        <source>Pictures are read</source>
        <translation>Les images se lisent</translation>
    </message>
    <message>
        <location filename="../../makerapp/self_check/plan.py"/>
        <source>A packing slip and a thank-you note in every script</source>
        <translation>Un bon de livraison et un mot de remerciement dans toutes les écritures</translation>
    </message>
    <message>
        <location filename="../../makerapp/self_check/plan.py"/>
        <source>Printers are asked for</source>
        <translation>Les imprimantes sont demandées</translation>
    </message>
    <message>
        <location filename="../../makerapp/self_check/plan.py"/>
        <source>A second start finds the first</source>
        <translation>Un deuxième démarrage trouve le premier</translation>
    </message>
    <message>
        <location filename="../../makerapp/self_check/plan.py"/>
        <source>Time zones</source>
        <translation>Fuseaux horaires</translation>
    </message>
    <message>
        <location filename="../../makerapp/self_check/plan.py"/>
        <source>Public holidays</source>
        <translation>Jours fériés</translation>
    </message>
    <message>
        <location filename="../../makerapp/self_check/plan.py"/>
        <source>Where words end</source>
        <translation>Où finissent les mots</translation>
    </message>
    <message>
        <location filename="../../makerapp/self_check/plan.py"/>
        <source>Other languages</source>
        <translation>Autres langues</translation>
    </message>
    <message>
        <location filename="../../makerapp/self_check/plan.py"/>
        <source>Signatures are checked</source>
        <translation>Les signatures sont vérifiées</translation>
    </message>
    <message>
        <location filename="../../makerapp/self_check/plan.py"/>
        <source>Secure connections</source>
        <translation>Connexions sûres</translation>
    </message>
    <message>
        <location filename="../../makerapp/self_check/plan.py"/>
        <source>The data keeps its promises</source>
        <translation>Les données tiennent leurs promesses</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/address.py"/>
        <source>The name is missing. The carrier needs to know who it is for.</source>
        <translation>Le nom manque. Le transporteur doit savoir à qui remettre le colis.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/address.py"/>
        <source>The street is missing. The carrier needs it.</source>
        <translation>La rue manque. Le transporteur en a besoin.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/address.py"/>
        <source>The town is missing. The carrier needs it.</source>
        <translation>La ville manque. Le transporteur en a besoin.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/address.py"/>
        <source>The postcode is missing. The carrier needs it.</source>
        <translation>Le code postal manque. Le transporteur en a besoin.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/address.py"/>
        <source>This postcode looks too short. UK postcodes end like “BS3 4AB”. You can still save it.</source>
        <translation>Ce code postal semble trop court. Au Royaume-Uni, ils finissent comme « BS3 4AB ». Vous pouvez quand même l'enregistrer.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/address.py"/>
        <source>US ZIP codes have five digits, like 02134. You can still save it.</source>
        <translation>Aux États-Unis, les codes ZIP ont cinq chiffres, comme 02134. Vous pouvez quand même l'enregistrer.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/batch.py"/>
        <source>One order isn't here any more</source>
        <translation>Une commande n'est plus là</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/batch.py"/>
        <location filename="../../makerapp/services/fulfillment.py"/>
        <location filename="../../makerapp/ui/products/stock_dialog.py"/>
        <source>It was taken back or removed.</source>
        <translation>Elle a été reprise ou supprimée.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/batch.py"/>
        <source>{number} goes in two parcels</source>
        <translation>{number} part en deux colis</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/batch.py"/>
        <source>Pack it by itself: only a part of it goes now.</source>
        <translation>Emballez-la seule : une partie seulement part maintenant.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/batch.py"/>
        <source>{number} shares its box with another order</source>
        <translation>{number} partage son carton avec une autre commande</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/batch.py"/>
        <source>Pack the two by themselves.</source>
        <translation>Emballez les deux à part.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/batch.py"/>
        <source>Everything of it was sent or refunded.</source>
        <translation>Tout a été expédié ou remboursé.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/batch.py"/>
        <source>{number} has nothing left to send</source>
        <translation>{number} n'a plus rien à expédier</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/batch.py"/>
        <location filename="../../makerapp/services/scanned.py"/>
        <source>{number} is cancelled</source>
        <translation>{number} est annulée</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/batch.py"/>
        <location filename="../../makerapp/services/packing.py"/>
        <location filename="../../makerapp/services/payments.py"/>
        <location filename="../../makerapp/services/scanned.py"/>
        <location filename="../../makerapp/ui/fulfillment/elsewhere.py"/>
        <source>Reopen it first if it goes ahead after all.</source>
        <translation>Rouvrez-la d'abord si elle se fait tout de même.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/batch.py"/>
        <location filename="../../makerapp/services/scanned.py"/>
        <source>{number} is already shipped</source>
        <translation>{number} est déjà expédiée</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/batch.py"/>
        <location filename="../../makerapp/services/scanned.py"/>
        <source>There is nothing left to pack.</source>
        <translation>Il ne reste rien à emballer.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/batch.py"/>
        <source>{number} isn't paid yet</source>
        <translation>{number} n'est pas encore payée</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/batch.py"/>
        <source>Stays in To pack until it is.</source>
        <translation>Reste dans « À emballer » jusque-là.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/batch.py"/>
        <source>The money for {number} went back</source>
        <translation>L'argent de {number} a été rendu</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/batch.py"/>
        <source>Best don't send it.</source>
        <translation>Mieux vaut ne pas l'envoyer.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/batch.py"/>
        <source>Add it and it joins the others.</source>
        <translation>Ajoutez-le et elle rejoint les autres.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/batch.py"/>
        <source>{number} has no postcode</source>
        <translation>{number} n'a pas de code postal</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/batch.py"/>
        <source>The address of {number} isn't complete</source>
        <translation>L'adresse de {number} est incomplète</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/batch.py"/>
        <source>{number} has no items yet</source>
        <translation>{number} n'a pas encore d'articles</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/batch.py"/>
        <source>Add what was bought.</source>
        <translation>Ajoutez ce qui a été acheté.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/batch.py"/>
        <source>Something of {number} is out of stock</source>
        <translation>Un article de {number} est épuisé</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/batch.py"/>
        <source>Look what can be done.</source>
        <translation>Voyez ce qu'on peut faire.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/batch.py"/>
        <source>{number} isn't confirmed yet</source>
        <translation>{number} n'est pas encore confirmée</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/batch.py"/>
        <source>Confirm it first.</source>
        <translation>Confirmez-la d'abord.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/batch.py"/>
        <source>{number} isn't marked as made yet</source>
        <translation>{number} n'est pas encore marquée comme fabriquée</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/batch.py"/>
        <source>Mark it and it joins the others.</source>
        <translation>Marquez-la et elle rejoint les autres.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/batch.py"/>
        <source>Take it off hold to pack it.</source>
        <translation>Reprenez-la pour l'emballer.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/batch.py"/>
        <location filename="../../makerapp/services/event_words.py"/>
        <source>{number} is on hold</source>
        <translation>{number} est de côté</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/batch.py"/>
        <source>The buyer of {number} wants to cancel</source>
        <translation>L'acheteur de {number} veut annuler</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/batch.py"/>
        <source>Answer them before you pack it.</source>
        <translation>Répondez-lui avant de l'emballer.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/batch_shipping.py"/>
        <location filename="../../makerapp/services/combining.py"/>
        <source>No order is chosen.</source>
        <translation>Aucune commande n'est choisie.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/batch_shipping.py"/>
        <location filename="../../makerapp/services/combining.py"/>
        <source>Choose which to send.</source>
        <translation>Choisissez lesquelles expédier.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/batch_shipping.py"/>
        <source>None of the {n} was marked as shipped.</source>
        <extracomment>One: It wasn't marked as shipped.</extracomment>
        <translation>
            <numerusform>Sur {n} commande, aucune n'a été marquée comme expédiée.</numerusform>
            <numerusform>Sur les {n} commandes, aucune n'a été marquée comme expédiée.</numerusform>
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
        <translation>Articles</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/breakdown.py"/>
        <location filename="../../makerapp/services/change_fields.py"/>
        <source>Discount</source>
        <translation>Remise</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/breakdown.py"/>
        <location filename="../../makerapp/services/change_fields.py"/>
        <location filename="../../makerapp/ui/earnings/month_table.py"/>
        <location filename="../../makerapp/ui/orders/edit_form.py"/>
        <source>Postage</source>
        <translation>Port</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/breakdown.py"/>
        <location filename="../../makerapp/services/change_fields.py"/>
        <source>Tax</source>
        <translation>Taxe</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/breakdown.py"/>
        <source>of which tax</source>
        <translation>dont taxe</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/breakdown.py"/>
        <source>Other</source>
        <comment>amount</comment>
        <translation>Autre</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/breakdown.py"/>
        <location filename="../../makerapp/services/change_fields.py"/>
        <location filename="../../makerapp/ui/orders/table_model.py"/>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/breakdown.py"/>
        <location filename="../../makerapp/services/earnings.py"/>
        <location filename="../../makerapp/services/event_words.py"/>
        <location filename="../../makerapp/services/words.py"/>
        <location filename="../../makerapp/ui/earnings/month_table.py"/>
        <location filename="../../makerapp/ui/orders/edit_form.py"/>
        <source>Paid</source>
        <translation>Payé</translation>
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
        <translation>Remboursé</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/breakdown.py"/>
        <location filename="../../makerapp/services/change_fields.py"/>
        <location filename="../../makerapp/services/clocks.py"/>
        <location filename="../../makerapp/services/earnings.py"/>
        <location filename="../../makerapp/ui/earnings/month_table.py"/>
        <location filename="../../makerapp/ui/orders/pills.py"/>
        <source>Refund due</source>
        <translation>À rembourser</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/breakdown.py"/>
        <location filename="../../makerapp/services/earnings.py"/>
        <location filename="../../makerapp/services/money_words.py"/>
        <location filename="../../makerapp/ui/orders/payment_dialogs.py"/>
        <source>Marketplace fees</source>
        <translation>Frais de la place de marché</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/breakdown.py"/>
        <location filename="../../makerapp/services/change_fields.py"/>
        <location filename="../../makerapp/services/earnings.py"/>
        <location filename="../../makerapp/ui/fulfillment/parcel_figures.py"/>
        <source>Postage cost</source>
        <translation>Coût du port</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/breakdown.py"/>
        <location filename="../../makerapp/services/earnings.py"/>
        <location filename="../../makerapp/ui/earnings/month_table.py"/>
        <source>What is left</source>
        <translation>Ce qui reste</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/breakdown.py"/>
        <source>Left before fees</source>
        <translation>Reste avant frais</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/cancel_fulfillment.py"/>
        <source>No parcel is chosen.</source>
        <translation>Aucun colis n'est choisi.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/cancel_fulfillment.py"/>
        <source>Choose which one to cancel.</source>
        <translation>Choisissez lequel annuler.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/cancel_fulfillment.py"/>
        <source>{number} has no parcel under way.</source>
        <translation>{number} n'a pas de colis en route.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/cancel_fulfillment.py"/>
        <source>It has to be shipped first.</source>
        <translation>Elle doit d'abord être expédiée.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/cancel_fulfillment.py"/>
        <source>{returned_quantity} × {title} of {number} came back from the buyer already.</source>
        <translation>{returned_quantity} × {title} de {number} sont déjà revenus de chez l'acheteur.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/cancel_fulfillment.py"/>
        <source>What came back was sent, so its fulfillment stands. Undo the return first.</source>
        <translation>Ce qui est revenu a été expédié, son expédition est donc maintenue. Défaites d'abord le retour.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/cancel_fulfillment.py"/>
        <source>The cancelled parcel keeps its tracking number in the history.</source>
        <translation>Le colis annulé garde son numéro de suivi dans l'historique.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/cancel_fulfillment.py"/>
        <source>The cancelled parcels keep their tracking numbers in the history.</source>
        <translation>Les colis annulés gardent leurs numéros de suivi dans l'historique.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/cancel_fulfillment.py"/>
        <source>{numbers} travel in the same box and stay shipped.</source>
        <extracomment>One: {numbers} travels in the same box and stays shipped.</extracomment>
        <translation>
            <numerusform>{numbers} voyage dans le même carton et reste expédiée.</numerusform>
            <numerusform>{numbers} voyagent dans le même carton et restent expédiées.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/services/cancel_fulfillment.py"/>
        <source>The message you copied for the buyer on {told} is not taken back. Tell them it isn't coming.</source>
        <translation>Le message copié pour l'acheteur le {told} n'est pas repris. Dites-lui que rien n'arrive.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/cancel_fulfillment.py"/>
        <source>If the buyer was told that it is on its way, tell them that it isn't.</source>
        <translation>Si l'acheteur a appris que son colis est en route, dites-lui que non.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/cancelling.py"/>
        <source>{number} can't be cancelled.</source>
        <translation>{number} ne peut pas être annulée.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/cancelling.py"/>
        <source>It is cancelled already.</source>
        <translation>Elle est déjà annulée.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/cancelling.py"/>
        <source>Cancel its fulfillment first.</source>
        <translation>Revenez d'abord sur son expédition.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/cancelling.py"/>
        <location filename="../../makerapp/services/orders.py"/>
        <location filename="../../makerapp/services/packing.py"/>
        <source>{number} is {status} by now.</source>
        <translation>{number} est maintenant « {status} ».</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/cancelling.py"/>
        <source>Only a cancelled order can be reopened.</source>
        <translation>Seule une commande annulée peut être rouverte.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <location filename="../../makerapp/services/paperwork/papers/filling.py"/>
        <source>Order number</source>
        <translation>Numéro de commande</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <location filename="../../makerapp/services/timeline_text.py"/>
        <location filename="../../makerapp/ui/orders/edit_form.py"/>
        <source>Sold through</source>
        <translation>Vendue via</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <location filename="../../makerapp/services/event_groups.py"/>
        <location filename="../../makerapp/ui/orders/table_model.py"/>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <location filename="../../makerapp/services/changes.py"/>
        <location filename="../../makerapp/ui/fulfillment/review_step.py"/>
        <location filename="../../makerapp/ui/orders/edit_form.py"/>
        <location filename="../../makerapp/ui/orders/panel_body.py"/>
        <source>Payment</source>
        <translation>Paiement</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <location filename="../../makerapp/services/timeline_text.py"/>
        <source>Buyer</source>
        <translation>Acheteur</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <source>Buyer's user name</source>
        <translation>Identifiant de l'acheteur</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <location filename="../../makerapp/services/words.py"/>
        <location filename="../../makerapp/ui/orders/edit_form.py"/>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/shop_section.py"/>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <location filename="../../makerapp/ui/fulfillment/address_form.py"/>
        <location filename="../../makerapp/ui/orders/address_box.py"/>
        <source>Company</source>
        <translation>Société</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <source>Address line 1</source>
        <translation>Adresse, ligne 1</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <source>Address line 2</source>
        <translation>Adresse, ligne 2</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <source>Address line 3</source>
        <translation>Adresse, ligne 3</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <location filename="../../makerapp/ui/fulfillment/address_form.py"/>
        <location filename="../../makerapp/ui/orders/address_box.py"/>
        <location filename="../../makerapp/ui/settings/shop_section.py"/>
        <source>Town</source>
        <translation>Ville</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <source>State or county</source>
        <translation>État ou région</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <location filename="../../makerapp/ui/fulfillment/address_form.py"/>
        <location filename="../../makerapp/ui/orders/address_box.py"/>
        <location filename="../../makerapp/ui/settings/shop_section.py"/>
        <source>Postcode</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <location filename="../../makerapp/ui/fulfillment/address_form.py"/>
        <location filename="../../makerapp/ui/orders/address_box.py"/>
        <location filename="../../makerapp/ui/settings/holidays_dialog.py"/>
        <location filename="../../makerapp/ui/settings/shop_section.py"/>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <source>Country code</source>
        <translation>Code du pays</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <location filename="../../makerapp/services/timeline_text.py"/>
        <source>Placed</source>
        <translation>Passée le</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <source>Paid on</source>
        <translation>Payée le</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <source>Confirmed on</source>
        <translation>Confirmée le</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <source>Delivered on</source>
        <translation>Livrée le</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <source>Cancelled on</source>
        <translation>Annulée le</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <source>Delivery only assumed</source>
        <translation>Livraison supposée</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <location filename="../../makerapp/ui/orders/cancel_order_dialog.py"/>
        <location filename="../../makerapp/ui/orders/many_dialogs.py"/>
        <location filename="../../makerapp/ui/products/stock_dialog.py"/>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <source>Buyer asks to cancel</source>
        <translation>L'acheteur demande l'annulation</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <location filename="../../makerapp/ui/fulfillment/review_step.py"/>
        <source>Ship-by date</source>
        <translation>Date d'expédition</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <source>Ship-by date comes from</source>
        <translation>Date d'expédition fixée par</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <location filename="../../makerapp/services/earnings.py"/>
        <location filename="../../makerapp/ui/earnings/earnings_page.py"/>
        <location filename="../../makerapp/ui/reports/reports_page.py"/>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/orders_section.py"/>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <location filename="../../makerapp/ui/earnings/month_table.py"/>
        <source>Fees</source>
        <translation>Frais</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <source>Coupons</source>
        <translation>Codes promo</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <source>Paid by</source>
        <translation>Payée par</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <source>Service the buyer chose</source>
        <translation>Service choisi par l'acheteur</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <source>May be packed unpaid</source>
        <translation>Peut être emballée impayée</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <location filename="../../makerapp/services/clocks.py"/>
        <source>On hold until</source>
        <translation>De côté jusqu'au</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <source>Reason for the hold</source>
        <translation>Motif de la mise de côté</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <source>Sends anew</source>
        <translation>Remplace</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <source>This order</source>
        <translation>Cette commande</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <source>Product of {name}</source>
        <translation>Produit, {name}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <source>SKU of {name}</source>
        <translation>SKU, {name}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <source>Options of {name}</source>
        <translation>Options, {name}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <source>Personalization of {name}</source>
        <translation>Personnalisation, {name}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <source>Quantity of {name}</source>
        <translation>Quantité, {name}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <source>Price of {name}</source>
        <translation>Prix, {name}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <source>Total of {name}</source>
        <translation>Total, {name}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <source>Refunded before sending, {name}</source>
        <translation>Remboursé avant l'envoi, {name}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <source>Refunded after sending, {name}</source>
        <translation>Remboursé après l'envoi, {name}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <source>Sent back, {name}</source>
        <translation>Retourné, {name}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <source>Ready, {name}</source>
        <translation>Prêt, {name}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <location filename="../../makerapp/ui/orders/panel_body.py"/>
        <location filename="../../makerapp/ui/orders/parcel_menu.py"/>
        <source>Parcel</source>
        <translation>Colis</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <location filename="../../makerapp/ui/orders/tracking_dialog.py"/>
        <source>Carrier</source>
        <translation>Transporteur</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <location filename="../../makerapp/ui/fulfillment/ship_step.py"/>
        <location filename="../../makerapp/ui/orders/tracking_dialog.py"/>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <source>Sent on</source>
        <translation>Expédié le</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <source>Note on the parcel</source>
        <translation>Note sur le colis</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <source>Weight of the parcel</source>
        <translation>Poids du colis</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <source>Where the items are</source>
        <translation>Où sont les articles</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <source>Travels with</source>
        <translation>Voyage avec</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <source>Amount of the payment of {name}</source>
        <oldsource>Amount of the {name}</oldsource>
        <translation>Montant du paiement de {name}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <source>Way of the payment of {name}</source>
        <oldsource>Way of the {name}</oldsource>
        <translation>Mode du paiement de {name}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <source>Note on the payment of {name}</source>
        <oldsource>Note on the {name}</oldsource>
        <translation>Note sur le paiement de {name}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <source>Day of the payment of {name}</source>
        <oldsource>Day of the {name}</oldsource>
        <translation>Jour du paiement de {name}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <source>Payment of {name}</source>
        <translation>Paiement de {name}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <location filename="../../makerapp/services/product_words.py"/>
        <location filename="../../makerapp/ui/products/product_form.py"/>
        <location filename="../../makerapp/ui/products/product_panel.py"/>
        <source>Barcode</source>
        <translation>Code-barres</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <location filename="../../makerapp/services/product_words.py"/>
        <location filename="../../makerapp/ui/fulfillment/address_form.py"/>
        <location filename="../../makerapp/ui/orders/address_box.py"/>
        <location filename="../../makerapp/ui/orders/saved_view_menu.py"/>
        <location filename="../../makerapp/ui/products/product_form.py"/>
        <source>Name</source>
        <translation>Nom</translation>
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
        <translation>Délai de fabrication</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <location filename="../../makerapp/services/product_words.py"/>
        <source>Can be made within it</source>
        <translation>Faisable dans ce délai</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <location filename="../../makerapp/services/product_words.py"/>
        <location filename="../../makerapp/ui/products/product_panel.py"/>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <location filename="../../makerapp/services/product_words.py"/>
        <source>Reorder point</source>
        <translation>Seuil de réassort</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <location filename="../../makerapp/services/product_words.py"/>
        <location filename="../../makerapp/ui/products/product_form.py"/>
        <location filename="../../makerapp/ui/products/product_panel.py"/>
        <source>Shelf place</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <location filename="../../makerapp/services/product_words.py"/>
        <location filename="../../makerapp/ui/products/product_form.py"/>
        <source>Packing note</source>
        <translation>Note d'emballage</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <location filename="../../makerapp/services/product_words.py"/>
        <location filename="../../makerapp/ui/products/product_form.py"/>
        <location filename="../../makerapp/ui/products/product_panel.py"/>
        <source>Care</source>
        <translation>Entretien</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <location filename="../../makerapp/services/product_words.py"/>
        <location filename="../../makerapp/ui/products/product_form.py"/>
        <location filename="../../makerapp/ui/products/product_panel.py"/>
        <source>HS code</source>
        <translation>Code SH</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <location filename="../../makerapp/services/product_words.py"/>
        <location filename="../../makerapp/ui/products/product_form.py"/>
        <source>Country of origin</source>
        <translation>Pays d'origine</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <location filename="../../makerapp/services/product_words.py"/>
        <location filename="../../makerapp/ui/products/product_form.py"/>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <location filename="../../makerapp/services/product_words.py"/>
        <location filename="../../makerapp/ui/products/list_words.py"/>
        <source>Archived</source>
        <translation>Archivé</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <source>First closed day</source>
        <translation>Premier jour fermé</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <source>Last closed day</source>
        <translation>Dernier jour fermé</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <source>Days {name}</source>
        <translation>Jours {name}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <source>Parcel {name}</source>
        <oldsource>Parcel{name}</oldsource>
        <translation>Colis {name}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <source>Amount of the refund of {name}</source>
        <oldsource>Amount of the {name}</oldsource>
        <translation>Montant du remboursement de {name}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <source>Way of the refund of {name}</source>
        <oldsource>Way of the {name}</oldsource>
        <translation>Mode du remboursement de {name}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <source>Note on the refund of {name}</source>
        <oldsource>Note on the {name}</oldsource>
        <translation>Note sur le remboursement de {name}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <source>Day of the refund of {name}</source>
        <oldsource>Day of the {name}</oldsource>
        <translation>Jour du remboursement de {name}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <source>Refund of {name}</source>
        <translation>Remboursement de {name}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <location filename="../../makerapp/ui/settings/days_section.py"/>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>Working days</source>
        <translation>Jours ouvrés</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <source>Production time of the shop</source>
        <translation>Délai de fabrication de la boutique</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <source>Last post of the day</source>
        <translation>Dernière poste du jour</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <source>Hours to confirm</source>
        <translation>Heures pour confirmer</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <source>Working days until in hand</source>
        <translation>Jours ouvrés avant de commencer</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <source>Rules of the marketplaces</source>
        <translation>Règles des places de marché</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_names.py"/>
        <location filename="../../makerapp/services/changes.py"/>
        <location filename="../../makerapp/services/event_words.py"/>
        <source>an item</source>
        <translation>un article</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/changes.py"/>
        <location filename="../../makerapp/services/product_words.py"/>
        <location filename="../../makerapp/services/rehearsal.py"/>
        <location filename="../../makerapp/services/stored_words.py"/>
        <source>none</source>
        <translation>rien</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/changes.py"/>
        <source>the shop's working days</source>
        <translation>les jours ouvrés de la boutique</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/changes.py"/>
        <source>the marketplace</source>
        <translation>la place de marché</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/changes.py"/>
        <source>you</source>
        <translation>vous</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/changes.py"/>
        <source>sent</source>
        <translation>expédié</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/changes.py"/>
        <source>cancelled</source>
        <translation>annulé</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/changes.py"/>
        <source>on the order</source>
        <translation>dans la commande</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/changes.py"/>
        <source>taken off</source>
        <translation>retiré</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/changes.py"/>
        <source>counts</source>
        <translation>compté</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/changes.py"/>
        <source>taken back</source>
        <translation>repris</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/changes.py"/>
        <source>here</source>
        <translation>présente</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/changes.py"/>
        <source>taken away</source>
        <translation>retirée</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/changes.py"/>
        <source>closed</source>
        <translation>fermés</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/changes.py"/>
        <source>open again</source>
        <translation>rouverts</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/changes.py"/>
        <location filename="../../makerapp/services/product_words.py"/>
        <location filename="../../makerapp/ui/products/product_form.py"/>
        <location filename="../../makerapp/ui/products/product_panel.py"/>
        <source>From stock</source>
        <translation>Du stock</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/changes.py"/>
        <location filename="../../makerapp/services/product_words.py"/>
        <location filename="../../makerapp/ui/products/list_words.py"/>
        <location filename="../../makerapp/ui/products/product_form.py"/>
        <location filename="../../makerapp/ui/products/product_panel.py"/>
        <source>Made to order</source>
        <translation>Sur commande</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/changes.py"/>
        <source>with the parcel</source>
        <translation>avec le colis</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/changes.py"/>
        <source>on the bench</source>
        <translation>sur l'établi</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/changes.py"/>
        <source>back on the shelf</source>
        <translation>de retour en rayon</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/changes.py"/>
        <source>gone</source>
        <translation>perdus</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/changes.py"/>
        <source>{label} of {product}</source>
        <translation>{label}, {product}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/changes.py"/>
        <source>Setting {key}</source>
        <translation>Réglage {key}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/changes.py"/>
        <location filename="../../makerapp/services/parcel_words.py"/>
        <location filename="../../makerapp/services/stored_words.py"/>
        <location filename="../../makerapp/services/timeline_text.py"/>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/changes.py"/>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/changes.py"/>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/changes.py"/>
        <source>a product</source>
        <translation>un produit</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/changes.py"/>
        <source>another order</source>
        <translation>une autre commande</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/changes.py"/>
        <source>the parcel of {order}</source>
        <translation>le colis de {order}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/changes.py"/>
        <source>another parcel</source>
        <translation>un autre colis</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/changes.py"/>
        <location filename="../../makerapp/services/product_words.py"/>
        <location filename="../../makerapp/services/stored_words.py"/>
        <source>a photo</source>
        <translation>une photo</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/changes.py"/>
        <source>Item added</source>
        <translation>Article ajouté</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/changes.py"/>
        <source>Parcel added</source>
        <translation>Colis ajouté</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/changes.py"/>
        <location filename="../../makerapp/ui/orders/refund_dialog.py"/>
        <location filename="../../makerapp/ui/orders/return_dialog.py"/>
        <source>Refund</source>
        <translation>Remboursement</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/changes.py"/>
        <source>Closed</source>
        <translation>Fermé</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/changes.py"/>
        <source>on hand {signed}</source>
        <translation>en stock {signed}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/changes.py"/>
        <source>promised {signed}</source>
        <translation>promis {signed}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/changes.py"/>
        <location filename="../../makerapp/services/event_groups.py"/>
        <source>Stock</source>
        <translation>Stock</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/changes.py"/>
        <source>A product</source>
        <translation>Un produit</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/channel_rules.py"/>
        <source>{name} may have cancelled this order on {day}. Check it there.</source>
        <translation>Le {day}, {name} a peut-être annulé cette commande. Vérifiez-le là-bas.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/channel_rules.py"/>
        <source>{name} cancels this order on {day}, {left}, unless it is confirmed as shipped there.</source>
        <translation>{name} annule cette commande le {day}, {left}, sauf si elle y est confirmée comme expédiée.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/channel_rules.py"/>
        <source>{number} isn't waiting to be cancelled by {name}.</source>
        <translation>{number} n'attend pas d'être annulée par {name}.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/channel_rules.py"/>
        <source>Use Cancel order… where it is not going ahead.</source>
        <translation>Prenez « Annuler la commande… » si elle ne se fait pas.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/channel_rules.py"/>
        <source>{name} cancels {number} on {day} at the earliest.</source>
        <translation>{name} n'annule pas {number} avant le {day} au plus tôt.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/channel_rules.py"/>
        <source>Until then it can still be sent. Use Cancel order… where it is not going ahead.</source>
        <translation>D'ici là, elle peut encore partir. Prenez « Annuler la commande… » si elle ne se fait pas.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/clocks.py"/>
        <source>Confirm by</source>
        <translation>À confirmer au plus tard</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/clocks.py"/>
        <source>{n} hours after it was placed.</source>
        <extracomment>One: 1 hour after it was placed.</extracomment>
        <translation>
            <numerusform>{n} heure après qu'elle a été passée.</numerusform>
            <numerusform>{n} heures après qu'elle a été passée.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/clocks.py"/>
        <source>More than {n} hours have passed.</source>
        <extracomment>One: More than 1 hour has passed.</extracomment>
        <translation>
            <numerusform>Plus de {n} heure a passé.</numerusform>
            <numerusform>Plus de {n} heures ont passé.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/clocks.py"/>
        <source>{n} working days after it was confirmed.</source>
        <extracomment>One: 1 working day after it was confirmed.</extracomment>
        <translation>
            <numerusform>{n} jour ouvré après sa confirmation.</numerusform>
            <numerusform>{n} jours ouvrés après sa confirmation.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/services/clocks.py"/>
        <source>Start on it by</source>
        <translation>À commencer au plus tard</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/clocks.py"/>
        <source>None of the items has a production time, and the shop has no usual time. Set one in Settings.</source>
        <translation>Aucun article n'a de délai de fabrication, et la boutique n'a pas de délai habituel. Indiquez-en un dans les Réglages.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/clocks.py"/>
        <source>You took it away, or set none.</source>
        <translation>Vous l'avez retirée, ou n'en avez fixé aucune.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/clocks.py"/>
        <source>the post has left</source>
        <translation>la poste est passée</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/clocks.py"/>
        <source>, before {time}</source>
        <translation>, avant {time}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/clocks.py"/>
        <source>It came with the order.</source>
        <translation>Elle est venue avec la commande.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/clocks.py"/>
        <source>{channel} gives this date.</source>
        <translation>{channel} indique cette date.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/clocks.py"/>
        <source>You set this date.</source>
        <translation>Vous avez fixé cette date.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/clocks.py"/>
        <source>Worked out from the payment, in your working days.</source>
        <translation>Calculée d'après le paiement, en jours ouvrés.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/clocks.py"/>
        <source>Worked out from the order, in your working days.</source>
        <translation>Calculée d'après la commande, en jours ouvrés.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/clocks.py"/>
        <source>{name} may have cancelled it</source>
        <translation>{name} l'a peut-être annulée</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/clocks.py"/>
        <source>Check it there.</source>
        <translation>Vérifiez-le là-bas.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/clocks.py"/>
        <source>Unless it is confirmed as shipped there, {n} days after it was placed.</source>
        <extracomment>One: Unless it is confirmed as shipped there, 1 day after it was placed.</extracomment>
        <translation>
            <numerusform>Sauf si elle y est confirmée comme expédiée, {n} jour après qu'elle a été passée.</numerusform>
            <numerusform>Sauf si elle y est confirmée comme expédiée, {n} jours après qu'elle a été passée.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/services/clocks.py"/>
        <source>{name} cancels it</source>
        <translation>{name} l'annule</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/clocks.py"/>
        <source>Pay it back, then mark it as paid back.</source>
        <translation>Remboursez, puis marquez-le comme remboursé.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/clocks.py"/>
        <source>today, {day}</source>
        <translation>aujourd'hui, {day}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/clocks.py"/>
        <source>tomorrow, {day}</source>
        <translation>demain, {day}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/clocks.py"/>
        <source>yesterday, {time}</source>
        <translation>hier, {time}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/clocks.py"/>
        <source>today, {time}</source>
        <translation>aujourd'hui, {time}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/clocks.py"/>
        <source>tomorrow, {time}</source>
        <translation>demain, {time}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/clocks.py"/>
        <source>{n} working days</source>
        <extracomment>One: 1 working day</extracomment>
        <translation>
            <numerusform>{n} jour ouvré</numerusform>
            <numerusform>{n} jours ouvrés</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/services/closed_days.py"/>
        <source>No days are chosen.</source>
        <translation>Aucun jour n'est choisi.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/closed_days.py"/>
        <source>Choose at least one day to close.</source>
        <translation>Choisissez au moins un jour à fermer.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/closed_days.py"/>
        <source>These days are open already.</source>
        <translation>Ces jours sont déjà ouverts.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/closed_days.py"/>
        <source>The list shows which days are closed.</source>
        <translation>La liste montre quels jours sont fermés.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/closed_days.py"/>
        <source>A week needs at least one working day.</source>
        <translation>Une semaine a besoin d'au moins un jour ouvré.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/closed_days.py"/>
        <source>Tick a day. For a vacation, close its days instead.</source>
        <translation>Cochez un jour. Pour des vacances, fermez plutôt leurs jours.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/closed_days.py"/>
        <source>{day} is not a working day.</source>
        <translation>{day} n'est pas un jour ouvré.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/closed_days.py"/>
        <source>{day} is closed: {reason}.</source>
        <translation>{day} est un jour fermé : {reason}.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/closed_days.py"/>
        <source>{day} is closed.</source>
        <translation>{day} est un jour fermé.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/closed_days.py"/>
        <source>{day} is before {day2}.</source>
        <translation>{day} vient avant le premier jour ({day2}).</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/closed_days.py"/>
        <source>Choose a last day on or after the first.</source>
        <translation>Choisissez un dernier jour qui ne précède pas le premier.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/closed_days.py"/>
        <source>{length} days are more than a year.</source>
        <translation>{length} jours, c'est plus d'un an.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/closed_days.py"/>
        <source>Close at most a year at once.</source>
        <translation>Fermez un an au plus à la fois.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/closed_days.py"/>
        <source>{days} is closed already.</source>
        <translation>{days}, c'est déjà fermé.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/closed_days.py"/>
        <source>The list shows it.</source>
        <translation>La liste le montre.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/combining.py"/>
        <source>{number} still has to be confirmed and made.</source>
        <translation>{number} doit encore être confirmée et fabriquée.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/combining.py"/>
        <source>{number} still has to be made.</source>
        <translation>{number} doit encore être fabriquée.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/combining.py"/>
        <source>{number} is one the buyer asked to cancel.</source>
        <translation>L'acheteur a demandé l'annulation de {number}.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/combining.py"/>
        <location filename="../../makerapp/services/fulfillment.py"/>
        <source>{number} is not paid yet.</source>
        <translation>{number} n'est pas encore payée.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/combining.py"/>
        <source>{number} was paid back to the buyer.</source>
        <translation>{number} a été remboursée à l'acheteur.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/combining.py"/>
        <source>{number} has no items to pack.</source>
        <translation>{number} n'a pas d'articles à emballer.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/combining.py"/>
        <source>{number} can't go in the same parcel.</source>
        <translation>{number} ne peut pas aller dans le même colis.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/combining.py"/>
        <source>It needs the same buyer and address, and has to be open and not on hold.</source>
        <translation>Il faut le même acheteur et la même adresse, et une commande ouverte qui n'est pas de côté.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/combining.py"/>
        <source>Then it can go in the same parcel.</source>
        <translation>Elle pourra alors aller dans le même colis.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/combining.py"/>
        <source>{number} doesn't go to the same buyer and address as {number2}.</source>
        <translation>{number} ne va pas au même acheteur ni à la même adresse que {number2}.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/combining.py"/>
        <source>Send it in a parcel of its own.</source>
        <translation>Envoyez-la dans un colis à part.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/customs.py"/>
        <source>Weight of {some}</source>
        <oldsource>{what} of {some}</oldsource>
        <translation>Poids de {some}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/customs.py"/>
        <source>Value of {some}</source>
        <translation>Valeur de {some}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/customs.py"/>
        <source>HS code of {some}</source>
        <translation>Code SH de {some}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/customs.py"/>
        <source>Country of origin of {some}</source>
        <translation>Pays d'origine de {some}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/customs.py"/>
        <source>{join} and {count} more</source>
        <translation>{join} et {count} de plus</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/customs.py"/>
        <source>Your shop’s address</source>
        <translation>L'adresse de votre boutique</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/deadlines.py"/>
        <source>The shop has no working day left.</source>
        <translation>La boutique n'a plus aucun jour ouvré.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/deadlines.py"/>
        <source>Every day is closed or free, so no date can be worked out. Open some in Settings, Days &amp; deadlines.</source>
        <translation>Chaque jour est fermé ou chômé, aucune date ne peut être calculée. Ouvrez-en dans Réglages, Jours et échéances.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/deleting.py"/>
        <source>Cancel it first.</source>
        <translation>Annulez-la d'abord.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/deleting.py"/>
        <source>Mark it as delivered first.</source>
        <translation>Marquez-la d'abord comme livrée.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/deleting.py"/>
        <source>That isn't the number of {number}.</source>
        <translation>Ce n'est pas le numéro de {number}.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/deleting.py"/>
        <source>Type {number} to delete it.</source>
        <translation>Tapez {number} pour la supprimer.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/deleting.py"/>
        <source>{number} is {words}; only Cancelled and Delivered orders can be deleted.</source>
        <translation>{number} est « {words} » ; seules les commandes annulées et livrées peuvent être supprimées.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/duplicating.py"/>
        <source>{number} has no items to copy.</source>
        <translation>{number} n'a pas d'articles à copier.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/duplicating.py"/>
        <source>Type in a new order instead.</source>
        <translation>Tapez plutôt une nouvelle commande.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/earnings.py"/>
        <location filename="../../makerapp/services/report_tables.py"/>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/earnings.py"/>
        <source>Channel</source>
        <translation>Canal</translation>
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
        <translation>Commandes</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/earnings.py"/>
        <location filename="../../makerapp/ui/earnings/earnings_page.py"/>
        <location filename="../../makerapp/ui/reports/reports_page.py"/>
        <source>Pending</source>
        <comment>money</comment>
        <translation>En attente</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/earnings.py"/>
        <location filename="../../makerapp/ui/earnings/earnings_page.py"/>
        <location filename="../../makerapp/ui/reports/reports_page.py"/>
        <source>Available</source>
        <comment>money</comment>
        <translation>Disponible</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/earnings.py"/>
        <source>Orders without a total</source>
        <translation>Commandes sans total</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/earnings.py"/>
        <source>Earnings {month}, by payment day, {currency}</source>
        <translation>Revenus {month}, par jour de paiement, {currency}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/earnings.py"/>
        <location filename="../../makerapp/ui/orders/detail_timeline.py"/>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/earnings.py"/>
        <source>{name}: {orders} · paid {paid} · refunded {refunded} · fees {fees} · postage {postage} · left {left}</source>
        <translation>{name} : {orders} · payé {paid} · remboursé {refunded} · frais {fees} · port {postage} · reste {left}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/earnings.py"/>
        <source>Of this {available} is available and {pending} is pending.</source>
        <translation>Là-dessus, {available} sont disponibles et {pending} en attente.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/earnings.py"/>
        <source>{due} is still due to buyers and taken off.</source>
        <translation>{due} restent à rembourser aux acheteurs et sont déduits.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/earnings.py"/>
        <source>{n} orders have no total; they aren't counted.</source>
        <extracomment>One: 1 order has no total; it isn't counted.</extracomment>
        <translation>
            <numerusform>{n} commande n'a pas de total ; elle n'est pas comptée.</numerusform>
            <numerusform>{n} commandes n'ont pas de total ; elles ne sont pas comptées.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/services/earnings.py"/>
        <location filename="../../makerapp/services/numbers.py"/>
        <source>{file} couldn't be saved.</source>
        <translation>Impossible d'enregistrer {file}.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/event_groups.py"/>
        <location filename="../../makerapp/ui/orders/money_card.py"/>
        <source>Money</source>
        <translation>Argent</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/event_groups.py"/>
        <location filename="../../makerapp/services/timeline_text.py"/>
        <location filename="../../makerapp/ui/orders/panel_body.py"/>
        <source>Parcels</source>
        <translation>Colis</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/event_groups.py"/>
        <source>Paper &amp; messages</source>
        <translation>Papiers et messages</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/event_groups.py"/>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/event_groups.py"/>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/event_words.py"/>
        <source>Order placed on {channel}</source>
        <translation>Commande passée sur {channel}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/event_words.py"/>
        <source>Order typed in</source>
        <translation>Commande saisie</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/event_words.py"/>
        <source>Brought in from {file}</source>
        <translation>Importée depuis {file}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/event_words.py"/>
        <source>Updated by {channel}</source>
        <translation>Mise à jour par {channel}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/event_words.py"/>
        <location filename="../../makerapp/services/words.py"/>
        <location filename="../../makerapp/ui/widgets/chip.py"/>
        <source>Confirmed</source>
        <translation>Confirmée</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/event_words.py"/>
        <location filename="../../makerapp/ui/batch/review_step.py"/>
        <source>Ready to pack</source>
        <translation>Prête à emballer</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/event_words.py"/>
        <source>Some of it made</source>
        <translation>Fabriquée en partie</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/event_words.py"/>
        <source>Checked before packing</source>
        <translation>Vérifiée avant l'emballage</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/event_words.py"/>
        <source>Packed before it is paid</source>
        <translation>Emballée avant d'être payée</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/event_words.py"/>
        <location filename="../../makerapp/services/words.py"/>
        <location filename="../../makerapp/ui/widgets/chip.py"/>
        <source>Delivered</source>
        <translation>Livrée</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/event_words.py"/>
        <source>Taken as delivered</source>
        <translation>Supposée livrée</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/event_words.py"/>
        <location filename="../../makerapp/services/words.py"/>
        <location filename="../../makerapp/ui/orders/detail_dialog.py"/>
        <location filename="../../makerapp/ui/orders/parcel_box.py"/>
        <location filename="../../makerapp/ui/widgets/chip.py"/>
        <source>Cancelled</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/event_words.py"/>
        <source>Reopened</source>
        <translation>Rouverte</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/event_words.py"/>
        <source>Waits to be made</source>
        <translation>Attend d'être fabriquée</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/event_words.py"/>
        <source>Another item instead: {instead}</source>
        <translation>Autre article à la place : {instead}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/event_words.py"/>
        <source>Missing, the rest goes first</source>
        <translation>Manque, le reste part d'abord</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/event_words.py"/>
        <source>Taken off the order: {item}</source>
        <translation>Retiré de la commande : {item}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/event_words.py"/>
        <source>Edited: {what}</source>
        <translation>Modifié : {what}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/event_words.py"/>
        <source>Address changed</source>
        <translation>Adresse modifiée</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/event_words.py"/>
        <source>Ship-by date changed</source>
        <translation>Date d'expédition modifiée</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/event_words.py"/>
        <source>Ship-by date moved: {why}</source>
        <translation>Date d'expédition déplacée : {why}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/event_words.py"/>
        <source>Closed {days}</source>
        <translation>Fermé {days}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/event_words.py"/>
        <source>Open again {days}</source>
        <translation>Rouvert {days}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/event_words.py"/>
        <source>Working days changed</source>
        <translation>Jours ouvrés modifiés</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/event_words.py"/>
        <source>On hold until {until}</source>
        <translation>De côté jusqu'au {until}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/event_words.py"/>
        <source>Taken off hold</source>
        <translation>N'est plus de côté</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/event_words.py"/>
        <location filename="../../makerapp/services/stored_words.py"/>
        <source>Came back</source>
        <translation>Retour reçu</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/event_words.py"/>
        <location filename="../../makerapp/ui/orders/order_links.py"/>
        <source>Replaced by {number}</source>
        <translation>Remplacée par {number}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/event_words.py"/>
        <source>Made to replace {of}</source>
        <translation>Créée pour remplacer {of}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/event_words.py"/>
        <source>Copied as {number}</source>
        <translation>Copiée en {number}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/event_words.py"/>
        <source>Copy of {of}</source>
        <translation>Copie de {of}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/event_words.py"/>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/event_words.py"/>
        <source>Message for the buyer copied</source>
        <translation>Message pour l'acheteur copié</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/event_words.py"/>
        <source>{number} confirmed</source>
        <translation>{number} confirmée</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/event_words.py"/>
        <source>{n} orders confirmed</source>
        <extracomment>One: {n} orders confirmed</extracomment>
        <translation>
            <numerusform>{n} commande confirmée</numerusform>
            <numerusform>{n} commandes confirmées</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/services/event_words.py"/>
        <source>{number} marked as made – now in To pack</source>
        <translation>{number} marquée comme fabriquée – va dans « À emballer »</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/event_words.py"/>
        <source>{n} orders marked as made</source>
        <extracomment>One: {n} orders marked as made</extracomment>
        <translation>
            <numerusform>{n} commande marquée comme fabriquée</numerusform>
            <numerusform>{n} commandes marquées comme fabriquées</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/services/event_words.py"/>
        <source>{number} marked as delivered</source>
        <translation>{number} marquée comme livrée</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/event_words.py"/>
        <source>{n} orders marked as delivered</source>
        <extracomment>One: {n} orders marked as delivered</extracomment>
        <translation>
            <numerusform>{n} commande marquée comme livrée</numerusform>
            <numerusform>{n} commandes marquées comme livrées</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/services/event_words.py"/>
        <location filename="../../makerapp/services/money_words.py"/>
        <source>{number} cancelled</source>
        <translation>{number} annulée</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/event_words.py"/>
        <location filename="../../makerapp/services/money_words.py"/>
        <source>{n} orders cancelled</source>
        <extracomment>One: {n} orders cancelled</extracomment>
        <translation>
            <numerusform>{n} commande annulée</numerusform>
            <numerusform>{n} commandes annulées</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/services/event_words.py"/>
        <source>{number} reopened</source>
        <translation>{number} rouverte</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/event_words.py"/>
        <source>{n} orders reopened</source>
        <extracomment>One: {n} orders reopened</extracomment>
        <translation>
            <numerusform>{n} commande rouverte</numerusform>
            <numerusform>{n} commandes rouvertes</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/services/event_words.py"/>
        <source>Note kept</source>
        <translation>Note enregistrée</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/event_words.py"/>
        <source>Notes kept</source>
        <translation>Notes enregistrées</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/event_words.py"/>
        <source>Ship-by date moved</source>
        <translation>Date d'expédition déplacée</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/event_words.py"/>
        <source>Ship-by dates moved</source>
        <translation>Dates d'expédition déplacées</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/event_words.py"/>
        <source>Days closed, {n} orders moved</source>
        <extracomment>One: Days closed, 1 order moved</extracomment>
        <translation>
            <numerusform>Jours fermés, {n} commande déplacée</numerusform>
            <numerusform>Jours fermés, {n} commandes déplacées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/event_words.py"/>
        <source>Days open again, {n} orders moved</source>
        <extracomment>One: Days open again, 1 order moved</extracomment>
        <translation>
            <numerusform>Jours rouverts, {n} commande déplacée</numerusform>
            <numerusform>Jours rouverts, {n} commandes déplacées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/event_words.py"/>
        <source>{n} ship-by dates moved</source>
        <extracomment>One: 1 ship-by date moved</extracomment>
        <translation>
            <numerusform>{n} date d'expédition déplacée</numerusform>
            <numerusform>{n} dates d'expédition déplacées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/event_words.py"/>
        <source>Working days changed, {n} orders moved</source>
        <extracomment>One: Working days changed, 1 order moved</extracomment>
        <translation>
            <numerusform>Jours ouvrés modifiés, {n} commande déplacée</numerusform>
            <numerusform>Jours ouvrés modifiés, {n} commandes déplacées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/event_words.py"/>
        <location filename="../../makerapp/ui/orders/selection_panel.py"/>
        <source>{n} orders are on hold</source>
        <extracomment>One: 1 order is on hold</extracomment>
        <translation>
            <numerusform>{n} commande est de côté</numerusform>
            <numerusform>{n} commandes sont de côté</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/services/event_words.py"/>
        <source>{number} is off hold</source>
        <translation>{number} n'est plus de côté</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/event_words.py"/>
        <source>{n} orders are off hold</source>
        <extracomment>One: {n} orders are off hold</extracomment>
        <translation>
            <numerusform>{n} commande n'est plus de côté</numerusform>
            <numerusform>{n} commandes ne sont plus de côté</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/services/event_words.py"/>
        <source>Return of {number} noted</source>
        <translation>Retour de {number} noté</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/event_words.py"/>
        <source>{n} returns noted</source>
        <extracomment>One: {n} returns noted</extracomment>
        <translation>
            <numerusform>{n} retour noté</numerusform>
            <numerusform>{n} retours notés</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/services/event_words.py"/>
        <source>{number} cancelled as a return</source>
        <translation>{number} annulée comme retour</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/event_words.py"/>
        <source>{number} gets a replacement</source>
        <translation>{number} aura un remplacement</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/event_words.py"/>
        <source>{number} deleted for good</source>
        <translation>{number} supprimée pour de bon</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/event_words.py"/>
        <source>{n} orders deleted for good</source>
        <extracomment>One: {n} orders deleted for good</extracomment>
        <translation>
            <numerusform>{n} commande supprimée pour de bon</numerusform>
            <numerusform>{n} commandes supprimées pour de bon</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/services/event_words.py"/>
        <source>{number} is a new copy</source>
        <translation>{number} est une nouvelle copie</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/event_words.py"/>
        <source>{n} orders copied</source>
        <extracomment>One: {n} orders copied</extracomment>
        <translation>
            <numerusform>{n} commande copiée</numerusform>
            <numerusform>{n} commandes copiées</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/services/event_words.py"/>
        <source>{number} can be packed unpaid</source>
        <translation>{number} peut être emballée impayée</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/event_words.py"/>
        <source>{n} orders can be packed unpaid</source>
        <extracomment>One: {n} orders can be packed unpaid</extracomment>
        <translation>
            <numerusform>{n} commande peut être emballée impayée</numerusform>
            <numerusform>{n} commandes peuvent être emballées impayées</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/services/event_words.py"/>
        <source>{number} saved</source>
        <translation>{number} enregistrée</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/event_words.py"/>
        <source>{n} orders saved</source>
        <extracomment>One: {n} orders saved</extracomment>
        <translation>
            <numerusform>{n} commande enregistrée</numerusform>
            <numerusform>{n} commandes enregistrées</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/services/event_words.py"/>
        <source>{number} changed</source>
        <translation>{number} modifiée</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/event_words.py"/>
        <source>{n} orders changed</source>
        <extracomment>One: {n} orders changed</extracomment>
        <translation>
            <numerusform>{n} commande modifiée</numerusform>
            <numerusform>{n} commandes modifiées</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/services/event_words.py"/>
        <source>{number} brought in</source>
        <translation>{number} importée</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/event_words.py"/>
        <location filename="../../makerapp/ui/importing/import_dialog.py"/>
        <source>{n} orders brought in</source>
        <extracomment>One: 1 order brought in</extracomment>
        <translation>
            <numerusform>{n} commande importée</numerusform>
            <numerusform>{n} commandes importées</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/services/event_words.py"/>
        <source>Sample orders are here</source>
        <translation>Les commandes d'exemple sont là</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/event_words.py"/>
        <location filename="../../makerapp/services/stored_words.py"/>
        <source>Sample orders removed</source>
        <translation>Commandes d'exemple retirées</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/event_words.py"/>
        <source>{number} sent to the printer</source>
        <translation>{number} envoyée à l'imprimante</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/event_words.py"/>
        <source>{n} orders sent to the printer</source>
        <extracomment>One: {n} orders sent to the printer</extracomment>
        <translation>
            <numerusform>{n} commande envoyée à l'imprimante</numerusform>
            <numerusform>{n} commandes envoyées à l'imprimante</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/services/event_words.py"/>
        <source>Part of {number} marked as made</source>
        <translation>Partie de {number} marquée comme fabriquée</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/event_words.py"/>
        <source>Parts of {n} orders marked as made</source>
        <extracomment>One: Parts of {n} orders marked as made</extracomment>
        <translation>
            <numerusform>Partie de {n} commande marquée comme fabriquée</numerusform>
            <numerusform>Parties de {n} commandes marquées comme fabriquées</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/services/event_words.py"/>
        <source>{number} waits in To make</source>
        <translation>{number} attend dans « À fabriquer »</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/event_words.py"/>
        <source>{n} orders wait in To make</source>
        <extracomment>One: {n} orders wait in To make</extracomment>
        <translation>
            <numerusform>{n} commande attend dans « À fabriquer »</numerusform>
            <numerusform>{n} commandes attendent dans « À fabriquer »</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/services/event_words.py"/>
        <source>{number} has another item instead</source>
        <translation>{number} a un autre article à la place</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/event_words.py"/>
        <source>The rest of {number} can be sent</source>
        <translation>Le reste de {number} peut partir</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/event_words.py"/>
        <location filename="../../makerapp/services/product_words.py"/>
        <location filename="../../makerapp/services/stored_words.py"/>
        <location filename="../../makerapp/ui/orders/undo_preview_dialog.py"/>
        <source>Undone</source>
        <translation>Défait</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/event_words.py"/>
        <source>Done again</source>
        <translation>Refait</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/event_words.py"/>
        <source>Days closed</source>
        <translation>Jours fermés</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/event_words.py"/>
        <source>Days open again</source>
        <translation>Jours rouverts</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/event_words.py"/>
        <source>{title} with {carrier}</source>
        <translation>{title} avec {carrier}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/event_words.py"/>
        <source>a file</source>
        <translation>un fichier</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/event_words.py"/>
        <location filename="../../makerapp/services/stored_words.py"/>
        <source>order</source>
        <translation>commande</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/event_words.py"/>
        <location filename="../../makerapp/ui/settings/moves_view.py"/>
        <source>no date</source>
        <translation>sans date</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/event_words.py"/>
        <source>Ship-by dates moved to {day}</source>
        <extracomment>One: Ship-by date moved to {day}</extracomment>
        <translation>
            <numerusform>Date d'expédition déplacée au {day}</numerusform>
            <numerusform>Dates d'expédition déplacées au {day}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/services/fulfillment.py"/>
        <source>Open it to see its parcels.</source>
        <translation>Ouvrez-la pour voir ses colis.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/fulfillment.py"/>
        <source>{number} is {status}, so it can't be shipped yet.</source>
        <translation>{number} est « {status} » et ne peut pas encore être expédiée.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/fulfillment.py"/>
        <source>Its items have to be made and packed first.</source>
        <translation>Ses articles doivent d'abord être fabriqués et emballés.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/fulfillment.py"/>
        <source>Best wait, or choose Pack anyway in its review.</source>
        <translation>Mieux vaut attendre, ou prenez « Emballer quand même » à l'étape « Vérifier ».</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/fulfillment.py"/>
        <source>The money for {number} went back to the buyer.</source>
        <translation>L'argent de {number} a été rendu à l'acheteur.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/fulfillment.py"/>
        <source>Choose Pack anyway to send it still.</source>
        <translation>Prenez « Emballer quand même » pour l'envoyer malgré tout.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/fulfillment.py"/>
        <location filename="../../makerapp/ui/fulfillment/elsewhere.py"/>
        <source>{number} is already shipped.</source>
        <translation>{number} est déjà expédiée.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/fulfillment.py"/>
        <source>{number} is already shipped, {when}.</source>
        <oldsource>{number} is already shipped{when_and_how}.</oldsource>
        <translation>{number} est déjà expédiée, {when}.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/fulfillment.py"/>
        <source>{number} is already shipped, {when} with {tracking_number}.</source>
        <translation>{number} est déjà expédiée, {when} avec {tracking_number}.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/fulfillment.py"/>
        <source>{asked} × {title} is more than {number} still needs.</source>
        <translation>{asked} × {title}, c'est plus que ce qu'il faut encore pour {number}.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/fulfillment.py"/>
        <source>{wanted} are left to send.</source>
        <translation>Il en reste {wanted} à expédier.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/fulfillment.py"/>
        <source>Nothing of {number} is in this parcel.</source>
        <translation>Rien de {number} n'est dans ce colis.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/fulfillment.py"/>
        <source>Put at least one item in it.</source>
        <translation>Mettez-y au moins un article.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/fulfillment.py"/>
        <location filename="../../makerapp/services/history.py"/>
        <location filename="../../makerapp/ui/fulfillment/elsewhere.py"/>
        <source>This order isn't here any more.</source>
        <translation>Cette commande n'est plus là.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/history.py"/>
        <source>It was taken back or removed; the list shows what there is.</source>
        <translation>Elle a été reprise ou supprimée ; la liste montre ce qu'il y a.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/history.py"/>
        <location filename="../../makerapp/ui/products/stock_dialog.py"/>
        <source>This product isn't here any more.</source>
        <translation>Ce produit n'est plus là.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/holding.py"/>
        <source>{number} is {status}, so there is nothing to hold.</source>
        <translation>{number} est « {status} », il n'y a rien à mettre de côté.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/holding.py"/>
        <source>Only an order that still has to be sent can be put on hold.</source>
        <translation>Seule une commande qui doit encore partir peut être mise de côté.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/holding.py"/>
        <source>{day} is not after today.</source>
        <translation>{day} n'est pas après aujourd'hui.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/holding.py"/>
        <source>Choose the day it should be back.</source>
        <translation>Choisissez le jour de son retour.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/holding.py"/>
        <source>{number} is not on hold.</source>
        <translation>{number} n'est pas de côté.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/holding.py"/>
        <source>It stands in its list already.</source>
        <translation>Elle est déjà dans sa liste.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/holding.py"/>
        <source>{number} is on hold until {day}{why}.</source>
        <translation>Jusqu'au {day}{why}, {number} est de côté.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/holding.py"/>
        <source>Take it off hold first.</source>
        <translation>Reprenez-la d'abord.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/intake/columns.py"/>
        <source>Items not named in this file</source>
        <translation>Articles non nommés dans ce fichier</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/intake/promised.py"/>
        <source>{n} more products are promised beyond what you can make or have.</source>
        <extracomment>One: 1 more product is promised beyond what you can make or have.</extracomment>
        <translation>
            <numerusform>{n} produit de plus est promis au-delà de ce que vous avez ou pouvez fabriquer.</numerusform>
            <numerusform>{n} produits de plus sont promis au-delà de ce que vous avez ou pouvez fabriquer.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/services/intake/run.py"/>
        <source>Etsy sold order items</source>
        <translation>Etsy : articles vendus</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/intake/run.py"/>
        <source>Etsy sold orders</source>
        <translation>Etsy : commandes vendues</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/intake/run.py"/>
        <source>Shopify orders</source>
        <translation>Commandes Shopify</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/intake/run.py"/>
        <source>Amazon new orders</source>
        <translation>Nouvelles commandes Amazon</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/intake/run.py"/>
        <source>Amazon unshipped orders</source>
        <translation>Commandes Amazon non expédiées</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/intake/run.py"/>
        <source>This file doesn't name the items. Bring in Sold Order Items too.</source>
        <translation>Ce fichier ne nomme pas les articles. Importez aussi celui des articles vendus (Sold Order Items).</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/intake/run.py"/>
        <source>{number} doesn't fit what was done with it here. It stays as it is.</source>
        <translation>{number} ne va pas avec ce qui en a été fait ici. Elle reste telle quelle.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/key_table.py"/>
        <source>Anywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/key_table.py"/>
        <source>In the list</source>
        <translation>Dans la liste</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/key_table.py"/>
        <source>For the selected order</source>
        <translation>Pour la commande choisie</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/key_table.py"/>
        <source>While you pack</source>
        <translation>Pendant l'emballage</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/key_table.py"/>
        <source>In windows and forms</source>
        <translation>Dans les fenêtres et formulaires</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/key_table.py"/>
        <source>Press the green button</source>
        <translation>Appuyer sur le bouton vert</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/key_table.py"/>
        <location filename="../../makerapp/ui/palette/sources.py"/>
        <source>Search all orders</source>
        <translation>Chercher dans toutes les commandes</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/key_table.py"/>
        <source>New order; under Products, a new product</source>
        <translation>Nouvelle commande ; sous Produits, nouveau produit</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/key_table.py"/>
        <source>Bring in an orders file</source>
        <translation>Importer un fichier de commandes</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/key_table.py"/>
        <source>Find and do anything in your own words</source>
        <translation>Trouver et faire ce que vous voulez, avec vos mots</translation>
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
        <translation>Défaire</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/key_table.py"/>
        <location filename="../../makerapp/ui/palette/sources.py"/>
        <source>Redo</source>
        <translation>Refaire</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/key_table.py"/>
        <source>Go from sidebar to list to panel</source>
        <translation>Aller de la barre latérale à la liste, puis au volet</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/key_table.py"/>
        <source>Go back the same way</source>
        <translation>Revenir par le même chemin</translation>
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
        <translation>Aujourd'hui</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/key_table.py"/>
        <source>Open a view, in the order of the sidebar</source>
        <translation>Ouvrir une vue, dans l'ordre de la barre latérale</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/key_table.py"/>
        <location filename="../../makerapp/ui/products/products_page.py"/>
        <location filename="../../makerapp/ui/products/table_view.py"/>
        <location filename="../../makerapp/ui/scanner/link_dialog.py"/>
        <location filename="../../makerapp/ui/sidebar.py"/>
        <source>Products</source>
        <translation>Produits</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/key_table.py"/>
        <location filename="../../makerapp/ui/earnings/earnings_page.py"/>
        <location filename="../../makerapp/ui/sidebar.py"/>
        <source>Earnings</source>
        <translation>Revenus</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/key_table.py"/>
        <location filename="../../makerapp/ui/reports/reports_page.py"/>
        <location filename="../../makerapp/ui/sidebar.py"/>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/key_table.py"/>
        <location filename="../../makerapp/ui/palette/sources.py"/>
        <source>Bigger text</source>
        <translation>Texte plus grand</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/key_table.py"/>
        <location filename="../../makerapp/ui/palette/sources.py"/>
        <source>Smaller text</source>
        <translation>Texte plus petit</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/key_table.py"/>
        <location filename="../../makerapp/ui/palette/entries.py"/>
        <location filename="../../makerapp/ui/palette/sources.py"/>
        <location filename="../../makerapp/ui/settings/settings_dialog.py"/>
        <location filename="../../makerapp/ui/sidebar.py"/>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/key_table.py"/>
        <source>Help and keys; again goes back</source>
        <translation>Aide et touches ; une fois de plus pour revenir</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/key_table.py"/>
        <location filename="../../makerapp/ui/palette/sources.py"/>
        <location filename="../../makerapp/ui/tray.py"/>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/key_table.py"/>
        <source>Go to the order above or below</source>
        <translation>Aller à la commande au-dessus ou au-dessous</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/key_table.py"/>
        <source>Move by a page</source>
        <translation>Avancer ou reculer d'une page</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/key_table.py"/>
        <source>Go to the first or the last order</source>
        <translation>Aller à la première ou à la dernière commande</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/key_table.py"/>
        <location filename="../../makerapp/ui/orders/order_panel.py"/>
        <source>Open the order window</source>
        <translation>Ouvrir la fenêtre de la commande</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/key_table.py"/>
        <source>Tick the order</source>
        <translation>Cocher la commande</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/key_table.py"/>
        <source>Tick a range</source>
        <translation>Cocher une plage</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/key_table.py"/>
        <location filename="../../makerapp/ui/orders/table_header.py"/>
        <source>Tick all orders shown</source>
        <translation>Cocher toutes les commandes affichées</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/key_table.py"/>
        <source>Print the slips of all orders shown</source>
        <translation>Imprimer les bons de livraison des commandes affichées</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/key_table.py"/>
        <source>What can be done with the order</source>
        <translation>Ce qu'on peut faire de la commande</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/key_table.py"/>
        <source>Clear the search, then the ticks</source>
        <translation>Effacer la recherche, puis les coches</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/key_table.py"/>
        <source>Print its slip</source>
        <translation>Imprimer son bon de livraison</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/key_table.py"/>
        <source>Edit it</source>
        <translation>La modifier</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/key_table.py"/>
        <source>Copy its address</source>
        <translation>Copier son adresse</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/key_table.py"/>
        <source>One piece more in the box</source>
        <translation>Une pièce de plus dans le carton</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/key_table.py"/>
        <location filename="../../makerapp/ui/fulfillment/wizard_frame.py"/>
        <source>One step back</source>
        <translation>Revenir d'une étape</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/key_table.py"/>
        <source>The order before, the next order</source>
        <translation>Commande précédente, commande suivante</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/key_table.py"/>
        <source>Leave; how far you are is kept</source>
        <translation>Sortir ; votre avancée est gardée</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/key_table.py"/>
        <source>The next field or button, the one before</source>
        <translation>Champ ou bouton suivant, précédent</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/key_table.py"/>
        <source>Press the button with the ring</source>
        <translation>Appuyer sur le bouton entouré</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/key_table.py"/>
        <source>Save an order or a product</source>
        <translation>Enregistrer une commande ou un produit</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/key_table.py"/>
        <source>In the order window: the order before, the next order</source>
        <translation>Dans la fenêtre de commande : la précédente, la suivante</translation>
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
        <translation>Fermer</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/key_table.py"/>
        <source>Ctrl</source>
        <comment>key</comment>
        <translation>Ctrl</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/key_table.py"/>
        <source>Shift</source>
        <comment>key</comment>
        <translation>Maj</translation>
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
        <translation>Entrée</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/key_table.py"/>
        <source>Esc</source>
        <comment>key</comment>
        <translation>Échap</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/key_table.py"/>
        <source>Space</source>
        <comment>key</comment>
        <translation>Espace</translation>
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
        <translation>Début</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/key_table.py"/>
        <source>End</source>
        <comment>key</comment>
        <translation>Fin</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/key_table.py"/>
        <source>Page up</source>
        <comment>key</comment>
        <translation>Pg préc</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/key_table.py"/>
        <source>Page down</source>
        <comment>key</comment>
        <translation>Pg suiv</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/key_table.py"/>
        <source>Menu</source>
        <comment>key</comment>
        <translation>Menu</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/key_table.py"/>
        <source>PgUp</source>
        <comment>key</comment>
        <translation>Pg préc</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/key_table.py"/>
        <source>PgDn</source>
        <comment>key</comment>
        <translation>Pg suiv</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/line_stock.py"/>
        <source>{ready} of {needed} made</source>
        <translation>{ready} sur {needed} fabriqués</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/line_stock.py"/>
        <source>All {n} made</source>
        <extracomment>One: Made</extracomment>
        <translation>
            <numerusform>{n} fabriqué</numerusform>
            <numerusform>Les {n} fabriqués</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/services/line_stock.py"/>
        <source>{on_shelf} on the shelf, {needed} needed</source>
        <translation>{on_shelf} en rayon, il en faut {needed}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/line_stock.py"/>
        <location filename="../../makerapp/ui/products/list_words.py"/>
        <source>Out of stock</source>
        <translation>Épuisé</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/line_stock.py"/>
        <source>{on_shelf} of {needed} {title}</source>
        <translation>{on_shelf} sur {needed} {title}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/line_stock.py"/>
        <source>Out of stock: {join} on the shelf.</source>
        <translation>Épuisé : {join} en rayon.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/making.py"/>
        <source>{number} is {words} by now.</source>
        <translation>{number} est maintenant « {words} ».</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/making.py"/>
        <source>Only a confirmed order can be marked as made.</source>
        <translation>Seule une commande confirmée peut être marquée comme fabriquée.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/making.py"/>
        <location filename="../../makerapp/services/packing.py"/>
        <location filename="../../makerapp/services/refunds.py"/>
        <location filename="../../makerapp/services/shortage.py"/>
        <source>This item isn't on the order any more.</source>
        <translation>Cet article n'est plus dans la commande.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/making.py"/>
        <location filename="../../makerapp/services/packing.py"/>
        <location filename="../../makerapp/services/refunds.py"/>
        <location filename="../../makerapp/services/returns.py"/>
        <location filename="../../makerapp/services/shortage.py"/>
        <source>The order was changed meanwhile.</source>
        <translation>La commande a changé entre-temps.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/making.py"/>
        <source>{lacking} of them are left to make.</source>
        <translation>Il en reste {lacking} à fabriquer.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/making.py"/>
        <source>All of them are made.</source>
        <translation>Tous sont fabriqués.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/making.py"/>
        <source>{count} × {title} is more than {number} still needs.</source>
        <translation>{count} × {title}, c'est plus que ce qu'il faut encore pour {number}.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/making.py"/>
        <source>Nothing is marked as made yet.</source>
        <translation>Rien n'est encore marqué comme fabriqué.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/making.py"/>
        <source>Say how many pieces are made first.</source>
        <translation>Dites d'abord combien de pièces sont fabriquées.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/making.py"/>
        <location filename="../../makerapp/services/stored_words.py"/>
        <source>{from_shelf} from the shelf, {newly_made} newly made</source>
        <translation>du rayon : {from_shelf}, fabriqués : {newly_made}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/making.py"/>
        <location filename="../../makerapp/services/stored_words.py"/>
        <source>{from_shelf} from the shelf</source>
        <translation>du rayon : {from_shelf}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/making.py"/>
        <location filename="../../makerapp/services/stored_words.py"/>
        <source>{newly_made} newly made</source>
        <translation>fabriqués : {newly_made}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/messages.py"/>
        <source>Note from {name}</source>
        <translation>Note de {name}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/messages.py"/>
        <source>your orders {numbers} are on their way.</source>
        <extracomment>One: your order {numbers} is on its way.</extracomment>
        <translation>
            <numerusform>Votre commande {numbers} est en route.</numerusform>
            <numerusform>Vos commandes {numbers} sont en route.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/messages.py"/>
        <source>your orders {numbers} are on their way with {carrier}.</source>
        <extracomment>One: your order {numbers} is on its way with {carrier}.</extracomment>
        <translation>
            <numerusform>Votre commande {numbers} est en route avec {carrier}.</numerusform>
            <numerusform>Vos commandes {numbers} sont en route avec {carrier}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/messages.py"/>
        <source>your orders {numbers} are packed and leave on {day}.</source>
        <extracomment>One: your order {numbers} is packed and leaves on {day}.</extracomment>
        <translation>
            <numerusform>Votre commande {numbers} est emballée et part le {day} vers vous.</numerusform>
            <numerusform>Vos commandes {numbers} sont emballées et partent le {day} vers vous.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/messages.py"/>
        <source>your orders {numbers} are packed and leave on {day} with {carrier}.</source>
        <extracomment>One: your order {numbers} is packed and leaves on {day} with {carrier}.</extracomment>
        <translation>
            <numerusform>Votre commande {numbers} est emballée et part le {day} avec {carrier}.</numerusform>
            <numerusform>Vos commandes {numbers} sont emballées et partent le {day} avec {carrier}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/messages.py"/>
        <source>a part of your orders {numbers} are on their way.</source>
        <extracomment>One: a part of your order {numbers} is on its way.</extracomment>
        <translation>
            <numerusform>Une partie de votre commande {numbers} est en route.</numerusform>
            <numerusform>Une partie de vos commandes {numbers} est en route.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/messages.py"/>
        <source>a part of your orders {numbers} are on their way with {carrier}.</source>
        <extracomment>One: a part of your order {numbers} is on its way with {carrier}.</extracomment>
        <translation>
            <numerusform>Une partie de votre commande {numbers} est en route avec {carrier}.</numerusform>
            <numerusform>Une partie de vos commandes {numbers} est en route avec {carrier}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/messages.py"/>
        <source>a part of your orders {numbers} are packed and leave on {day}.</source>
        <extracomment>One: a part of your order {numbers} is packed and leaves on {day}.</extracomment>
        <translation>
            <numerusform>Une partie de votre commande {numbers} est emballée et part le {day} vers vous.</numerusform>
            <numerusform>Une partie de vos commandes {numbers} est emballée et part le {day} vers vous.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/messages.py"/>
        <source>a part of your orders {numbers} are packed and leave on {day} with {carrier}.</source>
        <extracomment>One: a part of your order {numbers} is packed and leaves on {day} with {carrier}.</extracomment>
        <translation>
            <numerusform>Une partie de votre commande {numbers} est emballée et part le {day} avec {carrier}.</numerusform>
            <numerusform>Une partie de vos commandes {numbers} est emballée et part le {day} avec {carrier}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/services/messages.py"/>
        <source>The tracking number is {number}.</source>
        <translation>Le numéro de suivi est {number}.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/messages.py"/>
        <source>The rest follows.</source>
        <translation>Le reste suivra.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/messages.py"/>
        <source>your order {number} should be with you by now. I hope you like it! If anything isn't right, tell me and I'll fix it. A few words in a review would help my little shop a lot.</source>
        <translation>Votre commande {number} devrait être arrivée chez vous. J'espère qu'elle vous plaît ! Si quelque chose ne va pas, dites-le-moi et je m'en occupe. Quelques mots dans un avis aideraient beaucoup ma petite boutique.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/messages.py"/>
        <source>Hello {name},</source>
        <translation>Bonjour {name},</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/messages.py"/>
        <source>Hello,</source>
        <translation>Bonjour,</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/messages.py"/>
        <source>Thank you, {shop}</source>
        <translation>Merci de votre confiance, {shop}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/messages.py"/>
        <source>Thank you</source>
        <translation>Merci de votre confiance</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/money_words.py"/>
        <source>Payment received {amount}</source>
        <translation>Paiement reçu {amount}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/money_words.py"/>
        <location filename="../../makerapp/services/words.py"/>
        <location filename="../../makerapp/ui/orders/order_menu.py"/>
        <source>Payment failed</source>
        <translation>Échec du paiement</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/money_words.py"/>
        <source>Refunded {amount}</source>
        <translation>Remboursé {amount}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/money_words.py"/>
        <source>Paid back {amount}</source>
        <translation>Rendu {amount}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/money_words.py"/>
        <source>Cancelled by {channel}</source>
        <translation>Annulée par {channel}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/money_words.py"/>
        <source>Payment of {number} received</source>
        <translation>Paiement de {number} reçu</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/money_words.py"/>
        <location filename="../../makerapp/ui/orders/many_dialogs.py"/>
        <source>{n} payments received</source>
        <extracomment>One: 1 payment received</extracomment>
        <translation>
            <numerusform>{n} paiement reçu</numerusform>
            <numerusform>{n} paiements reçus</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/services/money_words.py"/>
        <source>Payment of {number} failed</source>
        <translation>Échec du paiement de {number}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/money_words.py"/>
        <source>{n} payments failed</source>
        <extracomment>One: {n} payments failed</extracomment>
        <translation>
            <numerusform>{n} paiement échoué</numerusform>
            <numerusform>{n} paiements échoués</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/services/money_words.py"/>
        <source>{number} refunded</source>
        <translation>{number} remboursée</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/money_words.py"/>
        <source>{n} orders refunded</source>
        <extracomment>One: {n} orders refunded</extracomment>
        <translation>
            <numerusform>{n} commande remboursée</numerusform>
            <numerusform>{n} commandes remboursées</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/services/money_words.py"/>
        <source>{number} marked as paid back</source>
        <translation>{number} marquée comme remboursée</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/money_words.py"/>
        <source>{n} orders marked as paid back</source>
        <extracomment>One: {n} orders marked as paid back</extracomment>
        <translation>
            <numerusform>{n} commande marquée comme remboursée</numerusform>
            <numerusform>{n} commandes marquées comme remboursées</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/services/money_words.py"/>
        <source>Fees of {number} kept</source>
        <translation>Frais de {number} enregistrés</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/money_words.py"/>
        <source>Fees of {n} orders kept</source>
        <extracomment>One: Fees of {n} orders kept</extracomment>
        <translation>
            <numerusform>Frais de {n} commande enregistrés</numerusform>
            <numerusform>Frais de {n} commandes enregistrés</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/services/next_step.py"/>
        <location filename="../../makerapp/ui/batch/review_step.py"/>
        <source>Confirm order</source>
        <translation>Confirmer la commande</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/next_step.py"/>
        <location filename="../../makerapp/ui/batch/review_step.py"/>
        <location filename="../../makerapp/ui/fulfillment/review_step.py"/>
        <location filename="../../makerapp/ui/orders/making_dialog.py"/>
        <source>Mark as made</source>
        <translation>Marquer comme fabriquée</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/next_step.py"/>
        <location filename="../../makerapp/ui/batch/batch_page.py"/>
        <source>Pack &amp; ship</source>
        <translation>Emballer et expédier</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/next_step.py"/>
        <source>Mark as delivered</source>
        <translation>Marquer comme livrée</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/next_step.py"/>
        <source>Copy a thank-you message</source>
        <translation>Copier un message de merci</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/next_step.py"/>
        <location filename="../../makerapp/ui/orders/order_menu.py"/>
        <source>Reopen order</source>
        <translation>Rouvrir la commande</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/next_step.py"/>
        <location filename="../../makerapp/ui/batch/review_step.py"/>
        <location filename="../../makerapp/ui/fulfillment/review_step.py"/>
        <location filename="../../makerapp/ui/orders/order_menu.py"/>
        <source>Take off hold</source>
        <translation>Reprendre</translation>
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
        <translation>Pour qui est-ce ?</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/order_draft.py"/>
        <source>Type at least the buyer's name in the first line.</source>
        <translation>Tapez au moins le nom de l'acheteur sur la première ligne.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/order_draft.py"/>
        <source>What did they buy?</source>
        <translation>Qu'a-t-on acheté ?</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/order_draft.py"/>
        <source>Add at least one item.</source>
        <translation>Ajoutez au moins un article.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/order_draft.py"/>
        <source>One item has no name.</source>
        <translation>Un article n'a pas de nom.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/order_draft.py"/>
        <source>Choose a product or type what it is.</source>
        <translation>Choisissez un produit ou tapez ce que c'est.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/order_draft.py"/>
        <source>{quantity} × {title} can't be.</source>
        <translation>{quantity} × {title}, c'est impossible.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/order_draft.py"/>
        <source>Use 1 to {most_pieces} pieces.</source>
        <translation>Indiquez de 1 à {most_pieces} pièces.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/order_draft.py"/>
        <source>The price of {title} is below zero.</source>
        <translation>Le prix de {title} est au-dessous de zéro.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/order_draft.py"/>
        <source>Type what one piece costs.</source>
        <translation>Tapez ce que coûte une pièce.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/order_draft.py"/>
        <source>The total is too large.</source>
        <translation>Le total est trop grand.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/order_draft.py"/>
        <source>Look at the prices and quantities once more.</source>
        <translation>Revoyez les prix et les quantités.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/order_editing.py"/>
        <source>{number} is {words}, so its items stay as they are.</source>
        <translation>{number} est « {words} », ses articles restent donc tels quels.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/order_editing.py"/>
        <source>Undo that first.</source>
        <translation>Défaites cela d'abord.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/order_editing.py"/>
        <location filename="../../makerapp/services/orders.py"/>
        <source>{number} is {words}, so its ship-by date no longer matters.</source>
        <translation>{number} est « {words} », sa date d'expédition ne compte donc plus.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/order_editing.py"/>
        <location filename="../../makerapp/services/orders.py"/>
        <source>It stays as it was.</source>
        <translation>Elle est restée telle quelle.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/order_editing.py"/>
        <source>Nothing would be left to send of {number}.</source>
        <translation>Il ne resterait rien à expédier de {number}.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/order_editing.py"/>
        <location filename="../../makerapp/services/shortage.py"/>
        <source>Cancel the order instead.</source>
        <translation>Annulez plutôt la commande.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/order_editing.py"/>
        <source>{n} × {title} are sent already.</source>
        <extracomment>One: 1 × {title} is sent already.</extracomment>
        <translation>
            <numerusform>{n} × {title} est déjà expédié.</numerusform>
            <numerusform>{n} × {title} sont déjà expédiés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/order_editing.py"/>
        <source>{n} × {title} are sent or refunded already.</source>
        <extracomment>One: 1 × {title} is sent or refunded already.</extracomment>
        <translation>
            <numerusform>{n} × {title} est déjà expédié ou remboursé.</numerusform>
            <numerusform>{n} × {title} sont déjà expédiés ou remboursés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/order_editing.py"/>
        <source>{n} × {title} are refunded already.</source>
        <extracomment>One: 1 × {title} is refunded already.</extracomment>
        <translation>
            <numerusform>{n} × {title} est déjà remboursé.</numerusform>
            <numerusform>{n} × {title} sont déjà remboursés.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/services/order_editing.py"/>
        <source>The quantity can't be less than that.</source>
        <translation>La quantité ne peut pas être plus petite.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/order_editing.py"/>
        <source>{title} is sent already.</source>
        <translation>{title} est déjà parti.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/order_editing.py"/>
        <source>Add the other product as an item of its own.</source>
        <translation>Ajoutez l'autre produit comme un article à part.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/order_editing.py"/>
        <source>It can't be taken off the order; cancel its fulfillment first.</source>
        <translation>Il ne peut pas être retiré de la commande ; revenez d'abord sur l'expédition.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/orders.py"/>
        <source>Only a new order can be confirmed.</source>
        <translation>Seule une nouvelle commande peut être confirmée.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/orders.py"/>
        <source>Only a shipped order can be marked as delivered.</source>
        <translation>Seule une commande expédiée peut être marquée comme livrée.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/orders.py"/>
        <source>There is nothing to keep yet.</source>
        <translation>Il n'y a encore rien à enregistrer.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/orders.py"/>
        <source>Write the note first.</source>
        <translation>Écrivez d'abord la note.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/packing.py"/>
        <source>Paid.</source>
        <translation>Payée.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/packing.py"/>
        <source>The money went back to the buyer. You chose to pack it anyway.</source>
        <translation>L'argent a été rendu à l'acheteur. Vous avez choisi d'emballer quand même.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/packing.py"/>
        <source>Not paid yet. You chose to pack it anyway.</source>
        <translation>Pas encore payée. Vous avez choisi d'emballer quand même.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/packing.py"/>
        <source>The money went back to the buyer. Best don't send it.</source>
        <translation>L'argent a été rendu à l'acheteur. Mieux vaut ne pas l'envoyer.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/packing.py"/>
        <location filename="../../makerapp/ui/fulfillment/review_step.py"/>
        <source>Not paid yet. Best wait until it is.</source>
        <translation>Pas encore payée. Mieux vaut attendre.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/packing.py"/>
        <source>The address is complete.</source>
        <translation>L'adresse est complète.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/packing.py"/>
        <source>This order has no items. Add what was bought.</source>
        <translation>Cette commande n'a pas d'articles. Ajoutez ce qui a été acheté.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/packing.py"/>
        <source>The file didn't name the items. Bring in Etsy's items file too, or type them in.</source>
        <translation>Le fichier ne nommait pas les articles. Importez aussi le fichier d'articles d'Etsy, ou tapez-les.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/packing.py"/>
        <source>Everything is made.</source>
        <translation>Tout est fabriqué.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/packing.py"/>
        <source>“Looks right” books the rest as made.</source>
        <translation>« C'est bon » note le reste comme fabriqué.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/packing.py"/>
        <source>Not confirmed yet. “Looks right” confirms it and marks it as made.</source>
        <translation>Pas encore confirmée. « C'est bon » la confirme et la marque comme fabriquée.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/packing.py"/>
        <source>Not marked as made yet. “Looks right” does that.</source>
        <translation>Pas encore marquée comme fabriquée. « C'est bon » le fait.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/packing.py"/>
        <source>On hold until {day}{why}. Take it off hold to pack it.</source>
        <translation>De côté jusqu'au {day}{why} ; reprenez-la pour l'emballer.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/packing.py"/>
        <source>The buyer asked to cancel this order. Answer them before you pack it.</source>
        <translation>L'acheteur a demandé l'annulation de cette commande. Répondez-lui avant de l'emballer.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/packing.py"/>
        <location filename="../../makerapp/services/payments.py"/>
        <location filename="../../makerapp/ui/fulfillment/elsewhere.py"/>
        <source>{number} is cancelled.</source>
        <translation>{number} est annulée.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/packing.py"/>
        <source>Choose Wait, or Pack anyway.</source>
        <translation>Choisissez « Attendre » ou « Emballer quand même ».</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/packing.py"/>
        <location filename="../../makerapp/ui/batch/pick_scans.py"/>
        <source>That's one too many.</source>
        <translation>C'est un de trop.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/packing.py"/>
        <source>{most} × {title} go in this box, and all are in it.</source>
        <translation>{most} × {title} vont dans ce carton, et tous y sont.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/packing.py"/>
        <source>There is none of it in the box.</source>
        <translation>Il n'y en a aucun dans le carton.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/packing.py"/>
        <source>The box is still empty.</source>
        <translation>Le carton est encore vide.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/packing.py"/>
        <source>Tick what goes in it first.</source>
        <translation>Cochez d'abord ce qu'on y met.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/packing.py"/>
        <source>There is nothing to pack.</source>
        <translation>Il n'y a rien à emballer.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paper_words.py"/>
        <source>{document} sent to {printer}</source>
        <translation>Envoyé à {printer} : {document}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paper_words.py"/>
        <source>{document} saved as PDF</source>
        <translation>Enregistré en PDF : {document}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paper_words.py"/>
        <source>{document} printed</source>
        <translation>Imprimé : {document}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paper_words.py"/>
        <source>{document} didn't print</source>
        <translation>Pas imprimé : {document}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paper_words.py"/>
        <source>{document} stopped, not printed</source>
        <translation>Arrêté, pas imprimé : {document}</translation>
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
        <translation>l'imprimante</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paper_words.py"/>
        <location filename="../../makerapp/ui/orders/pills.py"/>
        <source>Printed</source>
        <translation>Imprimé</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paper_words.py"/>
        <location filename="../../makerapp/ui/orders/pills.py"/>
        <source>Not printed</source>
        <translation>Pas imprimé</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paper_words.py"/>
        <source>Stopped, not printed</source>
        <translation>Arrêté, pas imprimé</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paper_words.py"/>
        <location filename="../../makerapp/ui/printing/as_it_was_dialog.py"/>
        <location filename="../../makerapp/ui/printing/preview_dialog.py"/>
        <source>Saved as PDF</source>
        <translation>Enregistré en PDF</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paper_words.py"/>
        <source>Sent, not printed yet</source>
        <translation>Envoyé, pas encore imprimé</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paper_words.py"/>
        <source>Sent to the printer</source>
        <translation>Envoyé à l'imprimante</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/paperwork/batch.py"/>
        <source>{span} are not on paper yet.</source>
        <extracomment>One: {span} is not on paper yet.</extracomment>
        <translation>
            <numerusform>{span} n'est pas encore sur papier.</numerusform>
            <numerusform>{span} ne sont pas encore sur papier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/paperwork/batch.py"/>
        <source>{span} are not.</source>
        <extracomment>One: {span} is not.</extracomment>
        <translation>
            <numerusform>{span} ne l'est pas.</numerusform>
            <numerusform>{span} ne le sont pas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/paperwork/batch.py"/>
        <source>{span} are on paper</source>
        <extracomment>One: {span} is on paper</extracomment>
        <translation>
            <numerusform>{span} est sur papier</numerusform>
            <numerusform>{span} sont sur papier</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/batch.py"/>
        <source>{first} and {last}</source>
        <translation>{first} et {last}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/batch.py"/>
        <source>{first} to {last} ({count} of {all})</source>
        <translation>{first} à {last} ({count} sur {all})</translation>
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
        <translation>A5, deux par feuille A4</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/format_words.py"/>
        <source>Half sheets, two per US Letter</source>
        <translation>Demi-feuilles, deux par US Letter</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/format_words.py"/>
        <source>A6, four per A4 sheet</source>
        <translation>A6, quatre par feuille A4</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/format_words.py"/>
        <source>Quarter sheets, four per US Letter</source>
        <translation>Quarts de feuille, quatre par US Letter</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/format_words.py"/>
        <source>A5, folded to A6</source>
        <translation>A5, plié en A6</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/format_words.py"/>
        <source>{paper}, {count} labels of {size}</source>
        <translation>{paper}, {count} étiquettes de {size}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/kept.py"/>
        <source>What is printed can't be kept.</source>
        <translation>Ce qui est imprimé ne peut pas être conservé.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/kept.py"/>
        <source>{strerror} in {parent}. Free some space and print again.</source>
        <translation>{strerror} dans {parent}. Libérez de la place et imprimez de nouveau.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/kept.py"/>
        <location filename="../../makerapp/services/paperwork/reprint.py"/>
        <source>The pages of this print aren't kept.</source>
        <translation>Les pages de cette impression ne sont pas conservées.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/kept.py"/>
        <location filename="../../makerapp/services/paperwork/reprint.py"/>
        <source>Print it as it is now instead.</source>
        <translation>Imprimez plutôt l'état actuel.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/kept.py"/>
        <source>The kept pages can't be read.</source>
        <translation>Les pages conservées sont illisibles.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/kept.py"/>
        <source>{strerror}. Try again, or print it as it is now.</source>
        <translation>{strerror}. Réessayez, ou imprimez l'état actuel.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/kept.py"/>
        <source>The kept pages are damaged.</source>
        <translation>Les pages conservées sont abîmées.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/paperwork/newness.py"/>
        <source>{n} papers are printed already and still right, so they are left out.</source>
        <extracomment>One: 1 paper is printed already and still right, so it is left out.</extracomment>
        <translation>
            <numerusform>{n} papier est déjà imprimé et toujours juste, il est donc laissé de côté.</numerusform>
            <numerusform>{n} papiers sont déjà imprimés et toujours justes, ils sont donc laissés de côté.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/address_label.py"/>
        <source>{number} goes in the box of {first}; one label is enough.</source>
        <translation>{number} va dans le carton de {first} ; une étiquette suffit.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/address_label.py"/>
        <source>{number} has no address, so it gets no label.</source>
        <translation>{number} n'a pas d'adresse, donc pas d'étiquette.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/bench_tickets.py"/>
        <source>Orders of which nothing is left to make get no tickets.</source>
        <translation>Pas de fiche pour les commandes dont il ne reste rien à fabriquer.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/bench_tickets.py"/>
        <source>Tickets that are on paper already were left out.</source>
        <translation>Les fiches déjà sur papier ont été laissées de côté.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/bench_tickets.py"/>
        <source>No ticket for {number}: nothing of it is left to make.</source>
        <translation>Pas de fiche pour {number} : il n'en reste rien à fabriquer.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/bench_tickets.py"/>
        <source>No tickets for {number}: {count} pieces are more than {most_tickets} tickets.</source>
        <translation>Pas de fiches pour {number} : {count} pièces, c'est plus que {most_tickets} fiches.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/customs_form.py"/>
        <source>Orders that don't cross a customs border need no customs form.</source>
        <translation>Les commandes qui ne passent pas de douane n'ont pas besoin de déclaration.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/customs_form.py"/>
        <source>{number} goes in the box of {first}; its goods are on that customs form.</source>
        <translation>{number} va dans le carton de {first} ; ses articles sont sur cette déclaration en douane.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/customs_form.py"/>
        <source>{number} doesn't cross a customs border, so it needs no customs form.</source>
        <translation>{number} ne passe pas de douane, donc pas besoin de déclaration.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/customs_form.py"/>
        <source>{number}: not known, so it is left on the customs form to fill in by hand: {gaps}.</source>
        <translation>{number} : non connu, à remplir à la main sur la déclaration en douane : {gaps}.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/customs_form.py"/>
        <source>your shop's country isn't known, so nobody can tell whether it needs a customs form. Settings, Shop.</source>
        <translation>le pays de votre boutique n'est pas connu, impossible de dire s'il faut une déclaration en douane. Réglages, Boutique.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/customs_form.py"/>
        <source>the country of its address isn't known, so nobody can tell whether it needs a customs form.</source>
        <translation>le pays de l'adresse n'est pas connu, impossible de dire s'il faut une déclaration en douane.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/device_words.py"/>
        <source>One side</source>
        <translation>Recto</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/device_words.py"/>
        <source>Both sides, like a book</source>
        <translation>Recto verso, comme un livre</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/device_words.py"/>
        <source>Both sides, like a calendar</source>
        <translation>Recto verso, comme un calendrier</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/device_words.py"/>
        <source>As the printer is set</source>
        <translation>Selon l'imprimante</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/device_words.py"/>
        <source>Black and white</source>
        <translation>Noir et blanc</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/device_words.py"/>
        <source>In color</source>
        <translation>En couleur</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/device_words.py"/>
        <source>The printer chooses</source>
        <translation>Au choix de l'imprimante</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/device_words.py"/>
        <source>Main tray</source>
        <translation>Bac principal</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/device_words.py"/>
        <source>Second tray</source>
        <translation>Deuxième bac</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/device_words.py"/>
        <source>By hand, sheet by sheet</source>
        <translation>À la main, feuille à feuille</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/device_words.py"/>
        <source>Bypass tray</source>
        <translation>Bac multi-usage</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/device_words.py"/>
        <source>Envelope tray</source>
        <translation>Bac à enveloppes</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/device_words.py"/>
        <source>Large tray</source>
        <translation>Grand bac</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/device_words.py"/>
        <source>Upper tray</source>
        <translation>Bac supérieur</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/device_words.py"/>
        <source>Middle tray</source>
        <translation>Bac du milieu</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/device_words.py"/>
        <source>Lower tray</source>
        <translation>Bac inférieur</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/device_words.py"/>
        <source>Left tray</source>
        <translation>Bac gauche</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/device_words.py"/>
        <source>Right tray</source>
        <translation>Bac droit</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/device_words.py"/>
        <source>Side tray</source>
        <translation>Bac latéral</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/device_words.py"/>
        <source>Center tray</source>
        <translation>Bac central</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/device_words.py"/>
        <source>Rear tray</source>
        <translation>Bac arrière</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/device_words.py"/>
        <source>Front tray</source>
        <translation>Bac avant</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/device_words.py"/>
        <source>Photo tray</source>
        <translation>Bac photo</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/device_words.py"/>
        <source>Disc tray</source>
        <translation>Bac à disques</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/device_words.py"/>
        <source>Roll</source>
        <translation>Rouleau</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/device_words.py"/>
        <source>Second roll</source>
        <translation>Deuxième rouleau</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/device_words.py"/>
        <source>Postcard tray</source>
        <translation>Bac à cartes postales</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/device_words.py"/>
        <source>Tray {n}</source>
        <translation>Bac {n}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/device_words.py"/>
        <source>Roll {n}</source>
        <translation>Rouleau {n}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/device_words.py"/>
        <source>{n} dots per inch</source>
        <translation>{n} points par pouce</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/device_words.py"/>
        <source>No label printer</source>
        <translation>Pas d'imprimante d'étiquettes</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/filling.py"/>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/filling.py"/>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/shop_section.py"/>
        <source>Shop name</source>
        <translation>Nom de la boutique</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/filling.py"/>
        <location filename="../../makerapp/services/paperwork/papers/line_words.py"/>
        <location filename="../../makerapp/services/paperwork/staleness.py"/>
        <location filename="../../makerapp/ui/printing/left_behind.py"/>
        <source>{n} more</source>
        <translation>{n} autres</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/filling.py"/>
        <source>handmade pieces</source>
        <translation>des pièces faites main</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/gift_receipt.py"/>
        <source>Gift receipts are left out for orders that aren't gifts.</source>
        <translation>Pas de ticket cadeau pour les commandes qui ne sont pas des cadeaux.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/insert_card.py"/>
        <source>Where no product in a parcel has care words and the shop has no coupon code, there is no card to print. Write them in the product, or in Settings, Insert card.</source>
        <translation>Si aucun produit du colis n'a de conseils d'entretien et que la boutique n'a pas de code promo, il n'y a pas de carte à imprimer. Écrivez-les dans le produit, ou dans Réglages, Carte à glisser.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/paperwork/papers/make_list.py"/>
        <source>{numbers} aren't on the make list: nothing of them is left to make.</source>
        <extracomment>One: {numbers} isn't on the make list: nothing of it is left to make.</extracomment>
        <translation>
            <numerusform>{numbers} n'est pas sur la liste de fabrication : il n'en reste rien à fabriquer.</numerusform>
            <numerusform>{numbers} ne sont pas sur la liste de fabrication : il n'en reste rien à fabriquer.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/make_list.py"/>
        <source>There is nothing to make.</source>
        <translation>Il n'y a rien à fabriquer.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/make_list.py"/>
        <source>Everything in these orders is made, or lies on the shelf.</source>
        <translation>Tout est fabriqué dans ces commandes, ou en rayon.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/manifest.py"/>
        <source>No carrier named</source>
        <translation>Sans transporteur</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/manifest.py"/>
        <source>No parcel was given to a carrier on {shown}.</source>
        <translation>Le {shown}, aucun colis n'a été remis à un transporteur.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/paperwork/papers/manifest.py"/>
        <source>{n} parcels were not weighed</source>
        <extracomment>One: 1 parcel was not weighed</extracomment>
        <translation>
            <numerusform>{n} colis n'a pas été pesé</numerusform>
            <numerusform>{n} colis n'ont pas été pesés</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/note.py"/>
        <source>The note “{name}” is printed with {few}, which isn't filled in. Change it in Settings, Thank-you note.</source>
        <translation>Le mot « {name} » est imprimé avec {few}, qui n'est pas rempli. Changez-le dans Réglages, Mot de remerciement.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/note_choice.py"/>
        <source>{name} allows no notes and no cards in its parcels, so orders from {name} get none.</source>
        <translation>{name} n'admet ni mots ni cartes dans ses colis, les commandes de {name} n'en ont donc pas.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/note_choice.py"/>
        <source>{number} travels in one box with {number2}, so one note goes with both.</source>
        <translation>{number} voyage dans le carton de {number2}, un seul mot part donc avec les deux.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/note_choice.py"/>
        <source>{number} gets no note: the last one for {to} had the same words. Write another in Settings, Thank-you note.</source>
        <translation>{number} n'a pas de mot : le dernier pour {to} disait la même chose. Écrivez-en un autre dans Réglages, Mot de remerciement.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/note_choice.py"/>
        <source>{number} gets no note: the last one for this buyer had the same words. Write another in Settings, Thank-you note.</source>
        <translation>{number} n'a pas de mot : le dernier pour cet acheteur disait la même chose. Écrivez-en un autre dans Réglages, Mot de remerciement.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/note_choice.py"/>
        <source>Gifts get no note: none of yours speaks to whom a gift is for. Write one in Settings.</source>
        <translation>Les cadeaux n'ont pas de mot : aucun des vôtres ne s'adresse à qui reçoit le cadeau. Écrivez-en un dans les Réglages.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/note_choice.py"/>
        <source>{number} gets no note: none of yours fits it. Write one for every order in Settings.</source>
        <translation>{number} n'a pas de mot : aucun des vôtres ne convient. Écrivez-en un pour toutes les commandes dans les Réglages.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/note_templates.py"/>
        <source>Every order</source>
        <translation>Toute commande</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/note_templates.py"/>
        <source>A buyer's first order</source>
        <translation>Première commande</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/note_templates.py"/>
        <source>A buyer who comes back</source>
        <translation>Acheteur qui revient</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/note_templates.py"/>
        <source>Gifts</source>
        <translation>Cadeaux</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/note_templates.py"/>
        <source>Orders that leave late</source>
        <translation>Commandes parties en retard</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/note_templates.py"/>
        <source>Where none of your other notes fits.</source>
        <translation>Là où aucun autre mot ne convient.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/note_templates.py"/>
        <source>Once for each buyer.</source>
        <translation>Une fois par acheteur.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/note_templates.py"/>
        <source>Of several, they take turns.</source>
        <translation>S'il y en a plusieurs, ils alternent.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/note_templates.py"/>
        <source>It speaks to whom the gift is for.</source>
        <translation>Il s'adresse à qui reçoit le cadeau.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/note_templates.py"/>
        <source>After the ship-by date.</source>
        <translation>Après la date d'expédition.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/note_templates.py"/>
        <source>Logo band on top</source>
        <translation>Bandeau logo en haut</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/note_templates.py"/>
        <source>Shop name on top</source>
        <translation>Nom de la boutique en haut</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/note_templates.py"/>
        <source>Picture on top</source>
        <translation>Image en haut</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/note_templates.py"/>
        <source>Words only</source>
        <translation>Texte seul</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/note_templates.py"/>
        <source>First order</source>
        <oldsource>First order</oldsource>
        <comment>name of a note</comment>
        <translation>Première commande</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/note_templates.py"/>
        <source>Thank you, [First name]!</source>
        <translation>Merci, [First name] !</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/note_templates.py"/>
        <source>How nice that you found us! We made [Items] by hand in our little workshop, and we hope you'll enjoy it every day.

If anything isn't right, write to us and we'll fix it.</source>
        <translation>Quelle joie que vous nous ayez trouvés ! Nous avons fabriqué [Items] à la main dans notre petit atelier, et nous espérons que vous en profiterez chaque jour.

Si quelque chose ne va pas, écrivez-nous et nous nous en occupons.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/note_templates.py"/>
        <source>Welcome back</source>
        <oldsource>Welcome back</oldsource>
        <comment>name of a note</comment>
        <translation>Bon retour</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/note_templates.py"/>
        <source>Welcome back, [First name]!</source>
        <translation>Ravis de vous revoir, [First name] !</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/note_templates.py"/>
        <source>How lovely to see your name again. We packed [Items] with a big smile, made by hand as ever.

Thank you for coming back to a small workshop. It means more than you might think.</source>
        <translation>Quel plaisir de revoir votre nom. Nous avons emballé [Items] avec un grand sourire, fait main comme toujours.

Merci de revenir dans un petit atelier. Cela compte plus que vous ne le pensez.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/note_templates.py"/>
        <source>Good to see you</source>
        <oldsource>Good to see you</oldsource>
        <comment>name of a note</comment>
        <translation>Heureux de vous revoir</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/note_templates.py"/>
        <source>Good to see you again, [First name]!</source>
        <translation>Heureux de vous revoir, [First name] !</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/note_templates.py"/>
        <source>Thank you for choosing [Items], and for thinking of us once more. Orders like yours keep our workbench warm.

Is there something you have been wishing for? Write to us, we may be able to make it.</source>
        <translation>Merci d'avoir choisi [Items], et d'avoir encore pensé à nous. Des commandes comme la vôtre gardent notre établi bien vivant.

Avez-vous une envie en tête ? Écrivez-nous, nous pourrons peut-être la fabriquer.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/note_templates.py"/>
        <source>Gift</source>
        <comment>name of a note</comment>
        <translation>Cadeau</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/note_templates.py"/>
        <source>A gift for you, [First name]!</source>
        <translation>Un cadeau pour vous, [First name] !</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/note_templates.py"/>
        <source>Someone thought of you and chose [Items]. Everything was made by hand in our little workshop and packed just for you.

We hope it brings you joy for many years.</source>
        <translation>Quelqu'un a pensé à vous et a choisi [Items]. Tout a été fabriqué à la main dans notre petit atelier et emballé rien que pour vous.

Nous espérons que vous en aurez de la joie pendant de longues années.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/note_templates.py"/>
        <source>Another gift</source>
        <oldsource>Another gift</oldsource>
        <comment>name of a note</comment>
        <translation>Un autre cadeau</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/note_templates.py"/>
        <source>Something lovely for you, [First name]</source>
        <translation>Une jolie chose pour vous, [First name]</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/note_templates.py"/>
        <source>Someone who knows what you like picked this out for you: [Items]. Each piece is made by hand, so there is none quite like yours.

Enjoy unwrapping!</source>
        <translation>Quelqu'un qui connaît vos goûts a choisi ceci pour vous : [Items]. Chaque pièce est faite à la main, aucune n'est donc tout à fait comme la vôtre.

Bon déballage !</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/note_templates.py"/>
        <source>Late</source>
        <comment>name of a note</comment>
        <translation>En retard</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/note_templates.py"/>
        <source>Thank you for waiting, [First name]!</source>
        <translation>Merci d'avoir attendu, [First name] !</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/note_templates.py"/>
        <source>Sorry it took longer than we promised. Things made by hand sometimes do, and here it is at last: [Items].

Thank you for your patience. If anything isn't right, write to us and we'll fix it.</source>
        <translation>Pardon, cela a pris plus de temps que promis. Cela arrive quand on travaille à la main, et voici enfin : [Items].

Merci de votre patience. Si quelque chose ne va pas, écrivez-nous et nous nous en occupons.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/note_templates.py"/>
        <source>General</source>
        <oldsource>General</oldsource>
        <comment>name of a note</comment>
        <translation>Général</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/note_templates.py"/>
        <source>Thank you for choosing [Items]. Everything is made by hand in our little workshop. We hope it brings you many happy days.

If anything isn't right, write to us and we'll fix it.</source>
        <translation>Merci d'avoir choisi [Items]. Tout est fabriqué à la main dans notre petit atelier. Nous espérons que vous en aurez bien des jours heureux.

Si quelque chose ne va pas, écrivez-nous et nous nous en occupons.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/note_templates.py"/>
        <location filename="../../makerapp/ui/settings/note_list.py"/>
        <source>New note</source>
        <translation>Nouveau mot</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/paperwork/papers/pick_list.py"/>
        <source>{numbers} aren't on the pick list: nothing of them is left to pack.</source>
        <extracomment>One: {numbers} isn't on the pick list: nothing of it is left to pack.</extracomment>
        <translation>
            <numerusform>{numbers} n'est pas sur la liste de prélèvement : il n'en reste rien à emballer.</numerusform>
            <numerusform>{numbers} ne sont pas sur la liste de prélèvement : il n'en reste rien à emballer.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/pick_list.py"/>
        <source>There is nothing to pick.</source>
        <translation>Il n'y a rien à prélever.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/pick_list.py"/>
        <source>Choose the orders first.</source>
        <translation>Choisissez d'abord les commandes.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/product_labels.py"/>
        <source>There are no labels to print.</source>
        <translation>Il n'y a pas d'étiquettes à imprimer.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/product_labels.py"/>
        <source>Say how many you want of a product.</source>
        <translation>Dites combien vous en voulez d'un produit.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/product_labels.py"/>
        <source>{total} labels are too many at once.</source>
        <translation>{total} étiquettes, c'est trop à la fois.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/product_labels.py"/>
        <source>Print up to {most_labels}, then the rest.</source>
        <translation>Imprimez-en jusqu'à {most_labels}, puis le reste.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/product_labels.py"/>
        <source>A product that isn't here any more gets no labels.</source>
        <translation>Un produit qui n'est plus là n'a pas d'étiquettes.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/scanner_cards.py"/>
        <source>Presses the green button</source>
        <translation>Appuie sur le bouton vert</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/scanner_cards.py"/>
        <source>Takes the last step back</source>
        <translation>Défait la dernière étape</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/scanner_cards.py"/>
        <source>Prints the slip</source>
        <translation>Imprime le bon de livraison</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/slip.py"/>
        <source>After the refund</source>
        <translation>Après remboursement</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/slip.py"/>
        <source>Something not right? Write to {email} and we'll fix it.</source>
        <translation>Quelque chose ne va pas ? Écrivez à {email} et nous nous en occupons.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/slip_parts.py"/>
        <source>the address</source>
        <translation>l'adresse</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/slip_parts.py"/>
        <source>the items</source>
        <translation>les articles</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/slip_parts.py"/>
        <source>the gift message</source>
        <translation>le message cadeau</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/slip_parts.py"/>
        <source>the buyer's note</source>
        <translation>la note de l'acheteur</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/slip_parts.py"/>
        <source>the shipping service</source>
        <translation>le service d'expédition</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/slip_parts.py"/>
        <source>the prices</source>
        <translation>les prix</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/slip_parts.py"/>
        <source>the order's number or date</source>
        <translation>le numéro ou la date de la commande</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/test_page.py"/>
        <source>Latin</source>
        <translation>Latin</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/test_page.py"/>
        <source>Greek</source>
        <translation>Grec</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/test_page.py"/>
        <source>Cyrillic</source>
        <translation>Cyrillique</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/test_page.py"/>
        <source>Hebrew</source>
        <translation>Hébreu</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/test_page.py"/>
        <source>Arabic</source>
        <translation>Arabe</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/test_page.py"/>
        <source>Devanagari</source>
        <translation>Devanagari</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/test_page.py"/>
        <source>Thai</source>
        <translation>Thaï</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/test_page.py"/>
        <source>Chinese</source>
        <translation>Chinois</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/test_page.py"/>
        <source>Japanese</source>
        <translation>Japonais</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/test_page.py"/>
        <source>Korean</source>
        <translation>Coréen</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/test_page.py"/>
        <source>Signs</source>
        <translation>Signes</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/test_page.py"/>
        <source>{width} × {height} mm, {width2} × {height2} in</source>
        <translation>{width} × {height} mm, {width2} × {height2} po</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/test_page.py"/>
        <location filename="../../makerapp/ui/settings/card_section.py"/>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/test_page.py"/>
        <location filename="../../makerapp/ui/settings/setup_editor.py"/>
        <source>Sides</source>
        <translation>Faces</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/test_page.py"/>
        <location filename="../../makerapp/ui/settings/setup_editor.py"/>
        <source>Tray</source>
        <translation>Bac</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/test_page.py"/>
        <location filename="../../makerapp/ui/settings/setup_editor.py"/>
        <source>Copies</source>
        <translation>Copies</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/test_page.py"/>
        <location filename="../../makerapp/ui/settings/setup_editor.py"/>
        <source>Color</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/test_page.py"/>
        <location filename="../../makerapp/ui/settings/setup_editor.py"/>
        <source>Label printer</source>
        <translation>Imprimante d'étiquettes</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/reprint.py"/>
        <source>This paper was made from several orders.</source>
        <translation>Ce papier réunit plusieurs commandes.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/reprint.py"/>
        <source>Print it anew from the list.</source>
        <translation>Imprimez-le de nouveau depuis la liste.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/reprint.py"/>
        <source>On the same sheet: {listed}.</source>
        <translation>Sur la même feuille : {listed}.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/saving.py"/>
        <source>The PDF couldn't be saved.</source>
        <translation>Le PDF n'a pas pu être enregistré.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/parcel_words.py"/>
        <source>Part of it packed</source>
        <translation>Emballée en partie</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/parcel_words.py"/>
        <location filename="../../makerapp/services/words.py"/>
        <location filename="../../makerapp/ui/widgets/chip.py"/>
        <source>Shipped</source>
        <translation>Expédiée</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/parcel_words.py"/>
        <source>Part of it shipped</source>
        <translation>Expédiée en partie</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/parcel_words.py"/>
        <source>Tracking number added</source>
        <translation>Numéro de suivi ajouté</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/parcel_words.py"/>
        <source>Tracking number changed</source>
        <translation>Numéro de suivi modifié</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/parcel_words.py"/>
        <source>Tracking number removed</source>
        <translation>Numéro de suivi retiré</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/parcel_words.py"/>
        <source>Carrier changed</source>
        <translation>Transporteur modifié</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/parcel_words.py"/>
        <source>Weight and postage of the parcel</source>
        <translation>Poids et port du colis</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/parcel_words.py"/>
        <location filename="../../makerapp/services/stored_words.py"/>
        <source>Fulfillment cancelled</source>
        <translation>Expédition annulée</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/parcel_words.py"/>
        <source>{number} packed</source>
        <translation>{number} emballée</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/parcel_words.py"/>
        <source>{n} orders packed</source>
        <extracomment>One: {n} orders packed</extracomment>
        <translation>
            <numerusform>{n} commande emballée</numerusform>
            <numerusform>{n} commandes emballées</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/services/parcel_words.py"/>
        <source>Part of {number} packed</source>
        <translation>Partie de {number} emballée</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/parcel_words.py"/>
        <source>Parts of {n} orders packed</source>
        <extracomment>One: Parts of {n} orders packed</extracomment>
        <translation>
            <numerusform>Partie de {n} commande emballée</numerusform>
            <numerusform>Parties de {n} commandes emballées</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/services/parcel_words.py"/>
        <source>{number} marked as shipped</source>
        <translation>{number} marquée comme expédiée</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/parcel_words.py"/>
        <source>{n} orders marked as shipped</source>
        <extracomment>One: {n} orders marked as shipped</extracomment>
        <translation>
            <numerusform>{n} commande marquée comme expédiée</numerusform>
            <numerusform>{n} commandes marquées comme expédiées</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/services/parcel_words.py"/>
        <source>Part of {number} marked as shipped</source>
        <translation>Partie de {number} marquée comme expédiée</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/parcel_words.py"/>
        <source>Parts of {n} orders marked as shipped</source>
        <extracomment>One: Parts of {n} orders marked as shipped</extracomment>
        <translation>
            <numerusform>Partie de {n} commande marquée comme expédiée</numerusform>
            <numerusform>Parties de {n} commandes marquées comme expédiées</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/services/parcel_words.py"/>
        <source>Tracking number added to {number}</source>
        <translation>Numéro de suivi ajouté à {number}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/parcel_words.py"/>
        <source>{n} tracking numbers added</source>
        <extracomment>One: {n} tracking numbers added</extracomment>
        <translation>
            <numerusform>{n} numéro de suivi ajouté</numerusform>
            <numerusform>{n} numéros de suivi ajoutés</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/services/parcel_words.py"/>
        <source>Tracking number of {number} changed</source>
        <translation>Numéro de suivi de {number} modifié</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/parcel_words.py"/>
        <source>{n} tracking numbers changed</source>
        <extracomment>One: {n} tracking numbers changed</extracomment>
        <translation>
            <numerusform>{n} numéro de suivi modifié</numerusform>
            <numerusform>{n} numéros de suivi modifiés</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/services/parcel_words.py"/>
        <source>Tracking number of {number} removed</source>
        <translation>Numéro de suivi de {number} retiré</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/parcel_words.py"/>
        <source>{n} tracking numbers removed</source>
        <extracomment>One: {n} tracking numbers removed</extracomment>
        <translation>
            <numerusform>{n} numéro de suivi retiré</numerusform>
            <numerusform>{n} numéros de suivi retirés</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/services/parcel_words.py"/>
        <source>Carrier of {number} changed</source>
        <translation>Transporteur de {number} modifié</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/parcel_words.py"/>
        <source>{n} carriers changed</source>
        <extracomment>One: {n} carriers changed</extracomment>
        <translation>
            <numerusform>{n} transporteur modifié</numerusform>
            <numerusform>{n} transporteurs modifiés</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/services/parcel_words.py"/>
        <source>Parcel of {number} changed</source>
        <translation>Colis de {number} modifié</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/parcel_words.py"/>
        <source>{n} parcels changed</source>
        <extracomment>One: {n} parcels changed</extracomment>
        <translation>
            <numerusform>{n} colis modifié</numerusform>
            <numerusform>{n} colis modifiés</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/services/parcel_words.py"/>
        <source>Fulfillment of {number} cancelled</source>
        <translation>Expédition de {number} annulée</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/parcel_words.py"/>
        <source>{n} fulfillments cancelled</source>
        <extracomment>One: {n} fulfillments cancelled</extracomment>
        <translation>
            <numerusform>{n} expédition annulée</numerusform>
            <numerusform>{n} expéditions annulées</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/services/parcel_words.py"/>
        <location filename="../../makerapp/ui/orders/cancel_fulfillment_dialog.py"/>
        <source>Still on the bench</source>
        <translation>Encore sur l'établi</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/parcel_words.py"/>
        <location filename="../../makerapp/services/product_words.py"/>
        <location filename="../../makerapp/services/stored_words.py"/>
        <location filename="../../makerapp/ui/orders/cancel_fulfillment_dialog.py"/>
        <location filename="../../makerapp/ui/orders/refund_dialog.py"/>
        <location filename="../../makerapp/ui/orders/return_dialog.py"/>
        <source>Back on the shelf</source>
        <translation>De retour en rayon</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/parcel_words.py"/>
        <location filename="../../makerapp/ui/orders/cancel_fulfillment_dialog.py"/>
        <source>Gone</source>
        <translation>Perdus</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/parcel_words.py"/>
        <source>The rest stays in To pack</source>
        <translation>Le reste demeure dans « À emballer »</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/parcel_words.py"/>
        <source>The rest is to be made</source>
        <translation>Le reste est à fabriquer</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/parcel_words.py"/>
        <source>In one box with {join}</source>
        <translation>Dans le même carton que {join}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/parcel_words.py"/>
        <source>postage {amount}</source>
        <translation>port {amount}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/parcels.py"/>
        <source>This parcel isn't here any more.</source>
        <translation>Ce colis n'est plus là.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/parcels.py"/>
        <source>Its order was taken back or removed.</source>
        <translation>Sa commande a été reprise ou supprimée.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/parcels.py"/>
        <location filename="../../makerapp/ui/orders/parcel_dialog.py"/>
        <source>This parcel is cancelled already.</source>
        <translation>Ce colis est déjà annulé.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/parcels.py"/>
        <location filename="../../makerapp/ui/orders/parcel_dialog.py"/>
        <source>It stays in the history as it was.</source>
        <translation>Il reste dans l'historique tel qu'il était.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/parcels.py"/>
        <source>No parcel weighs that.</source>
        <translation>Aucun colis ne pèse cela.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/parcels.py"/>
        <source>Write its weight in grams, at most {heaviest} kg, or none.</source>
        <translation>Indiquez son poids en grammes, {heaviest} kg au plus, ou rien.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/parcels.py"/>
        <source>No postage costs that.</source>
        <translation>Aucun port ne coûte cela.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/parcels.py"/>
        <source>Write what you paid for the postage, or leave it empty.</source>
        <translation>Indiquez ce que vous avez payé pour le port, ou laissez vide.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/parcels.py"/>
        <source>This parcel isn't one of {number}.</source>
        <translation>Ce colis n'est pas de {number}.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/parcels.py"/>
        <source>Open the order it belongs to.</source>
        <translation>Ouvrez la commande à laquelle il appartient.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/payments.py"/>
        <source>{amount} of {number} went back to the buyer.</source>
        <translation>{amount} de {number} ont été rendus à l'acheteur.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/payments.py"/>
        <source>So it was paid. Undo the refund first, in the timeline.</source>
        <translation>Elle a donc été payée. Défaites d'abord le remboursement, dans l'historique.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/payments.py"/>
        <source>{number} is paid already.</source>
        <translation>{number} est déjà payée.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/payments.py"/>
        <source>Nothing was booked a second time.</source>
        <translation>Rien n'a été noté une deuxième fois.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/payments.py"/>
        <source>The payment of {number} has failed already.</source>
        <translation>Le paiement de {number} a déjà échoué.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/payments.py"/>
        <source>This amount can't be booked.</source>
        <translation>Ce montant ne peut pas être noté.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/payments.py"/>
        <source>Type in what it was, like 12.50.</source>
        <translation>Tapez ce que c'était, par exemple 12,50.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/pictures.py"/>
        <source>The picture can't be kept.</source>
        <translation>L'image ne peut pas être conservée.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/plain_words.py"/>
        <source>a an and are at can could do does for from get how i if in is it me my of on one or the there to what when where which why with you your</source>
        <translation>à a ai au aux avec ce ces cette comment d dans de des du elle elles en es est et il ils j je l la le les leur ma mes moi mon n ne on ou où par pas peut peux pour pourquoi puis qu quand que quel quelle quels quelles qui quoi sa se ses si son sont sur un une vos votre vous y</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/product_draft.py"/>
        <source>The product has no name.</source>
        <translation>Le produit n'a pas de nom.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/product_draft.py"/>
        <source>Type what it is, like “Moss mug”.</source>
        <translation>Tapez ce que c'est, par exemple « Tasse mousse ».</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/product_draft.py"/>
        <source>That text is too long.</source>
        <translation>Ce texte est trop long.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/product_draft.py"/>
        <source>Use up to {most} letters.</source>
        <translation>Utilisez jusqu'à {most} lettres.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/product_draft.py"/>
        <source>The price is below zero.</source>
        <translation>Le prix est au-dessous de zéro.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/product_draft.py"/>
        <source>The price is too large.</source>
        <translation>Le prix est trop grand.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/product_draft.py"/>
        <location filename="../../makerapp/services/shortage.py"/>
        <source>Type what one piece costs, or leave it empty.</source>
        <translation>Tapez ce que coûte une pièce, ou laissez vide.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/product_draft.py"/>
        <source>That production time can't be.</source>
        <translation>Ce délai de fabrication est impossible.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/product_draft.py"/>
        <source>Use 1 to {most_days} days, or none.</source>
        <translation>Indiquez de 1 à {most_days} jours, ou rien.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/product_draft.py"/>
        <source>Use 1 to {most_pieces}, or leave it empty if you don't know.</source>
        <translation>Indiquez de 1 à {most_pieces}, ou laissez vide si vous ne savez pas.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/product_draft.py"/>
        <source>So many can't be made.</source>
        <translation>On ne peut pas en fabriquer autant.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/product_draft.py"/>
        <source>That can't be.</source>
        <translation>C'est impossible.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/product_draft.py"/>
        <source>Use 0 to {most_pieces}; 0 never reminds you.</source>
        <translation>Indiquez de 0 à {most_pieces} ; 0 ne rappelle jamais rien.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/product_draft.py"/>
        <source>A piece weighs more than nothing.</source>
        <translation>Une pièce pèse plus que rien.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/product_draft.py"/>
        <source>That is too heavy.</source>
        <translation>C'est trop lourd.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/product_draft.py"/>
        <source>Use 1 to {most_grams} grams, or leave it empty.</source>
        <translation>Indiquez de 1 à {most_grams} grammes, ou laissez vide.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/product_draft.py"/>
        <source>It is archived; bring it back, or use another SKU.</source>
        <translation>Il est archivé ; sortez-le des archives, ou prenez un autre SKU.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/product_draft.py"/>
        <source>Use another SKU.</source>
        <translation>Prenez un autre SKU.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/product_draft.py"/>
        <source>{title} has the SKU {sku}.</source>
        <translation>{title} a le SKU {sku}.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/product_draft.py"/>
        <source>That is a code of this program.</source>
        <translation>C'est un code de ce programme.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/product_draft.py"/>
        <source>Scan what stands on the item itself.</source>
        <translation>Scannez ce qui figure sur l'article lui-même.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/product_draft.py"/>
        <source>{title} has the barcode {code}.</source>
        <translation>{title} a le code-barres {code}.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/product_draft.py"/>
        <source>Take it off that product first, or use another one.</source>
        <translation>Retirez-le d'abord de ce produit, ou prenez-en un autre.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/product_draft.py"/>
        <source>That is no HS code.</source>
        <translation>Ce n'est pas un code SH.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/product_draft.py"/>
        <source>It has 6 to 10 digits, like 6912.00.</source>
        <translation>Il a de 6 à 10 chiffres, comme 6912.00.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/product_draft.py"/>
        <source>Write its English name or its two letters, like GB.</source>
        <translation>Indiquez son nom anglais ou ses deux lettres, comme GB.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/product_draft.py"/>
        <source>There is no country “{origin_country}”.</source>
        <translation>Il n'y a pas de pays « {origin_country} ».</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/product_words.py"/>
        <source>Product added</source>
        <translation>Produit ajouté</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/product_words.py"/>
        <source>Product changed</source>
        <translation>Produit modifié</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/product_words.py"/>
        <source>Brought back from the archive</source>
        <translation>Sorti des archives</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/product_words.py"/>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/product_words.py"/>
        <source>Counted</source>
        <translation>Compté</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/product_words.py"/>
        <source>Adjusted</source>
        <translation>Ajusté</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/product_words.py"/>
        <source>{title} added</source>
        <translation>Ajouté : {title}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/product_words.py"/>
        <source>{title} changed</source>
        <translation>Modifié : {title}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/product_words.py"/>
        <source>Nothing was changed</source>
        <translation>Rien n'a été modifié</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/product_words.py"/>
        <source>{title} archived</source>
        <translation>Archivé : {title}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/product_words.py"/>
        <source>Product archived</source>
        <translation>Produit archivé</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/product_words.py"/>
        <source>{title} is back</source>
        <translation>De retour : {title}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/product_words.py"/>
        <source>Product is back</source>
        <translation>Produit de retour</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/product_words.py"/>
        <source>{title} received</source>
        <translation>Reçu : {title}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/product_words.py"/>
        <source>Pieces received</source>
        <translation>Pièces reçues</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/product_words.py"/>
        <source>{title} counted</source>
        <translation>Compté : {title}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/product_words.py"/>
        <source>Shelf counted</source>
        <translation>Rayon compté</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/product_words.py"/>
        <source>Stock of {title} adjusted</source>
        <translation>Stock ajusté : {title}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/product_words.py"/>
        <source>Stock adjusted</source>
        <translation>Stock ajusté</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/product_words.py"/>
        <location filename="../../makerapp/ui/products/product_panel.py"/>
        <location filename="../../makerapp/ui/products/table_model.py"/>
        <source>Promised</source>
        <translation>Promis</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/product_words.py"/>
        <source>Promise given up</source>
        <translation>Promesse levée</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/product_words.py"/>
        <source>Made</source>
        <translation>Fabriqué</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/product_words.py"/>
        <source>Taken off the shelf</source>
        <translation>Sorti du rayon</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/product_words.py"/>
        <source>{n} days</source>
        <extracomment>One: 1 day</extracomment>
        <translation>
            <numerusform>{n} jour</numerusform>
            <numerusform>{n} jours</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/services/product_words.py"/>
        <source>On hand {before} → {after}</source>
        <translation>En stock {before} → {after}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/product_words.py"/>
        <source>On hand {after}, as it was</source>
        <translation>En stock {after}, inchangé</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/products.py"/>
        <source>{title} is archived already.</source>
        <translation>{title}, c'est déjà archivé.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/products.py"/>
        <source>Bring it back to change it.</source>
        <translation>Sortez-le des archives pour le modifier.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/products.py"/>
        <source>{title} can't be archived yet.</source>
        <translation>{title} ne peut pas encore aller aux archives.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/products.py"/>
        <source>{n} pieces of it are promised to open orders. Send or cancel those first.</source>
        <extracomment>One: 1 piece of it is promised to an open order. Send or cancel that first.</extracomment>
        <translation>
            <numerusform>{n} pièce en est promise à une commande ouverte. Expédiez ou annulez-la d'abord.</numerusform>
            <numerusform>{n} pièces en sont promises à des commandes ouvertes. Expédiez ou annulez-les d'abord.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/services/products.py"/>
        <source>{title} isn't archived.</source>
        <translation>{title} n'est pas aux archives.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/products.py"/>
        <source>It is among the other products.</source>
        <translation>Il est parmi les autres produits.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/products.py"/>
        <source>An adjustment needs a reason.</source>
        <translation>Un ajustement a besoin d'un motif.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/products.py"/>
        <location filename="../../makerapp/ui/products/stock_dialog.py"/>
        <source>Say what happened, like “broke in the kiln”.</source>
        <translation>Dites ce qui s'est passé, par exemple « cassé au four ».</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/products.py"/>
        <source>That changes nothing.</source>
        <translation>Cela ne change rien.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/products.py"/>
        <source>Say how many pieces more or fewer there are.</source>
        <translation>Dites combien de pièces il y a en plus ou en moins.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/products.py"/>
        <source>That is too many pieces.</source>
        <translation>C'est trop de pièces.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/products.py"/>
        <source>Use up to {most_pieces}.</source>
        <translation>Indiquez {most_pieces} au plus.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/products.py"/>
        <source>The reason is too long.</source>
        <translation>Le motif est trop long.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/products.py"/>
        <source>Use up to {most_reason} letters.</source>
        <translation>Utilisez jusqu'à {most_reason} lettres.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/products.py"/>
        <source>{title} is archived.</source>
        <translation>{title} est aux archives.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/products.py"/>
        <source>Bring it back first, then change its stock.</source>
        <translation>Sortez-le d'abord des archives, puis changez son stock.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/products.py"/>
        <source>There aren't so many of {title}.</source>
        <translation>Il n'y a pas autant de {title}.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/products.py"/>
        <source>{on_hand} are on hand, so at most that many can go. Count them again if that is wrong.</source>
        <translation>Il y en a {on_hand} en stock, on ne peut pas en retirer plus. Recomptez si c'est faux.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/products.py"/>
        <source>That is less than nothing.</source>
        <translation>C'est moins que rien.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/products.py"/>
        <source>That is no piece at all.</source>
        <translation>Cela ne fait aucune pièce.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/products.py"/>
        <source>Use a whole number from {least} to {most_pieces}.</source>
        <translation>Indiquez un nombre entier de {least} à {most_pieces}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/promises.py"/>
        <source>{pieces} promised, you can make {capacity} in {n} days. Agree on a later day, or promise fewer.</source>
        <extracomment>One: {pieces} promised, you can make {capacity} in 1 day. Agree on a later day, or promise fewer.</extracomment>
        <translation>
            <numerusform>{pieces} promis, vous pouvez en fabriquer {capacity} en {n} jour. Convenez d'un jour plus tardif ou promettez-en moins.</numerusform>
            <numerusform>{pieces} promis, vous pouvez en fabriquer {capacity} en {n} jours. Convenez d'un jour plus tardif ou promettez-en moins.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/promises.py"/>
        <source>{pieces} to make, you can make {capacity} in {n} days. Agree on a later day, or promise fewer.</source>
        <extracomment>One: {pieces} to make, you can make {capacity} in 1 day. Agree on a later day, or promise fewer.</extracomment>
        <translation>
            <numerusform>{pieces} à fabriquer, vous pouvez en fabriquer {capacity} en {n} jour. Convenez d'un jour plus tardif ou promettez-en moins.</numerusform>
            <numerusform>{pieces} à fabriquer, vous pouvez en fabriquer {capacity} en {n} jours. Convenez d'un jour plus tardif ou promettez-en moins.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/services/promises.py"/>
        <source>{n} promised, none on hand. Make more in time, or promise fewer.</source>
        <translation>{n} promis, aucun en stock. Fabriquez-en à temps, ou promettez-en moins.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/promises.py"/>
        <source>{n} promised, {on_hand} on hand. Make more in time, or promise fewer.</source>
        <translation>{n} promis, {on_hand} en stock. Fabriquez-en à temps, ou promettez-en moins.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/promises.py"/>
        <source>{n} promised, you can make {capacity} at a time. Agree on a later day, or promise fewer.</source>
        <translation>{n} promis, vous pouvez en fabriquer {capacity} à la fois. Convenez d'un jour plus tardif, ou promettez-en moins.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/promises.py"/>
        <source>{n} to make, you can make {capacity} at a time. Agree on a later day, or promise fewer.</source>
        <translation>{n} à fabriquer, vous pouvez en faire {capacity} à la fois. Convenez d'un jour plus tardif, ou promettez-en moins.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/promises.py"/>
        <source> · {count} more</source>
        <translation> · {count} de plus</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/public_holidays.py"/>
        <source>Closed already</source>
        <translation>Déjà fermé</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/public_holidays.py"/>
        <source>Not a working day</source>
        <translation>Pas un jour ouvré</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/quality.py"/>
        <source>Checked</source>
        <translation>Vérifié</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/quality.py"/>
        <source>Not ticked</source>
        <translation>Non coché</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/read_back.py"/>
        <source>Read what {title} says first.</source>
        <translation>Relisez d'abord ce que dit {title}.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/read_back.py"/>
        <source>It is made for this buyer: compare every letter, then it goes in the box. Nothing was ticked.</source>
        <translation>Il est fait pour cet acheteur : comparez chaque lettre, puis il va dans le carton. Rien n'a été coché.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/read_back.py"/>
        <source>Read back: </source>
        <translation>Relu : </translation>
    </message>
    <message>
        <location filename="../../makerapp/services/refunds.py"/>
        <source>Nothing is due to the buyer of {number}.</source>
        <translation>Rien n'est dû à l'acheteur de {number}.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/refunds.py"/>
        <source>There is nothing to pay back.</source>
        <translation>Il n'y a rien à rembourser.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/refunds.py"/>
        <source>{number} isn't paid, so there is nothing to pay back.</source>
        <translation>{number} n'est pas payée, il n'y a donc rien à rembourser.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/refunds.py"/>
        <source>Record its payment first.</source>
        <translation>Notez d'abord son paiement.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/refunds.py"/>
        <source>Nobody knows what was paid for {number}.</source>
        <translation>Personne ne sait ce qui a été payé pour {number}.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/refunds.py"/>
        <source>Edit the order and type in its prices, then refund it.</source>
        <translation>Modifiez la commande et tapez ses prix, puis remboursez-la.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/refunds.py"/>
        <source>Everything paid for {number} went back already.</source>
        <translation>Tout ce qui a été payé pour {number} a déjà été rendu.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/refunds.py"/>
        <source>Nothing is left to refund.</source>
        <translation>Il ne reste rien à rembourser.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/refunds.py"/>
        <source>How much goes back isn't known.</source>
        <translation>On ne sait pas combien rembourser.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/refunds.py"/>
        <source>Type in the amount.</source>
        <translation>Tapez le montant.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/refunds.py"/>
        <source>A refund of nothing isn't one.</source>
        <translation>Un remboursement de rien n'en est pas un.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/refunds.py"/>
        <source>Type in the amount that goes back.</source>
        <translation>Tapez le montant à rembourser.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/refunds.py"/>
        <source>Only {amount} of what was paid for {number} is left.</source>
        <translation>De ce qui a été payé pour {number}, il ne reste que {amount}.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/refunds.py"/>
        <source>No more than that can go back.</source>
        <translation>On ne peut pas rendre plus.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/refunds.py"/>
        <source>{count} × {title} is more than can be refunded.</source>
        <translation>{count} × {title}, c'est plus que ce qui peut être remboursé.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/refunds.py"/>
        <source>{most} of them aren't refunded yet.</source>
        <translation>Il en reste {most} à rembourser.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/refunds.py"/>
        <source>{sent} of those sent aren't refunded yet.</source>
        <translation>Parmi les expédiés, il en reste {sent} à rembourser.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/refunds.py"/>
        <location filename="../../makerapp/services/shortage.py"/>
        <source>Nothing would be left of {number}.</source>
        <translation>Il ne resterait rien de {number}.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/refunds.py"/>
        <source>Cancel the order instead, with the money paid back.</source>
        <translation>Annulez plutôt la commande, en remboursant l'argent.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/rehearsal.py"/>
        <source>{number} is made: {status}, {pieces} to send.</source>
        <translation>{number} est créée : {status}, {pieces} à expédier.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/rehearsal.py"/>
        <source>{number} goes away; its timeline keeps that it was here.</source>
        <translation>{number} disparaît ; son historique garde sa trace.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/rehearsal.py"/>
        <source>{number}: {status} becomes {status2}.</source>
        <translation>{number} : {status} devient {status2}.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/rehearsal.py"/>
        <source>{number}: {pieces} to send, before {to_send}.</source>
        <translation>{number} : {pieces} à expédier, au lieu de {to_send}.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/rehearsal.py"/>
        <source>{number}: ship-by date {named} becomes {named2}.</source>
        <translation>{number} : {named} devient {named2} (date d'expédition).</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/rehearsal.py"/>
        <source>{number} is on hold until {day}.</source>
        <oldsource>is on hold until {day}</oldsource>
        <translation>{number} est de côté jusqu'au {day}.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/rehearsal.py"/>
        <source>{number} is no longer on hold.</source>
        <oldsource>is no longer on hold</oldsource>
        <translation>{number} n'est plus de côté.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/rehearsal.py"/>
        <source>Tracking number {each} no longer counts.</source>
        <translation>Le numéro de suivi {each} ne compte plus.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/rehearsal.py"/>
        <source>Tracking number {each} counts.</source>
        <translation>Le numéro de suivi {each} compte.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/rehearsal.py"/>
        <source>{number}: total {amount} becomes {amount2}.</source>
        <translation>{number} : le total {amount} devient {amount2}.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/rehearsal.py"/>
        <source>{number}: {payment} becomes {payment2}.</source>
        <translation>{number} : {payment} devient {payment2}.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/rehearsal.py"/>
        <source>{number}: refunded {amount} becomes {amount2}.</source>
        <translation>{number} : remboursé {amount} devient {amount2}.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/rehearsal.py"/>
        <source>{number}: refund due {amount} becomes {amount2}.</source>
        <translation>{number} : à rembourser {amount} devient {amount2}.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/rehearsal.py"/>
        <source>on hand {figure} → {figure2}</source>
        <translation>en stock {figure} → {figure2}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/rehearsal.py"/>
        <source>promised {figure} → {figure2}</source>
        <translation>promis {figure} → {figure2}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/rehearsal.py"/>
        <source>available {before} → {after}</source>
        <translation>disponible {before} → {after}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/rehearsal.py"/>
        <source>available stays {after}</source>
        <translation>disponible inchangé {after}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/report_tables.py"/>
        <source>Last 3 months</source>
        <translation>3 derniers mois</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/report_tables.py"/>
        <source>Last 12 months</source>
        <translation>12 derniers mois</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/report_tables.py"/>
        <source>This year</source>
        <translation>Cette année</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/report_tables.py"/>
        <source>Last year</source>
        <translation>L'an dernier</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/report_tables.py"/>
        <source>All time</source>
        <translation>Depuis le début</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/report_tables.py"/>
        <location filename="../../makerapp/ui/orders/pills.py"/>
        <location filename="../../makerapp/ui/today/today_words.py"/>
        <source>Late</source>
        <translation>En retard</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/report_tables.py"/>
        <location filename="../../makerapp/ui/today/today_words.py"/>
        <source>{day}: {n} orders</source>
        <extracomment>One: {day}: 1 order</extracomment>
        <translation>
            <numerusform>{day} : {n} commande</numerusform>
            <numerusform>{day} : {n} commandes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/report_tables.py"/>
        <source>{month}: {n} orders</source>
        <extracomment>One: {month}: 1 order</extracomment>
        <translation>
            <numerusform>{month} : {n} commande</numerusform>
            <numerusform>{month} : {n} commandes</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/services/report_tables.py"/>
        <source>{month}: no orders sent</source>
        <translation>{month} : aucune commande expédiée</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/report_tables.py"/>
        <source>{month}: {percent} % on time, {late} of {n} orders late</source>
        <extracomment>One: {month}: {percent} % on time, {late} of 1 order late</extracomment>
        <translation>
            <numerusform>{month} : {percent} % à temps, {late} sur {n} commande en retard</numerusform>
            <numerusform>{month} : {percent} % à temps, {late} sur {n} commandes en retard</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/services/report_tables.py"/>
        <location filename="../../makerapp/ui/earnings/earnings_page.py"/>
        <source>{month}: {left} left, {available} available, {pending} pending</source>
        <translation>{month} : reste {left}, {available} disponibles, {pending} en attente</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/report_tables.py"/>
        <source>{item}: {pieces} in {orders}, {amount}</source>
        <translation>{item} : {pieces} dans {orders}, {amount}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/report_tables.py"/>
        <location filename="../../makerapp/ui/reports/reports_page.py"/>
        <location filename="../../makerapp/ui/today/today_panel.py"/>
        <source>Ship-by dates this week</source>
        <translation>Dates d'expédition de la semaine</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/report_tables.py"/>
        <location filename="../../makerapp/ui/reports/reports_page.py"/>
        <source>Orders by month and channel</source>
        <translation>Commandes par mois et par canal</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/report_tables.py"/>
        <location filename="../../makerapp/ui/earnings/month_table.py"/>
        <source>All channels</source>
        <translation>Tous les canaux</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/report_tables.py"/>
        <source>Together</source>
        <translation>Au total</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/report_tables.py"/>
        <source>Orders sent</source>
        <translation>Commandes expédiées</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/report_tables.py"/>
        <source>On time</source>
        <translation>À temps</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/report_tables.py"/>
        <source>Late</source>
        <comment>sent after its ship-by date</comment>
        <translation>En retard</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/report_tables.py"/>
        <source>On time (%)</source>
        <translation>À temps (%)</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/report_tables.py"/>
        <location filename="../../makerapp/ui/reports/reports_page.py"/>
        <source>Sent on time</source>
        <translation>Expédiées à temps</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/report_tables.py"/>
        <source>Pieces</source>
        <translation>Pièces</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/report_tables.py"/>
        <source>Amount ({currency})</source>
        <translation>Montant ({currency})</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/report_tables.py"/>
        <location filename="../../makerapp/ui/reports/reports_page.py"/>
        <source>What sells</source>
        <translation>Ce qui se vend</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/report_tables.py"/>
        <source>What is left ({currency})</source>
        <translation>Ce qui reste ({currency})</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/report_tables.py"/>
        <source>Available ({currency})</source>
        <translation>Disponible ({currency})</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/report_tables.py"/>
        <source>Pending ({currency})</source>
        <translation>En attente ({currency})</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/report_tables.py"/>
        <location filename="../../makerapp/ui/reports/reports_page.py"/>
        <source>Pending and available</source>
        <translation>En attente et disponible</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/report_tables.py"/>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/restoring.py"/>
        <source>The backup could not be read.</source>
        <translation>La sauvegarde n'a pas pu être lue.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/restoring.py"/>
        <source>This file isn't a backup that can be used.</source>
        <translation>Ce fichier n'est pas une sauvegarde utilisable.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/restoring.py"/>
        <source>{name} is damaged, or another program's. Choose another backup; nothing was changed.</source>
        <translation>{name} est abîmée, ou d'un autre programme. Choisissez une autre sauvegarde ; rien n'a changé.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/returns.py"/>
        <source>Nothing is to be done yet.</source>
        <translation>Il n'y a encore rien à faire.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/returns.py"/>
        <source>Choose what happens with these pieces.</source>
        <translation>Choisissez ce qui arrive à ces pièces.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/returns.py"/>
        <source>No pieces are chosen.</source>
        <translation>Aucune pièce n'est choisie.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/returns.py"/>
        <source>Say how many of which item came back.</source>
        <translation>Dites combien de quel article sont revenus.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/returns.py"/>
        <source>Say how many of which item are sent anew.</source>
        <translation>Dites combien de quel article sont renvoyés.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/returns.py"/>
        <source>{number} is Cancelled.</source>
        <translation>{number} est annulée.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/returns.py"/>
        <source>Reopen it first, if something is still to be done about it.</source>
        <translation>Rouvrez-la d'abord, s'il y a encore quelque chose à y faire.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/returns.py"/>
        <source>Nothing of {number} was sent, so nothing can come back or be sent anew.</source>
        <translation>Rien de {number} n'a été expédié, rien ne peut donc revenir ni être renvoyé.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/returns.py"/>
        <source>To take an item off it, edit the order; to end it, cancel it.</source>
        <translation>Pour retirer un article, modifiez la commande ; pour y mettre fin, annulez-la.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/returns.py"/>
        <source>This item isn't on {number} any more.</source>
        <translation>Cet article n'est plus dans {number}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/returns.py"/>
        <source>{count} × {title} can't be: {n} are still with the buyer.</source>
        <extracomment>One: {count} × {title} can't be: 1 is still with the buyer.</extracomment>
        <translation>
            <numerusform>{count} × {title}, c'est impossible : {n} est encore chez l'acheteur.</numerusform>
            <numerusform>{count} × {title}, c'est impossible : {n} sont encore chez l'acheteur.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/returns.py"/>
        <source>{count} × {title} can't be: {n} were sent.</source>
        <extracomment>One: {count} × {title} can't be: 1 was sent.</extracomment>
        <translation>
            <numerusform>{count} × {title}, c'est impossible : {n} a été expédié.</numerusform>
            <numerusform>{count} × {title}, c'est impossible : {n} ont été expédiés.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/services/returns.py"/>
        <source>Choose no more than that.</source>
        <translation>N'en choisissez pas plus.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/returns.py"/>
        <source>{n} pieces are still with the buyer of {number}.</source>
        <extracomment>One: 1 piece is still with the buyer of {number}.</extracomment>
        <translation>
            <numerusform>{n} pièce est encore chez l'acheteur de {number}.</numerusform>
            <numerusform>{n} pièces sont encore chez l'acheteur de {number}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/services/returns.py"/>
        <source>A sent order is cancelled only once everything came back.</source>
        <translation>Une commande expédiée n'est annulée que lorsque tout est revenu.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/returns.py"/>
        <source>{n} pieces are still to be sent of {number}.</source>
        <extracomment>One: 1 piece is still to be sent of {number}.</extracomment>
        <translation>
            <numerusform>{n} pièce de {number} est encore à expédier.</numerusform>
            <numerusform>{n} pièces de {number} sont encore à expédier.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/services/returns.py"/>
        <source>Take them off the order first, then end it as a return.</source>
        <translation>Retirez-les d'abord de la commande, puis terminez-la comme retour.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/sample_shop.py"/>
        <source>The sample orders are here already.</source>
        <translation>Les commandes d'exemple sont déjà là.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/sample_shop.py"/>
        <source>Remove them first to start over.</source>
        <translation>Retirez-les d'abord pour recommencer.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/saved_views.py"/>
        <source>There are {n} saved lists already.</source>
        <translation>Il y a déjà {n} listes enregistrées.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/saved_views.py"/>
        <source>Delete one that you no longer open.</source>
        <translation>Supprimez-en une que vous n'ouvrez plus.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/saved_views.py"/>
        <source>The list has no name yet.</source>
        <translation>La liste n'a pas encore de nom.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/saved_views.py"/>
        <source>Type what you want to find it by, like “Gifts for today”.</source>
        <translation>Tapez ce qui vous la fera retrouver, par exemple « Cadeaux du jour ».</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/saved_views.py"/>
        <source>That name is too long.</source>
        <translation>Ce nom est trop long.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/saved_views.py"/>
        <source>Use up to {n} letters.</source>
        <translation>Utilisez jusqu'à {n} lettres.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/saved_views.py"/>
        <source>There is a list of that name already.</source>
        <translation>Il y a déjà une liste de ce nom.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/saved_views.py"/>
        <source>Use another name.</source>
        <translation>Prenez un autre nom.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/saving.py"/>
        <source>{strerror}. Choose another place.</source>
        <translation>{strerror}. Choisissez un autre endroit.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/scanned.py"/>
        <source>Some signs arrive as others: set the scanner to the language of your keyboard.</source>
        <translation>Certains signes arrivent changés : réglez le lecteur sur la langue de votre clavier.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/scanned.py"/>
        <source>The {name} card. {does}.</source>
        <translation>La carte {name}. {does}.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/scanned.py"/>
        <source>The label of {item}.</source>
        <translation>L'étiquette de {item}.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/scanned.py"/>
        <source>No code of this shop.</source>
        <translation>Ce n'est pas un code de cette boutique.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/scanned.py"/>
        <source>A packing slip of {number}, but none with this code was printed here.</source>
        <translation>Un bon de livraison de {number}, mais aucun avec ce code n'a été imprimé ici.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/scanned.py"/>
        <source>The packing slip of {number}, {buyer}. It is from before a change.</source>
        <translation>Le bon de livraison de {number}, {buyer}. Il date d'avant une modification.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/scanned.py"/>
        <source>The packing slip of {number}, {buyer}.</source>
        <translation>Le bon de livraison de {number}, {buyer}.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/scanned.py"/>
        <source>no name</source>
        <translation>sans nom</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/scanned.py"/>
        <source>The tracking number of {number}, {buyer}.</source>
        <translation>Le numéro de suivi de {number}, {buyer}.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/scanned.py"/>
        <source>A tracking number of {carrier}.</source>
        <translation>Un numéro de suivi {carrier}.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/scanned.py"/>
        <source>This order is gone</source>
        <translation>Cette commande n'existe plus</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/scanned.py"/>
        <source>{number} is already delivered</source>
        <translation>{number} est déjà livrée</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/scanned.py"/>
        <source>Sent: {when}, with {how}.</source>
        <translation>Expédiée : {when}, avec {how}.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/scanned.py"/>
        <source>Sent: {when}. There is nothing left to pack.</source>
        <translation>Expédiée : {when}. Il ne reste rien à emballer.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/ship_dates.py"/>
        <source>{number} is no longer open.</source>
        <translation>{number} n'est plus ouverte.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/ship_dates.py"/>
        <source>Its ship-by date stays as it was.</source>
        <translation>Sa date d'expédition est restée telle quelle.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/shop.py"/>
        <source>{currency} isn't a currency.</source>
        <translation>{currency} n'est pas une devise.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/shop.py"/>
        <source>Use its three letters, like GBP, EUR or USD.</source>
        <translation>Utilisez ses trois lettres, comme GBP, EUR ou USD.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/shop.py"/>
        <source>{time_zone} isn't a time zone.</source>
        <translation>{time_zone} n'est pas un fuseau horaire.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/shop.py"/>
        <source>Choose one like Europe/London.</source>
        <translation>Choisissez-en un comme Europe/London.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/shortage.py"/>
        <source>{title} can't stand in for {title2}.</source>
        <translation>{title} ne peut pas remplacer {title2}.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/shortage.py"/>
        <source>Choose another product.</source>
        <translation>Choisissez un autre produit.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/shortage.py"/>
        <source>{title} can't cost that.</source>
        <translation>{title} ne peut pas coûter cela.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/shortage.py"/>
        <source>The box would be empty.</source>
        <translation>Le carton serait vide.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/shortage.py"/>
        <source>Wait and make it, or say what is there.</source>
        <translation>Attendez et fabriquez-le, ou dites ce qu'il y a.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/shortage.py"/>
        <source>Nothing else is ready yet.</source>
        <translation>Rien d'autre n'est encore prêt.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/shortage.py"/>
        <source>Mark as made what is there, or wait and make it.</source>
        <translation>Marquez comme fabriqué ce qui est là, ou attendez et fabriquez-le.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/shortage.py"/>
        <source>{pieces} × {title} aren't left on {number}.</source>
        <translation>Il ne reste pas {pieces} × {title} dans {number}.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/shortage_offers.py"/>
        <source>Nothing is missing.</source>
        <translation>Rien ne manque.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/shortage_offers.py"/>
        <source>Say how many pieces are missing first.</source>
        <translation>Dites d'abord combien de pièces manquent.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/shortage_offers.py"/>
        <source>Several items are missing.</source>
        <translation>Plusieurs articles manquent.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/shortage_offers.py"/>
        <source>Offer another product for one of them at a time.</source>
        <translation>Proposez un autre produit pour un seul à la fois.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/shortage_offers.py"/>
        <source>Which product instead?</source>
        <translation>Quel produit à la place ?</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/shortage_offers.py"/>
        <source>Type its name and choose it.</source>
        <translation>Tapez son nom et choisissez-le.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/shortage_offers.py"/>
        <source>What is there goes in a parcel now; what is missing stays behind, to be made.</source>
        <translation>Ce qui est là part maintenant dans un colis ; ce qui manque attend d'être fabriqué.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/shortage_offers.py"/>
        <source>It stays in To make, all of it promised to this order.</source>
        <translation>Elle reste dans « À fabriquer », tout étant promis à cette commande.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/shortage_offers.py"/>
        <source>Without a price, the total stays as it is.</source>
        <translation>Sans prix, le total reste tel quel.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/shortage_offers.py"/>
        <source>The marketplace's ship-by date stays.</source>
        <translation>La date d'expédition de la place de marché reste.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/shortage_offers.py"/>
        <source>thank you for your order {number}. I'm sorry: {n} × {title} are out of stock.</source>
        <extracomment>One: thank you for your order {number}. I'm sorry: {title} is out of stock.</extracomment>
        <translation>
            <numerusform>Merci pour votre commande {number}. Malheureusement, je n'ai plus {title} en stock ({n} pièce).</numerusform>
            <numerusform>Merci pour votre commande {number}. Malheureusement, je n'ai plus {n} × {title} en stock.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/services/shortage_offers.py"/>
        <source>Would you like that? If you'd rather wait, or have your money back for it, just tell me.</source>
        <translation>Cela vous irait-il ? Si vous préférez attendre, ou être remboursé, dites-le-moi simplement.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/shortage_offers.py"/>
        <source>I could send you {instead} instead.</source>
        <translation>Je pourrais vous envoyer {instead} à la place.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/shortage_offers.py"/>
        <source>I could send you {instead} instead, at the same price.</source>
        <translation>Je pourrais vous envoyer {instead} à la place, au même prix.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/shortage_offers.py"/>
        <source>I could send you {instead} instead, and give you {amount} back.</source>
        <translation>Je pourrais vous envoyer {instead} à la place, et vous rendre {amount}.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/shortage_offers.py"/>
        <source>I could send you {instead} instead, for {amount} more.</source>
        <translation>Je pourrais vous envoyer {instead} à la place, pour {amount} de plus.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/step.py"/>
        <source>There aren't enough of {title} on the shelf.</source>
        <translation>Il n'y a pas assez de {title} en rayon.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/step.py"/>
        <source>{on_hand} are counted, {on_hand2} are needed. Count them again, or make the rest first.</source>
        <translation>On en compte {on_hand}, il en faut {on_hand2}. Recomptez, ou fabriquez d'abord le reste.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/stored_words.py"/>
        <source>Cancelled by {name}: not confirmed as shipped within {count} days</source>
        <translation>Annulée par {name} : pas confirmée comme expédiée sous {count} jours</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/stored_words.py"/>
        <source>Cancelled on {channel}</source>
        <translation>Annulée sur {channel}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/stored_words.py"/>
        <source>Sent more than {count} days ago</source>
        <translation>Expédiée il y a plus de {count} jours</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/stored_words.py"/>
        <source>closed on {count} days</source>
        <translation>fermé {count} jours</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/stored_words.py"/>
        <source>closed {days}</source>
        <translation>fermé {days}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/stored_words.py"/>
        <source>open {days}</source>
        <translation>ouvert {days}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/stored_words.py"/>
        <source>working days {days}</source>
        <translation>jours ouvrés {days}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/stored_words.py"/>
        <source>usual time {count} working day</source>
        <translation>délai habituel {count} jour ouvré</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/stored_words.py"/>
        <source>usual time {count} working days</source>
        <translation>délai habituel {count} jours ouvrés</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/stored_words.py"/>
        <source>production time of {title}</source>
        <translation>délai de fabrication de {title}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/stored_words.py"/>
        <source>{count} days</source>
        <translation>{count} jours</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/stored_words.py"/>
        <source>no usual time</source>
        <translation>sans délai habituel</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/stored_words.py"/>
        <source>Order cancelled</source>
        <translation>Commande annulée</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/stored_words.py"/>
        <source>Waits for the rest</source>
        <translation>Attend le reste</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/stored_words.py"/>
        <source>Cancelled by the marketplace</source>
        <translation>Annulée par la place de marché</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/stored_words.py"/>
        <source>Changed by the marketplace</source>
        <translation>Modifiée par la place de marché</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/stored_words.py"/>
        <source>Not in this parcel</source>
        <translation>Pas dans ce colis</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/stored_words.py"/>
        <source>Order edited</source>
        <translation>Commande modifiée</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/stored_words.py"/>
        <source>Taken off the order</source>
        <translation>Retiré de la commande</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/stored_words.py"/>
        <source>Not to be sold again</source>
        <translation>À ne plus vendre</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/stored_words.py"/>
        <source>Made for this order</source>
        <translation>Fabriqué pour cette commande</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/stored_words.py"/>
        <source>Missing</source>
        <translation>Manque</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/stored_words.py"/>
        <location filename="../../makerapp/ui/orders/many_dialogs.py"/>
        <location filename="../../makerapp/ui/orders/payment_dialogs.py"/>
        <source>Cash</source>
        <translation>Espèces</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/stored_words.py"/>
        <source>1 day</source>
        <translation>1 jour</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/stored_words.py"/>
        <source>address</source>
        <translation>adresse</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/stored_words.py"/>
        <source>items</source>
        <translation>articles</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/stored_words.py"/>
        <source>e-mail</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/stored_words.py"/>
        <source>phone</source>
        <translation>téléphone</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/stored_words.py"/>
        <source>ship-by date</source>
        <translation>date d'expédition</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/stored_words.py"/>
        <source>sold through</source>
        <translation>canal de vente</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/stored_words.py"/>
        <source>payment</source>
        <translation>paiement</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/stored_words.py"/>
        <source>postage</source>
        <translation>port</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/stored_words.py"/>
        <source>buyer's note</source>
        <translation>note de l'acheteur</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/stored_words.py"/>
        <source>gift</source>
        <translation>cadeau</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/stored_words.py"/>
        <source>gift message</source>
        <translation>message cadeau</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/stored_words.py"/>
        <source>postage service</source>
        <translation>service d'envoi</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/stored_words.py"/>
        <source>cancellation asked for</source>
        <translation>annulation demandée</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/stored_words.py"/>
        <source>buyer</source>
        <translation>acheteur</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/stored_words.py"/>
        <source>total</source>
        <translation>total</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/stored_words.py"/>
        <source>status</source>
        <translation>état</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/stored_words.py"/>
        <source>the sample shop</source>
        <translation>la boutique d'exemple</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/third_parties.py"/>
        <source>The license texts aren't all here.</source>
        <translation>Les textes des licences ne sont pas tous là.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/third_parties.py"/>
        <source>{fault} Install Makerbench again to get them.</source>
        <translation>{fault} Réinstallez Makerbench pour les avoir.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/third_parties.py"/>
        <source>The license texts aren't here.</source>
        <translation>Les textes des licences ne sont pas là.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/third_parties.py"/>
        <source>{file} is missing. Install Makerbench again to get it.</source>
        <translation>{file} manque. Réinstallez Makerbench pour l'avoir.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/timeline_text.py"/>
        <source>Written {moment}. Times are those of {zone}, with the offset to UTC.</source>
        <translation>Écrit le {moment}. Les heures sont celles de {zone}, avec le décalage UTC.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/timeline_text.py"/>
        <source>The maker's private notes are left out.</source>
        <translation>Les notes privées de l'artisan sont omises.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/timeline_text.py"/>
        <location filename="../../makerapp/ui/sidebar.py"/>
        <source>Shop</source>
        <translation>Boutique</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/timeline_text.py"/>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/timeline_text.py"/>
        <location filename="../../makerapp/ui/actions.py"/>
        <location filename="../../makerapp/ui/orders/detail_dialog.py"/>
        <location filename="../../makerapp/ui/orders/order_panel.py"/>
        <source>Order {number}</source>
        <translation>Commande {number}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/timeline_text.py"/>
        <source>(undone later)</source>
        <translation>(défait plus tard)</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/timeline_text.py"/>
        <source>Carrier not known</source>
        <translation>Transporteur inconnu</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/timeline_text.py"/>
        <location filename="../../makerapp/ui/batch/done_step.py"/>
        <source>no tracking number</source>
        <translation>sans numéro de suivi</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/timeline_text.py"/>
        <source>tracking number {number}</source>
        <translation>numéro de suivi {number}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/timeline_text.py"/>
        <source>cancelled {moment}</source>
        <translation>annulé {moment}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/timeline_text.py"/>
        <location filename="../../makerapp/ui/orders/detail_timeline.py"/>
        <location filename="../../makerapp/ui/orders/panel_body.py"/>
        <location filename="../../makerapp/ui/orders/timeline_view.py"/>
        <source>Timeline</source>
        <translation>Historique</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/timeline_text.py"/>
        <source>The timeline couldn't be saved.</source>
        <translation>L'historique n'a pas pu être enregistré.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/undo.py"/>
        <source>This can't be undone.</source>
        <translation>Cela ne peut pas être défait.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/undo.py"/>
        <source>It is undone already, an undo itself, or it changed nothing that could be put back.</source>
        <translation>C'est déjà défait, ou c'est un retour en arrière, ou cela n'a rien changé qu'on puisse remettre.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/undo.py"/>
        <source>It changed nothing that could be put back.</source>
        <translation>Cela n'a rien changé qu'on puisse remettre.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/undo.py"/>
        <source>This is undone already.</source>
        <translation>C'est déjà défait.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/undo.py"/>
        <source>The orders are as they were before.</source>
        <translation>Les commandes sont comme avant.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/undo.py"/>
        <source>{name} is as it was before.</source>
        <translation>{name} est comme avant.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/undo.py"/>
        <location filename="../../makerapp/services/undo_preview.py"/>
        <source>The shop</source>
        <translation>La boutique</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/undo_preview.py"/>
        <source>{listed}: sent in the same box, and still marked as shipped.</source>
        <translation>{listed} : même carton, et toujours marquées comme expédiées.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/undo_preview.py"/>
        <source>{paper}, printed {when}: don't use it any more, or print it again.</source>
        <translation>{paper}, impression {when} : ne l'utilisez plus, ou imprimez de nouveau.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/undo_preview.py"/>
        <source>{paper}, saved as PDF {when}: the file stays as it is.</source>
        <translation>{paper}, PDF {when} : le fichier reste tel quel.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/undo_preview.py"/>
        <source>Message for the buyer, copied {when}: if you sent it, tell them.</source>
        <translation>Message pour l'acheteur, copié {when} : si vous l'avez envoyé, prévenez-le.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/undo_preview.py"/>
        <source>The parcel, if it has left already.</source>
        <translation>Le colis, s'il est déjà parti.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/undo_preview.py"/>
        <source>What you told the marketplace: if it is marked as shipped there, change it there too.</source>
        <translation>Ce que sait la place de marché : si c'est marqué comme expédié là-bas, changez-le aussi là-bas.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/undo_preview.py"/>
        <source>Money that really moved: only what is written here changes.</source>
        <translation>L'argent vraiment versé : seul ce qui est écrit ici change.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/undo_words.py"/>
        <source>{name} was changed since: {lower}, {when}.</source>
        <translation>{name} a changé depuis : {lower}, {when}.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/undo_words.py"/>
        <source>Undo that first, or go back to before this step; both are in its timeline.</source>
        <translation>Défaites cela d'abord, ou revenez avant cette étape ; les deux sont dans son historique.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/undo_words.py"/>
        <source>{name} was changed since: {lower} is {said_now} now, not {said_then}.</source>
        <translation>{name} a changé depuis : {lower}, c'est maintenant {said_now}, plus {said_then}.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/undo_words.py"/>
        <source>Put that back first, or change it by hand.</source>
        <translation>Remettez-le d'abord comme avant, ou changez-le à la main.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/undo_words.py"/>
        <source>{name} can't go back: {pieces} × {title} would leave the shelf, and {n} are on it.</source>
        <extracomment>One: {name} can't go back: {pieces} × {title} would leave the shelf, and 1 is on it.</extracomment>
        <translation>
            <numerusform>{name} ne peut pas revenir : {pieces} × {title} quitteraient le rayon, et il n'y en a que {n}.</numerusform>
            <numerusform>{name} ne peut pas revenir : {pieces} × {title} quitteraient le rayon, et il n'y en a que {n}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/services/undo_words.py"/>
        <source>The last ones went to {taker}; undo that first, or count the shelf again if more are there.</source>
        <translation>Les derniers sont allés à {taker} ; défaites cela d'abord, ou recomptez le rayon s'il y en a plus.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/undo_words.py"/>
        <source>Count the shelf again if more are there.</source>
        <translation>Recomptez le rayon s'il y en a plus.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/updates/found.py"/>
        <source>It is far longer than such a file may be.</source>
        <translation>C'est bien plus long qu'un tel fichier ne peut l'être.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/updates/found.py"/>
        <source>It came only in part.</source>
        <translation>Une partie seulement est arrivée.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/updates/found.py"/>
        <source>It is something else than a word about a new version.</source>
        <translation>C'est autre chose que l'annonce d'une nouvelle version.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/updates/found.py"/>
        <source>It is written in a newer form than this version can read.</source>
        <translation>C'est écrit sous une forme plus récente que celle que cette version sait lire.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/updates/found.py"/>
        <source>It bears no signature.</source>
        <translation>Il n'y a pas de signature.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/updates/found.py"/>
        <source>Its signature doesn't fit.</source>
        <translation>Sa signature ne convient pas.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/updates/found.py"/>
        <source>No answer came.</source>
        <translation>Aucune réponse n'est venue.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/updates/found.py"/>
        <source>The answer took too long.</source>
        <translation>La réponse a trop tardé.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/updates/found.py"/>
        <source>The place it should come from wasn't found. Is this computer connected?</source>
        <translation>L'endroit d'où cela devait venir est introuvable. Cet ordinateur est-il connecté ?</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/updates/found.py"/>
        <source>The connection is not safe: the other side couldn't prove who it is.</source>
        <translation>La connexion n'est pas sûre : l'autre côté n'a pas pu prouver qui il est.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/updates/found.py"/>
        <source>There is no such file there.</source>
        <translation>Il n'y a pas de tel fichier là-bas.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/updates/found.py"/>
        <source>The answer leads to another place that isn't safe.</source>
        <translation>La réponse mène à un autre endroit, qui n'est pas sûr.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/updates/words.py"/>
        <source>There is a newer version.</source>
        <translation>Il y a une nouvelle version.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/updates/words.py"/>
        <source>You have the newest version.</source>
        <translation>Vous avez la dernière version.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/updates/words.py"/>
        <source>What came about new versions can't be read.</source>
        <translation>Ce qui est arrivé sur les nouvelles versions est illisible.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/updates/words.py"/>
        <source>Nothing was changed. Try again tomorrow.</source>
        <translation>Rien n'a été modifié. Réessayez demain.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/updates/words.py"/>
        <source>What came isn't from the makers of Makerbench, so it was left alone.</source>
        <translation>Ce qui est arrivé ne vient pas des auteurs de Makerbench et a été laissé tel quel.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/updates/words.py"/>
        <source>Nothing was changed. If it stays so, tell the people you got Makerbench from.</source>
        <translation>Rien n'a été modifié. Si cela continue, prévenez ceux de qui vous tenez Makerbench.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/updates/words.py"/>
        <source>Nothing was learned about new versions.</source>
        <translation>Rien de nouveau n'a été appris sur les versions.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/updates/words.py"/>
        <source>Makerbench works on as it is. Try again later.</source>
        <translation>Makerbench continue comme il est. Réessayez plus tard.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/updates/words.py"/>
        <source>This copy of Makerbench doesn't know yet where new versions are announced.</source>
        <translation>Cette copie de Makerbench ne sait pas encore où les nouvelles versions sont annoncées.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/updates/words.py"/>
        <source>Look where you got this one.</source>
        <translation>Regardez là où vous l'avez obtenu.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/updates/words.py"/>
        <source>This copy of Makerbench is a Flatpak, which can't reach the internet.</source>
        <translation>Cette copie de Makerbench est un Flatpak, qui ne peut pas aller sur Internet.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/updates/words.py"/>
        <source>New versions come from where you got this one, such as your software center.</source>
        <translation>Les nouvelles versions viennent de là d'où vient celle-ci, par exemple votre logithèque.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/words.py"/>
        <location filename="../../makerapp/ui/widgets/chip.py"/>
        <source>Pending</source>
        <translation>En attente</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/words.py"/>
        <location filename="../../makerapp/ui/widgets/chip.py"/>
        <source>Processing</source>
        <translation>En préparation</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/words.py"/>
        <source>To confirm</source>
        <oldsource>To confirm</oldsource>
        <comment>list of orders</comment>
        <translation>À confirmer</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/words.py"/>
        <source>To make</source>
        <oldsource>To make</oldsource>
        <comment>list of orders</comment>
        <translation>À fabriquer</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/words.py"/>
        <source>To pack</source>
        <oldsource>To pack</oldsource>
        <comment>list of orders</comment>
        <translation>À emballer</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/words.py"/>
        <source>On the way</source>
        <oldsource>On the way</oldsource>
        <comment>list of orders</comment>
        <translation>En route</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/words.py"/>
        <source>Delivered</source>
        <comment>list of orders</comment>
        <translation>Livrées</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/words.py"/>
        <source>Cancelled</source>
        <comment>list of orders</comment>
        <translation>Annulées</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/words.py"/>
        <source>All orders</source>
        <oldsource>All orders</oldsource>
        <comment>list of orders</comment>
        <translation>Toutes</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/words.py"/>
        <source>Unfulfilled</source>
        <translation>Non expédiée</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/words.py"/>
        <source>Partly fulfilled</source>
        <translation>Expédiée en partie</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/words.py"/>
        <source>Fulfilled</source>
        <translation>Tout expédié</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/words.py"/>
        <source>Awaiting payment</source>
        <translation>En attente de paiement</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/words.py"/>
        <source>Partly refunded</source>
        <translation>Remboursé en partie</translation>
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
        <translation>Ma boutique</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/words.py"/>
        <source>Market stall</source>
        <translation>Marché</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/words.py"/>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/words.py"/>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/words.py"/>
        <source>Yesterday {time}</source>
        <translation>Hier {time}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/words.py"/>
        <source>Today {time}</source>
        <translation>Aujourd'hui {time}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/words.py"/>
        <source>yesterday {time}</source>
        <translation>hier {time}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/words.py"/>
        <source>today {time}</source>
        <translation>aujourd'hui {time}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/words.py"/>
        <source>On hold until {day}</source>
        <translation>De côté jusqu'au {day}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/words.py"/>
        <source>post has left</source>
        <translation>poste passée</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/words.py"/>
        <source>before {time}</source>
        <translation>avant {time}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/words.py"/>
        <location filename="../../makerapp/ui/orders/date_field.py"/>
        <location filename="../../makerapp/ui/orders/hold_dialog.py"/>
        <location filename="../../makerapp/ui/today/today_words.py"/>
        <source>Tomorrow</source>
        <translation>Demain</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/words.py"/>
        <location filename="../../makerapp/ui/fulfillment/review_step.py"/>
        <location filename="../../makerapp/ui/orders/pills.py"/>
        <source>On hold</source>
        <translation>De côté</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/words.py"/>
        <source>until {day}</source>
        <translation>jusqu'au {day}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/words.py"/>
        <source>{hold} · ship-by date {day}</source>
        <translation>{hold} · date d'expédition {day}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/words.py"/>
        <location filename="../../makerapp/ui/orders/date_field.py"/>
        <location filename="../../makerapp/ui/orders/row_words.py"/>
        <source>tomorrow</source>
        <translation>demain</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/words.py"/>
        <source>in {n} days</source>
        <extracomment>One: in 1 day</extracomment>
        <translation>
            <numerusform>dans {n} jour</numerusform>
            <numerusform>dans {n} jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/words.py"/>
        <source>{n} days late</source>
        <extracomment>One: 1 day late</extracomment>
        <translation>
            <numerusform>{n} jour de retard</numerusform>
            <numerusform>{n} jours de retard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/words.py"/>
        <source>{n} weeks late</source>
        <extracomment>One: 1 week late</extracomment>
        <translation>
            <numerusform>{n} semaine de retard</numerusform>
            <numerusform>{n} semaines de retard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/words.py"/>
        <source>{n} months late</source>
        <extracomment>One: 1 month late</extracomment>
        <translation>
            <numerusform>{n} mois de retard</numerusform>
            <numerusform>{n} mois de retard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/words.py"/>
        <source>{n} years late</source>
        <extracomment>One: 1 year late</extracomment>
        <translation>
            <numerusform>{n} an de retard</numerusform>
            <numerusform>{n} ans de retard</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/services/words.py"/>
        <source>Ship by today, {day} · the post has left</source>
        <translation>À expédier aujourd'hui, {day} · la poste est passée</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/words.py"/>
        <source>Ship-by date was {day} · {late}</source>
        <translation>Date d'expédition : {day} · {late}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/words.py"/>
        <source>Ship-by date was {day}</source>
        <translation>Date d'expédition : {day}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/words.py"/>
        <source>Ship by {day} · {left}</source>
        <translation>À expédier le {day} · {left}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/words.py"/>
        <source>Ship by today, {day}</source>
        <translation>À expédier aujourd'hui, {day}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/words.py"/>
        <source>Ship by tomorrow, {day}</source>
        <translation>À expédier demain, {day}</translation>
    </message>
    <message>
        <location filename="../../makerapp/settings.py"/>
        <source>Not quite right? Write to us within 30 days and we'll exchange it. Keep this card; it's all we need.</source>
        <translation>Pas tout à fait ça ? Écrivez-nous sous 30 jours et nous l'échangeons. Gardez cette carte ; c'est tout ce qu'il nous faut.</translation>
    </message>
    <message>
        <location filename="../../makerapp/settings.py"/>
        <source>Made by hand, made to last</source>
        <translation>Fait main, fait pour durer</translation>
    </message>
    <message>
        <location filename="../../makerapp/settings.py"/>
        <source>A little thank-you for your next order:</source>
        <translation>Un petit merci pour votre prochaine commande :</translation>
    </message>
    <message>
        <location filename="../../makerapp/shipping/carriers.py"/>
        <source>I’ll bring it myself</source>
        <translation>Je l'apporte moi-même</translation>
    </message>
    <message>
        <location filename="../../makerapp/shipping/carriers.py"/>
        <source>By hand</source>
        <translation>En main propre</translation>
    </message>
    <message>
        <location filename="../../makerapp/shipping/carriers.py"/>
        <source>Other</source>
        <comment>carrier</comment>
        <translation>Autre transporteur</translation>
    </message>
    <message>
        <location filename="../../makerapp/shipping/tracking.py"/>
        <source>A spreadsheet has shortened this tracking number.</source>
        <translation>Un tableur a raccourci ce numéro de suivi.</translation>
    </message>
    <message>
        <location filename="../../makerapp/shipping/tracking.py"/>
        <source>“{plain}” is rounded, and its last digits are lost. Copy the number from the carrier’s label or e-mail.</source>
        <translation>« {plain} » est arrondi, et ses derniers chiffres sont perdus. Copiez le numéro depuis l'étiquette ou l'e-mail du transporteur.</translation>
    </message>
    <message>
        <location filename="../../makerapp/shipping/tracking.py"/>
        <source>International post ({country})</source>
        <translation>Poste internationale ({country})</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/about_dialog.py"/>
        <source>About Makerbench</source>
        <translation>À propos de Makerbench</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/about_dialog.py"/>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/about_dialog.py"/>
        <location filename="../../makerapp/ui/about/program_card.py"/>
        <source>This program</source>
        <translation>Ce programme</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/about_dialog.py"/>
        <source>Parts &amp; licenses</source>
        <translation>Licences</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/check_dialog.py"/>
        <source>Check this installation</source>
        <translation>Vérifier cette installation</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/check_dialog.py"/>
        <source>Every part of Makerbench is tried once, out of sight. Your own orders are not touched.</source>
        <translation>Chaque partie de Makerbench est essayée une fois, hors de vue. Vos propres commandes ne sont pas touchées.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/check_dialog.py"/>
        <source>Checks done</source>
        <translation>Vérifications faites</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/check_dialog.py"/>
        <location filename="../../makerapp/ui/importing/import_dialog.py"/>
        <location filename="../../makerapp/ui/printing/batch_card.py"/>
        <location filename="../../makerapp/ui/settings/updates_section.py"/>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/check_dialog.py"/>
        <location filename="../../makerapp/ui/about/program_page.py"/>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/check_dialog.py"/>
        <source>Save report…</source>
        <translation>Enregistrer le rapport…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/check_dialog.py"/>
        <source>Check again</source>
        <translation>Revérifier</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/check_dialog.py"/>
        <source>Copy report</source>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/check_dialog.py"/>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/check_dialog.py"/>
        <source>This takes less than a minute.</source>
        <translation>Cela prend moins d'une minute.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/check_dialog.py"/>
        <source>{folder} can't be written: {why}.</source>
        <translation>Impossible d'écrire dans {folder} : {why}.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/check_dialog.py"/>
        <source>{at} of {all}: {title}</source>
        <translation>{at} sur {all} : {title}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/check_dialog.py"/>
        <source>The check couldn't begin.</source>
        <translation>La vérification n'a pas pu commencer.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/check_dialog.py"/>
        <source>The check couldn't be finished.</source>
        <translation>La vérification n'a pas pu finir.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/check_dialog.py"/>
        <source>{done} of {all} checks were done.</source>
        <translation>{done} vérifications sur {all} ont été faites.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/check_dialog.py"/>
        <source>You stopped the check.</source>
        <translation>Vous avez arrêté la vérification.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/check_dialog.py"/>
        <source>Everything works: {count} of {count} checks.</source>
        <translation>Tout fonctionne : {count} vérifications sur {count}.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/check_dialog.py"/>
        <source>You can close this. The report says which parts this program is made of.</source>
        <translation>Vous pouvez fermer. Le rapport dit de quoi ce programme est fait.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/check_dialog.py"/>
        <source>{wrong} of {all} checks found something wrong.</source>
        <translation>{wrong} vérifications sur {all} ont trouvé un défaut.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/check_dialog.py"/>
        <source>Copy the report and send it to whoever helps you. There are no orders or names in it.</source>
        <translation>Copiez le rapport et envoyez-le à qui vous aide. Il ne contient ni commandes ni noms.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/check_dialog.py"/>
        <source>The program may not be whole: install it again, then check again.</source>
        <translation>Le programme est peut-être incomplet : réinstallez-le, puis revérifiez.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/check_dialog.py"/>
        <source>The last it said: “{words}”. {now}</source>
        <translation>Sa dernière parole : « {words} ». {now}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/check_dialog.py"/>
        <source>{why}. Check again.</source>
        <translation>{why}. Revérifiez.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/check_dialog.py"/>
        <source>The report can't be read.</source>
        <translation>Le rapport est illisible.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/check_dialog.py"/>
        <source>Report copied</source>
        <translation>Rapport copié</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/check_dialog.py"/>
        <source>Save report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/check_dialog.py"/>
        <location filename="../../makerapp/ui/orders/timeline_export.py"/>
        <source>Text (*.txt)</source>
        <translation>Texte (*.txt)</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/check_dialog.py"/>
        <source>Report saved</source>
        <translation>Rapport enregistré</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/check_dialog.py"/>
        <source>The report couldn't be saved.</source>
        <translation>Le rapport n'a pas pu être enregistré.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/check_dialog.py"/>
        <source>Works</source>
        <translation>Fonctionne</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/check_dialog.py"/>
        <source>Something is wrong</source>
        <translation>Quelque chose ne va pas</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/newer_line.py"/>
        <location filename="../../makerapp/ui/about/news.py"/>
        <source>Open the page</source>
        <translation>Ouvrir la page</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/newer_line.py"/>
        <location filename="../../makerapp/ui/about/news.py"/>
        <source>Skip this version</source>
        <translation>Passer cette version</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/newer_line.py"/>
        <source>{name} {version} is out, since {day}.</source>
        <translation>Depuis le {day}, {name} {version} est disponible.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/news.py"/>
        <source>This is {name} {version} now.</source>
        <translation>Voici {name} {version}.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/news.py"/>
        <location filename="../../makerapp/ui/about/whats_new_dialog.py"/>
        <source>What's new</source>
        <translation>Nouveautés</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/news.py"/>
        <source>Version {version} is out.</source>
        <translation>La version {version} est sortie.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/news_bar.py"/>
        <location filename="../../makerapp/ui/widgets/toast.py"/>
        <source>Close message</source>
        <translation>Fermer le message</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/parts_list.py"/>
        <source>Parts of others in Makerbench</source>
        <translation>Composants d'autres auteurs dans Makerbench</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/parts_page.py"/>
        <source>Search names and licenses</source>
        <translation>Chercher noms et licences</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/parts_page.py"/>
        <source>Open its page</source>
        <translation>Ouvrir sa page</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/parts_page.py"/>
        <source>Qt and your rights</source>
        <translation>Qt et vos droits</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/parts_page.py"/>
        <source>What its license allows you</source>
        <translation>Ce que sa licence vous permet</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/parts_page.py"/>
        <source>{license} · {version}</source>
        <translation>{license} · {version}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/parts_page.py"/>
        <source>{license} · version {version}</source>
        <translation>{license} · version {version}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/parts_page.py"/>
        <source>Open the page of {name}</source>
        <translation>Ouvrir la page de {name}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/parts_page.py"/>
        <source>License of {name}</source>
        <translation>Licence de {name}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/about/parts_page.py"/>
        <source>{n} parts</source>
        <extracomment>One: 1 part</extracomment>
        <translation>
            <numerusform>{n} composant</numerusform>
            <numerusform>{n} composants</numerusform>
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
        <translation>À propos de Makerbench…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/program_card.py"/>
        <source>What's new…</source>
        <translation>Nouveautés…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/program_card.py"/>
        <source>Check this installation…</source>
        <translation>Vérifier cette installation…</translation>
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
        <translation>Système</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/program_page.py"/>
        <source>Windows drawn by</source>
        <translation>Fenêtres dessinées par</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/program_page.py"/>
        <source>Shown on</source>
        <translation>Affiché sur</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/program_page.py"/>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/program_page.py"/>
        <source>Program folder</source>
        <translation>Dossier du programme</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/program_page.py"/>
        <source>Copy all</source>
        <translation>Tout copier</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/program_page.py"/>
        <source>Copy all about this program</source>
        <translation>Copier tout sur ce programme</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/program_page.py"/>
        <source>Counting…</source>
        <translation>Calcul…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/program_page.py"/>
        <source>Data folder</source>
        <translation>Dossier de données</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/program_page.py"/>
        <source>The order and packing bench of a home maker. It works without the internet, on this computer.</source>
        <translation>L'établi des commandes et de l'emballage pour créateurs à domicile. Il marche sans Internet, sur cet ordinateur.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/program_page.py"/>
        <source>Your orders are kept here</source>
        <translation>Vos commandes sont ici</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/program_page.py"/>
        <source>What it runs on</source>
        <translation>Sur quoi il tourne</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/program_page.py"/>
        <location filename="../../makerapp/ui/crash_dialog.py"/>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/qt_notice.py"/>
        <source>Makerbench draws its windows with Qt {qt} and PySide6 {pyside}. Both are free software under the GNU Lesser General Public License, version 3 (LGPL). They are in this program as their makers published them, without a change. Makerbench itself is under the MIT license.</source>
        <translation>Makerbench dessine ses fenêtres avec Qt {qt} et PySide6 {pyside}. Les deux sont des logiciels libres sous GNU Lesser General Public License, version 3 (LGPL). Ils sont dans ce programme tels que leurs auteurs les ont publiés, sans modification. Makerbench lui-même est sous licence MIT.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/qt_notice.py"/>
        <source>You may use Qt and PySide6, pass them on and change them. The license in full, and the GNU General Public License that it builds on, are shown here when you choose Qt in the list.</source>
        <translation>Vous pouvez utiliser Qt et PySide6, les transmettre et les modifier. La licence complète, et la GNU General Public License sur laquelle elle repose, s'affichent ici quand vous choisissez Qt dans la liste.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/qt_notice.py"/>
        <source>The source code of exactly these versions is here for everyone:</source>
        <translation>Le code source de ces versions exactes est ici, pour tout le monde :</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/qt_notice.py"/>
        <source>You may put a Qt of your own in the place of this one. Makerbench loads it from files of its own, below this folder:</source>
        <translation>Vous pouvez mettre un Qt à vous à la place de celui-ci. Makerbench le charge depuis des fichiers à part, dans ce dossier :</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/qt_notice.py"/>
        <source>Close Makerbench. Exchange the files there whose names begin with {names} for those of a Qt {minor} that you built yourself, under the same names, and start Makerbench again. The same goes for the files of PySide6 and Shiboken6. Your orders are elsewhere and aren't touched.</source>
        <translation>Fermez Makerbench. Remplacez-y les fichiers dont le nom commence par {names} par ceux d'un Qt {minor} que vous avez construit vous-même, sous les mêmes noms, et relancez Makerbench. Il en va de même pour les fichiers de PySide6 et Shiboken6. Vos commandes sont ailleurs et ne sont pas touchées.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/qt_notice.py"/>
        <source>To find faults in what you changed, you may also take Makerbench itself apart.</source>
        <translation>Pour trouver des défauts dans ce que vous avez modifié, vous pouvez aussi démonter Makerbench lui-même.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/whats_new_dialog.py"/>
        <source>You have {name} {version}.</source>
        <translation>Vous avez {name} {version}.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/whats_new_dialog.py"/>
        <source>What each version brought</source>
        <translation>Ce que chaque version a apporté</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/whats_new_dialog.py"/>
        <source>Before that</source>
        <translation>Avant cela</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/whats_new_dialog.py"/>
        <source>There is nothing to read in this copy.</source>
        <translation>Il n'y a rien à lire dans cette copie.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/whats_new_dialog.py"/>
        <location filename="../../makerapp/ui/batch/batch_page.py"/>
        <location filename="../../makerapp/ui/fulfillment/wizard.py"/>
        <location filename="../../makerapp/ui/importing/import_dialog.py"/>
        <location filename="../../makerapp/ui/settings/calendar_history_dialog.py"/>
        <location filename="../../makerapp/ui/settings/settings_dialog.py"/>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/actions.py"/>
        <source>Tracking number copied</source>
        <translation>Numéro de suivi copié</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/actions.py"/>
        <source>Address copied</source>
        <translation>Adresse copiée</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/actions.py"/>
        <location filename="../../makerapp/ui/fulfillment/done_step.py"/>
        <location filename="../../makerapp/ui/fulfillment/ship_step.py"/>
        <location filename="../../makerapp/ui/orders/shortage_form.py"/>
        <source>Message copied</source>
        <translation>Message copié</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/batch_actions.py"/>
        <location filename="../../makerapp/ui/fulfillment/panel_parts.py"/>
        <location filename="../../makerapp/ui/orders/bulk_bar.py"/>
        <location filename="../../makerapp/ui/orders/detail_head.py"/>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/batch_actions.py"/>
        <location filename="../../makerapp/ui/fulfillment/wizard_actions.py"/>
        <source>Open order</source>
        <translation>Ouvrir la commande</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/batch_actions.py"/>
        <location filename="../../makerapp/ui/fulfillment/wizard_actions.py"/>
        <source>Edit order…</source>
        <translation>Modifier la commande…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/batch_actions.py"/>
        <location filename="../../makerapp/ui/batch/review_step.py"/>
        <source>Pack it by itself</source>
        <translation>L'emballer seule</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/batch_actions.py"/>
        <location filename="../../makerapp/ui/fulfillment/wizard_actions.py"/>
        <source>Print preview…</source>
        <translation>Aperçu avant impression…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/batch_actions.py"/>
        <location filename="../../makerapp/ui/batch/pick_step.py"/>
        <location filename="../../makerapp/ui/orders/selection_panel.py"/>
        <source>Print pick list</source>
        <translation>Imprimer la liste</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/batch_actions.py"/>
        <source>Give up this batch</source>
        <translation>Abandonner cet emballage</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/batch_page.py"/>
        <location filename="../../makerapp/ui/fulfillment/wizard.py"/>
        <source>Review</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/batch_page.py"/>
        <source>Pick</source>
        <translation>Prélever</translation>
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
        <translation>Imprimer</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/batch/batch_page.py"/>
        <source>{items} from {n} places</source>
        <extracomment>One: {items} from 1 place</extracomment>
        <translation>
            <numerusform>{items} de {n} emplacement</numerusform>
            <numerusform>{items} de {n} emplacements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/batch/batch_page.py"/>
        <location filename="../../makerapp/ui/orders/selection_panel.py"/>
        <source>Pack {n} orders</source>
        <extracomment>One: Pack 1 order</extracomment>
        <translation>
            <numerusform>Emballer {n} commande</numerusform>
            <numerusform>Emballer {n} commandes</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/batch_page.py"/>
        <source>One moment.</source>
        <translation>Un instant.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/batch_page.py"/>
        <source>Scan it again when this is done. Nothing was changed.</source>
        <translation>Scannez de nouveau quand ceci est fini. Rien n'a été changé.</translation>
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
        <translation>Réimprimer</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/done_step.py"/>
        <location filename="../../makerapp/ui/fulfillment/ship_day.py"/>
        <source>{number} is on its way</source>
        <translation>{number} est en route</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/batch/done_step.py"/>
        <source>{n} orders are on their way</source>
        <extracomment>One: {n} orders are on their way</extracomment>
        <translation>
            <numerusform>{n} commande est en route</numerusform>
            <numerusform>{n} commandes sont en route</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/batch/done_step.py"/>
        <source>{n} without a tracking number, you can add them later</source>
        <extracomment>One: 1 without a tracking number, you can add it later</extracomment>
        <translation>
            <numerusform>{n} sans numéro de suivi, à ajouter plus tard</numerusform>
            <numerusform>{n} sans numéro de suivi, à ajouter plus tard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/batch/done_step.py"/>
        <source>Undo all {n}</source>
        <extracomment>One: Undo shipping</extracomment>
        <translation>
            <numerusform>Défaire l'expédition ({n})</numerusform>
            <numerusform>Tout défaire ({n})</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/done_step.py"/>
        <location filename="../../makerapp/ui/batch/review_step.py"/>
        <location filename="../../makerapp/ui/fulfillment/wizard.py"/>
        <location filename="../../makerapp/ui/help_page.py"/>
        <source>Back to orders</source>
        <translation>Retour aux commandes</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/done_step.py"/>
        <location filename="../../makerapp/ui/fulfillment/done_step.py"/>
        <location filename="../../makerapp/ui/fulfillment/wizard.py"/>
        <source>Back to Today</source>
        <translation>Retour à Aujourd'hui</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/done_step.py"/>
        <source>On their way</source>
        <translation>En route</translation>
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
            <numerusform>et {n} de plus</numerusform>
            <numerusform>et {n} de plus</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/kept_banner.py"/>
        <source>Give it up</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/kept_banner.py"/>
        <source>Go on packing</source>
        <translation>Continuer l'emballage</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/batch/kept_banner.py"/>
        <source>You began to pack {n} orders together</source>
        <extracomment>One: You began to pack {n} order</extracomment>
        <translation>
            <numerusform>Vous avez commencé à emballer {n} commande</numerusform>
            <numerusform>Vous avez commencé à emballer {n} commandes ensemble</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/panel.py"/>
        <source>Nothing of them is left to pack</source>
        <translation>Il n'en reste rien à emballer</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/pick_scans.py"/>
        <source>Collect the items and print the slips, then scan the carriers' labels. Nothing was ticked.</source>
        <translation>Réunissez les articles et imprimez les bons de livraison, puis scannez les étiquettes des transporteurs. Rien n'a été coché.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/pick_scans.py"/>
        <source>Pack first, then scan the carrier's label.</source>
        <translation>Emballez d'abord, puis scannez l'étiquette du transporteur.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/batch/pick_scans.py"/>
        <source>{n} orders need {pieces} × {title}, and all are collected.</source>
        <extracomment>One: The order needs {pieces} × {title}, and all are collected.</extracomment>
        <translation>
            <numerusform>Il faut {pieces} × {title} pour {n} commande, et tout est réuni.</numerusform>
            <numerusform>Il faut {pieces} × {title} pour {n} commandes, et tout est réuni.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/pick_scans.py"/>
        <source>{title}, {picked} of {needed} collected</source>
        <translation>{title}, {picked} sur {needed} réunis</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/batch/pick_scans.py"/>
        <source>Wrong item: none of these {n} orders needs it.</source>
        <extracomment>One: Wrong item: the order doesn't need it.</extracomment>
        <translation>
            <numerusform>Mauvais article : {n} commande, et elle n'en a pas besoin.</numerusform>
            <numerusform>Mauvais article : aucune de ces {n} commandes n'en a besoin.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/pick_scans.py"/>
        <source>You scanned {title}.</source>
        <translation>Vous avez scanné {title}.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/pick_scans.py"/>
        <source>Nothing was ticked.</source>
        <translation>Rien n'a été coché.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/pick_scans.py"/>
        <source>Next are {n} × {title}, from {shelf}.</source>
        <translation>Viennent ensuite {n} × {title} ({shelf}).</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/pick_scans.py"/>
        <source>Next are {n} × {title}.</source>
        <translation>Viennent ensuite {n} × {title}.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/pick_scans.py"/>
        <source>{number} is one of these.</source>
        <translation>{number} en fait partie.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/batch/pick_scans.py"/>
        <source>{number} isn't among these {n} orders.</source>
        <extracomment>One: {number} isn't in this batch.</extracomment>
        <translation>
            <numerusform>{number} ne fait pas partie de cet emballage ({n} commande).</numerusform>
            <numerusform>{number} n'est pas parmi ces {n} commandes.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/pick_scans.py"/>
        <source>Put it aside and pack it afterwards. Nothing was ticked.</source>
        <translation>Posez-la à part et emballez-la ensuite. Rien n'a été coché.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/pick_step.py"/>
        <source>Pieces collected</source>
        <translation>Pièces réunies</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/pick_step.py"/>
        <location filename="../../makerapp/ui/fulfillment/pick_step.py"/>
        <location filename="../../makerapp/ui/settings/holidays_dialog.py"/>
        <source>Tick all</source>
        <translation>Tout cocher</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/pick_step.py"/>
        <source>Everything is collected</source>
        <translation>Tout est réuni</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/batch/pick_step.py"/>
        <source>Collect these for all {n} orders</source>
        <extracomment>One: Collect these for the order</extracomment>
        <translation>
            <numerusform>À réunir pour {n} commande</numerusform>
            <numerusform>À réunir pour les {n} commandes</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/pick_step.py"/>
        <source>{picked} of {needed} collected</source>
        <translation>{picked} sur {needed} réunis</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/batch/pick_step.py"/>
        <location filename="../../makerapp/ui/orders/list_words.py"/>
        <location filename="../../makerapp/ui/printing/preview_dialog.py"/>
        <location filename="../../makerapp/ui/today/today_words.py"/>
        <source>Print {n} slips</source>
        <extracomment>One: Print 1 slip</extracomment>
        <translation>
            <numerusform>Imprimer {n} bon</numerusform>
            <numerusform>Imprimer {n} bons</numerusform>
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
        <translation>Retour</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/batch/pick_step.py"/>
        <source>{n} not ticked yet. The green button ticks the rest.</source>
        <extracomment>One: 1 not ticked yet. The green button ticks it.</extracomment>
        <translation>
            <numerusform>{n} pas encore coché. Le bouton vert le coche.</numerusform>
            <numerusform>{n} pas encore cochés. Le bouton vert coche le reste.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/pick_step.py"/>
        <location filename="../../makerapp/ui/fulfillment/scanner_note.py"/>
        <source>Scanner ready</source>
        <translation>Lecteur prêt</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/pick_step.py"/>
        <source>Scan items as you collect them</source>
        <translation>Scannez les articles en les réunissant</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/batch/pile_row.py"/>
        <location filename="../../makerapp/ui/today/today_words.py"/>
        <source>{n} personalized</source>
        <extracomment>One: 1 personalized</extracomment>
        <translation>
            <numerusform>{n} personnalisée</numerusform>
            <numerusform>{n} personnalisées</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/pile_row.py"/>
        <source>{title}, {packed} of {total} collected</source>
        <translation>{title}, {packed} sur {total} réunis</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/pile_row.py"/>
        <source>Click, Space or + collects one, the tick or Shift+Space all; right click or − takes one back</source>
        <translation>Clic, Espace ou + en prend un, la coche ou Maj+Espace tous ; clic droit ou − en rend un</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/batch/print_step.py"/>
        <source>{n} orders saved as PDF</source>
        <extracomment>One: 1 order saved as PDF</extracomment>
        <translation>
            <numerusform>{n} commande enregistrée en PDF</numerusform>
            <numerusform>{n} commandes enregistrées en PDF</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/reading.py"/>
        <location filename="../../makerapp/ui/fulfillment/pick_step.py"/>
        <source>Not right…</source>
        <translation>Ce n'est pas ça…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/reading.py"/>
        <location filename="../../makerapp/ui/fulfillment/pick_step.py"/>
        <source>It says exactly this</source>
        <translation>C'est exactement ça</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/batch/review_step.py"/>
        <source>All {n} orders are ready</source>
        <extracomment>One: The order is ready</extracomment>
        <translation>
            <numerusform>{n} commande est prête</numerusform>
            <numerusform>Les {n} commandes sont prêtes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/batch/review_step.py"/>
        <source>None of the {n} orders is ready</source>
        <extracomment>One: The order isn't ready</extracomment>
        <translation>
            <numerusform>{n} commande n'est pas prête</numerusform>
            <numerusform>Aucune des {n} commandes n'est prête</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/batch/review_step.py"/>
        <source>{n} of {all} are ready</source>
        <extracomment>One: {n} of {all} is ready</extracomment>
        <translation>
            <numerusform>{n} sur {all} est prête</numerusform>
            <numerusform>{n} sur {all} sont prêtes</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/review_step.py"/>
        <source>Nothing needs a decision.</source>
        <translation>Rien ne demande de décision.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/review_step.py"/>
        <source>Put right what you can, and they can be packed together.</source>
        <translation>Réglez ce que vous pouvez, et elles pourront être emballées ensemble.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/review_step.py"/>
        <source>The others stay where they are. Put right what you can, or go on without them.</source>
        <translation>Les autres restent où elles sont. Réglez ce que vous pouvez, ou continuez sans elles.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/review_step.py"/>
        <location filename="../../makerapp/ui/fulfillment/review_step.py"/>
        <source>Pack anyway</source>
        <translation>Emballer quand même</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/review_step.py"/>
        <location filename="../../makerapp/ui/fulfillment/review_step.py"/>
        <source>Add postcode</source>
        <translation>Ajouter le code postal</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/review_step.py"/>
        <location filename="../../makerapp/ui/fulfillment/review_step.py"/>
        <source>Edit address</source>
        <translation>Modifier l'adresse</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/review_step.py"/>
        <location filename="../../makerapp/ui/fulfillment/review_step.py"/>
        <source>Edit items</source>
        <translation>Modifier les articles</translation>
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
        <translation>Annuler la commande…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/batch/review_step.py"/>
        <source>Continue with {n}</source>
        <extracomment>One: Continue with 1</extracomment>
        <translation>
            <numerusform>Continuer avec {n}</numerusform>
            <numerusform>Continuer avec {n}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/review_step.py"/>
        <source>Left out for now</source>
        <translation>Laissées de côté</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/batch/review_step.py"/>
        <source>Show these {n}</source>
        <extracomment>One: Show this one</extracomment>
        <translation>
            <numerusform>Voir la commande ({n})</numerusform>
            <numerusform>Voir les {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/batch/review_step.py"/>
        <source>{n} orders go to {name}: {numbers}. Each gets its own parcel.</source>
        <extracomment>One: {n} order goes to {name}: {numbers}.</extracomment>
        <translation>
            <numerusform>{n} commande va à {name} : {numbers}.</numerusform>
            <numerusform>{n} commandes vont à {name} : {numbers}. Chacune a son propre colis.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/sending.py"/>
        <source>Marking as shipped…</source>
        <translation>Marquage comme expédiées…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/sending.py"/>
        <location filename="../../makerapp/ui/orders/undo_run.py"/>
        <source>Undoing…</source>
        <translation>Retour en arrière…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/sending.py"/>
        <source>{n} of {all}…</source>
        <translation>{n} sur {all}…</translation>
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
        <translation>Cadeau : pas de prix dans le carton</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/ship_panel.py"/>
        <location filename="../../makerapp/ui/fulfillment/pick_step.py"/>
        <source>Thank-you note goes on top</source>
        <translation>Le mot de remerciement va sur le dessus</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/ship_panel.py"/>
        <location filename="../../makerapp/ui/fulfillment/pick_step.py"/>
        <source>Remember</source>
        <translation>À retenir</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/ship_panel.py"/>
        <source>Needs a customs form</source>
        <translation>Avec déclaration en douane</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/ship_panel.py"/>
        <source>Print the customs form…</source>
        <translation>Imprimer la déclaration…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/ship_row.py"/>
        <source>{number} is packed</source>
        <translation>{number} est emballée</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/ship_row.py"/>
        <source>Tracking number of {number}</source>
        <translation>Numéro de suivi de {number}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/ship_row.py"/>
        <location filename="../../makerapp/ui/orders/row_words.py"/>
        <source>Note</source>
        <comment>from the buyer</comment>
        <translation>Note</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/ship_row.py"/>
        <location filename="../../makerapp/ui/orders/pills.py"/>
        <location filename="../../makerapp/ui/orders/row_words.py"/>
        <source>Personalized</source>
        <translation>Personnalisé</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/ship_row.py"/>
        <source>Choose carrier</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/ship_row.py"/>
        <source>none chosen yet</source>
        <translation>aucun choisi pour l'instant</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/ship_row.py"/>
        <source>Carrier of {number}: {carrier}</source>
        <translation>Transporteur de {number} : {carrier}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/ship_row.py"/>
        <source>packed</source>
        <translation>emballée</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/ship_row.py"/>
        <source>not packed</source>
        <translation>pas emballée</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/ship_scans.py"/>
        <source>Scan a slip to go to its box, or the carrier's label of the box that is marked. Nothing was changed.</source>
        <translation>Scannez un bon pour aller à son carton, ou l'étiquette du transporteur du carton signalé. Rien n'a été modifié.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/ship_scans.py"/>
        <source>That is an item. Here the boxes are numbered.</source>
        <translation>C'est un article. Ici, ce sont les cartons qu'on numérote.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/ship_scans.py"/>
        <source>No slip of {number} with this code was printed here. Pack by what stands here.</source>
        <translation>Aucun bon de {number} avec ce code n'a été imprimé ici. Emballez d'après ce qui est écrit ici.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/ship_scans.py"/>
        <source>We don't know this slip.</source>
        <translation>Nous ne connaissons pas ce bon de livraison.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/ship_scans.py"/>
        <source>Pack {number} by what stands here, or print its slip again.</source>
        <translation>Emballez {number} d'après ce qui est écrit ici, ou réimprimez son bon.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/ship_scans.py"/>
        <source>This slip is from before a change.</source>
        <translation>Ce bon date d'avant une modification.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/ship_scans.py"/>
        <source>This number is on {number} already.</source>
        <translation>Ce numéro est déjà sur {number}.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/ship_scans.py"/>
        <source>Each parcel has a label of its own. Nothing was changed.</source>
        <translation>Chaque colis a sa propre étiquette. Rien n'a été modifié.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/ship_scans.py"/>
        <source>This number is on a parcel that was sent before.</source>
        <translation>Ce numéro est sur un colis déjà expédié.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/ship_scans.py"/>
        <source>Read what it says first.</source>
        <translation>Lisez d'abord ce qui est écrit.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/ship_scans.py"/>
        <source>Then scan the label again. Nothing was changed.</source>
        <translation>Puis scannez de nouveau l'étiquette. Rien n'a été modifié.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/ship_scans.py"/>
        <source>Replace it</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/ship_scans.py"/>
        <source>{number} has the tracking number {before} already.</source>
        <translation>{number} a déjà le numéro de suivi {before}.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/ship_scans.py"/>
        <source>Scan the label once more to replace it with {after}.</source>
        <translation>Scannez l'étiquette encore une fois pour le remplacer par {after}.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/ship_scans.py"/>
        <location filename="../../makerapp/ui/fulfillment/address_form.py"/>
        <source>Leave it</source>
        <translation>Laisser</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/ship_scans.py"/>
        <source>{carrier} {number} for {order}</source>
        <translation>{carrier} {number} pour {order}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/ship_scans.py"/>
        <source>Read what it says, then go on.</source>
        <translation>Lisez ce qui est écrit, puis continuez.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/ship_scans.py"/>
        <source>Next: {numbers}</source>
        <translation>Ensuite : {numbers}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/ship_scans.py"/>
        <source>All have a number.</source>
        <translation>Toutes ont un numéro.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/ship_step.py"/>
        <source>Pack each box, then scan or type its number</source>
        <translation>Emballez chaque carton, puis scannez ou tapez son numéro</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/ship_step.py"/>
        <source>Orders packed</source>
        <translation>Commandes emballées</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/ship_step.py"/>
        <source>Same carrier for all…</source>
        <translation>Même transporteur pour toutes…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/ship_step.py"/>
        <source>{packed} of {all} packed</source>
        <translation>{packed} sur {all} emballées</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/ship_step.py"/>
        <source>Carriers</source>
        <translation>Transporteurs</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/batch/ship_step.py"/>
        <source>Mark {n} as shipped</source>
        <extracomment>One: Mark 1 as shipped</extracomment>
        <translation>
            <numerusform>Marquer {n} comme expédiée</numerusform>
            <numerusform>Marquer {n} comme expédiées</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/ship_step.py"/>
        <location filename="../../makerapp/ui/fulfillment/ship_step.py"/>
        <source>Ship later</source>
        <translation>Expédier plus tard</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/batch/ship_step.py"/>
        <source>Who takes {n} of the parcels?</source>
        <extracomment>One: Who takes 1 of the parcels?</extracomment>
        <translation>
            <numerusform>Qui prend {n} des colis ?</numerusform>
            <numerusform>Qui prend {n} des colis ?</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/ship_step.py"/>
        <source>Choose a carrier in its row, or “{by_hand}”.</source>
        <translation>Choisissez un transporteur sur sa ligne, ou « {by_hand} ».</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/ship_step.py"/>
        <source>The number of {number} is a web address.</source>
        <translation>Le numéro de {number} est une adresse web.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/ship_step.py"/>
        <source>Type or scan only the number.</source>
        <translation>Tapez ou scannez seulement le numéro.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/ship_step.py"/>
        <source>{numbers} have the same tracking number.</source>
        <translation>{numbers} ont le même numéro de suivi.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/ship_step.py"/>
        <source>Each parcel has its own. Scan the right label for one of them.</source>
        <translation>Chaque colis a le sien. Scannez la bonne étiquette pour l'une d'elles.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/batch/words.py"/>
        <location filename="../../makerapp/ui/fulfillment/together.py"/>
        <location filename="../../makerapp/ui/fulfillment/wizard_head.py"/>
        <location filename="../../makerapp/ui/orders/row_words.py"/>
        <source>{n} items</source>
        <extracomment>One: 1 item</extracomment>
        <translation>
            <numerusform>{n} article</numerusform>
            <numerusform>{n} articles</numerusform>
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
            <numerusform>{n} en retard</numerusform>
            <numerusform>{n} en retard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/batch/words.py"/>
        <location filename="../../makerapp/ui/orders/list_words.py"/>
        <location filename="../../makerapp/ui/orders/selection_panel.py"/>
        <source>{n} to ship today</source>
        <extracomment>One: 1 to ship today</extracomment>
        <translation>
            <numerusform>{n} aujourd'hui</numerusform>
            <numerusform>{n} aujourd'hui</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/words.py"/>
        <location filename="../../makerapp/ui/orders/selection_panel.py"/>
        <source>Nothing late, nothing to ship today</source>
        <translation>Rien en retard, rien à expédier aujourd'hui</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/crash.py"/>
        <source>Makerbench closed unexpectedly last time</source>
        <translation>Makerbench s'est fermé de façon inattendue la dernière fois</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/crash.py"/>
        <source>Every order you saved is still here. Copy the details and send them to us, so that it can be mended.</source>
        <translation>Toutes les commandes enregistrées sont là. Copiez les détails et envoyez-les-nous, pour que nous puissions réparer.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/crash.py"/>
        <source>Something went wrong</source>
        <translation>Quelque chose s'est mal passé</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/crash.py"/>
        <source>This is our mistake, not yours. Everything you finished before is saved. You can carry on; if it happens again, copy the details and send them to us.</source>
        <translation>C'est notre erreur, pas la vôtre. Tout ce que vous aviez terminé est enregistré. Vous pouvez continuer ; si cela se reproduit, copiez les détails et envoyez-les-nous.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/crash_dialog.py"/>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/crash_dialog.py"/>
        <source>Show details</source>
        <translation>Voir les détails</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/crash_dialog.py"/>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/crash_dialog.py"/>
        <source>Carry on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/crash_dialog.py"/>
        <source>Hide details</source>
        <translation>Masquer les détails</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/earnings/earnings_page.py"/>
        <source>Nothing earned yet</source>
        <translation>Encore aucun revenu</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/earnings/earnings_page.py"/>
        <source>Paid orders are added up here.</source>
        <translation>Les commandes payées s'additionnent ici.</translation>
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
        <translation>Importer</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/earnings/earnings_page.py"/>
        <source>Copy month</source>
        <translation>Copier le mois</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/earnings/earnings_page.py"/>
        <source>Copy the month on show as text</source>
        <translation>Copier le mois affiché en texte</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/earnings/earnings_page.py"/>
        <location filename="../../makerapp/ui/reports/chart_card.py"/>
        <source>Save as CSV…</source>
        <translation>Enregistrer en CSV…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/earnings/earnings_page.py"/>
        <source>Save all months as a file for a spreadsheet</source>
        <translation>Enregistrer tous les mois dans un fichier pour tableur</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/earnings/earnings_page.py"/>
        <source>Months</source>
        <translation>Mois</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/earnings/earnings_page.py"/>
        <source>A month earlier</source>
        <translation>Un mois plus tôt</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/earnings/earnings_page.py"/>
        <source>A month later</source>
        <translation>Un mois plus tard</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/earnings/earnings_page.py"/>
        <source>No orders were paid in this month.</source>
        <translation>Aucune commande n'a été payée ce mois-ci.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/earnings/earnings_page.py"/>
        <source>All orders paid and not delivered yet</source>
        <translation>Toutes les commandes payées et pas encore livrées</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/earnings/earnings_page.py"/>
        <source>Delivered, of what was paid in {month}</source>
        <translation>Livré, sur ce qui a été payé en {month}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/earnings/earnings_page.py"/>
        <source>An order counts in the month it was paid, in your time zone ({zone}).</source>
        <translation>Une commande compte dans le mois de son paiement, dans votre fuseau horaire ({zone}).</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/earnings/earnings_page.py"/>
        <source>Fees and postage you haven't noted aren't taken off.</source>
        <translation>Les frais et le port que vous n'avez pas notés ne sont pas déduits.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/earnings/earnings_page.py"/>
        <source>Earnings copied</source>
        <translation>Revenus copiés</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/earnings/earnings_page.py"/>
        <source>Earnings {day}.csv</source>
        <translation>Revenus {day}.csv</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/earnings/earnings_page.py"/>
        <source>Save earnings</source>
        <translation>Enregistrer les revenus</translation>
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
        <translation>Revenus enregistrés</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/address_form.py"/>
        <source>Save address</source>
        <translation>Enregistrer l'adresse</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/address_form.py"/>
        <location filename="../../makerapp/ui/orders/address_box.py"/>
        <location filename="../../makerapp/ui/settings/shop_section.py"/>
        <source>Street and number</source>
        <translation>Rue et numéro</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/address_form.py"/>
        <location filename="../../makerapp/ui/orders/address_box.py"/>
        <source>Flat, floor</source>
        <translation>Appartement, étage</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/address_form.py"/>
        <location filename="../../makerapp/ui/orders/address_box.py"/>
        <location filename="../../makerapp/ui/settings/shop_section.py"/>
        <source>County or state</source>
        <translation>Région ou État</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/banners.py"/>
        <location filename="../../makerapp/ui/refusals.py"/>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/carrier_cards.py"/>
        <source>Another carrier…</source>
        <translation>Autre transporteur…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/carrier_cards.py"/>
        <source>No tracking</source>
        <translation>Sans suivi</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/carrier_cards.py"/>
        <source>chosen by buyer</source>
        <translation>choisi par l'acheteur</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/carrier_cards.py"/>
        <source>Chosen by buyer</source>
        <translation>Choisi par l'acheteur</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/carrier_choice.py"/>
        <location filename="../../makerapp/ui/fulfillment/ship_step.py"/>
        <source>This is a web address. Type or scan only the number.</source>
        <translation>C'est une adresse web. Tapez ou scannez seulement le numéro.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/carrier_choice.py"/>
        <source>Looks like a {carrier} number</source>
        <translation>On dirait un numéro {carrier}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/carrier_choice.py"/>
        <source>Almost a {carrier} number: one character is off. You can use it all the same.</source>
        <translation>Presque un numéro {carrier} : un caractère est faux. Vous pouvez quand même l'utiliser.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/carrier_choice.py"/>
        <source>This doesn't look like a tracking number. You can still save it.</source>
        <translation>Cela ne ressemble pas à un numéro de suivi. Vous pouvez quand même l'enregistrer.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/check_list.py"/>
        <source>Check before you close the box</source>
        <translation>À vérifier avant de fermer le carton</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/customs_note.py"/>
        <source>Print again…</source>
        <translation>Réimprimer…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/customs_note.py"/>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/customs_note.py"/>
        <source>Print the customs form</source>
        <translation>Imprimer la déclaration en douane</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/customs_note.py"/>
        <source>Needs a customs form {form}</source>
        <translation>Déclaration en douane {form} requise</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/customs_note.py"/>
        <source>Customs form {form} saved as PDF</source>
        <translation>Déclaration en douane {form} enregistrée en PDF</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/customs_note.py"/>
        <source>Customs form {form} printed</source>
        <translation>Déclaration en douane {form} imprimée</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/customs_note.py"/>
        <source>Customs form {form} sent to the printer</source>
        <translation>Déclaration en douane {form} envoyée à l'imprimante</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/customs_note.py"/>
        <source>To fill in by hand: {gaps}</source>
        <translation>À remplir à la main : {gaps}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/customs_note.py"/>
        <source>This form is the post’s. {carrier} makes customs papers of its own.</source>
        <translation>Ce formulaire est celui de la poste. {carrier} a ses propres papiers de douane.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/done_step.py"/>
        <source>Undo shipping</source>
        <translation>Défaire l'expédition</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/done_step.py"/>
        <source>You bring it yourself</source>
        <translation>Vous le livrez vous-même</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/done_step.py"/>
        <source>no tracking number, you can add it later</source>
        <translation>sans numéro de suivi, à ajouter plus tard</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/done_step.py"/>
        <source>Copy message for {name}</source>
        <translation>Copier le message pour {name}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/done_step.py"/>
        <source>Copy message for the buyer</source>
        <translation>Copier le message pour l'acheteur</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/done_step.py"/>
        <location filename="../../makerapp/ui/fulfillment/wizard_panel.py"/>
        <source>Pack next order</source>
        <translation>Emballer la suivante</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/done_step.py"/>
        <source>All done.</source>
        <translation>Tout est fait.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/done_step.py"/>
        <source>Nothing left to pack.</source>
        <translation>Il ne reste rien à emballer.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/done_step.py"/>
        <source>Next in {view}</source>
        <translation>Ensuite dans « {view} »</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/done_step.py"/>
        <source>{n} for today</source>
        <translation>{n} pour aujourd'hui</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/done_step.py"/>
        <source>{n} later</source>
        <translation>{n} plus tard</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/done_step.py"/>
        <source>{n} left: {parts}</source>
        <translation>Il en reste {n} : {parts}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/elsewhere.py"/>
        <source>It was taken back or removed meanwhile.</source>
        <translation>Elle a été reprise ou supprimée entre-temps.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/elsewhere.py"/>
        <source>{when} with {tracking}.</source>
        <translation>{when} avec {tracking}.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/missing_dialog.py"/>
        <source>Item missing</source>
        <translation>Article manquant</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/old_slip.py"/>
        <source>This slip is of a parcel that has left</source>
        <translation>Ce bon est celui d'un colis déjà parti</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/old_slip.py"/>
        <source>Print the slip for what is still to be sent.</source>
        <translation>Imprimez le bon de ce qui reste à expédier.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/old_slip.py"/>
        <source>We don't know this slip</source>
        <translation>Nous ne connaissons pas ce bon</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/old_slip.py"/>
        <source>No slip of {number} with this code was printed here. Pack by what stands here, or print the slip.</source>
        <translation>Aucun bon de {number} avec ce code n'a été imprimé ici. Emballez d'après ce qui est écrit ici, ou imprimez le bon.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/old_slip.py"/>
        <source>This slip is from before a change</source>
        <translation>Ce bon date d'avant une modification</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/old_slip.py"/>
        <source>Pack by what stands here, or print the slip again.</source>
        <translation>Emballez d'après ce qui est écrit ici, ou réimprimez le bon.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/old_slip.py"/>
        <location filename="../../makerapp/ui/orders/detail_dialog.py"/>
        <location filename="../../makerapp/ui/orders/order_panel.py"/>
        <source>Print slip</source>
        <translation>Imprimer le bon</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/panel_parts.py"/>
        <source>{n} of {all} left</source>
        <translation>{n} restants sur {all}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/parcel_figures.py"/>
        <source>Write a weight, like 850 g or 1.2 kg.</source>
        <translation>Indiquez un poids, par exemple 850 g ou 1,2 kg.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/parcel_figures.py"/>
        <source>Write an amount, like 4.20.</source>
        <translation>Indiquez un montant, par exemple 4,20.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/pick_row.py"/>
        <source>Take one out: {title}</source>
        <translation>En retirer un : {title}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/pick_row.py"/>
        <source>{title}, {packed} of {total} in the box</source>
        <translation>{title}, {packed} sur {total} dans le carton</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/pick_row.py"/>
        <source>Click, Space or + puts one in the box; right click or − takes one out</source>
        <translation>Clic, Espace ou + en met un dans le carton ; clic droit ou − en retire un</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/pick_row.py"/>
        <source>of {total}</source>
        <translation>sur {total}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/pick_row.py"/>
        <location filename="../../makerapp/ui/orders/selection_panel.py"/>
        <source>Shelf {name}</source>
        <translation>Emplacement {name}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/pick_step.py"/>
        <source>Put these in the box</source>
        <translation>À mettre dans le carton</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/pick_step.py"/>
        <source>Pieces in the box</source>
        <translation>Pièces dans le carton</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/pick_step.py"/>
        <source>Everything is in the box</source>
        <translation>Tout est dans le carton</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/pick_step.py"/>
        <source>Send in two parcels</source>
        <translation>Envoyer en deux colis</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/pick_step.py"/>
        <source>What is ticked goes now, the rest stays in To pack</source>
        <translation>Ce qui est coché part maintenant, le reste demeure dans « À emballer »</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/pick_step.py"/>
        <source>{packed} of {total} packed</source>
        <translation>{packed} sur {total} emballés</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/pick_step.py"/>
        <source>What goes in the first parcel?</source>
        <translation>Que met-on dans le premier colis ?</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/pick_step.py"/>
        <source>Tick only those items, then press “Send in two parcels”.</source>
        <translation>Cochez seulement ces articles, puis appuyez sur « Envoyer en deux colis ».</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/pick_step.py"/>
        <source>All packed – print slips</source>
        <translation>Tout emballé – imprimer les bons</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/pick_step.py"/>
        <source>All packed – print slip</source>
        <translation>Tout emballé – imprimer le bon</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/pick_step.py"/>
        <location filename="../../makerapp/ui/fulfillment/together.py"/>
        <source>Pack apart</source>
        <translation>Emballer à part</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/pick_step.py"/>
        <source>Nothing to pack – go on</source>
        <translation>Rien à emballer – continuer</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/pick_step.py"/>
        <source>Item missing…</source>
        <translation>Article manquant…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/fulfillment/pick_step.py"/>
        <source>{n} items not ticked yet</source>
        <extracomment>One: 1 item not ticked yet</extracomment>
        <translation>
            <numerusform>{n} article pas encore coché</numerusform>
            <numerusform>{n} articles pas encore cochés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/fulfillment/pick_step.py"/>
        <source>{n} checks not ticked yet</source>
        <extracomment>One: 1 check not ticked yet</extracomment>
        <translation>
            <numerusform>{n} point à vérifier pas encore coché</numerusform>
            <numerusform>{n} points à vérifier pas encore cochés</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/pick_step.py"/>
        <source>This order has nothing left to send.</source>
        <translation>Cette commande n'a plus rien à expédier.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/print_step.py"/>
        <source>Your shop's name isn't on the paper yet.</source>
        <translation>Le nom de votre boutique n'est pas encore sur le papier.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/print_step.py"/>
        <source>Say it once and every slip and note carries it.</source>
        <translation>Indiquez-le une fois et il figure sur chaque bon et chaque mot.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/print_step.py"/>
        <location filename="../../makerapp/ui/orders/first_run.py"/>
        <source>Set up your shop</source>
        <translation>Configurer la boutique</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/print_step.py"/>
        <source>No printer found.</source>
        <translation>Aucune imprimante trouvée.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/print_step.py"/>
        <source>Save a PDF to print it elsewhere, or carry on without paper.</source>
        <translation>Enregistrez un PDF pour imprimer ailleurs, ou continuez sans papier.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/print_step.py"/>
        <location filename="../../makerapp/ui/printing/printer.py"/>
        <source>No printer chosen yet.</source>
        <translation>Aucune imprimante choisie.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/print_step.py"/>
        <location filename="../../makerapp/ui/printing/printer.py"/>
        <source>Pick one once and slips print with one press.</source>
        <translation>Choisissez-la une fois et les bons s'impriment d'un seul geste.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/print_step.py"/>
        <location filename="../../makerapp/ui/fulfillment/printing_desk.py"/>
        <location filename="../../makerapp/ui/printing/as_it_was_dialog.py"/>
        <location filename="../../makerapp/ui/printing/preview_dialog.py"/>
        <location filename="../../makerapp/ui/printing/preview_side.py"/>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/print_step.py"/>
        <location filename="../../makerapp/ui/printing/preview_dialog.py"/>
        <source>Preparing the pages…</source>
        <translation>Préparation des pages…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/print_step.py"/>
        <location filename="../../makerapp/ui/printing/preview_pages.py"/>
        <source>Pages to print</source>
        <translation>Pages à imprimer</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/print_step.py"/>
        <location filename="../../makerapp/ui/fulfillment/printing_desk.py"/>
        <source>{number} saved as PDF</source>
        <translation>{number} enregistrée en PDF</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/print_step.py"/>
        <source>Skip printing</source>
        <translation>Ne pas imprimer</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/print_step.py"/>
        <source>Go on without paper</source>
        <translation>Continuer sans papier</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/fulfillment/print_step.py"/>
        <source>Print {n} pages</source>
        <extracomment>One: Print 1 page</extracomment>
        <translation>
            <numerusform>Imprimer {n} page</numerusform>
            <numerusform>Imprimer {n} pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/fulfillment/print_step.py"/>
        <source>Uses {n} sheets</source>
        <extracomment>One: Uses 1 sheet</extracomment>
        <translation>
            <numerusform>Utilise {n} feuille</numerusform>
            <numerusform>Utilise {n} feuilles</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/printed_note.py"/>
        <source>Nothing printed yet</source>
        <translation>Rien d'imprimé</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/printed_note.py"/>
        <source>just now</source>
        <translation>à l'instant</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/printed_note.py"/>
        <source>Slip</source>
        <translation>Bon</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/printed_note.py"/>
        <source>Note</source>
        <comment>thank-you note</comment>
        <translation>Mot</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/printed_note.py"/>
        <source>{papers} saved as PDF</source>
        <translation>Enregistré en PDF : {papers}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/printed_note.py"/>
        <source>{papers} printed</source>
        <translation>Imprimé : {papers}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/printed_note.py"/>
        <source>{papers} didn't print</source>
        <translation>Pas imprimé : {papers}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/printed_note.py"/>
        <source>{papers} sent to the printer</source>
        <translation>Envoyé à l'imprimante : {papers}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/printing_desk.py"/>
        <location filename="../../makerapp/ui/printing/as_it_was_dialog.py"/>
        <location filename="../../makerapp/ui/printing/preview_dialog.py"/>
        <source>Printing…</source>
        <translation>Impression…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/printing_desk.py"/>
        <location filename="../../makerapp/ui/printing/as_it_was_dialog.py"/>
        <location filename="../../makerapp/ui/printing/preview_dialog.py"/>
        <source>Still printing…</source>
        <translation>Impression en cours…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/printing_desk.py"/>
        <location filename="../../makerapp/ui/printing/as_it_was_dialog.py"/>
        <location filename="../../makerapp/ui/printing/preview_dialog.py"/>
        <source>{printer} hasn't taken the pages yet.</source>
        <translation>{printer} n'a pas encore pris les pages.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/printing_desk.py"/>
        <location filename="../../makerapp/ui/printing/as_it_was_dialog.py"/>
        <location filename="../../makerapp/ui/printing/preview_dialog.py"/>
        <source>Stop waiting</source>
        <translation>Ne plus attendre</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/read_back_view.py"/>
        <source>Does it say exactly this?</source>
        <translation>Est-ce exactement ce qui est écrit ?</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/read_back_view.py"/>
        <source>{n} left to read</source>
        <translation>{n} à relire</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/read_back_view.py"/>
        <source>The buyer's words: {words}</source>
        <translation>Les mots de l'acheteur : {words}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/read_back_view.py"/>
        <source>There are extra spaces in it.</source>
        <translation>Il y a des espaces en trop.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/read_back_view.py"/>
        <source>Hold the piece beside the screen and compare every letter, sign and space.</source>
        <translation>Tenez la pièce près de l'écran et comparez chaque lettre, signe et espace.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/review_step.py"/>
        <source>Before you pack</source>
        <translation>Avant d'emballer</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/review_step.py"/>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/review_step.py"/>
        <source>The buyer wants to cancel</source>
        <translation>L'acheteur veut annuler</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/review_step.py"/>
        <source>Out of stock…</source>
        <translation>Épuisé…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/review_step.py"/>
        <source>{number} stays where it is until then.</source>
        <translation>D'ici là, {number} reste où elle est.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/review_step.py"/>
        <source>Wait</source>
        <translation>Attendre</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/review_step.py"/>
        <source>Looks right</source>
        <translation>C'est bon</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/review_step.py"/>
        <location filename="../../makerapp/ui/orders/panel_body.py"/>
        <source>No address yet</source>
        <translation>Pas encore d'adresse</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/scanner_note.py"/>
        <source>Scan an item's label to tick it</source>
        <translation>Scannez l'étiquette d'un article pour le cocher</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/scanner_note.py"/>
        <source>Last: {item}</source>
        <translation>Dernier : {item}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/scanning.py"/>
        <location filename="../../makerapp/ui/scanner/in_windows.py"/>
        <source>Wait a moment</source>
        <translation>Un instant</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/scanning.py"/>
        <source>The slip is being printed. Then scan it again.</source>
        <translation>Le bon de livraison s'imprime. Scannez-le ensuite de nouveau.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/scanning.py"/>
        <source>This is the slip of {number}</source>
        <translation>C'est le bon de livraison de {number}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/scanning.py"/>
        <source>Switch to {number}</source>
        <translation>Passer à {number}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/scanning.py"/>
        <source>Switch to {number}?</source>
        <translation>Passer à {number} ?</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/scanning.py"/>
        <source>{number} is on the bench, and what is in its box is kept. Scan the slip once more to switch.</source>
        <translation>{number} est sur l'établi, et ce qui est dans son carton est gardé. Scannez le bon encore une fois pour changer.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/scanning.py"/>
        <source>Stay with {number}</source>
        <translation>Rester sur {number}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/scanning.py"/>
        <source>{number} is still being packed. Scan NEXT once everything is in the box. Nothing was ticked.</source>
        <translation>{number} est encore en cours d'emballage. Scannez NEXT quand tout est dans le carton. Rien n'a été coché.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/scanning.py"/>
        <source>Pack first, then scan the carrier's label</source>
        <translation>Emballez d'abord, puis scannez l'étiquette du transporteur</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/scanning.py"/>
        <source>Look at the words on the piece. If they are the same, press the green button or scan NEXT.</source>
        <translation>Regardez les mots sur la pièce. S'ils sont identiques, appuyez sur le bouton vert ou scannez NEXT.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/scanning.py"/>
        <source>Compare the words first</source>
        <translation>Comparez d'abord les mots</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/scanning.py"/>
        <source>Compare the words on the piece</source>
        <translation>Comparez les mots sur la pièce</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/fulfillment/scanning.py"/>
        <source>{number} needs {n} × {item}, and all of them are in the box.</source>
        <extracomment>One: {number} needs 1 × {item}, and it is in the box.</extracomment>
        <translation>
            <numerusform>{number} : il faut {n} × {item}, déjà dans le carton.</numerusform>
            <numerusform>{number} : il faut {n} × {item}, tous déjà dans le carton.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/scanning.py"/>
        <source>That's one too many</source>
        <translation>C'est un de trop</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/scanning.py"/>
        <source>Wrong item – this isn't in this box</source>
        <translation>Mauvais article – il n'est pas dans ce carton</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/scanning.py"/>
        <source>Wrong item – this isn't in {number}</source>
        <translation>Mauvais article – il n'est pas dans {number}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/scanning.py"/>
        <source>{item} ({code})</source>
        <translation>{item} ({code})</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/scanning.py"/>
        <source>You scanned {item}. Everything this order needs is in the box. Nothing was ticked.</source>
        <translation>Vous avez scanné {item}. Tout ce qu'il faut pour cette commande est dans le carton. Rien n'a été coché.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/scanning.py"/>
        <source>You scanned {item}. This order still needs {needed}, from {shelf}. Nothing was ticked.</source>
        <translation>Vous avez scanné {item}. Il faut encore {needed} pour cette commande ({shelf}). Rien n'a été coché.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/scanning.py"/>
        <source>You scanned {item}. This order still needs {needed}. Nothing was ticked.</source>
        <translation>Vous avez scanné {item}. Il faut encore {needed} pour cette commande. Rien n'a été coché.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/scanning.py"/>
        <source>You scanned {item}. This order is packed. Scan the carrier's label, or go back to the box.</source>
        <translation>Vous avez scanné {item}. Cette commande est emballée. Scannez l'étiquette du transporteur, ou revenez au carton.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/scanning.py"/>
        <source>This is an item, not the carrier's label</source>
        <translation>C'est un article, pas l'étiquette du transporteur</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/scanning.py"/>
        <source>{tracking} is the number of {number}. Scan the label that goes on this parcel.</source>
        <translation>{tracking} est le numéro de {number}. Scannez l'étiquette qui va sur ce colis.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/scanning.py"/>
        <source>Another parcel has this number</source>
        <translation>Un autre colis a ce numéro</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/scanning.py"/>
        <source>Scan the slip of the next order, or NEXT.</source>
        <translation>Scannez le bon de la commande suivante, ou NEXT.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/scanning.py"/>
        <source>This order is on its way</source>
        <translation>Cette commande est en route</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/scanning.py"/>
        <source>Scan NEXT if all of it looks right. Then scan what goes in the box.</source>
        <translation>Scannez NEXT si tout est bon. Puis scannez ce qui va dans le carton.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/scanning.py"/>
        <source>Check the order first</source>
        <translation>Vérifiez d'abord la commande</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/scanning.py"/>
        <source>Scan NEXT to print, and then the carrier's label.</source>
        <translation>Scannez NEXT pour imprimer, puis l'étiquette du transporteur.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/scanning.py"/>
        <source>The slip is to be printed first</source>
        <translation>Il faut d'abord imprimer le bon</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/scanning.py"/>
        <source>Taken out: {item}</source>
        <translation>Retiré : {item}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/scanning.py"/>
        <source>{item}, {packed} of {total}</source>
        <translation>{item}, {packed} sur {total}</translation>
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
        <translation>La commande date du {day} ; choisissez ce jour ou un jour suivant.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/ship_day.py"/>
        <source>That is more than two weeks away. Choose {day} or an earlier day.</source>
        <translation>C'est dans plus de deux semaines. Choisissez le {day} ou un jour plus tôt.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/ship_day.py"/>
        <source>{number} are ready to go on {day}</source>
        <translation>{number} sont prêtes à partir le {day}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/ship_day.py"/>
        <source>{number} is ready to go on {day}</source>
        <translation>{number} est prête à partir le {day}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/ship_day.py"/>
        <source>{number} are on their way</source>
        <translation>{number} sont en route</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/ship_step.py"/>
        <source>Ship date</source>
        <translation>Date d'envoi</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/ship_step.py"/>
        <source>Send it with {carrier}</source>
        <translation>Envoyer avec {carrier}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/ship_step.py"/>
        <source>Who takes the parcel?</source>
        <translation>Qui prend le colis ?</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/ship_step.py"/>
        <source>Memo</source>
        <translation>Mémo</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/ship_step.py"/>
        <source>Scan the carrier's label, or type it. You can also add it later.</source>
        <translation>Scannez l'étiquette du transporteur, ou tapez-la. Vous pouvez aussi l'ajouter plus tard.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/ship_step.py"/>
        <source>Copy a “your parcel is on its way” message for {name}</source>
        <translation>Copier un message « votre colis est en route » pour {name}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/ship_step.py"/>
        <source>Copy a “your parcel is on its way” message for the buyer</source>
        <translation>Copier un message « votre colis est en route » pour l'acheteur</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/ship_step.py"/>
        <source>Choose a carrier, or “{by_hand}”.</source>
        <translation>Choisissez un transporteur, ou « {by_hand} ».</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/ship_step.py"/>
        <source>Mark as shipped</source>
        <translation>Marquer comme expédiée</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/ship_step.py"/>
        <source>Only what is in the box goes; the rest stays in To pack</source>
        <translation>Seul part ce qui est dans le carton ; le reste demeure dans « À emballer »</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/ship_step.py"/>
        <source>Only what is in the box goes; the rest moves to To make</source>
        <translation>Seul part ce qui est dans le carton ; le reste passe dans « À fabriquer »</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/ship_step.py"/>
        <source>{numbers} go in this box</source>
        <translation>{numbers} vont dans ce carton</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/ship_step.py"/>
        <source>{number} then moves to {view}</source>
        <translation>{number} passe ensuite dans « {view} »</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/together.py"/>
        <source>{numbers} go in one box</source>
        <translation>{numbers} vont dans le même carton</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/together.py"/>
        <source>One parcel, one tracking number; each has its own slip.</source>
        <translation>Un colis, un numéro de suivi ; chacune a son propre bon de livraison.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/together.py"/>
        <source>The buyer</source>
        <translation>L'acheteur</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/together.py"/>
        <source>{name} has another order to this address: {listed}</source>
        <translation>{name} a une autre commande pour cette adresse : {listed}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/together.py"/>
        <source>{name} has {n} other orders to this address</source>
        <translation>{name} a {n} autres commandes pour cette adresse</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/together.py"/>
        <source>They can go in one parcel.</source>
        <translation>Elles peuvent aller dans un seul colis.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/together.py"/>
        <source>Pack together</source>
        <translation>Emballer ensemble</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/weight_field.py"/>
        <source>0 g</source>
        <translation>0 g</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/weight_field.py"/>
        <source>Write a weight, like 850 g or {weight}</source>
        <translation>Indiquez un poids, par exemple 850 g ou {weight}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/wizard.py"/>
        <source>Pick &amp; pack</source>
        <translation>Prélever et emballer</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/wizard.py"/>
        <source>Ship</source>
        <translation>Expédier</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/wizard.py"/>
        <location filename="../../makerapp/ui/scanner/general.py"/>
        <source>Open it</source>
        <translation>L'ouvrir</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/wizard_frame.py"/>
        <location filename="../../makerapp/ui/fulfillment/wizard_head.py"/>
        <location filename="../../makerapp/ui/orders/detail_dialog.py"/>
        <location filename="../../makerapp/ui/orders/detail_foot.py"/>
        <location filename="../../makerapp/ui/printing/preview_pages.py"/>
        <source>Previous order</source>
        <translation>Commande précédente</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/wizard_frame.py"/>
        <location filename="../../makerapp/ui/fulfillment/wizard_head.py"/>
        <location filename="../../makerapp/ui/orders/detail_dialog.py"/>
        <location filename="../../makerapp/ui/orders/detail_foot.py"/>
        <location filename="../../makerapp/ui/printing/preview_pages.py"/>
        <source>Next order</source>
        <translation>Commande suivante</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/wizard_head.py"/>
        <source>Leave the packing; progress is kept</source>
        <oldsource>Leave the packing; progress is kept (Esc)</oldsource>
        <translation>Quitter l'emballage ; votre avancée est gardée</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/wizard_head.py"/>
        <source>Pack {number}</source>
        <translation>Emballer {number}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/wizard_head.py"/>
        <location filename="../../makerapp/ui/printing/preview_pages.py"/>
        <source>Order {place} of {count}</source>
        <translation>Commande {place} sur {count}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/wizard_head.py"/>
        <source>{done} of {count} done</source>
        <translation>{done} sur {count} faites</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/wizard_head.py"/>
        <source>{n} of {all} items left</source>
        <translation>{n} articles restants sur {all}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/wizard_panel.py"/>
        <source>There is nothing to pack here any more.</source>
        <translation>Il n'y a plus rien à emballer ici.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/help/contents.py"/>
        <source>Contents</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/help/contents.py"/>
        <location filename="../../makerapp/ui/help/overview.py"/>
        <source>Where to begin</source>
        <translation>Par où commencer</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/help/contents.py"/>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/help/keys_page.py"/>
        <source>Print keys…</source>
        <translation>Imprimer les touches…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/help/keys_page.py"/>
        <source>Everything works with the mouse too. No key is a plain letter: those are left to your scanner.</source>
        <translation>Tout marche aussi à la souris. Aucune touche n'est une simple lettre : elles sont réservées à votre lecteur.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/help/overview.py"/>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/help/overview.py"/>
        <source>All questions</source>
        <translation>Toutes les questions</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/help/overview.py"/>
        <source>How an order moves along</source>
        <translation>Comment avance une commande</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/help/overview.py"/>
        <source>You never pick a status. The green button takes the order to its next step.</source>
        <translation>Vous ne choisissez jamais d'état. Le bouton vert mène la commande à l'étape suivante.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/help_page.py"/>
        <location filename="../../makerapp/ui/palette/sources.py"/>
        <location filename="../../makerapp/ui/sidebar.py"/>
        <source>Help &amp; shortcuts</source>
        <translation>Aide et raccourcis</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/help_page.py"/>
        <source>Search help</source>
        <translation>Chercher dans l'aide</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/help_page.py"/>
        <source>{n} places in the guide</source>
        <extracomment>One: 1 place in the guide</extracomment>
        <translation>
            <numerusform>{n} passage dans le guide</numerusform>
            <numerusform>{n} passages dans le guide</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/help_page.py"/>
        <source>Nothing in the guide fits. Try another word.</source>
        <translation>Rien ne correspond dans le guide. Essayez un autre mot.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/help_page.py"/>
        <source>Next:</source>
        <translation>Ensuite :</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/importing/choose.py"/>
        <source>Choose orders file</source>
        <translation>Choisir un fichier de commandes</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/importing/choose.py"/>
        <source>Orders files (*.csv *.txt *.tsv)</source>
        <translation>Fichiers de commandes (*.csv *.txt *.tsv)</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/importing/choose.py"/>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/importing/file_card.py"/>
        <source>Rows left out of {file}</source>
        <translation>Lignes non reprises de {file}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/importing/file_card.py"/>
        <source>Row {row}: {reason}</source>
        <translation>Ligne {row} : {reason}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/importing/file_card.py"/>
        <source>Show {n} rows left out</source>
        <extracomment>One: Show 1 row left out</extracomment>
        <translation>
            <numerusform>Voir {n} ligne non reprise</numerusform>
            <numerusform>Voir {n} lignes non reprises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/importing/file_card.py"/>
        <source>Hide {n} rows left out</source>
        <extracomment>One: Hide 1 row left out</extracomment>
        <translation>
            <numerusform>Masquer {n} ligne non reprise</numerusform>
            <numerusform>Masquer {n} lignes non reprises</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/importing/file_card.py"/>
        <location filename="../../makerapp/ui/importing/import_dialog.py"/>
        <source>Choose another file</source>
        <translation>Choisir un autre fichier</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/importing/import_dialog.py"/>
        <source>Show rows</source>
        <translation>Voir les lignes</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/importing/import_dialog.py"/>
        <source>Reading the file…</source>
        <translation>Lecture du fichier…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/importing/import_dialog.py"/>
        <source>Reading {count} files…</source>
        <translation>Lecture de {count} fichiers…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/importing/import_dialog.py"/>
        <source>Nothing is changed yet.</source>
        <translation>Rien n'est encore modifié.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/importing/import_dialog.py"/>
        <source>Bringing in {n} orders…</source>
        <extracomment>One: Bringing in 1 order…</extracomment>
        <translation>
            <numerusform>Import de {n} commande…</numerusform>
            <numerusform>Import de {n} commandes…</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/importing/import_dialog.py"/>
        <source>You can stop at any time; what is in stays in.</source>
        <translation>Vous pouvez arrêter à tout moment ; ce qui est importé reste.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/importing/import_words.py"/>
        <source>{n} new orders</source>
        <extracomment>One: 1 new order</extracomment>
        <translation>
            <numerusform>{n} nouvelle commande</numerusform>
            <numerusform>{n} nouvelles commandes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/importing/import_words.py"/>
        <source>{n} changed orders</source>
        <extracomment>One: 1 changed order</extracomment>
        <translation>
            <numerusform>{n} commande modifiée</numerusform>
            <numerusform>{n} commandes modifiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/importing/import_words.py"/>
        <source>{n} already here</source>
        <extracomment>One: 1 already here</extracomment>
        <translation>
            <numerusform>{n} déjà là</numerusform>
            <numerusform>{n} déjà là</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/importing/import_words.py"/>
        <source>{n} rows left out</source>
        <extracomment>One: 1 row left out</extracomment>
        <translation>
            <numerusform>{n} ligne non reprise</numerusform>
            <numerusform>{n} lignes non reprises</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/importing/import_words.py"/>
        <source>{count} to confirm</source>
        <translation>{count} à confirmer</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/importing/import_words.py"/>
        <source>{count} to make</source>
        <translation>{count} à fabriquer</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/importing/import_words.py"/>
        <source>{count} already shipped</source>
        <translation>{count} déjà expédiées</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/importing/import_words.py"/>
        <source>{count} cancelled</source>
        <translation>{count} annulées</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/importing/import_words.py"/>
        <source>Bring in {new}, update {changed}</source>
        <translation>En importer {new}, en mettre à jour {changed}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/importing/import_words.py"/>
        <source>Bring in {n} orders</source>
        <extracomment>One: Bring in 1 order</extracomment>
        <translation>
            <numerusform>Importer {n} commande</numerusform>
            <numerusform>Importer {n} commandes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/importing/import_words.py"/>
        <source>Update {n} orders</source>
        <extracomment>One: Update 1 order</extracomment>
        <translation>
            <numerusform>Mettre à jour {n} commande</numerusform>
            <numerusform>Mettre à jour {n} commandes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/importing/import_words.py"/>
        <source>All {n} orders are here already.</source>
        <extracomment>One: The 1 order in it is here already.</extracomment>
        <translation>
            <numerusform>La commande qu'il contient ({n}) est déjà là.</numerusform>
            <numerusform>Les {n} commandes sont déjà toutes là.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/importing/import_words.py"/>
        <source>There was no order in it that could be brought in.</source>
        <translation>Il ne contenait aucune commande à importer.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/importing/import_words.py"/>
        <location filename="../../makerapp/ui/orders/empty_words.py"/>
        <location filename="../../makerapp/ui/today/today_words.py"/>
        <source>Open {view} ({n})</source>
        <translation>Ouvrir « {view} » ({n})</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/importing/import_words.py"/>
        <source>Stopped. {n} orders came in before.</source>
        <extracomment>One: Stopped. 1 order came in before.</extracomment>
        <translation>
            <numerusform>Arrêté. {n} commande a été importée avant.</numerusform>
            <numerusform>Arrêté. {n} commandes ont été importées avant.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/importing/import_words.py"/>
        <source>{n} orders came in</source>
        <extracomment>One: 1 order came in</extracomment>
        <translation>
            <numerusform>{n} commande importée</numerusform>
            <numerusform>{n} commandes importées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/importing/import_words.py"/>
        <source>{came}, {n} rows didn't.</source>
        <oldsource>{n} rows didn't.</oldsource>
        <extracomment>One: {came}, 1 row didn't.</extracomment>
        <translation>
            <numerusform>{came}, {n} ligne non.</numerusform>
            <numerusform>{came}, {n} lignes non.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/importing/import_words.py"/>
        <source>{n} orders came in.</source>
        <extracomment>One: 1 order came in.</extracomment>
        <translation>
            <numerusform>{n} commande importée.</numerusform>
            <numerusform>{n} commandes importées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/importing/import_words.py"/>
        <source>{n} orders were brought up to date.</source>
        <extracomment>One: 1 order was brought up to date.</extracomment>
        <translation>
            <numerusform>{n} commande mise à jour.</numerusform>
            <numerusform>{n} commandes mises à jour.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/importing/import_words.py"/>
        <source>What came in stays. Bring the file in again for the rest; nothing is doubled.</source>
        <translation>Ce qui est importé reste. Importez de nouveau le fichier pour la suite ; rien n'est doublé.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/importing/import_words.py"/>
        <source>Rows {rows} were left out.</source>
        <extracomment>One: Row {rows} was left out.</extracomment>
        <translation>
            <numerusform>La ligne {rows} n'a pas été reprise.</numerusform>
            <numerusform>Les lignes {rows} n'ont pas été reprises.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/importing/import_words.py"/>
        <source>Fix it in the file and bring that in again; nothing is doubled.</source>
        <translation>Corrigez-la dans le fichier et importez-le de nouveau ; rien n'est doublé.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/importing/import_words.py"/>
        <source>Fix them in the file and bring it in again; nothing is doubled.</source>
        <translation>Corrigez-les dans le fichier et importez-le de nouveau ; rien n'est doublé.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/importing/import_words.py"/>
        <source>{n} more were brought up to date.</source>
        <extracomment>One: 1 more was brought up to date.</extracomment>
        <translation>
            <numerusform>{n} de plus a été mise à jour.</numerusform>
            <numerusform>{n} de plus ont été mises à jour.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/importing/import_words.py"/>
        <source>What still has to be made or sent waits in your lists.</source>
        <translation>Ce qui reste à fabriquer ou à expédier attend dans vos listes.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/importing/import_words.py"/>
        <source>{n} files couldn't be read.</source>
        <extracomment>One: 1 file couldn't be read.</extracomment>
        <translation>
            <numerusform>{n} fichier était illisible.</numerusform>
            <numerusform>{n} fichiers étaient illisibles.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/importing/pages.py"/>
        <source>Nothing new in this file</source>
        <translation>Rien de nouveau dans ce fichier</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/importing/pages.py"/>
        <source>Nothing new in these files</source>
        <translation>Rien de nouveau dans ces fichiers</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/main_window.py"/>
        <source>Text size {n} %</source>
        <translation>Taille du texte {n} %</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/opening.py"/>
        <source>Its address is copied. Paste it into your browser: {address}</source>
        <translation>Son adresse est copiée. Collez-la dans votre navigateur : {address}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/opening.py"/>
        <source>The browser didn't open.</source>
        <translation>Le navigateur ne s'est pas ouvert.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/opening.py"/>
        <source>Its address is copied. Paste it where you look at files: {address}</source>
        <translation>Son adresse est copiée. Collez-la là où vous regardez vos fichiers : {address}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/opening.py"/>
        <source>The folder didn't open.</source>
        <translation>Le dossier ne s'est pas ouvert.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/address_box.py"/>
        <source>Name and address of the buyer</source>
        <translation>Nom et adresse de l'acheteur</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/address_box.py"/>
        <source>Who is it for</source>
        <translation>Pour qui est-ce</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/address_box.py"/>
        <source>Edit as separate fields</source>
        <translation>Modifier champ par champ</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/address_box.py"/>
        <source>{missing} You can still save it.</source>
        <translation>{missing} Vous pouvez quand même l'enregistrer.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/address_box.py"/>
        <source>Company, if any</source>
        <translation>Société, s'il y en a une</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/address_box.py"/>
        <source>Third line</source>
        <translation>Troisième ligne</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/address_box.py"/>
        <source>Edit as one text</source>
        <translation>Modifier en un seul texte</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/address_box.py"/>
        <source>Paste or type the whole address; the first line is the name.</source>
        <translation>Collez ou tapez l'adresse entière ; la première ligne est le nom.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/address_box.py"/>
        <source>Street</source>
        <translation>Rue</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/bulk_bar.py"/>
        <source>With the ticked orders</source>
        <translation>Avec les commandes cochées</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/orders/bulk_bar.py"/>
        <location filename="../../makerapp/ui/orders/selection_panel.py"/>
        <source>Print slips</source>
        <extracomment>One: Print slip</extracomment>
        <translation>
            <numerusform>Imprimer le bon</numerusform>
            <numerusform>Imprimer les bons</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/bulk_bar.py"/>
        <location filename="../../makerapp/ui/orders/detail_cards.py"/>
        <location filename="../../makerapp/ui/orders/ship_by_dialog.py"/>
        <source>Change ship-by date</source>
        <translation>Changer la date d'expédition</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/bulk_bar.py"/>
        <location filename="../../makerapp/ui/orders/selection_panel.py"/>
        <source>Untick all</source>
        <oldsource>Untick all (Esc)</oldsource>
        <translation>Tout décocher</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/bulk_bar.py"/>
        <source>Everything that can be done with the ticked orders</source>
        <translation>Tout ce qu'on peut faire des commandes cochées</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/orders/bulk_bar.py"/>
        <source>{n} selected</source>
        <extracomment>One: 1 selected</extracomment>
        <translation>
            <numerusform>{n} choisie</numerusform>
            <numerusform>{n} choisies</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/bulk_bar.py"/>
        <source>None of these orders still has to be sent.</source>
        <translation>Aucune de ces commandes n'est encore à expédier.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/bulk_bar.py"/>
        <source>Their ship-by dates no longer matter.</source>
        <translation>Leurs dates d'expédition ne comptent plus.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/bulk_bar.py"/>
        <source>Print slips…</source>
        <translation>Imprimer les bons…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/bulk_bar.py"/>
        <location filename="../../makerapp/ui/orders/order_menu.py"/>
        <source>Change ship-by date…</source>
        <translation>Changer la date d'expédition…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/bulk_bar.py"/>
        <source>Pick list…</source>
        <translation>Liste de prélèvement…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/bulk_bar.py"/>
        <source>Address labels…</source>
        <translation>Étiquettes d'adresse…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/bulk_bar.py"/>
        <source>That is more than {most} orders at once.</source>
        <translation>C'est plus de {most} commandes à la fois.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/bulk_bar.py"/>
        <source>Use the filters to tick fewer, and do it in parts.</source>
        <translation>Servez-vous des filtres pour en cocher moins, et faites-le en plusieurs fois.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/bulk_bar.py"/>
        <source>Hold {n} of {all}…</source>
        <translation>Mettre {n} sur {all} de côté…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/bulk_bar.py"/>
        <source>Take {n} of {all} off hold</source>
        <translation>Reprendre {n} sur {all}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/bulk_bar.py"/>
        <source>Payment received for {n} of {all}…</source>
        <translation>Paiement reçu pour {n} sur {all}…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/bulk_bar.py"/>
        <source>Mark {n} of {all} as paid back</source>
        <translation>Marquer {n} sur {all} comme remboursées</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/bulk_bar.py"/>
        <source>Reopen {n} of {all}</source>
        <translation>Rouvrir {n} sur {all}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/bulk_bar.py"/>
        <source>Cancel {n} of {all}…</source>
        <translation>Annuler {n} sur {all}…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/orders/bulk_bar.py"/>
        <source>Hold {n} orders…</source>
        <extracomment>One: Hold 1 order…</extracomment>
        <translation>
            <numerusform>Mettre {n} commande de côté…</numerusform>
            <numerusform>Mettre {n} commandes de côté…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/orders/bulk_bar.py"/>
        <source>Take {n} orders off hold</source>
        <extracomment>One: Take 1 order off hold</extracomment>
        <translation>
            <numerusform>Reprendre {n} commande</numerusform>
            <numerusform>Reprendre {n} commandes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/orders/bulk_bar.py"/>
        <source>Payment received for {n} orders…</source>
        <extracomment>One: Payment received for 1 order…</extracomment>
        <translation>
            <numerusform>Paiement reçu pour {n} commande…</numerusform>
            <numerusform>Paiement reçu pour {n} commandes…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/orders/bulk_bar.py"/>
        <source>Mark {n} orders as paid back</source>
        <extracomment>One: Mark 1 order as paid back</extracomment>
        <translation>
            <numerusform>Marquer {n} commande comme remboursée</numerusform>
            <numerusform>Marquer {n} commandes comme remboursées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/orders/bulk_bar.py"/>
        <source>Reopen {n} orders</source>
        <extracomment>One: Reopen 1 order</extracomment>
        <translation>
            <numerusform>Rouvrir {n} commande</numerusform>
            <numerusform>Rouvrir {n} commandes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/orders/bulk_bar.py"/>
        <source>Cancel {n} orders…</source>
        <extracomment>One: Cancel 1 order…</extracomment>
        <translation>
            <numerusform>Annuler {n} commande…</numerusform>
            <numerusform>Annuler {n} commandes…</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/cancel_fulfillment_dialog.py"/>
        <source>Cancel fulfillment</source>
        <translation>Revenir sur l'expédition</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/cancel_fulfillment_dialog.py"/>
        <source>For example: wrong parcel, address changed</source>
        <translation>Par exemple : mauvais colis, adresse modifiée</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/cancel_fulfillment_dialog.py"/>
        <source>Keep as shipped</source>
        <translation>Garder comme expédiée</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/cancel_fulfillment_dialog.py"/>
        <source>Cancel fulfillment of {number}?</source>
        <translation>Revenir sur l'expédition de {number} ?</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/cancel_fulfillment_dialog.py"/>
        <source>Nothing is deleted, and you can undo it.</source>
        <translation>Rien n'est supprimé, et vous pouvez le défaire.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/cancel_fulfillment_dialog.py"/>
        <source>Which parcels?</source>
        <translation>Quels colis ?</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/cancel_fulfillment_dialog.py"/>
        <source>Also cancel {numbers}, in the same box</source>
        <translation>Aussi pour {numbers}, dans le même carton</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/cancel_fulfillment_dialog.py"/>
        <location filename="../../makerapp/ui/orders/cancel_order_dialog.py"/>
        <location filename="../../makerapp/ui/orders/effect_list.py"/>
        <location filename="../../makerapp/ui/orders/refund_dialog.py"/>
        <location filename="../../makerapp/ui/orders/return_dialog.py"/>
        <location filename="../../makerapp/ui/orders/undo_preview_dialog.py"/>
        <source>What changes</source>
        <translation>Ce qui change</translation>
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
        <translation>Pourquoi</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/cancel_fulfillment_dialog.py"/>
        <source>The pieces lie there for this order; stock stays as it is.</source>
        <translation>Les pièces y attendent pour cette commande ; le stock reste tel quel.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/cancel_fulfillment_dialog.py"/>
        <source>They are on hand again, and stay promised to this order.</source>
        <translation>Elles sont de nouveau en stock, et restent promises à cette commande.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/cancel_fulfillment_dialog.py"/>
        <source>Lost or broken: nothing comes back, they are made again.</source>
        <translation>Perdus ou cassés : rien ne revient, ils seront refabriqués.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/cancel_fulfillment_dialog.py"/>
        <source>Where are the goods now?</source>
        <translation>Où sont les articles maintenant ?</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/cancel_order_dialog.py"/>
        <source>Cancel order</source>
        <comment>window title</comment>
        <translation>Annuler la commande</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/cancel_order_dialog.py"/>
        <location filename="../../makerapp/ui/orders/many_dialogs.py"/>
        <source>Put items back on the shelf</source>
        <translation>Remettre les articles en rayon</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/cancel_order_dialog.py"/>
        <source>The buyer already has the money back</source>
        <translation>L'acheteur a déjà récupéré l'argent</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/cancel_order_dialog.py"/>
        <source>Keep order</source>
        <translation>Garder la commande</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/cancel_order_dialog.py"/>
        <source>Cancel order</source>
        <translation>Annuler la commande</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/cancel_order_dialog.py"/>
        <source>Cancel order {number}</source>
        <translation>Annuler la commande {number}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/cancel_order_dialog.py"/>
        <location filename="../../makerapp/ui/orders/many_dialogs.py"/>
        <source>The buyer changed their mind</source>
        <translation>L'acheteur a changé d'avis</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/cancel_order_dialog.py"/>
        <location filename="../../makerapp/ui/orders/many_dialogs.py"/>
        <source>Can't be made</source>
        <translation>Impossible à fabriquer</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/cancel_order_dialog.py"/>
        <location filename="../../makerapp/ui/orders/many_dialogs.py"/>
        <source>Not paid</source>
        <translation>Pas payée</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/cancel_order_dialog.py"/>
        <location filename="../../makerapp/ui/orders/many_dialogs.py"/>
        <source>Address can't be reached</source>
        <translation>Adresse non desservie</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/cancel_order_dialog.py"/>
        <location filename="../../makerapp/ui/orders/many_dialogs.py"/>
        <source>Ordered twice</source>
        <translation>Commandée deux fois</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/cancel_order_dialog.py"/>
        <location filename="../../makerapp/ui/orders/many_dialogs.py"/>
        <location filename="../../makerapp/ui/orders/payment_dialogs.py"/>
        <location filename="../../makerapp/ui/products/stock_dialog.py"/>
        <source>Choose or type one</source>
        <translation>Choisissez ou tapez</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/cancel_order_dialog.py"/>
        <source>The order stays in Cancelled, and can be reopened. The marketplace isn't told.</source>
        <translation>La commande reste dans « Annulées », et peut être rouverte. La place de marché n'est pas prévenue.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/cancel_order_dialog.py"/>
        <source>Nobody knows what was paid. Look on {where}, and pay it back.</source>
        <translation>Personne ne sait ce qui a été payé. Regardez sur {where}, et remboursez.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/cancel_order_dialog.py"/>
        <source>It is listed under Refund due until you mark it as paid back.</source>
        <translation>Elle figure sous « À rembourser » tant que vous ne la marquez pas comme remboursée.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/clocks_card.py"/>
        <source>{name} may have cancelled this order</source>
        <translation>{name} a peut-être annulé cette commande</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/clocks_card.py"/>
        <source>{name} cancels this order {when}</source>
        <translation>{name} annule cette commande {when}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/clocks_card.py"/>
        <source>It wasn't confirmed as shipped within {n} days. Check it there.</source>
        <translation>Elle n'a pas été confirmée comme expédiée sous {n} jours. Vérifiez-le là-bas.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/clocks_card.py"/>
        <source>Unless it is confirmed as shipped there before {day}.</source>
        <translation>Sauf si, avant le {day}, elle y est confirmée comme expédiée.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/clocks_card.py"/>
        <source>{name} cancelled it</source>
        <translation>{name} l'a annulée</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/clocks_card.py"/>
        <source>Cancels the order here too; Undo takes it back</source>
        <translation>Annule aussi la commande ici ; « Défaire » y revient</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/date_field.py"/>
        <source>Click for a calendar; the arrow keys move by a day, Page up and Page down by a week</source>
        <translation>Cliquez pour un calendrier ; les flèches avancent d'un jour, Page up et Page down d'une semaine</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/date_field.py"/>
        <location filename="../../makerapp/ui/orders/row_words.py"/>
        <source>today</source>
        <translation>aujourd'hui</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/date_field.py"/>
        <source>{days} days</source>
        <translation>{days} jours</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/date_field.py"/>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/date_field.py"/>
        <source>{days} days ago</source>
        <translation>il y a {days} jours</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/date_field.py"/>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/date_field.py"/>
        <location filename="../../makerapp/ui/orders/hold_dialog.py"/>
        <source>In a week</source>
        <translation>Dans une semaine</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/delete_dialog.py"/>
        <source>Delete for good</source>
        <translation>Supprimer pour de bon</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/delete_dialog.py"/>
        <source>Keep the order</source>
        <translation>Garder la commande</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/delete_dialog.py"/>
        <source>Delete {number} for good?</source>
        <translation>Supprimer {number} pour de bon ?</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/delete_dialog.py"/>
        <source>Undo can't bring it back.</source>
        <translation>« Défaire » ne peut pas la ramener.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/delete_dialog.py"/>
        <source>Its items, parcels, payments, notes and timeline go, and the buyer, if this is the only order.</source>
        <translation>Ses articles, colis, paiements, notes et historique disparaissent, et l'acheteur, si c'est sa seule commande.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/delete_dialog.py"/>
        <source>Type {number} to delete it</source>
        <translation>Tapez {number} pour la supprimer</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/delete_dialog.py"/>
        <source>A backup is made and checked first, in {folder}.</source>
        <translation>Une sauvegarde est d'abord faite et vérifiée, dans {folder}.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/delete_dialog.py"/>
        <source>Stock stays as it is, and so do the figures in its list of changes.</source>
        <translation>Le stock reste tel quel, de même que les chiffres de sa liste de mouvements.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/delete_dialog.py"/>
        <source>Bringing in {file} again brings the order back.</source>
        <translation>Importer de nouveau {file} ramène la commande.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/delete_dialog.py"/>
        <source>{amount} is still due to the buyer. Nothing will remind you of it.</source>
        <translation>{amount} restent dus à l'acheteur. Rien ne vous le rappellera.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/delete_dialog.py"/>
        <source>Nothing is deleted yet. Type {number} here.</source>
        <translation>Rien n'est encore supprimé. Tapez {number} ici.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/delete_dialog.py"/>
        <source>Making a backup…</source>
        <translation>Sauvegarde en cours…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/delete_dialog.py"/>
        <source>Backup: {file}</source>
        <translation>Sauvegarde : {file}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/delete_dialog.py"/>
        <source>Show the backup</source>
        <translation>Voir la sauvegarde</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/detail_cards.py"/>
        <location filename="../../makerapp/ui/orders/panel_body.py"/>
        <location filename="../../makerapp/ui/orders/parcel_box.py"/>
        <location filename="../../makerapp/ui/words_window.py"/>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/detail_cards.py"/>
        <location filename="../../makerapp/ui/orders/detail_dialog.py"/>
        <location filename="../../makerapp/ui/orders/order_menu.py"/>
        <location filename="../../makerapp/ui/orders/panel_body.py"/>
        <source>Copy address</source>
        <translation>Copier l'adresse</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/detail_cards.py"/>
        <source>The file gave no address.</source>
        <translation>Le fichier n'indiquait pas d'adresse.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/detail_cards.py"/>
        <source>Send to: {address}</source>
        <translation>Envoyer à : {address}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/detail_cards.py"/>
        <source>Correct the address</source>
        <translation>Corriger l'adresse</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/detail_cards.py"/>
        <location filename="../../makerapp/ui/orders/parcel_box.py"/>
        <location filename="../../makerapp/ui/printing/setup_fields.py"/>
        <location filename="../../makerapp/ui/settings/setup_rows.py"/>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/detail_cards.py"/>
        <location filename="../../makerapp/ui/orders/panel_body.py"/>
        <source>Deadlines</source>
        <translation>Échéances</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/detail_cards.py"/>
        <source>Sending</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/detail_cards.py"/>
        <source>Chosen by the buyer</source>
        <translation>Choisi par l'acheteur</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/detail_dialog.py"/>
        <source>Next step</source>
        <translation>Étape suivante</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/detail_dialog.py"/>
        <location filename="../../makerapp/ui/orders/detail_head.py"/>
        <source>Edit order</source>
        <translation>Modifier la commande</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/detail_dialog.py"/>
        <source>The buyer asks to cancel this order.</source>
        <translation>L'acheteur demande l'annulation de cette commande.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/detail_dialog.py"/>
        <source>Cancel it here, then in the marketplace – or go on if you have agreed otherwise.</source>
        <translation>Annulez-la ici, puis sur la place de marché – ou continuez si vous en avez convenu autrement.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/detail_dialog.py"/>
        <location filename="../../makerapp/ui/orders/order_menu.py"/>
        <location filename="../../makerapp/ui/orders/panel_body.py"/>
        <source>Mark as paid back</source>
        <translation>Marquer comme remboursée</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/detail_dialog.py"/>
        <location filename="../../makerapp/ui/orders/undo_run.py"/>
        <location filename="../../makerapp/ui/settings/settings_dialog.py"/>
        <source>Nothing to undo</source>
        <translation>Rien à défaire</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/detail_foot.py"/>
        <location filename="../../makerapp/ui/orders/order_menu.py"/>
        <source>Cancel fulfillment…</source>
        <translation>Revenir sur l'expédition…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/detail_foot.py"/>
        <location filename="../../makerapp/ui/orders/order_menu.py"/>
        <source>Fulfill…</source>
        <translation>Emballer…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/detail_foot.py"/>
        <source>Open the fulfillment wizard: it checks first what is still to do</source>
        <translation>Ouvrir l'assistant d'emballage : il vérifie d'abord ce qui reste à faire</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/detail_foot.py"/>
        <source>{number} of {count} in {view}</source>
        <translation>{number} sur {count} dans « {view} »</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/detail_foot.py"/>
        <source>{number} of {count}</source>
        <translation>{number} sur {count}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/detail_foot.py"/>
        <source>{count} left in {view}</source>
        <translation>Encore {count} dans « {view} »</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/detail_foot.py"/>
        <source>{count} left</source>
        <translation>Encore {count}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/detail_head.py"/>
        <location filename="../../makerapp/ui/orders/row_words.py"/>
        <source>Sample</source>
        <translation>Exemple</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/detail_head.py"/>
        <source>Print papers of this order (Ctrl+P prints the slip)</source>
        <translation>Imprimer les papiers de cette commande (Ctrl+P imprime le bon)</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/detail_head.py"/>
        <source>placed on {channel} {moment}</source>
        <translation>passée sur {channel} {moment}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/detail_items.py"/>
        <location filename="../../makerapp/ui/orders/order_menu.py"/>
        <location filename="../../makerapp/ui/orders/panel_body.py"/>
        <source>Something is out of stock…</source>
        <translation>Un article est épuisé…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/detail_items.py"/>
        <source>The file didn't say what was bought.</source>
        <translation>Le fichier ne disait pas ce qui a été acheté.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/detail_items.py"/>
        <location filename="../../makerapp/ui/orders/panel_body.py"/>
        <source>Personalization: {text}</source>
        <translation>Personnalisation : {text}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/detail_items.py"/>
        <source>{count} refunded</source>
        <translation>{count} remboursés</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/detail_timeline.py"/>
        <source>Copy or save the timeline</source>
        <translation>Copier ou enregistrer l'historique</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/detail_timeline.py"/>
        <source>Note to yourself</source>
        <translation>Note pour vous-même</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/detail_timeline.py"/>
        <source>Only you see it. Enter keeps it.</source>
        <translation>Vous seul la voyez. Enter l'enregistre.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/detail_timeline.py"/>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/detail_timeline.py"/>
        <source>Add note</source>
        <translation>Ajouter une note</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/detail_timeline.py"/>
        <source>Show: {what}</source>
        <translation>Afficher : {what}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/detail_timeline.py"/>
        <source>Show in the timeline</source>
        <translation>Afficher dans l'historique</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/detail_timeline.py"/>
        <source>Copy as text</source>
        <translation>Copier en texte</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/detail_timeline.py"/>
        <source>Save as text…</source>
        <translation>Enregistrer en texte…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/detail_timeline.py"/>
        <source>With my private notes</source>
        <translation>Avec mes notes privées</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/edit_dialog.py"/>
        <source>It's a gift – leave prices off the slip</source>
        <translation>C'est un cadeau – pas de prix sur le bon</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/edit_dialog.py"/>
        <source>Save order</source>
        <translation>Enregistrer la commande</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/edit_dialog.py"/>
        <location filename="../../makerapp/ui/orders/first_run.py"/>
        <location filename="../../makerapp/ui/orders/list_head.py"/>
        <location filename="../../makerapp/ui/palette/sources.py"/>
        <location filename="../../makerapp/ui/today/today_head.py"/>
        <source>New order</source>
        <translation>Nouvelle commande</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/edit_dialog.py"/>
        <source>For sales by phone, message or at the market stall.</source>
        <translation>Pour les ventes par téléphone, par message ou au marché.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/edit_dialog.py"/>
        <source>Edit {number}</source>
        <translation>Modifier {number}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/edit_dialog.py"/>
        <source>What you set here stays, also when the marketplace's file is brought in again.</source>
        <translation>Ce que vous fixez ici demeure, même quand le fichier de la place de marché est importé de nouveau.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/edit_dialog.py"/>
        <source>Close without saving; what you typed is kept as a draft</source>
        <oldsource>Close without saving; what you typed is kept as a draft (Esc)</oldsource>
        <translation>Fermer sans enregistrer ; ce que vous avez tapé est gardé comme brouillon</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/edit_dialog.py"/>
        <source>You closed this form before it was saved.</source>
        <translation>Vous avez fermé ce formulaire avant de l'enregistrer.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/edit_dialog.py"/>
        <source>A draft was kept</source>
        <translation>Un brouillon a été gardé</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/edit_dialog.py"/>
        <source>Go on with the draft</source>
        <translation>Reprendre le brouillon</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/edit_dialog.py"/>
        <source>Discard</source>
        <translation>Jeter</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/edit_dialog.py"/>
        <source>The paper in the box shows the order as it was. Save, then print it again.</source>
        <translation>Le papier dans le carton montre la commande d'avant. Enregistrez, puis réimprimez-le.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/edit_dialog.py"/>
        <source>Draft kept</source>
        <translation>Brouillon gardé</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/edit_form.py"/>
        <source>The marketplace's next file finds this order by where it was sold.</source>
        <translation>Le prochain fichier de la place de marché retrouve cette commande par son canal de vente.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/edit_form.py"/>
        <source>Not paid yet</source>
        <translation>Pas encore payée</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/edit_form.py"/>
        <location filename="../../makerapp/ui/orders/payment_words.py"/>
        <source>Paid in cash</source>
        <translation>Payée en espèces</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/edit_form.py"/>
        <source>For example: leave with the neighbor</source>
        <translation>Par exemple : à laisser chez le voisin</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/edit_form.py"/>
        <source>Printed on the slip</source>
        <translation>Imprimé sur le bon</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/edit_form.py"/>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/edit_form.py"/>
        <source>Who is it for? Type at least the buyer's name in the first line.</source>
        <translation>Pour qui est-ce ? Tapez au moins le nom de l'acheteur sur la première ligne.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/edit_form.py"/>
        <source>What did they buy? Add at least one item.</source>
        <translation>Qu'a-t-on acheté ? Ajoutez au moins un article.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/edit_form.py"/>
        <source>One item has no name. Choose a product or type what it is.</source>
        <translation>Un article n'a pas de nom. Choisissez un produit ou tapez ce que c'est.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/edit_form.py"/>
        <source>One price isn't an amount. Write it like 12.50.</source>
        <translation>Un prix n'est pas un montant. Écrivez-le comme 12,50.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/edit_form.py"/>
        <source>This isn't a whole e-mail address. You can still save it.</source>
        <translation>Cette adresse e-mail n'est pas complète. Vous pouvez quand même l'enregistrer.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/edit_lines.py"/>
        <source>What is it? Type to search</source>
        <translation>Article ? Tapez pour chercher</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/edit_lines.py"/>
        <source>Options</source>
        <oldsource>Options</oldsource>
        <comment>of a product</comment>
        <translation>Options</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/edit_lines.py"/>
        <source>Personalization</source>
        <translation>Personnalisation</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/edit_lines.py"/>
        <location filename="../../makerapp/ui/products/stock_dialog.py"/>
        <source>pieces</source>
        <translation>pièces</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/edit_lines.py"/>
        <location filename="../../makerapp/ui/orders/stand_in_box.py"/>
        <source>Price of one</source>
        <translation>Prix à la pièce</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/edit_lines.py"/>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/edit_lines.py"/>
        <source>Take this item off</source>
        <translation>Retirer cet article</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/edit_lines.py"/>
        <source>Add item</source>
        <translation>Ajouter un article</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/edit_lines.py"/>
        <source>What did they buy</source>
        <translation>Qu'a-t-on acheté</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/edit_lines.py"/>
        <source>Item {number}</source>
        <translation>Article {number}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/edit_lines.py"/>
        <source>Items {items} + postage {postage} + tax {other} =</source>
        <translation>Articles {items} + port {postage} + taxe {other} =</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/edit_lines.py"/>
        <source>Items {items} + postage {postage} − discount {other} =</source>
        <translation>Articles {items} + port {postage} − remise {other} =</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/edit_lines.py"/>
        <source>Items {items} + postage {postage} =</source>
        <translation>Articles {items} + port {postage} =</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/edit_lines.py"/>
        <source>An item has no price, so the sum isn't known. Write 0 if it costs nothing.</source>
        <translation>Un article n'a pas de prix, la somme n'est donc pas connue. Écrivez 0 s'il ne coûte rien.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/edit_lines.py"/>
        <source>Sum</source>
        <translation>Somme</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/empty_words.py"/>
        <source>No late orders in {view}</source>
        <translation>Rien en retard dans « {view} »</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/empty_words.py"/>
        <source>Nothing to ship today in {view}</source>
        <translation>Rien à expédier aujourd'hui dans « {view} »</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/empty_words.py"/>
        <source>No gifts in {view}</source>
        <translation>Aucun cadeau dans « {view} »</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/empty_words.py"/>
        <source>No order with a note in {view}</source>
        <translation>Aucune commande avec note dans « {view} »</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/empty_words.py"/>
        <source>Nothing personalized in {view}</source>
        <translation>Rien de personnalisé dans « {view} »</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/empty_words.py"/>
        <source>No unpaid orders in {view}</source>
        <translation>Aucune commande impayée dans « {view} »</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/empty_words.py"/>
        <source>Nothing on hold in {view}</source>
        <translation>Rien de côté dans « {view} »</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/empty_words.py"/>
        <source>No marketplace cancels anything in {view}</source>
        <translation>Aucune place de marché n'annule rien dans « {view} »</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/empty_words.py"/>
        <source>No refund due in {view}</source>
        <translation>Rien à rembourser dans « {view} »</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/empty_words.py"/>
        <source>Every slip in {view} is printed</source>
        <translation>Tous les bons de « {view} » sont imprimés</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/empty_words.py"/>
        <source>No slip in {view} is printed yet</source>
        <translation>Aucun bon de « {view} » n'est encore imprimé</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/empty_words.py"/>
        <source>No order matches “{text}”</source>
        <translation>Aucune commande ne correspond à « {text} »</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/empty_words.py"/>
        <source>Try a name, an order number or a postcode.</source>
        <translation>Essayez un nom, un numéro de commande ou un code postal.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/empty_words.py"/>
        <location filename="../../makerapp/ui/products/list_words.py"/>
        <location filename="../../makerapp/ui/widgets/search_field.py"/>
        <source>Clear search</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/empty_words.py"/>
        <source>No order in {view} fits these filters</source>
        <translation>Aucune commande de « {view} » ne répond à ces filtres</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/empty_words.py"/>
        <source>Good.</source>
        <translation>Tant mieux.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/orders/empty_words.py"/>
        <location filename="../../makerapp/ui/printing/print_history.py"/>
        <location filename="../../makerapp/ui/products/list_words.py"/>
        <source>Show all {n}</source>
        <extracomment>One: Show it</extracomment>
        <translation>
            <numerusform>Voir la commande ({n})</numerusform>
            <numerusform>Voir les {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/orders/empty_words.py"/>
        <source>{n} orders are on hold.</source>
        <extracomment>One: 1 order is on hold.</extracomment>
        <translation>
            <numerusform>{n} commande est de côté.</numerusform>
            <numerusform>{n} commandes sont de côté.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/empty_words.py"/>
        <source>No new orders</source>
        <translation>Pas de nouvelles commandes</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/empty_words.py"/>
        <source>New orders appear here first.</source>
        <translation>Les nouvelles commandes arrivent d'abord ici.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/empty_words.py"/>
        <source>Nothing to make</source>
        <translation>Rien à fabriquer</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/empty_words.py"/>
        <source>Confirm an order and its items show up here.</source>
        <translation>Confirmez une commande et ses articles arrivent ici.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/empty_words.py"/>
        <source>Nothing to pack</source>
        <translation>Rien à emballer</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/empty_words.py"/>
        <source>When everything in an order is made, it comes here.</source>
        <translation>Quand tout est fabriqué dans une commande, elle arrive ici.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/empty_words.py"/>
        <source>No parcels on the way</source>
        <translation>Aucun colis en route</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/empty_words.py"/>
        <source>No orders yet</source>
        <translation>Pas encore de commandes</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/empty_words.py"/>
        <source>Bring in a file from your shop, or type one in.</source>
        <translation>Importez un fichier de votre boutique, ou saisissez-en une.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/empty_words.py"/>
        <source>Nothing here yet</source>
        <translation>Encore rien ici</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/end_of_day_dialog.py"/>
        <source>One list for each carrier, for the driver or the counter to sign.</source>
        <translation>Une par transporteur, à faire signer à la remise.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/end_of_day_dialog.py"/>
        <location filename="../../makerapp/ui/settings/calendar_dialog.py"/>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/end_of_day_dialog.py"/>
        <source>Parcels of</source>
        <translation>Colis du</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/end_of_day_dialog.py"/>
        <source>Print the list…</source>
        <translation>Imprimer la liste…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/end_of_day_dialog.py"/>
        <source>Print {n} lists…</source>
        <translation>Imprimer {n} listes…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/end_of_day_dialog.py"/>
        <source>No parcel was given to a carrier on {day}.</source>
        <translation>Le {day}, aucun colis n'a été remis à un transporteur.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/orders/end_of_day_dialog.py"/>
        <source>{n} parcels have no tracking number yet.</source>
        <extracomment>One: 1 parcel has no tracking number yet.</extracomment>
        <translation>
            <numerusform>{n} colis n'a pas encore de numéro de suivi.</numerusform>
            <numerusform>{n} colis n'ont pas encore de numéro de suivi.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/first_run.py"/>
        <source>Let's get your first order in</source>
        <translation>Faisons entrer votre première commande</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/first_run.py"/>
        <source>From then on the app tells you what to make, pack and post next.</source>
        <translation>Ensuite, l'appli vous dit quoi fabriquer, emballer et poster.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/first_run.py"/>
        <source>Choose orders file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/first_run.py"/>
        <source>Use sample orders</source>
        <translation>Essayer des exemples</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/first_run.py"/>
        <source>From the orders file (CSV) you download from Etsy, Shopify or Amazon. Or drop it here.</source>
        <translation>Depuis le fichier de commandes (CSV) que vous téléchargez sur Etsy, Shopify ou Amazon. Ou déposez-le ici.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/first_run.py"/>
        <source>Type one in</source>
        <translation>En saisir une</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/first_run.py"/>
        <source>For orders by phone, message or from the market stall.</source>
        <translation>Pour les commandes par téléphone, par message ou au marché.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/first_run.py"/>
        <source>Look around first</source>
        <translation>Visiter d'abord</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/first_run.py"/>
        <source>Try everything with sample orders. One click removes them again.</source>
        <translation>Essayez tout avec des commandes d'exemple. Un clic les retire.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/first_run.py"/>
        <source>Your shop name, logo and thank-you note:</source>
        <translation>Nom, logo et mot de remerciement de votre boutique :</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/hold_dialog.py"/>
        <source>Put on hold</source>
        <translation>Mettre de côté</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/hold_dialog.py"/>
        <location filename="../../makerapp/ui/orders/many_dialogs.py"/>
        <source>Back in the list on</source>
        <translation>De retour dans la liste le</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/hold_dialog.py"/>
        <source>For example: the buyer is away until then</source>
        <translation>Par exemple : l'acheteur est absent jusque-là</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/hold_dialog.py"/>
        <source>Next Monday</source>
        <translation>Lundi prochain</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/hold_dialog.py"/>
        <source>Put {number} on hold</source>
        <translation>Mettre {number} de côté</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/hold_dialog.py"/>
        <source>Don't hold it</source>
        <translation>Ne pas le faire</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/hold_dialog.py"/>
        <location filename="../../makerapp/ui/orders/many_dialogs.py"/>
        <source>Choose a day after today.</source>
        <translation>Choisissez un jour après aujourd'hui.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/hold_dialog.py"/>
        <source>Hold until {day}</source>
        <translation>De côté jusqu'au {day}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/hold_dialog.py"/>
        <source>It leaves {view} and is back by itself on {day}. Search and All orders still show it.</source>
        <translation>Elle quitte « {view} » et, le {day}, y revient d'elle-même. La recherche et « Toutes » la montrent toujours.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/hold_dialog.py"/>
        <source>Its ship-by date {day} has passed already. Best write to the buyer.</source>
        <translation>Sa date d'expédition, {day}, est déjà passée. Mieux vaut écrire à l'acheteur.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/hold_dialog.py"/>
        <source>Its ship-by date {day} passes meanwhile. Best write to the buyer.</source>
        <translation>Sa date d'expédition, {day}, passe entre-temps. Mieux vaut écrire à l'acheteur.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/list_head.py"/>
        <location filename="../../makerapp/ui/today/today_head.py"/>
        <source>Search orders</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/list_head.py"/>
        <location filename="../../makerapp/ui/today/today_head.py"/>
        <source>Search all orders by name, number, item, postcode or tracking number</source>
        <oldsource>Search all orders by name, number, item, postcode or tracking number (Ctrl+F)</oldsource>
        <translation>Chercher dans toutes les commandes par nom, numéro, article, code postal ou numéro de suivi</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/list_head.py"/>
        <location filename="../../makerapp/ui/orders/selection_panel.py"/>
        <location filename="../../makerapp/ui/orders/workshop_papers.py"/>
        <source>Bench papers</source>
        <translation>Papiers d'atelier</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/list_head.py"/>
        <source>Make list, bench tickets, pick list</source>
        <translation>Liste de fabrication, fiches d'atelier, liste de prélèvement</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/list_head.py"/>
        <location filename="../../makerapp/ui/printing/print_menu.py"/>
        <source>End of day list…</source>
        <translation>Liste de fin de journée…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/list_head.py"/>
        <source>What each carrier took on a day, to be signed</source>
        <translation>Ce que chaque transporteur a pris un jour donné, à signer</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/list_head.py"/>
        <location filename="../../makerapp/ui/orders/saved_view_menu.py"/>
        <source>Save this list</source>
        <translation>Enregistrer cette liste</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/list_head.py"/>
        <source>More to print</source>
        <translation>Autres impressions</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/list_head.py"/>
        <source>Save this list with its filters and order</source>
        <translation>Enregistrer cette liste avec ses filtres et son ordre</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/list_head.py"/>
        <source>Saved list “{name}”</source>
        <translation>Liste enregistrée « {name} »</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/list_words.py"/>
        <source>Search results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/list_words.py"/>
        <source>The newest {n} that fit</source>
        <translation>Les {n} plus récentes qui conviennent</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/orders/list_words.py"/>
        <source>{n} orders found</source>
        <extracomment>One: 1 order found</extracomment>
        <translation>
            <numerusform>{n} commande trouvée</numerusform>
            <numerusform>{n} commandes trouvées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/orders/list_words.py"/>
        <source>{n} orders on hold</source>
        <extracomment>One: 1 order on hold</extracomment>
        <translation>
            <numerusform>{n} commande de côté</numerusform>
            <numerusform>{n} commandes de côté</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/orders/list_words.py"/>
        <source>{shown} of {n} orders</source>
        <extracomment>One: {shown} of 1 order</extracomment>
        <translation>
            <numerusform>{shown} sur {n} commande</numerusform>
            <numerusform>{shown} sur {n} commandes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/orders/list_words.py"/>
        <source>{n} open</source>
        <extracomment>One: 1 open</extracomment>
        <translation>
            <numerusform>{n} ouverte</numerusform>
            <numerusform>{n} ouvertes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/orders/list_words.py"/>
        <source>{n} on hold</source>
        <extracomment>One: 1 on hold</extracomment>
        <translation>
            <numerusform>{n} de côté</numerusform>
            <numerusform>{n} de côté</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/making_dialog.py"/>
        <source>What is made?</source>
        <translation>Qu'est-ce qui est fabriqué ?</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/making_dialog.py"/>
        <source>Nothing of {number} is left to make.</source>
        <translation>Il ne reste rien de {number} à fabriquer.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/making_dialog.py"/>
        <source>It can be packed.</source>
        <translation>Elle peut être emballée.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/making_dialog.py"/>
        <source>Made: {title}</source>
        <translation>Fabriqué : {title}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/making_dialog.py"/>
        <source>All of it</source>
        <translation>Tout</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/making_dialog.py"/>
        <source>Nothing yet</source>
        <translation>Encore rien</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/making_dialog.py"/>
        <source>Mark {n} as made</source>
        <translation>Marquer {n} comme fabriqués</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/making_dialog.py"/>
        <source>Then everything is made, and the order goes on to To pack.</source>
        <translation>Tout est alors fabriqué, et la commande passe dans « À emballer ».</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/making_dialog.py"/>
        <source>The order stays in To make; what is made is kept for it.</source>
        <translation>La commande reste dans « À fabriquer » ; ce qui est fabriqué lui est gardé.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/making_dialog.py"/>
        <source>Nothing is counted yet. Say how many are made, or press “All of it”.</source>
        <translation>Rien n'est encore compté. Dites combien sont fabriqués, ou appuyez sur « Tout ».</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/orders/many_dialogs.py"/>
        <source>{named} and {n} more</source>
        <extracomment>One: {named} and 1 more</extracomment>
        <translation>
            <numerusform>{named} et {n} de plus</numerusform>
            <numerusform>{named} et {n} de plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/orders/many_dialogs.py"/>
        <source>Change {n} ship-by dates</source>
        <extracomment>One: Change 1 ship-by date</extracomment>
        <translation>
            <numerusform>Changer {n} date d'expédition</numerusform>
            <numerusform>Changer {n} dates d'expédition</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/many_dialogs.py"/>
        <location filename="../../makerapp/ui/orders/ship_by_dialog.py"/>
        <source>For example: glaze has to dry a day longer</source>
        <translation>Par exemple : l'émail doit sécher un jour de plus</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/orders/many_dialogs.py"/>
        <source>Keep the dates</source>
        <extracomment>One: Keep the date</extracomment>
        <translation>
            <numerusform>Garder la date</numerusform>
            <numerusform>Garder les dates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/orders/many_dialogs.py"/>
        <source>Change {n} dates</source>
        <extracomment>One: Change 1 date</extracomment>
        <translation>
            <numerusform>Changer {n} date</numerusform>
            <numerusform>Changer {n} dates</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/many_dialogs.py"/>
        <location filename="../../makerapp/ui/orders/ship_by_dialog.py"/>
        <source>{why} You can choose it all the same.</source>
        <translation>{why} Vous pouvez quand même le choisir.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/orders/many_dialogs.py"/>
        <source>Hold {n} orders</source>
        <extracomment>One: Hold 1 order</extracomment>
        <translation>
            <numerusform>Mettre {n} commande de côté</numerusform>
            <numerusform>Mettre {n} commandes de côté</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/many_dialogs.py"/>
        <source>For example: waiting for clay</source>
        <translation>Par exemple : en attente d'argile</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/orders/many_dialogs.py"/>
        <source>Don't hold them</source>
        <extracomment>One: Don't hold it</extracomment>
        <translation>
            <numerusform>Ne pas le faire</numerusform>
            <numerusform>Ne pas le faire</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/orders/many_dialogs.py"/>
        <source>They leave their lists and are back by themselves on {day}. Search and All orders still show them.</source>
        <extracomment>One: It leaves its list and is back by itself on {day}. Search and All orders still show it.</extracomment>
        <translation>
            <numerusform>Elle quitte sa liste et, le {day}, y revient d'elle-même. La recherche et « Toutes » la montrent toujours.</numerusform>
            <numerusform>Elles quittent leurs listes et, le {day}, y reviennent d'elles-mêmes. La recherche et « Toutes » les montrent toujours.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/many_dialogs.py"/>
        <location filename="../../makerapp/ui/orders/payment_dialogs.py"/>
        <source>How it was paid</source>
        <translation>Mode de paiement</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/many_dialogs.py"/>
        <location filename="../../makerapp/ui/orders/payment_dialogs.py"/>
        <source>Bank transfer</source>
        <translation>Virement</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/many_dialogs.py"/>
        <location filename="../../makerapp/ui/orders/payment_dialogs.py"/>
        <source>Card</source>
        <translation>Carte</translation>
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
            <numerusform>Le total entier est noté.</numerusform>
            <numerusform>Le total entier de chaque commande est noté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/orders/many_dialogs.py"/>
        <source>Book {n} payments</source>
        <extracomment>One: Book 1 payment</extracomment>
        <translation>
            <numerusform>Noter {n} paiement</numerusform>
            <numerusform>Noter {n} paiements</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/many_dialogs.py"/>
        <location filename="../../makerapp/ui/orders/payment_dialogs.py"/>
        <source>Leave as it is</source>
        <translation>Laisser tel quel</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/orders/many_dialogs.py"/>
        <source>Cancel {n} orders</source>
        <extracomment>One: Cancel 1 order</extracomment>
        <translation>
            <numerusform>Annuler {n} commande</numerusform>
            <numerusform>Annuler {n} commandes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/orders/many_dialogs.py"/>
        <source>The buyers already have the money back</source>
        <extracomment>One: The buyer already has the money back</extracomment>
        <translation>
            <numerusform>L'acheteur a déjà récupéré l'argent</numerusform>
            <numerusform>Les acheteurs ont déjà récupéré l'argent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/orders/many_dialogs.py"/>
        <source>Keep orders</source>
        <extracomment>One: Keep order</extracomment>
        <translation>
            <numerusform>Garder la commande</numerusform>
            <numerusform>Garder les commandes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/orders/many_dialogs.py"/>
        <source>The orders stay in Cancelled, and can be reopened. The marketplaces aren't told.</source>
        <extracomment>One: The order stays in Cancelled, and can be reopened. The marketplace isn't told.</extracomment>
        <translation>
            <numerusform>La commande reste dans « Annulées », et peut être rouverte. La place de marché n'est pas prévenue.</numerusform>
            <numerusform>Les commandes restent dans « Annulées », et peuvent être rouvertes. Les places de marché ne sont pas prévenues.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/many_dialogs.py"/>
        <source>What was paid is listed under Refund due until you mark it as paid back.</source>
        <translation>Ce qui a été payé figure sous « À rembourser » tant que vous ne l'avez pas marqué comme remboursé.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/many_run.py"/>
        <location filename="../../makerapp/ui/orders/undo_run.py"/>
        <source>Changing {n} orders…</source>
        <translation>Modification de {n} commandes…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/money_card.py"/>
        <location filename="../../makerapp/ui/orders/order_menu.py"/>
        <source>Payment received…</source>
        <translation>Paiement reçu…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/money_card.py"/>
        <source>Fees…</source>
        <translation>Frais…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/money_card.py"/>
        <location filename="../../makerapp/ui/orders/order_menu.py"/>
        <source>Refund…</source>
        <translation>Rembourser…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/money_card.py"/>
        <location filename="../../makerapp/ui/orders/panel_body.py"/>
        <source>Refund due {amount}</source>
        <translation>À rembourser {amount}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/money_card.py"/>
        <source>Pay the buyer back where they paid, then mark it here.</source>
        <translation>Remboursez l'acheteur là où il a payé, puis marquez-le ici.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/order_links.py"/>
        <source>Replaces {number}</source>
        <translation>Remplace {number}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/order_menu.py"/>
        <source>Mark some as made…</source>
        <translation>Marquer une partie comme fabriquée…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/order_menu.py"/>
        <source>Bench tickets…</source>
        <translation>Fiches d'atelier…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/order_menu.py"/>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/order_menu.py"/>
        <location filename="../../makerapp/ui/orders/order_panel.py"/>
        <location filename="../../makerapp/ui/products/product_panel.py"/>
        <location filename="../../makerapp/ui/products/products_page.py"/>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/order_menu.py"/>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/order_menu.py"/>
        <source>Print slip…</source>
        <translation>Imprimer le bon…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/order_menu.py"/>
        <source>Address label…</source>
        <translation>Étiquette d'adresse…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/order_menu.py"/>
        <source>Customs form…</source>
        <translation>Déclaration en douane…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/order_menu.py"/>
        <source>Hold…</source>
        <translation>Mettre de côté…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/order_menu.py"/>
        <source>Marketplace fees…</source>
        <translation>Frais de la place de marché…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/order_menu.py"/>
        <source>Return or replace…</source>
        <translation>Retour ou remplacement…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/order_menu.py"/>
        <source>Delete for good…</source>
        <translation>Supprimer pour de bon…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/order_panel.py"/>
        <location filename="../../makerapp/ui/products/product_panel.py"/>
        <source>More actions (Menu key)</source>
        <translation>Plus d'actions (touche Menu)</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/order_panel.py"/>
        <location filename="../../makerapp/ui/panel.py"/>
        <source>Order details</source>
        <translation>Détails de la commande</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/order_panel.py"/>
        <source>Choose an order to see it here.</source>
        <translation>Choisissez une commande pour la voir ici.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/panel_body.py"/>
        <source>The buyer asked to cancel</source>
        <translation>L'acheteur a demandé l'annulation</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/panel_body.py"/>
        <source>Gift – hide prices</source>
        <translation>Cadeau – sans les prix</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/panel_body.py"/>
        <source>{n} refunded</source>
        <translation>Remboursé : {n}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/parcel_box.py"/>
        <source>Change tracking number…</source>
        <translation>Changer le numéro de suivi…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/parcel_box.py"/>
        <source>Add tracking number…</source>
        <translation>Ajouter un numéro de suivi…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/parcel_box.py"/>
        <source>Carrier not named</source>
        <translation>Transporteur non indiqué</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/parcel_box.py"/>
        <source>sent {day}</source>
        <translation>expédié {day}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/parcel_box.py"/>
        <source>Change tracking number</source>
        <translation>Changer le numéro de suivi</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/parcel_box.py"/>
        <source>Add tracking number</source>
        <translation>Ajouter un numéro de suivi</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/parcel_box.py"/>
        <source>Tracking number {number}</source>
        <translation>Numéro de suivi {number}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/parcel_box.py"/>
        <source>Copy tracking number</source>
        <translation>Copier le numéro de suivi</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/parcel_box.py"/>
        <source>More about this parcel</source>
        <translation>Plus sur ce colis</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/parcel_box.py"/>
        <source>postage {cost}</source>
        <translation>port {cost}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/parcel_box.py"/>
        <source>In one box with {numbers}</source>
        <translation>Dans le même carton que {numbers}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/parcel_box.py"/>
        <location filename="../../makerapp/ui/orders/tracking_dialog.py"/>
        <source>Sent {day}</source>
        <translation>Expédié {day}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/parcel_box.py"/>
        <source>told by the marketplace</source>
        <translation>dit par la place de marché</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/parcel_dialog.py"/>
        <source>Weight and postage</source>
        <translation>Poids et port</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/parcel_dialog.py"/>
        <source>{numbers} travels in the same box; its weight and postage are kept once.</source>
        <translation>{numbers} voyage dans le même carton ; son poids et son port ne sont notés qu'une fois.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/parcel_dialog.py"/>
        <location filename="../../makerapp/ui/orders/tracking_dialog.py"/>
        <location filename="../../makerapp/ui/orders/undo_preview_dialog.py"/>
        <source>Keep as it is</source>
        <translation>Laisser tel quel</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/parcel_dialog.py"/>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/parcel_menu.py"/>
        <source>Open the carrier's page</source>
        <translation>Ouvrir la page du transporteur</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/parcel_menu.py"/>
        <source>Weight and postage…</source>
        <translation>Poids et port…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/parcel_menu.py"/>
        <source>Cancel this fulfillment…</source>
        <translation>Revenir sur cette expédition…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/payment_dialogs.py"/>
        <location filename="../../makerapp/ui/orders/refund_dialog.py"/>
        <location filename="../../makerapp/ui/orders/return_dialog.py"/>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/payment_dialogs.py"/>
        <location filename="../../makerapp/ui/products/product_form.py"/>
        <source>Write an amount, like {example}.</source>
        <translation>Écrivez un montant, comme {example}.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/payment_dialogs.py"/>
        <source>Payment received</source>
        <translation>Paiement reçu</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/payment_dialogs.py"/>
        <source>Empty while you don't know. It is taken off what is left for you.</source>
        <translation>Laissez vide tant que vous ne savez pas. Ils sont retirés de ce qui vous reste.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/payment_dialogs.py"/>
        <source>What the marketplace keeps</source>
        <translation>Ce que garde la place de marché</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/payment_dialogs.py"/>
        <source>Save fees</source>
        <translation>Enregistrer les frais</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/payment_words.py"/>
        <source>Paid by card</source>
        <translation>Payée par carte</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/piece_rows.py"/>
        <source>of {n}</source>
        <translation>sur {n}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/pills.py"/>
        <location filename="../../makerapp/ui/products/products_page.py"/>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/pills.py"/>
        <location filename="../../makerapp/ui/today/today_list.py"/>
        <source>Ship today</source>
        <translation>À expédier aujourd'hui</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/pills.py"/>
        <source>With a note</source>
        <translation>Avec une note</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/pills.py"/>
        <location filename="../../makerapp/ui/orders/row_words.py"/>
        <source>Unpaid</source>
        <translation>Impayée</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/pills.py"/>
        <source>Marketplace cancels</source>
        <translation>Annulation auto</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/pills.py"/>
        <source>More ({n})</source>
        <translation>Plus ({n})</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/orders/pills.py"/>
        <source>{n} more filters</source>
        <extracomment>One: 1 more filter</extracomment>
        <translation>
            <numerusform>{n} filtre de plus</numerusform>
            <numerusform>{n} filtres de plus</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/pills.py"/>
        <source>More filters</source>
        <translation>Plus de filtres</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/price_field.py"/>
        <source>Write an amount, like {example}</source>
        <translation>Écrivez un montant, comme {example}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/refund_dialog.py"/>
        <source>Pieces of {title} to refund</source>
        <translation>Pièces de {title} à rembourser</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/refund_dialog.py"/>
        <source>Not coming back</source>
        <translation>Ne reviennent pas</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/refund_dialog.py"/>
        <source>For example: one cup arrived cracked</source>
        <translation>Par exemple : une tasse est arrivée fêlée</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/refund_dialog.py"/>
        <source>Refund</source>
        <comment>verb</comment>
        <translation>Rembourser</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/refund_dialog.py"/>
        <source>{buyer} · {paid} paid</source>
        <translation>{buyer} · {paid} payés</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/refund_dialog.py"/>
        <source>{told} · {back} went back already</source>
        <translation>{told} · {back} déjà rendus</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/refund_dialog.py"/>
        <source>Refund order {number}</source>
        <translation>Rembourser la commande {number}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/refund_dialog.py"/>
        <source>{count} not sent yet</source>
        <translation>pas encore expédié : {count}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/refund_dialog.py"/>
        <source>{count} sent</source>
        <translation>expédié : {count}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/refund_dialog.py"/>
        <source>{price} each</source>
        <translation>{price} pièce</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/refund_dialog.py"/>
        <source>What is left of the paid money</source>
        <translation>Ce qui reste de l'argent payé</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/refund_dialog.py"/>
        <source>Pieces taken off the shelf already</source>
        <translation>Pièces déjà retirées du rayon</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/refund_dialog.py"/>
        <location filename="../../makerapp/ui/orders/return_dialog.py"/>
        <source>Pay it back where it was paid. Here it is noted.</source>
        <translation>Remboursez par où la commande a été payée. Ici, c'est noté.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/refund_dialog.py"/>
        <source>Don't refund</source>
        <translation>Ne pas rembourser</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/refund_dialog.py"/>
        <source>What is left of the paid money: {amount}</source>
        <translation>Ce qui reste de l'argent payé : {amount}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/refund_dialog.py"/>
        <location filename="../../makerapp/ui/orders/return_dialog.py"/>
        <source>Refund {amount}</source>
        <translation>Rembourser {amount}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/refund_dialog.py"/>
        <source>Write the amount like {example}.</source>
        <translation>Écrivez le montant comme {example}.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/refund_dialog.py"/>
        <location filename="../../makerapp/ui/orders/return_dialog.py"/>
        <source>Type in how much goes back.</source>
        <translation>Tapez combien est rendu.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/refund_dialog.py"/>
        <source>Choose pieces, or type in an amount.</source>
        <translation>Choisissez des pièces, ou tapez un montant.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/refund_dialog.py"/>
        <source>Type in an amount.</source>
        <translation>Tapez un montant.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/return_dialog.py"/>
        <source>Return or replace</source>
        <translation>Retour ou remplacement</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/return_dialog.py"/>
        <source>Pieces of {title}</source>
        <translation>Pièces de {title}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/return_dialog.py"/>
        <source>They came back</source>
        <translation>Elles sont revenues</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/return_dialog.py"/>
        <source>Can't be sold again</source>
        <translation>Ne peuvent plus être vendues</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/return_dialog.py"/>
        <source>Send a replacement</source>
        <translation>Envoyer un remplacement</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/return_dialog.py"/>
        <source>Cancel the order, as a return</source>
        <translation>Annuler la commande, comme retour</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/return_dialog.py"/>
        <source>For example: broke on the way</source>
        <translation>Par exemple : cassé en route</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/return_dialog.py"/>
        <source>Return or replace · {number}</source>
        <translation>Retour ou remplacement · {number}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/return_dialog.py"/>
        <source>{buyer} · the parcel and its tracking stay as they are</source>
        <translation>{buyer} · le colis et son suivi restent tels quels</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/return_dialog.py"/>
        <source>{n} sent</source>
        <translation>expédié : {n}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/return_dialog.py"/>
        <source>{n} came back already</source>
        <translation>déjà revenu : {n}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/return_dialog.py"/>
        <source>What happens with these pieces</source>
        <translation>Ce qu'il advient de ces pièces</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/return_dialog.py"/>
        <source>{amount} of what was paid is left</source>
        <translation>Il reste {amount} de ce qui a été payé</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/return_dialog.py"/>
        <source>No paid money is left</source>
        <translation>Il ne reste rien de l'argent payé</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/return_dialog.py"/>
        <location filename="../../makerapp/ui/settings/calendar_dialog.py"/>
        <source>Leave it as it is</source>
        <translation>Laisser tel quel</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/return_dialog.py"/>
        <source>Choose how many of which item.</source>
        <translation>Choisissez combien et de quel article.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/return_dialog.py"/>
        <source>Choose what happens with them.</source>
        <translation>Choisissez ce qu'il en advient.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/orders/return_dialog.py"/>
        <source>{n} items came back.</source>
        <extracomment>One: 1 item came back.</extracomment>
        <translation>
            <numerusform>{n} article est revenu.</numerusform>
            <numerusform>{n} articles sont revenus.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/return_dialog.py"/>
        <source>Stock stays as it is.</source>
        <translation>Le stock reste tel quel.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/return_dialog.py"/>
        <source>The replacement costs nothing and goes to the same address.</source>
        <translation>Le remplacement ne coûte rien et va à la même adresse.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/return_dialog.py"/>
        <source>Cancel as a return</source>
        <translation>Annuler comme retour</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/return_dialog.py"/>
        <source>Note the return</source>
        <translation>Noter le retour</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/return_dialog.py"/>
        <source>Make a replacement</source>
        <translation>Créer un remplacement</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/row_words.py"/>
        <source>No items named</source>
        <translation>Aucun article indiqué</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/row_words.py"/>
        <location filename="../../makerapp/ui/products/product_panel.py"/>
        <source>No name given</source>
        <translation>Sans nom</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/row_words.py"/>
        <source>{made} of {all} made</source>
        <translation>{made} sur {all} fabriqués</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/row_words.py"/>
        <source>Not sent yet</source>
        <translation>Pas encore expédié</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/row_words.py"/>
        <source>{sent} of {all} sent</source>
        <translation>{sent} sur {all} expédiés</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/row_words.py"/>
        <source>{n} came back</source>
        <translation>Revenu : {n}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/row_words.py"/>
        <source>Bring in Etsy's Sold Order Items file, and they get their names.</source>
        <translation>Importez le fichier Sold Order Items d'Etsy, et ils auront leurs noms.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/row_words.py"/>
        <source>Bring in a file that names them, or edit the order.</source>
        <translation>Importez un fichier qui les nomme, ou modifiez la commande.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/row_words.py"/>
        <source>Order {number}, ticked</source>
        <translation>Commande {number}, cochée</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/row_words.py"/>
        <source>Order {number}, not ticked</source>
        <translation>Commande {number}, non cochée</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/row_words.py"/>
        <location filename="../../makerapp/ui/widgets/chip.py"/>
        <source>Status: {word}</source>
        <translation>État : {word}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/row_words.py"/>
        <source>Total {amount}</source>
        <translation>Total {amount}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/row_words.py"/>
        <source>dddd d MMMM</source>
        <translation>dddd d MMMM</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/row_words.py"/>
        <source>dddd d MMMM yyyy</source>
        <translation>dddd d MMMM yyyy</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/row_words.py"/>
        <source>Ship by {day}</source>
        <translation>À expédier le {day}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/sample_banner.py"/>
        <source>You're looking at sample orders</source>
        <translation>Vous voyez des commandes d'exemple</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/sample_banner.py"/>
        <source>Remove them</source>
        <translation>Les retirer</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/sample_banner.py"/>
        <source>Remove the sample orders?</source>
        <translation>Retirer les commandes d'exemple ?</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/sample_banner.py"/>
        <source>Your own orders stay as they are.</source>
        <translation>Vos propres commandes restent telles quelles.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/sample_banner.py"/>
        <source>Remove sample orders</source>
        <translation>Retirer les exemples</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/sample_banner.py"/>
        <source>Keep them</source>
        <translation>Les garder</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/saved_view_menu.py"/>
        <source>Like “Gifts for today”</source>
        <translation>Comme « Cadeaux du jour »</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/saved_view_menu.py"/>
        <source>It stands in the sidebar under Saved.</source>
        <translation>Elle se trouve dans la barre latérale, sous « Enregistrées ».</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/saved_view_menu.py"/>
        <source>Save list</source>
        <translation>Enregistrer la liste</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/saved_view_menu.py"/>
        <source>{view} with its filters and order</source>
        <translation>{view} avec ses filtres et son tri</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/saved_view_menu.py"/>
        <source>“{name}” saved</source>
        <translation>« {name} » enregistrée</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/saved_view_menu.py"/>
        <source>Keep these filters</source>
        <translation>Garder ces filtres</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/saved_view_menu.py"/>
        <source>Save as another list…</source>
        <translation>Enregistrer comme une autre liste…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/saved_view_menu.py"/>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/saved_view_menu.py"/>
        <source>Delete list</source>
        <translation>Supprimer la liste</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/saved_view_menu.py"/>
        <source>“{name}” changed</source>
        <translation>« {name} » modifiée</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/saved_view_menu.py"/>
        <source>Rename list</source>
        <translation>Renommer la liste</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/saved_view_menu.py"/>
        <source>Renamed to “{name}”</source>
        <translation>Renommée « {name} »</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/saved_view_menu.py"/>
        <source>“{name}” deleted</source>
        <translation>« {name} » supprimée</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/orders/selection_panel.py"/>
        <source>{n} orders selected</source>
        <extracomment>One: 1 order selected</extracomment>
        <translation>
            <numerusform>{n} commande sélectionnée</numerusform>
            <numerusform>{n} commandes sélectionnées</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/selection_panel.py"/>
        <source>Use the filters to tick fewer</source>
        <translation>Servez-vous des filtres pour en cocher moins</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/selection_panel.py"/>
        <source>More than {n} orders: what they have in common isn't looked for.</source>
        <translation>Plus de {n} commandes : leurs points communs ne sont pas cherchés.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/orders/selection_panel.py"/>
        <source>{n} orders can be packed</source>
        <extracomment>One: 1 order can be packed</extracomment>
        <translation>
            <numerusform>{n} commande peut être emballée</numerusform>
            <numerusform>{n} commandes peuvent être emballées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/orders/selection_panel.py"/>
        <source>{n} can be marked as made</source>
        <extracomment>One: 1 can be marked as made</extracomment>
        <translation>
            <numerusform>{n} peut être marquée comme fabriquée</numerusform>
            <numerusform>{n} peuvent être marquées comme fabriquées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/orders/selection_panel.py"/>
        <source>{n} can be confirmed</source>
        <extracomment>One: 1 can be confirmed</extracomment>
        <translation>
            <numerusform>{n} peut être confirmée</numerusform>
            <numerusform>{n} peuvent être confirmées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/orders/selection_panel.py"/>
        <source>{n} can be marked delivered</source>
        <extracomment>One: 1 can be marked delivered</extracomment>
        <translation>
            <numerusform>{n} peut être marquée comme livrée</numerusform>
            <numerusform>{n} peuvent être marquées comme livrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/orders/selection_panel.py"/>
        <source>Mark {n} orders as made</source>
        <extracomment>One: Mark 1 order as made</extracomment>
        <translation>
            <numerusform>Marquer {n} commande comme fabriquée</numerusform>
            <numerusform>Marquer {n} commandes comme fabriquées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/orders/selection_panel.py"/>
        <source>Confirm {n} orders</source>
        <extracomment>One: Confirm 1 order</extracomment>
        <translation>
            <numerusform>Confirmer {n} commande</numerusform>
            <numerusform>Confirmer {n} commandes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/orders/selection_panel.py"/>
        <source>Mark {n} as delivered</source>
        <extracomment>One: Mark 1 as delivered</extracomment>
        <translation>
            <numerusform>Marquer {n} comme livrée</numerusform>
            <numerusform>Marquer {n} comme livrées</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/selection_panel.py"/>
        <source>Items, all together</source>
        <translation>Articles, tous ensemble</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/selection_panel.py"/>
        <source>More than {n} orders: their items aren't added up here.</source>
        <translation>Plus de {n} commandes : leurs articles ne sont pas additionnés ici.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/orders/selection_panel.py"/>
        <source>{n} gifts: prices are left off their slips</source>
        <extracomment>One: 1 gift: prices are left off its slip</extracomment>
        <translation>
            <numerusform>{n} cadeau : son bon est sans prix</numerusform>
            <numerusform>{n} cadeaux : leurs bons sont sans prix</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/orders/selection_panel.py"/>
        <source>{n} buyers left a note, shown when you pack it</source>
        <extracomment>One: 1 buyer left a note, shown when you pack it</extracomment>
        <translation>
            <numerusform>{n} acheteur a laissé une note, montrée à l'emballage</numerusform>
            <numerusform>{n} acheteurs ont laissé une note, montrée à l'emballage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/orders/selection_panel.py"/>
        <source>{n} orders aren't paid yet</source>
        <extracomment>One: 1 order isn't paid yet</extracomment>
        <translation>
            <numerusform>{n} commande n'est pas encore payée</numerusform>
            <numerusform>{n} commandes ne sont pas encore payées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/orders/selection_panel.py"/>
        <source>{n} slips are printed already</source>
        <extracomment>One: 1 slip is printed already</extracomment>
        <translation>
            <numerusform>{n} bon est déjà imprimé</numerusform>
            <numerusform>{n} bons sont déjà imprimés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/orders/selection_panel.py"/>
        <source>{n} orders have another next step and stay ticked</source>
        <extracomment>One: 1 order has another next step and stays ticked</extracomment>
        <translation>
            <numerusform>{n} commande a une autre étape à suivre et reste cochée</numerusform>
            <numerusform>{n} commandes ont une autre étape à suivre et restent cochées</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/selection_panel.py"/>
        <source>Good to know</source>
        <translation>Bon à savoir</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/selection_panel.py"/>
        <source>Print what is new</source>
        <translation>Imprimer les nouveaux</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/selection_panel.py"/>
        <source>Leaves out slips that are printed already and still right</source>
        <translation>Laisse de côté les bons déjà imprimés et encore justes</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/ship_by_dialog.py"/>
        <source>Keep the date</source>
        <translation>Garder la date</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/ship_by_dialog.py"/>
        <source>Change the date</source>
        <translation>Changer la date</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/ship_by_dialog.py"/>
        <source>Back to the date worked out: {day}</source>
        <translation>Revenir à la date calculée : {day}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/shortage_dialog.py"/>
        <source>Something is out of stock</source>
        <translation>Quelque chose est épuisé</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/shortage_dialog.py"/>
        <source>Nothing is missing</source>
        <translation>Rien ne manque</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/shortage_dialog.py"/>
        <source>Send {n} × {title} instead</source>
        <translation>Envoyer {n} × {title} à la place</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/shortage_dialog.py"/>
        <source>Send another product</source>
        <translation>Envoyer un autre produit</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/shortage_dialog.py"/>
        <location filename="../../makerapp/ui/orders/shortage_form.py"/>
        <source>Wait and make it</source>
        <translation>Attendre et fabriquer</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/shortage_dialog.py"/>
        <location filename="../../makerapp/ui/orders/shortage_form.py"/>
        <source>Send the rest now</source>
        <translation>Envoyer le reste maintenant</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/shortage_dialog.py"/>
        <source>Take {n} off the order</source>
        <translation>En retirer {n} de la commande</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/shortage_dialog.py"/>
        <location filename="../../makerapp/ui/orders/shortage_form.py"/>
        <source>Take it off the order</source>
        <translation>Retirer de la commande</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/shortage_dialog.py"/>
        <source>The price isn't an amount.</source>
        <translation>Le prix n'est pas un montant.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/shortage_dialog.py"/>
        <source>Write one, like 12.50, or leave it empty.</source>
        <translation>Écrivez-en un, comme 12,50, ou laissez vide.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/shortage_form.py"/>
        <source>Missing: {title}</source>
        <translation>Manque : {title}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/shortage_form.py"/>
        <source>New ship-by date</source>
        <translation>Nouvelle date d'expédition</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/shortage_form.py"/>
        <source>For example: clay comes on Monday</source>
        <translation>Par exemple : l'argile arrive lundi</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/shortage_form.py"/>
        <source>Offer another product</source>
        <translation>Proposer un autre produit</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/shortage_form.py"/>
        <source>The buyer gets it instead of what is missing.</source>
        <translation>L'acheteur le reçoit à la place de ce qui manque.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/shortage_form.py"/>
        <source>Nothing is sent until the missing pieces are made.</source>
        <translation>Rien ne part avant que les pièces manquantes soient faites.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/shortage_form.py"/>
        <source>What is there goes; the missing pieces follow.</source>
        <translation>Ce qui est là part ; les pièces manquantes suivent.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/shortage_form.py"/>
        <source>The buyer won't get the missing pieces.</source>
        <translation>L'acheteur ne recevra pas les pièces manquantes.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/shortage_form.py"/>
        <source>How many are missing?</source>
        <translation>Combien en manque-t-il ?</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/shortage_form.py"/>
        <source>What should happen?</source>
        <translation>Que faire ?</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/shortage_form.py"/>
        <source>Say first how many are missing</source>
        <translation>Dites d'abord combien manquent</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/shortage_form.py"/>
        <source>Choose the other product first</source>
        <translation>Choisissez d'abord l'autre produit</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/stale_slip.py"/>
        <source>The slip was printed before this change</source>
        <translation>Le bon a été imprimé avant cette modification</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/stale_slip.py"/>
        <location filename="../../makerapp/ui/printing/as_it_was_dialog.py"/>
        <source>Printed {when}.</source>
        <translation>Imprimé {when}.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/stale_slip.py"/>
        <source>Changed since then – {changes}</source>
        <translation>Changé depuis – {changes}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/stand_in_box.py"/>
        <source>Product to send instead</source>
        <translation>Produit à envoyer à la place</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/stand_in_box.py"/>
        <source>Which product? Type to search</source>
        <translation>Quel produit ? Tapez pour chercher</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/stand_in_box.py"/>
        <source>Copy a message that asks first</source>
        <translation>Copier un message qui demande d'abord</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/stand_in_box.py"/>
        <source>Keep the old price, {price}</source>
        <translation>Garder l'ancien prix, {price}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/stand_in_box.py"/>
        <source>Ask its own, {price}</source>
        <translation>Demander le sien, {price}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/table_header.py"/>
        <source>Sort by buyer</source>
        <translation>Trier par acheteur</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/table_header.py"/>
        <source>Sort by ship-by date</source>
        <translation>Trier par date d'expédition</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/table_header.py"/>
        <source>Sort by total</source>
        <translation>Trier par total</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/table_model.py"/>
        <source>Tick all orders</source>
        <translation>Cocher toutes les commandes</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/timeline_entry.py"/>
        <source>{time} · {who}</source>
        <translation>{time} · {who}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/timeline_entry.py"/>
        <source>{line} · undone</source>
        <translation>{line} · défait</translation>
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
            <numerusform>{n} modification</numerusform>
            <numerusform>{n} modifications</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/timeline_entry.py"/>
        <location filename="../../makerapp/ui/products/ledger_view.py"/>
        <source>Undo: {what}</source>
        <translation>Défaire : {what}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/timeline_entry.py"/>
        <source>Go back to before this: {what}…</source>
        <translation>Revenir avant ceci : {what}…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/timeline_entry.py"/>
        <source>Go back to before this…</source>
        <translation>Revenir avant ceci…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/timeline_entry.py"/>
        <location filename="../../makerapp/ui/printing/batch_card.py"/>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/timeline_entry.py"/>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/timeline_entry.py"/>
        <source>{show} {changes}</source>
        <translation>{show} {changes}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/timeline_export.py"/>
        <source>Timeline copied</source>
        <translation>Historique copié</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/timeline_export.py"/>
        <source>Save timeline as text</source>
        <translation>Enregistrer l'historique en texte</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/timeline_export.py"/>
        <source>Timeline saved</source>
        <translation>Historique enregistré</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/timeline_export.py"/>
        <source>With your private notes</source>
        <translation>Avec vos notes privées</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/timeline_export.py"/>
        <source>Your private notes are left out</source>
        <translation>Vos notes privées sont laissées de côté</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/orders/timeline_view.py"/>
        <source>{n} older entries</source>
        <extracomment>One: 1 older entry</extracomment>
        <translation>
            <numerusform>{n} entrée plus ancienne</numerusform>
            <numerusform>{n} entrées plus anciennes</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/tracking_dialog.py"/>
        <source>{number} has no such parcel under way.</source>
        <translation>{number} n'a pas de tel colis en route.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/tracking_dialog.py"/>
        <source>It was cancelled, or never shipped.</source>
        <translation>Il a été annulé, ou jamais expédié.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/tracking_dialog.py"/>
        <source>Change to {carrier}</source>
        <translation>Changer pour {carrier}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/tracking_dialog.py"/>
        <source>Not named</source>
        <translation>Non indiqué</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/tracking_dialog.py"/>
        <source>This is a web address. Take the number out of it.</source>
        <translation>C'est une adresse web. Prenez-en le numéro.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/tracking_dialog.py"/>
        <source>There is no number yet. Scan the carrier's label, or type it.</source>
        <translation>Il n'y a pas encore de numéro. Scannez l'étiquette du transporteur, ou tapez-le.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/undo_preview_dialog.py"/>
        <source>Undo for {n} orders</source>
        <translation>Défaire pour {n} commandes</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/orders/undo_preview_dialog.py"/>
        <source>Undo {n} steps</source>
        <extracomment>One: Undo 1 step</extracomment>
        <translation>
            <numerusform>Défaire {n} étape</numerusform>
            <numerusform>Défaire {n} étapes</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/undo_preview_dialog.py"/>
        <source>{subject} can't go back</source>
        <translation>{subject} ne peut pas revenir en arrière</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/undo_preview_dialog.py"/>
        <source>Undo what was done to {subject}?</source>
        <translation>Défaire ce qui a été fait pour {subject} ?</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/undo_preview_dialog.py"/>
        <source>{subject}: undo “{what}”?</source>
        <translation>{subject} : défaire « {what} » ?</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/undo_preview_dialog.py"/>
        <source>{subject}: go back to before “{what}”?</source>
        <translation>{subject} : revenir avant « {what} » ?</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/undo_preview_dialog.py"/>
        <source>Nothing is deleted: the timeline keeps every step.</source>
        <translation>Rien n'est supprimé : l'historique garde chaque étape.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/undo_preview_dialog.py"/>
        <source>It would have undone</source>
        <translation>Aurait été défait</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/undo_preview_dialog.py"/>
        <source>Only what the timeline says</source>
        <translation>Seulement ce que dit l'historique</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/undo_preview_dialog.py"/>
        <source>What can't be undone</source>
        <translation>Ce qui ne peut pas être défait</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/undo_preview_dialog.py"/>
        <source>Undone, newest first</source>
        <translation>Défait, le plus récent d'abord</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/orders/undo_preview_dialog.py"/>
        <source>and {n} newer steps</source>
        <extracomment>One: and 1 newer step</extracomment>
        <translation>
            <numerusform>et {n} étape plus récente</numerusform>
            <numerusform>et {n} étapes plus récentes</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/undo_run.py"/>
        <source>Nothing to redo</source>
        <translation>Rien à refaire</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/workshop_papers.py"/>
        <source>Bench tickets, only what is new</source>
        <translation>Fiches d'atelier, seulement les nouvelles</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/entries.py"/>
        <source>Go to</source>
        <translation>Aller à</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/entries.py"/>
        <source>Do</source>
        <translation>Faire</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/entries.py"/>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/entry_list.py"/>
        <source>{title}, {kind}</source>
        <translation>{title}, {kind}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/entry_list.py"/>
        <source>{said}, keys {keys}</source>
        <translation>{said}, touches {keys}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/entry_list.py"/>
        <source>What fits</source>
        <translation>Ce qui convient</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/palette.py"/>
        <source>Find and do</source>
        <translation>Trouver et faire</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/palette.py"/>
        <source>What do you want to do?</source>
        <translation>Que voulez-vous faire ?</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/palette.py"/>
        <source>Nothing fits “{text}”. Try another word, a name or an order number.</source>
        <translation>Rien ne correspond à « {text} ». Essayez un autre mot, un nom ou un numéro de commande.</translation>
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
        <translation>Imprimer les bons pour {view} ({n})</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/synonyms.py"/>
        <source>next step continue</source>
        <translation>prochaine étape suivant continuer</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/synonyms.py"/>
        <source>add create type in phone</source>
        <translation>ajouter créer saisir taper téléphone</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/synonyms.py"/>
        <source>import file csv upload download etsy shopify amazon</source>
        <translation>importer fichier csv télécharger etsy shopify amazon</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/synonyms.py"/>
        <source>saved list view filter bookmark favorite</source>
        <translation>enregistrée liste vue filtre signet favori</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/synonyms.py"/>
        <source>back mistake wrong revert</source>
        <translation>retour erreur faute annuler</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/synonyms.py"/>
        <source>again forward</source>
        <translation>encore avant rétablir</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/synonyms.py"/>
        <source>zoom larger increase font</source>
        <translation>zoom agrandir augmenter police</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/synonyms.py"/>
        <source>zoom decrease font</source>
        <translation>zoom réduire diminuer police</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/synonyms.py"/>
        <source>find look</source>
        <translation>trouver chercher</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/synonyms.py"/>
        <source>preferences options configure</source>
        <translation>préférences options paramètres configurer</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/synonyms.py"/>
        <source>guide manual keys keyboard shortcuts how</source>
        <translation>guide manuel touches clavier raccourcis comment</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/synonyms.py"/>
        <source>exit close end</source>
        <translation>sortir fermer fin</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/synonyms.py"/>
        <source>paper all packing</source>
        <translation>papier tout bon emballage</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/synonyms.py"/>
        <source>new pending accept received</source>
        <translation>nouvelle en attente accepter reçue</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/synonyms.py"/>
        <source>confirmed craft produce bench</source>
        <translation>confirmée créer produire atelier</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/synonyms.py"/>
        <source>processing box parcel ready</source>
        <translation>préparation carton colis prête</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/synonyms.py"/>
        <source>shipped sent transit carrier waiting</source>
        <translation>expédiée envoyée transit transporteur attente</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/synonyms.py"/>
        <source>completed done arrived finished</source>
        <translation>terminée finie arrivée</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/synonyms.py"/>
        <source>canceled stopped</source>
        <translation>annulée arrêtée</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/synonyms.py"/>
        <source>everything history list</source>
        <translation>tout historique liste</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/synonyms.py"/>
        <source>start home overview day</source>
        <translation>départ accueil aperçu jour</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/synonyms.py"/>
        <source>items stock inventory goods shelf</source>
        <translation>articles stock inventaire marchandise rayon</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/synonyms.py"/>
        <source>money income revenue profit</source>
        <translation>argent revenus recettes bénéfice</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/synonyms.py"/>
        <source>charts statistics numbers figures</source>
        <translation>graphiques statistiques chiffres nombres</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/synonyms.py"/>
        <source>pack ship send wizard</source>
        <translation>emballer expédier envoyer assistant</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/synonyms.py"/>
        <source>partly pieces finished</source>
        <translation>partie pièces finies</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/synonyms.py"/>
        <source>paper make print</source>
        <translation>papier fabriquer imprimer</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/synonyms.py"/>
        <source>missing gone empty</source>
        <translation>manque parti vide rupture</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/synonyms.py"/>
        <source>window show details</source>
        <translation>fenêtre montrer détails</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/synonyms.py"/>
        <source>change address items correct</source>
        <translation>changer adresse articles corriger</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/synonyms.py"/>
        <source>copy again same</source>
        <translation>copier encore pareil</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/synonyms.py"/>
        <source>paper packing</source>
        <translation>papier emballage</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/synonyms.py"/>
        <source>sticker print</source>
        <translation>autocollant imprimer</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/synonyms.py"/>
        <source>cn 22 23 abroad export</source>
        <translation>cn 22 23 étranger export</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/synonyms.py"/>
        <source>clipboard</source>
        <translation>presse-papiers</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/synonyms.py"/>
        <source>deadline later move</source>
        <translation>échéance délai plus tard déplacer</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/synonyms.py"/>
        <source>pause wait stop</source>
        <translation>pause attendre arrêter</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/synonyms.py"/>
        <source>resume go on</source>
        <translation>reprendre continuer</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/synonyms.py"/>
        <source>paid money</source>
        <translation>payée argent</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/synonyms.py"/>
        <source>refund money</source>
        <translation>rembourser argent</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/synonyms.py"/>
        <source>money back pay</source>
        <translation>rendre argent payer</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/synonyms.py"/>
        <source>cost commission</source>
        <translation>coût commission</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/synonyms.py"/>
        <source>unpaid money</source>
        <translation>impayée argent</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/synonyms.py"/>
        <source>came back broken exchange send again</source>
        <translation>revenu cassé échange renvoyer</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/synonyms.py"/>
        <source>uncancel again</source>
        <translation>rétablir rouvrir encore</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/synonyms.py"/>
        <source>unship wrong parcel undo</source>
        <translation>expédition erreur colis défaire</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/synonyms.py"/>
        <source>stop end</source>
        <translation>arrêter fin</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/synonyms.py"/>
        <source>remove erase</source>
        <translation>retirer effacer</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/picture_choice.py"/>
        <source>Pictures ({kinds})</source>
        <translation>Images ({kinds})</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/picture_keeping.py"/>
        <source>Nothing to paste: copy a picture first</source>
        <translation>Rien à coller : copiez d'abord une image</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/picture_keeping.py"/>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/as_it_was_dialog.py"/>
        <source>Print as it was</source>
        <translation>Imprimer comme avant</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/as_it_was_dialog.py"/>
        <source>{document} {number}, as it was</source>
        <translation>{document} {number}, comme avant</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/as_it_was_dialog.py"/>
        <source>Saved as PDF {when}.</source>
        <translation>Enregistré en PDF {when}.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/as_it_was_dialog.py"/>
        <source>What changed since then is not on it.</source>
        <translation>Ce qui a changé depuis n'y figure pas.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/as_it_was_dialog.py"/>
        <location filename="../../makerapp/ui/printing/setup_fields.py"/>
        <location filename="../../makerapp/ui/settings/setup_editor.py"/>
        <source>Printer</source>
        <translation>Imprimante</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/printing/as_it_was_dialog.py"/>
        <location filename="../../makerapp/ui/printing/preview_side.py"/>
        <source>Print {n} sheets</source>
        <extracomment>One: Print 1 sheet</extracomment>
        <translation>
            <numerusform>Imprimer {n} feuille</numerusform>
            <numerusform>Imprimer {n} feuilles</numerusform>
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
            <numerusform>{n} feuille</numerusform>
            <numerusform>{n} feuilles</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/as_it_was_dialog.py"/>
        <location filename="../../makerapp/ui/printing/at_once.py"/>
        <location filename="../../makerapp/ui/printing/batch_desk.py"/>
        <location filename="../../makerapp/ui/printing/preview_dialog.py"/>
        <source>{sheets} sent to {printer}</source>
        <translation>{sheets} : envoi à {printer}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/batch_card.py"/>
        <source>Printed so far</source>
        <translation>Imprimé jusqu'ici</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/batch_card.py"/>
        <source>Last one that came out whole</source>
        <translation>Dernier sorti en entier</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/batch_card.py"/>
        <source>Look into the printer's tray, and choose another if this isn't the last.</source>
        <translation>Regardez dans le bac de l'imprimante, et choisissez-en un autre si ce n'est pas le dernier.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/batch_card.py"/>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/batch_card.py"/>
        <source>{what} waits in the printer</source>
        <translation>{what} attend dans l'imprimante</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/batch_card.py"/>
        <source>{what} wait in the printer</source>
        <translation>{what} attendent dans l'imprimante</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/batch_card.py"/>
        <source>Printing {what}</source>
        <translation>Impression : {what}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/batch_card.py"/>
        <source>{printer} has them.</source>
        <translation>{printer} les a reçus.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/batch_card.py"/>
        <source>Sheet {done} of {count}</source>
        <translation>Feuille {done} sur {count}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/batch_card.py"/>
        <source>{what} didn't print</source>
        <translation>{what} : pas imprimé</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/batch_card.py"/>
        <source>Not all of it printed</source>
        <translation>Tout n'a pas été imprimé</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/batch_card.py"/>
        <source>Printing stopped at sheet {done} of {count}</source>
        <translation>Impression arrêtée à la feuille {done} sur {count}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/batch_card.py"/>
        <source>Look whether all copies are there.</source>
        <translation>Regardez si tous les exemplaires sont là.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/batch_card.py"/>
        <source>The printer doesn't say how far it came.</source>
        <translation>L'imprimante ne dit pas où elle en est.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/batch_card.py"/>
        <source>Print all again</source>
        <translation>Tout réimprimer</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/batch_card.py"/>
        <location filename="../../makerapp/ui/printing/preview_dialog.py"/>
        <source>Print {number}</source>
        <translation>Imprimer {number}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/batch_card.py"/>
        <source>Go on from {number}</source>
        <translation>Continuer à partir de {number}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/batch_card.py"/>
        <source>None of them</source>
        <translation>Aucun</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/printing/batch_card.py"/>
        <source>{n} papers</source>
        <extracomment>One: 1 paper</extracomment>
        <translation>
            <numerusform>{n} papier</numerusform>
            <numerusform>{n} papiers</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/batch_card.py"/>
        <source>{papers} of {number}</source>
        <translation>{papers} de {number}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/batch_desk.py"/>
        <source>Close this to see what to do.</source>
        <translation>Fermez ceci pour voir que faire.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/label_start.py"/>
        <source>Sheet of {n} labels, the first free one is {start}</source>
        <translation>Feuille de {n} étiquettes, la première libre est la {start}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/label_start.py"/>
        <source>First free label</source>
        <translation>Première étiquette libre</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/left_behind.py"/>
        <source>What was in the printer when you left didn't print.</source>
        <translation>Ce qui était dans l'imprimante à votre départ n'a pas été imprimé.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/left_behind.py"/>
        <source>Papers of {orders} didn't print after you left.</source>
        <translation>Des papiers de {orders} n'ont pas été imprimés après votre départ.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/page_view.py"/>
        <source>Page preview</source>
        <translation>Aperçu de la page</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/printing/page_view.py"/>
        <source>{name}, {n} pages</source>
        <extracomment>One: {name}, 1 page</extracomment>
        <translation>
            <numerusform>{name}, {n} page</numerusform>
            <numerusform>{name}, {n} pages</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/page_view.py"/>
        <location filename="../../makerapp/ui/printing/preview_pages.py"/>
        <source>Fit</source>
        <translation>Ajuster</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/painted.py"/>
        <source>The printer doesn't begin. Check that it is on, then press Print again. Or save a PDF.</source>
        <translation>L'imprimante ne démarre pas. Vérifiez qu'elle est allumée, puis appuyez de nouveau sur Imprimer. Ou enregistrez un PDF.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/printing/paper_notes.py"/>
        <source>And {n} more with something not filled in.</source>
        <extracomment>One: And 1 more with something not filled in.</extracomment>
        <translation>
            <numerusform>Et {n} autre avec quelque chose de non rempli.</numerusform>
            <numerusform>Et {n} autres avec quelque chose de non rempli.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/printing/paper_notes.py"/>
        <source>And {n} more are left out.</source>
        <extracomment>One: And 1 more is left out.</extracomment>
        <translation>
            <numerusform>Et {n} autre est laissée de côté.</numerusform>
            <numerusform>Et {n} autres sont laissées de côté.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/paper_notes.py"/>
        <location filename="../../makerapp/ui/settings/preview.py"/>
        <source>No font has these characters, they print as boxes: {signs}</source>
        <translation>Aucune police n'a ces caractères, ils s'impriment en carrés : {signs}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/paper_notes.py"/>
        <source>The papers of each order come apart: first all of one kind, then all of the next, because they are printed in different ways. To keep them together, choose the same sides, tray, copies and color for them in Settings, Printers &amp; paper.</source>
        <translation>Les papiers de chaque commande sortent séparés : d'abord tous ceux d'un type, puis tous ceux du suivant, car ils s'impriment différemment. Pour les garder ensemble, choisissez pour eux les mêmes faces, bac, exemplaires et couleur dans Réglages, Imprimantes et papier.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/preview_dialog.py"/>
        <source>Print preview</source>
        <translation>Aperçu avant impression</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/preview_dialog.py"/>
        <source>Print papers of {n} orders</source>
        <translation>Imprimer les papiers de {n} commandes</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/preview_dialog.py"/>
        <source>{n} orders, no gifts among them</source>
        <translation>{n} commandes, aucun cadeau parmi elles</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/printing/preview_dialog.py"/>
        <source>{orders} orders, {n} are gifts</source>
        <extracomment>One: {orders} orders, 1 of them is a gift</extracomment>
        <translation>
            <numerusform>{orders} commandes, dont {n} cadeau</numerusform>
            <numerusform>{orders} commandes, dont {n} cadeaux</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/preview_dialog.py"/>
        <source>Nothing to print</source>
        <translation>Rien à imprimer</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/preview_pages.py"/>
        <location filename="../../makerapp/ui/settings/large_preview.py"/>
        <source>Smaller</source>
        <translation>Plus petit</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/preview_pages.py"/>
        <location filename="../../makerapp/ui/settings/large_preview.py"/>
        <source>Larger</source>
        <translation>Plus grand</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/preview_pages.py"/>
        <source>page {n} of {count}</source>
        <translation>page {n} sur {count}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/preview_pages.py"/>
        <source>{papers} of {n} orders</source>
        <translation>{papers} de {n} commandes</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/preview_side.py"/>
        <source>Order</source>
        <comment>sequence</comment>
        <translation>Ordre</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/preview_side.py"/>
        <source>As in the list</source>
        <translation>Comme dans la liste</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/preview_side.py"/>
        <source>Ship-by date, late first</source>
        <translation>Date d'expédition, retards d'abord</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/preview_side.py"/>
        <source>Pages laid out</source>
        <translation>Pages mises en page</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/preview_side.py"/>
        <source>Preparing {n} of {count} papers…</source>
        <translation>Préparation de {n} papiers sur {count}…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/preview_side.py"/>
        <source>Printing doesn't change any order.</source>
        <translation>Imprimer ne change aucune commande.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/preview_side.py"/>
        <source>Tick what to print.</source>
        <translation>Cochez ce qu'il faut imprimer.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/printing/preview_side.py"/>
        <source>{n} sheets.</source>
        <extracomment>One: 1 sheet.</extracomment>
        <translation>
            <numerusform>{n} feuille.</numerusform>
            <numerusform>{n} feuilles.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/print_choices.py"/>
        <source>What to print</source>
        <translation>À imprimer</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/print_choices.py"/>
        <source>More papers</source>
        <translation>Plus de papiers</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/print_choices.py"/>
        <source>Leave out prices on gifts</source>
        <translation>Sans les prix pour les cadeaux</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/print_choices.py"/>
        <source>Only what isn't printed yet</source>
        <translation>Seulement le non imprimé</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/print_choices.py"/>
        <source>Print these with every order</source>
        <translation>Imprimer ceux-ci pour chaque commande</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/print_choices.py"/>
        <source>{list} on the first page</source>
        <translation>{list} en page 1</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/print_history.py"/>
        <source>Printed papers</source>
        <translation>Papiers imprimés</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/print_history.py"/>
        <source>Print again: {title}, {second}</source>
        <translation>Réimprimer : {title}, {second}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/print_history.py"/>
        <location filename="../../makerapp/ui/printing/setup_fields.py"/>
        <location filename="../../makerapp/ui/settings/setup_rows.py"/>
        <source>{n} copies</source>
        <translation>{n} exemplaires</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/print_history.py"/>
        <source>Exactly as it was</source>
        <translation>Exactement comme avant</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/print_history.py"/>
        <source>As it is now</source>
        <translation>Comme maintenant</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/print_menu.py"/>
        <source>Only what isn't printed yet…</source>
        <translation>Seulement le non imprimé…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/print_run.py"/>
        <source>Sent to {printer} already, and not sent twice: {papers}.</source>
        <translation>Déjà envoyé à {printer}, et pas envoyé deux fois : {papers}.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/print_run.py"/>
        <source>Printing was stopped.</source>
        <translation>L'impression a été arrêtée.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/print_run.py"/>
        <source>Look at the printer before you print again: the pages may still come out.</source>
        <translation>Regardez l'imprimante avant de réimprimer : les pages peuvent encore sortir.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/print_words.py"/>
        <source>Makerbench says what to do.</source>
        <translation>Makerbench dit que faire.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/print_words.py"/>
        <source>The slip didn't print.</source>
        <translation>Le bon n'a pas été imprimé.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/print_words.py"/>
        <source>Or save a PDF and carry on without paper.</source>
        <translation>Ou enregistrez un PDF et continuez sans papier.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/print_words.py"/>
        <source>The slip waits.</source>
        <translation>Le bon attend.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/print_words.py"/>
        <source>{printer} says it is out of paper. Add paper, then press Print again.</source>
        <translation>{printer} dit manquer de papier. Ajoutez du papier, puis appuyez de nouveau sur Imprimer.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/print_words.py"/>
        <source>{printer} says paper is stuck in it. Take it out, then press Print again.</source>
        <translation>{printer} dit qu'un papier est coincé. Retirez-le, puis appuyez de nouveau sur Imprimer.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/print_words.py"/>
        <source>{printer} says its cover is open. Close it, then press Print again.</source>
        <translation>{printer} dit que son capot est ouvert. Fermez-le, puis appuyez de nouveau sur Imprimer.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/print_words.py"/>
        <source>{printer} says it is out of ink or toner. Put in a new one, then press Print again.</source>
        <translation>{printer} dit manquer d'encre ou de toner. Remettez-en, puis appuyez de nouveau sur Imprimer.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/print_words.py"/>
        <source>{printer} can't be reached. Check that it is on and connected, then press Print again.</source>
        <translation>{printer} est injoignable. Vérifiez qu'elle est allumée et branchée, puis appuyez de nouveau sur Imprimer.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/print_words.py"/>
        <source>{printer} is paused. Let it go on in this computer's printer settings, then press Print again.</source>
        <translation>{printer} est en pause. Relancez-la dans les réglages d'imprimante de cet ordinateur, puis appuyez de nouveau sur Imprimer.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/print_words.py"/>
        <source>{printer} holds the pages back. Let them go in this computer's printer settings.</source>
        <translation>{printer} retient les pages. Libérez-les dans les réglages d'imprimante de cet ordinateur.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/print_words.py"/>
        <source>{printer} wants a name and password. Give them in this computer's printer settings.</source>
        <translation>{printer} demande un nom et un mot de passe. Donnez-les dans les réglages d'imprimante de cet ordinateur.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/print_words.py"/>
        <source>{printer} says it is out of paper. Add paper.</source>
        <translation>{printer} dit manquer de papier. Ajoutez du papier.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/print_words.py"/>
        <source>{printer} says paper is stuck in it. Take it out.</source>
        <translation>{printer} dit qu'un papier est coincé. Retirez-le.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/print_words.py"/>
        <source>{printer} says its cover is open. Close it.</source>
        <translation>{printer} dit que son capot est ouvert. Fermez-le.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/print_words.py"/>
        <source>{printer} says it is out of ink or toner. Put in a new one.</source>
        <translation>{printer} dit manquer d'encre ou de toner. Remettez-en.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/print_words.py"/>
        <source>{printer} can't be reached. Check that it is on and connected.</source>
        <translation>{printer} est injoignable. Vérifiez qu'elle est allumée et branchée.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/print_words.py"/>
        <source>{printer} is paused. Let it go on in this computer's printer settings.</source>
        <translation>{printer} est en pause. Relancez-la dans les réglages d'imprimante de cet ordinateur.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/print_words.py"/>
        <source>It was cancelled at {printer}. Look at its display, then press Print again.</source>
        <translation>Annulé sur {printer}. Regardez son écran, puis appuyez de nouveau sur Imprimer.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/print_words.py"/>
        <source>It was cancelled in the queue of {printer}. Press Print again to print it.</source>
        <translation>Annulé dans la file de {printer}. Appuyez de nouveau sur Imprimer pour l'imprimer.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/print_words.py"/>
        <source>{printer} gave it up. Look at its display, then press Print again.</source>
        <translation>{printer} a abandonné. Regardez son écran, puis appuyez de nouveau sur Imprimer.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/print_words.py"/>
        <source>{printer} can't print on {paper}. Choose another paper or printer, then press Print again.</source>
        <translation>{printer} ne peut pas imprimer sur {paper}. Choisissez un autre papier ou une autre imprimante, puis appuyez de nouveau sur Imprimer.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/print_words.py"/>
        <source>{printer} isn't set up on this computer any more. Choose another printer, or save a PDF.</source>
        <translation>{printer} n'est plus installée sur cet ordinateur. Choisissez une autre imprimante, ou enregistrez un PDF.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/print_words.py"/>
        <source>The print system of this computer (CUPS) isn't running. Start it and press Print again, or save a PDF.</source>
        <translation>Le système d'impression de cet ordinateur (CUPS) ne tourne pas. Démarrez-le et appuyez de nouveau sur Imprimer, ou enregistrez un PDF.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/print_words.py"/>
        <source>{printer} doesn't answer. Check that it is on, then press Print again. Or save a PDF.</source>
        <translation>{printer} ne répond pas. Vérifiez qu'elle est allumée, puis appuyez de nouveau sur Imprimer. Ou enregistrez un PDF.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/print_words.py"/>
        <source>{printer} takes no prints right now. Look at it in this computer's printer settings, or save a PDF.</source>
        <translation>{printer} n'accepte aucune impression pour l'instant. Regardez-la dans les réglages d'imprimante de cet ordinateur, ou enregistrez un PDF.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/print_words.py"/>
        <source>You may not print on {printer}. Ask whoever looks after this computer, or save a PDF.</source>
        <translation>Vous n'avez pas le droit d'imprimer sur {printer}. Demandez à qui s'occupe de cet ordinateur, ou enregistrez un PDF.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/print_words.py"/>
        <source>{printer} didn't take it: {said}. Press Print again, or save a PDF.</source>
        <translation>{printer} n'en a pas voulu : {said}. Appuyez de nouveau sur Imprimer, ou enregistrez un PDF.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/print_words.py"/>
        <source>it gave no reason</source>
        <translation>elle n'a pas dit pourquoi</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/print_words.py"/>
        <source>{printer} can't be asked to stop. Press Cancel on the printer itself.</source>
        <translation>Impossible de demander à {printer} d'arrêter. Appuyez sur Annuler sur l'imprimante même.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/print_words.py"/>
        <source>It couldn't be stopped.</source>
        <translation>L'arrêt n'a pas marché.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/print_words.py"/>
        <source>out of paper</source>
        <translation>plus de papier</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/print_words.py"/>
        <source>paper stuck</source>
        <translation>papier coincé</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/print_words.py"/>
        <source>cover open</source>
        <translation>capot ouvert</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/print_words.py"/>
        <source>out of ink or toner</source>
        <translation>plus d'encre ou de toner</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/print_words.py"/>
        <source>printer not reached</source>
        <translation>imprimante injoignable</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/print_words.py"/>
        <source>printer paused</source>
        <translation>imprimante en pause</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/print_words.py"/>
        <source>held back in the queue</source>
        <translation>retenu dans la file</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/print_words.py"/>
        <source>name and password wanted</source>
        <translation>nom et mot de passe demandés</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/print_words.py"/>
        <source>given up by the printer</source>
        <translation>abandonné par l'imprimante</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/print_words.py"/>
        <source>cancelled at the printer</source>
        <translation>annulé sur l'imprimante</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/print_words.py"/>
        <source>cancelled in the queue</source>
        <translation>annulé dans la file</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/print_words.py"/>
        <source>the print system forgot about it</source>
        <translation>le système d'impression l'a oublié</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/save_pdf.py"/>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/save_pdf.py"/>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/save_pdf.py"/>
        <source>Papers</source>
        <translation>Papiers</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/save_pdf.py"/>
        <source>Packing slips</source>
        <translation>Bons de livraison</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/save_pdf.py"/>
        <source>Thank-you notes</source>
        <translation>Mots de remerciement</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/save_pdf.py"/>
        <source>Slip and note</source>
        <translation>Bon et mot</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/save_pdf.py"/>
        <source>Slips and notes</source>
        <translation>Bons et mots</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/setup_fields.py"/>
        <source>No printer found</source>
        <translation>Aucune imprimante trouvée</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/setup_fields.py"/>
        <source>Set one up in this computer's printer settings, or save a PDF.</source>
        <translation>Installez-en une dans les réglages d'imprimante de cet ordinateur, ou enregistrez un PDF.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/setup_fields.py"/>
        <location filename="../../makerapp/ui/settings/setup_editor.py"/>
        <source>{sheet} (not on this printer)</source>
        <translation>{sheet} (pas sur cette imprimante)</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/setup_fields.py"/>
        <location filename="../../makerapp/ui/settings/setup_rows.py"/>
        <source>Change how {name} is printed</source>
        <translation>Changer l'impression de {name}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/setup_fields.py"/>
        <source>Choose for each paper</source>
        <translation>Choisir pour chaque papier</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/setup_fields.py"/>
        <source>One printer and paper for all</source>
        <translation>Une imprimante et un papier pour tout</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/printing/whole_list.py"/>
        <source>{n} cancelled orders are left out.</source>
        <extracomment>One: 1 cancelled order is left out.</extracomment>
        <translation>
            <numerusform>{n} commande annulée est laissée de côté.</numerusform>
            <numerusform>{n} commandes annulées sont laissées de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/printing/whole_list.py"/>
        <source>{n} of these orders are sent already.</source>
        <extracomment>One: 1 of these orders is sent already.</extracomment>
        <translation>
            <numerusform>{n} de ces commandes est déjà expédiée.</numerusform>
            <numerusform>{n} de ces commandes sont déjà expédiées.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/edit_dialog.py"/>
        <source>Save product</source>
        <translation>Enregistrer le produit</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/edit_dialog.py"/>
        <location filename="../../makerapp/ui/products/list_words.py"/>
        <location filename="../../makerapp/ui/products/products_page.py"/>
        <source>New product</source>
        <translation>Nouveau produit</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/edit_dialog.py"/>
        <source>Edit {name}</source>
        <translation>Modifier {name}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/edit_dialog.py"/>
        <source>Orders find it by its SKU. What is on hand changes with Receive, Count and Adjust.</source>
        <translation>Les commandes le trouvent par son SKU. Le stock change avec Réceptionner, Compter et Ajuster.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/products/edit_dialog.py"/>
        <source>Move the ship-by dates of {n} open orders as well</source>
        <extracomment>One: Move the ship-by date of 1 open order as well</extracomment>
        <translation>
            <numerusform>Déplacer aussi la date d'expédition de {n} commande ouverte</numerusform>
            <numerusform>Déplacer aussi les dates d'expédition de {n} commandes ouvertes</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/edit_dialog.py"/>
        <source>Not saved</source>
        <translation>Pas enregistré</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/edit_dialog.py"/>
        <source>Go on editing</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/labels_dialog.py"/>
        <source>Print labels</source>
        <translation>Imprimer des étiquettes</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/labels_dialog.py"/>
        <source>With a code to scan when a piece goes into a box.</source>
        <translation>Avec un code à scanner quand une pièce va dans un carton.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/labels_dialog.py"/>
        <source>Labels for {name}</source>
        <translation>Étiquettes pour {name}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/labels_dialog.py"/>
        <source>As many as on hand</source>
        <translation>Autant qu'en stock</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/labels_dialog.py"/>
        <source>One label for each piece on the shelf</source>
        <translation>Une étiquette pour chaque pièce en rayon</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/products/labels_dialog.py"/>
        <source>Print {n} labels…</source>
        <extracomment>One: Print 1 label…</extracomment>
        <translation>
            <numerusform>Imprimer {n} étiquette…</numerusform>
            <numerusform>Imprimer {n} étiquettes…</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/labels_dialog.py"/>
        <location filename="../../makerapp/ui/products/products_page.py"/>
        <source>Print labels…</source>
        <translation>Imprimer des étiquettes…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/products/labels_dialog.py"/>
        <source>And {n} more products: search for them to print their labels.</source>
        <extracomment>One: And 1 more product: search for it to print its labels.</extracomment>
        <translation>
            <numerusform>Et {n} produit de plus : cherchez-le pour imprimer ses étiquettes.</numerusform>
            <numerusform>Et {n} produits de plus : cherchez-les pour imprimer leurs étiquettes.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/labels_dialog.py"/>
        <source>No label is counted yet. Say how many you want.</source>
        <translation>Aucune étiquette n'est encore comptée. Dites combien vous en voulez.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/labels_dialog.py"/>
        <source>Up to {n} labels go in one print.</source>
        <translation>Jusqu'à {n} étiquettes par impression.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/ledger_view.py"/>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/ledger_view.py"/>
        <source>undone</source>
        <translation>défait</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/ledger_view.py"/>
        <location filename="../../makerapp/ui/products/product_panel.py"/>
        <source>Open order {n}</source>
        <translation>Ouvrir la commande {n}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/ledger_view.py"/>
        <location filename="../../makerapp/ui/products/list_words.py"/>
        <source>{n} promised</source>
        <translation>{n} promis</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/ledger_view.py"/>
        <location filename="../../makerapp/ui/products/list_words.py"/>
        <source>{n} on hand</source>
        <translation>{n} en stock</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/ledger_view.py"/>
        <location filename="../../makerapp/ui/products/product_panel.py"/>
        <source>Stock history</source>
        <translation>Historique du stock</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/ledger_view.py"/>
        <source>Show {n} older</source>
        <translation>Montrer {n} plus anciens</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/list_words.py"/>
        <source>{days} to make</source>
        <translation>{days} pour fabriquer</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/list_words.py"/>
        <source>what you can make</source>
        <translation>ce que vous pouvez fabriquer</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/list_words.py"/>
        <source>what is on hand</source>
        <translation>ce qui est en stock</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/list_words.py"/>
        <source>{n} promised beyond</source>
        <translation>{n} promis au-delà de</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/list_words.py"/>
        <source>All promised</source>
        <translation>Tout est promis</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/list_words.py"/>
        <source>fewer than {n} left</source>
        <translation>moins de {n} restants</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/list_words.py"/>
        <source>Low</source>
        <translation>Stock bas</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/list_words.py"/>
        <source>{n} to make</source>
        <translation>{n} à fabriquer</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/list_words.py"/>
        <source>In stock</source>
        <translation>En stock</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/list_words.py"/>
        <source>{n} available</source>
        <translation>{n} disponibles</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/list_words.py"/>
        <source>Price {n}</source>
        <translation>Prix {n}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/list_words.py"/>
        <source>SKU {n}</source>
        <translation>SKU {n}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/list_words.py"/>
        <source>Too many promised</source>
        <translation>Trop de promis</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/list_words.py"/>
        <source>None left</source>
        <translation>Épuisés</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/products/list_words.py"/>
        <source>{n} products</source>
        <extracomment>One: 1 product</extracomment>
        <translation>
            <numerusform>{n} produit</numerusform>
            <numerusform>{n} produits</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/list_words.py"/>
        <source>{products} found</source>
        <translation>Trouvé : {products}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/list_words.py"/>
        <source>{n} of {all}</source>
        <translation>{n} sur {all}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/list_words.py"/>
        <source>{n} with none left</source>
        <translation>épuisés : {n}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/list_words.py"/>
        <source>{n} low</source>
        <translation>stock bas : {n}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/list_words.py"/>
        <source>“{text}” is archived</source>
        <translation>« {text} » est archivé</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/list_words.py"/>
        <source>Only archived products have it. Bring one back to sell it again.</source>
        <translation>Seuls des produits archivés le contiennent. Ramenez-en un pour le vendre de nouveau.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/list_words.py"/>
        <source>Show archived</source>
        <translation>Voir les archivés</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/list_words.py"/>
        <source>Looked in names, variants, SKUs and shelf places.</source>
        <translation>Cherché dans les noms, variantes, SKU et emplacements.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/list_words.py"/>
        <source>Nothing found for “{text}”</source>
        <translation>Rien trouvé pour « {text} »</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/list_words.py"/>
        <source>Nothing is promised that you can't keep</source>
        <translation>Rien n'est promis que vous ne puissiez tenir</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/list_words.py"/>
        <source>Some are left of everything</source>
        <translation>Il reste de tout</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/list_words.py"/>
        <source>Nothing runs low</source>
        <translation>Aucun stock n'est bas</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/list_words.py"/>
        <source>Nothing is archived</source>
        <translation>Rien n'est archivé</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/list_words.py"/>
        <source>Add what you make, and every order counts its own pieces off the shelf.</source>
        <translation>Ajoutez ce que vous fabriquez, et chaque commande décompte ses pièces du rayon.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/list_words.py"/>
        <source>No products yet</source>
        <translation>Pas encore de produits</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/photo_box.py"/>
        <source>Paste a picture</source>
        <oldsource>Paste a picture (Ctrl+V)</oldsource>
        <translation>Coller une image</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/photo_box.py"/>
        <location filename="../../makerapp/ui/settings/shop_section.py"/>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/photo_box.py"/>
        <location filename="../../makerapp/ui/products/photo_button.py"/>
        <source>Remove photo</source>
        <translation>Retirer la photo</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/photo_box.py"/>
        <source>Change…</source>
        <translation>Changer…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/photo_box.py"/>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/photo_box.py"/>
        <location filename="../../makerapp/ui/products/photo_button.py"/>
        <source>Choose a photo</source>
        <translation>Choisir une photo</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/photo_button.py"/>
        <source>Change the photo: choose, drop or paste one</source>
        <translation>Changer la photo : choisissez-en, déposez-en ou collez-en une</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/photo_button.py"/>
        <source>Photo of {name}</source>
        <translation>Photo de {name}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/photo_button.py"/>
        <source>Choose a photo…</source>
        <translation>Choisir une photo…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/photo_button.py"/>
        <source>Paste photo</source>
        <translation>Coller une photo</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/product_form.py"/>
        <source>Fragile</source>
        <translation>Fragile</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/product_form.py"/>
        <source>Keep dry</source>
        <translation>Garder au sec</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/product_form.py"/>
        <source>What is it? Like “Moss mug”</source>
        <translation>Comme « Tasse mousse »</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/product_form.py"/>
        <source>Size, color, scent</source>
        <translation>Taille, couleur, parfum</translation>
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
        <translation>De l'annonce</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/product_form.py"/>
        <source>Like A1</source>
        <translation>Comme A1</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/product_form.py"/>
        <source>Production time in days</source>
        <translation>Délai de fabrication en jours</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/product_form.py"/>
        <location filename="../../makerapp/ui/settings/slip_section.py"/>
        <source>None</source>
        <translation>Sans</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/product_form.py"/>
        <source>How many in that time</source>
        <translation>Combien dans ce délai</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/product_form.py"/>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/product_form.py"/>
        <location filename="../../makerapp/ui/products/product_panel.py"/>
        <source>Make more below</source>
        <translation>En refaire sous</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/product_form.py"/>
        <source>On hand now</source>
        <translation>En stock</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/product_form.py"/>
        <source>Weight in grams</source>
        <translation>Poids en grammes</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/product_form.py"/>
        <source>What to mind when packing it</source>
        <translation>À quoi veiller en l'emballant</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/product_form.py"/>
        <source>How the buyer looks after it, for the insert card</source>
        <translation>Comment l'acheteur en prend soin, pour la carte à glisser</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/product_form.py"/>
        <source>Like 6912.00</source>
        <translation>Comme 6912.00</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/product_form.py"/>
        <source>Where it is made</source>
        <translation>Où il est fabriqué</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/product_form.py"/>
        <source>Write a whole number.</source>
        <translation>Écrivez un nombre entier.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/product_form.py"/>
        <source>Scan it, where the item has one</source>
        <translation>Scannez-le, s'il existe</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/product_form.py"/>
        <source>Making it</source>
        <translation>Le fabriquer</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/product_form.py"/>
        <source>Days, 1 to 30</source>
        <translation>Jours, de 1 à 30</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/product_form.py"/>
        <location filename="../../makerapp/ui/products/product_panel.py"/>
        <source>You can make</source>
        <translation>Capacité</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/product_form.py"/>
        <source>Pieces in that time</source>
        <translation>Pièces dans ce délai</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/product_form.py"/>
        <source>Pieces available</source>
        <translation>Pièces disponibles</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/product_form.py"/>
        <source>Pieces on the shelf</source>
        <translation>Pièces en rayon</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/product_form.py"/>
        <source>Sending it</source>
        <translation>L'expédier</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/product_form.py"/>
        <source>Grams of one piece</source>
        <translation>Grammes d'une pièce</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/product_form.py"/>
        <source>For customs, 6 to 10 digits</source>
        <translation>Pour la douane, 6 à 10 chiffres</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/product_form.py"/>
        <source>For customs</source>
        <translation>Pour la douane</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/product_form.py"/>
        <source>Add “{note}”</source>
        <translation>Ajouter « {note} »</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/product_panel.py"/>
        <location filename="../../makerapp/ui/products/products_page.py"/>
        <source>Adjust…</source>
        <translation>Ajuster…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/product_panel.py"/>
        <source>More or fewer pieces, with a reason</source>
        <translation>Plus ou moins de pièces, avec un motif</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/product_panel.py"/>
        <source>Product details</source>
        <translation>Détails du produit</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/product_panel.py"/>
        <location filename="../../makerapp/ui/products/products_page.py"/>
        <source>Product {name}</source>
        <translation>Produit {name}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/product_panel.py"/>
        <location filename="../../makerapp/ui/products/products_page.py"/>
        <source>Bring back</source>
        <translation>Ramener</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/product_panel.py"/>
        <location filename="../../makerapp/ui/products/products_page.py"/>
        <source>Receive…</source>
        <translation>Réceptionner…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/product_panel.py"/>
        <location filename="../../makerapp/ui/products/products_page.py"/>
        <source>Count…</source>
        <translation>Compter…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/product_panel.py"/>
        <source>Pieces came onto the shelf</source>
        <oldsource>Pieces came onto the shelf (Ctrl+Enter)</oldsource>
        <translation>Des pièces arrivent en rayon</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/product_panel.py"/>
        <source>Count what lies on the shelf</source>
        <translation>Compter ce qui est en rayon</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/product_panel.py"/>
        <source>Edit the product</source>
        <oldsource>Edit the product (Enter)</oldsource>
        <translation>Modifier le produit</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/product_panel.py"/>
        <source>Choose a product to see it here.</source>
        <translation>Choisissez un produit pour le voir ici.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/product_panel.py"/>
        <source>Nothing was booked yet. Receive or count it to begin.</source>
        <translation>Rien n'a encore été noté. Réceptionnez ou comptez pour commencer.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/product_panel.py"/>
        <source>When packing</source>
        <translation>À l'emballage</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/product_panel.py"/>
        <source>Made in</source>
        <translation>Fabriqué en</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/product_panel.py"/>
        <source>not said yet</source>
        <translation>pas encore indiqué</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/product_panel.py"/>
        <source>{n} in {days}</source>
        <translation>{n} en {days}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/product_panel.py"/>
        <source>Promised to</source>
        <translation>Promis à</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/products/product_panel.py"/>
        <source>and {n} more orders</source>
        <extracomment>One: and 1 more order</extracomment>
        <translation>
            <numerusform>et {n} commande de plus</numerusform>
            <numerusform>et {n} commandes de plus</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/product_panel.py"/>
        <location filename="../../makerapp/ui/products/stock_dialog.py"/>
        <location filename="../../makerapp/ui/products/table_model.py"/>
        <source>On hand</source>
        <translation>En stock</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/product_panel.py"/>
        <location filename="../../makerapp/ui/products/stock_dialog.py"/>
        <location filename="../../makerapp/ui/products/table_model.py"/>
        <source>Available</source>
        <translation>Disponible</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/products_page.py"/>
        <source>Search products</source>
        <translation>Chercher des produits</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/products_page.py"/>
        <source>Search by name, variant, SKU or shelf place</source>
        <oldsource>Search by name, variant, SKU or shelf place (Ctrl+F)</oldsource>
        <translation>Chercher par nom, variante, SKU ou emplacement</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/products_page.py"/>
        <source>Labels with a code to scan, for the products shown</source>
        <translation>Étiquettes avec un code à scanner, pour les produits affichés</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/products_page.py"/>
        <source>Archive</source>
        <translation>Archiver</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/stock_dialog.py"/>
        <source>Receive</source>
        <translation>Réceptionner</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/stock_dialog.py"/>
        <source>Count</source>
        <translation>Compter</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/stock_dialog.py"/>
        <source>Adjust</source>
        <translation>Ajuster</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/stock_dialog.py"/>
        <source>How many came in?</source>
        <translation>Combien sont arrivées ?</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/stock_dialog.py"/>
        <source>How many lie there?</source>
        <translation>Combien y en a-t-il ?</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/stock_dialog.py"/>
        <source>How many?</source>
        <translation>Combien ?</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/stock_dialog.py"/>
        <source>Fewer: broke, lost, given away</source>
        <translation>Moins : cassées, perdues, données</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/stock_dialog.py"/>
        <source>More: turned up, made ahead</source>
        <translation>Plus : retrouvées, faites d'avance</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/stock_dialog.py"/>
        <source>Made ahead</source>
        <translation>Faites d'avance</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/stock_dialog.py"/>
        <source>Back from a market</source>
        <translation>Retour d'un marché</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/stock_dialog.py"/>
        <source>Bought in</source>
        <translation>Achetées</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/stock_dialog.py"/>
        <source>Yearly count</source>
        <translation>Inventaire annuel</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/stock_dialog.py"/>
        <source>Looked wrong</source>
        <translation>Semblait faux</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/stock_dialog.py"/>
        <source>Broke</source>
        <translation>Cassées</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/stock_dialog.py"/>
        <source>Given away</source>
        <translation>Données</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/stock_dialog.py"/>
        <source>Lost</source>
        <translation>Perdues</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/stock_dialog.py"/>
        <source>Second quality</source>
        <translation>Second choix</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/stock_dialog.py"/>
        <source>{n}, as it was</source>
        <translation>{n}, comme avant</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/stock_dialog.py"/>
        <source>Receive {pieces}</source>
        <translation>Réceptionner {pieces}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/stock_dialog.py"/>
        <source>Set the count to {n}</source>
        <translation>Fixer le compte à {n}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/stock_dialog.py"/>
        <source>Take {pieces} off</source>
        <translation>Retirer {pieces}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/stock_dialog.py"/>
        <source>Add {pieces}</source>
        <translation>Ajouter {pieces}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/table_header.py"/>
        <source>Sort by: {column}</source>
        <translation>Trier par : {column}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/table_model.py"/>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/table_model.py"/>
        <source>How it stands</source>
        <translation>État</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/refusals.py"/>
        <location filename="../../makerapp/ui/ways_on.py"/>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/refusals.py"/>
        <source>Copy text</source>
        <translation>Copier le texte</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/reports/chart_card.py"/>
        <source>Numbers</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/reports/chart_card.py"/>
        <source>Numbers of {report}</source>
        <translation>Chiffres de {report}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/reports/chart_card.py"/>
        <source>Copy numbers</source>
        <translation>Copier les chiffres</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/reports/chart_card.py"/>
        <source>Numbers copied</source>
        <translation>Chiffres copiés</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/reports/chart_card.py"/>
        <source>Save numbers</source>
        <translation>Enregistrer les chiffres</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/reports/chart_card.py"/>
        <source>Numbers saved</source>
        <translation>Chiffres enregistrés</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/reports/report_bars.py"/>
        <source>All others</source>
        <translation>Tous les autres</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/reports/report_bars.py"/>
        <source>× {n}</source>
        <translation>× {n}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/reports/reports_page.py"/>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/reports/reports_page.py"/>
        <source>Show the orders</source>
        <translation>Montrer les commandes</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/reports/reports_page.py"/>
        <source>Nothing to report yet</source>
        <translation>Encore rien à montrer</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/reports/reports_page.py"/>
        <source>Orders are counted here as they come in.</source>
        <translation>Les commandes sont comptées ici à mesure qu'elles arrivent.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/reports/reports_page.py"/>
        <source>Adding up…</source>
        <translation>Calcul…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/reports/reports_page.py"/>
        <source>Cancelled orders count nowhere but in what is left, orders without a ship-by date not under "Sent on time". An order is sent when its last parcel leaves.</source>
        <translation>Les commandes annulées ne comptent que dans ce qui reste, celles sans date d'expédition ne comptent pas sous « Expédiées à temps ». Une commande est expédiée quand son dernier colis part.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/reports/reports_page.py"/>
        <source>orders leave within a week</source>
        <extracomment>One: order leaves within a week</extracomment>
        <translation>
            <numerusform>commande part dans la semaine</numerusform>
            <numerusform>commandes partent dans la semaine</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/reports/reports_page.py"/>
        <source>orders leave within a week; {late} late</source>
        <extracomment>One: order leaves within a week; {late} late</extracomment>
        <translation>
            <numerusform>commande part dans la semaine ; {late} en retard</numerusform>
            <numerusform>commandes partent dans la semaine ; {late} en retard</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/reports/reports_page.py"/>
        <source>No orders were sent in this period.</source>
        <translation>Aucune commande n'a été expédiée sur cette période.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/reports/reports_page.py"/>
        <source>of {n} orders sent were on time</source>
        <extracomment>One: of 1 order sent was on time</extracomment>
        <translation>
            <numerusform>à temps, sur {n} commande expédiée</numerusform>
            <numerusform>à temps, sur {n} commandes expédiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/reports/reports_page.py"/>
        <source>orders came in</source>
        <extracomment>One: order came in</extracomment>
        <translation>
            <numerusform>commande arrivée</numerusform>
            <numerusform>commandes arrivées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/reports/reports_page.py"/>
        <source>sold, of {n} items</source>
        <extracomment>One: sold, of 1 item</extracomment>
        <translation>
            <numerusform>vendus, de {n} article</numerusform>
            <numerusform>vendus, de {n} articles</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/reports/reports_page.py"/>
        <source>Nothing was sold in this period.</source>
        <translation>Rien n'a été vendu sur cette période.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/reports/reports_page.py"/>
        <source>left: {available} available, {pending} pending</source>
        <translation>restent : {available} disponibles, {pending} en attente</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/scanner/desk.py"/>
        <source>{what} Close what is open, then scan it again. Nothing was changed.</source>
        <translation>{what} Fermez ce qui est ouvert, puis scannez de nouveau. Rien n'a été changé.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/scanner/desk.py"/>
        <source>This can't be scanned here</source>
        <translation>Ceci ne peut pas être scanné ici</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/scanner/general.py"/>
        <source>Nothing to print here</source>
        <translation>Rien à imprimer ici</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/scanner/general.py"/>
        <source>Select an order first, then scan PRINT again.</source>
        <translation>Sélectionnez d'abord une commande, puis scannez de nouveau PRINT.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/scanner/general.py"/>
        <source>No next step here</source>
        <translation>Pas d'étape suivante ici</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/scanner/general.py"/>
        <source>Select an order first, then scan NEXT again.</source>
        <translation>Sélectionnez d'abord une commande, puis scannez de nouveau NEXT.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/scanner/general.py"/>
        <source>No open order needs {item}</source>
        <translation>Aucune commande ouverte n'a besoin de {item}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/scanner/general.py"/>
        <source>{n} orders need {item}</source>
        <extracomment>One: 1 order needs {item}</extracomment>
        <translation>
            <numerusform>{n} commande a besoin de {item}</numerusform>
            <numerusform>{n} commandes ont besoin de {item}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/scanner/general.py"/>
        <source>The order with this tracking number</source>
        <translation>La commande avec ce numéro de suivi</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/scanner/general.py"/>
        <source>No order has this tracking number</source>
        <translation>Aucune commande n'a ce numéro de suivi</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/scanner/general.py"/>
        <source>{number} looks like {carrier}. Select its order under On the way, then scan the label again.</source>
        <translation>{number} ressemble à {carrier}. Sélectionnez sa commande sous « En route », puis scannez de nouveau l'étiquette.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/scanner/general.py"/>
        <source>It belongs to no item or order. Link it to an item, or scan again.</source>
        <translation>Il n'est à aucun article ni à aucune commande. Liez-le à un article, ou scannez de nouveau.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/scanner/general.py"/>
        <source>We don't know this barcode ({code})</source>
        <translation>Nous ne connaissons pas ce code-barres ({code})</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/scanner/general.py"/>
        <source>Link to an item…</source>
        <translation>Lier à un article…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/scanner/in_windows.py"/>
        <source>The pages are still being laid out. Then scan it again.</source>
        <translation>Les pages sont encore en préparation. Scannez de nouveau ensuite.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/scanner/link_dialog.py"/>
        <source>Which item is it on?</source>
        <translation>Sur quel article est-il ?</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/scanner/link_dialog.py"/>
        <source>Barcode {code}</source>
        <translation>Code-barres {code}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/scanner/link_dialog.py"/>
        <source>Name, SKU or shelf</source>
        <translation>Nom, SKU ou emplacement</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/scanner/link_dialog.py"/>
        <source>Link to this item</source>
        <translation>Lier à cet article</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/scanner/link_dialog.py"/>
        <source>No item matches. Try fewer letters, or add it under Products first.</source>
        <translation>Aucun article ne correspond. Essayez moins de lettres, ou ajoutez-le d'abord sous Produits.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/scanner/link_dialog.py"/>
        <source>It has the barcode {code} now, which the new one takes the place of.</source>
        <translation>Il a actuellement le code-barres {code} ; le nouveau prend sa place.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/scanner/link_dialog.py"/>
        <source>From now on scanning {code} means {item}.</source>
        <translation>Désormais, scanner {code} veut dire {item}.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/backup_section.py"/>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>Backup</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/backup_section.py"/>
        <source>One file with all your orders, and the pictures beside it, to keep in a safe place.</source>
        <translation>Un fichier avec toutes vos commandes, et les images à côté, à garder en lieu sûr.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/backup_section.py"/>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>Back up now</source>
        <translation>Sauvegarder maintenant</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/backup_section.py"/>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>Restore…</source>
        <translation>Restaurer…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/backup_section.py"/>
        <source>Show the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/backup_section.py"/>
        <source>A backup is also made by itself before the program changes how it stores your orders.</source>
        <translation>Une sauvegarde se fait aussi d'elle-même avant que le programme change sa façon de conserver vos commandes.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/backup_section.py"/>
        <source>Backing up…</source>
        <translation>Sauvegarde…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/backup_section.py"/>
        <source>Backups ({kinds})</source>
        <translation>Sauvegardes ({kinds})</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/backup_section.py"/>
        <source>Choose a backup</source>
        <translation>Choisir une sauvegarde</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/backup_section.py"/>
        <source>Saved and checked: {file}</source>
        <translation>Enregistrée et vérifiée : {file}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/backup_section.py"/>
        <source>No backup yet</source>
        <translation>Pas encore de sauvegarde</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/backup_section.py"/>
        <source>Last backup: {moment}</source>
        <translation>Dernière sauvegarde : {moment}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/backup_section.py"/>
        <source>Backups are in {folder}</source>
        <translation>Les sauvegardes sont dans {folder}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/calendar_dialog.py"/>
        <source>Change it</source>
        <translation>Changer</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/settings/calendar_dialog.py"/>
        <source>Change it and move {n} orders</source>
        <extracomment>One: Change it and move 1 order</extracomment>
        <translation>
            <numerusform>Changer et déplacer {n} commande</numerusform>
            <numerusform>Changer et déplacer {n} commandes</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/calendar_dialog.py"/>
        <source>Add vacation</source>
        <translation>Ajouter des vacances</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/calendar_dialog.py"/>
        <source>Add closed day</source>
        <translation>Ajouter un jour fermé</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/calendar_dialog.py"/>
        <source>Ship-by dates that the shop works out itself move to after it.</source>
        <translation>Les dates d'expédition que la boutique calcule elle-même passent après.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/calendar_dialog.py"/>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/calendar_dialog.py"/>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/calendar_dialog.py"/>
        <source>For example: craft fair</source>
        <translation>Par exemple : marché d'artisans</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/calendar_dialog.py"/>
        <location filename="../../makerapp/ui/settings/holidays_dialog.py"/>
        <source>Close these days</source>
        <translation>Fermer ces jours</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/calendar_dialog.py"/>
        <source>Close this day</source>
        <translation>Fermer ce jour</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/settings/calendar_dialog.py"/>
        <source>Close these days and move {n} orders</source>
        <extracomment>One: Close these days and move 1 order</extracomment>
        <translation>
            <numerusform>Fermer ces jours et déplacer {n} commande</numerusform>
            <numerusform>Fermer ces jours et déplacer {n} commandes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/settings/calendar_dialog.py"/>
        <source>Close this day and move {n} orders</source>
        <extracomment>One: Close this day and move 1 order</extracomment>
        <translation>
            <numerusform>Fermer ce jour et déplacer {n} commande</numerusform>
            <numerusform>Fermer ce jour et déplacer {n} commandes</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/calendar_history_dialog.py"/>
        <source>Changes of the calendar</source>
        <translation>Modifications du calendrier</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/calendar_history_dialog.py"/>
        <source>Undo brings back the ship-by dates that moved, too.</source>
        <translation>Défaire ramène aussi les dates d'expédition déplacées.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/calendar_history_dialog.py"/>
        <source>Nothing was changed yet.</source>
        <translation>Rien n'a encore été modifié.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/card_section.py"/>
        <source>A card for the parcel: how to look after what is in it, and a coupon.</source>
        <translation>Une carte pour le colis : comment prendre soin de ce qu'il contient, et un code promo.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/card_section.py"/>
        <source>Like FERN10</source>
        <translation>Comme FERN10</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/card_section.py"/>
        <source>Under it stands the care of each product in the parcel. Write it in the product, at Care.</source>
        <translation>Dessous figure l'entretien de chaque produit du colis. Écrivez-le dans le produit, sous Entretien.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/card_section.py"/>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/note_editor.py"/>
        <source>Heading</source>
        <translation>Titre</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/card_section.py"/>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>Words above the coupon code</source>
        <translation>Texte au-dessus du code promo</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/card_section.py"/>
        <source>Left empty, the card has no coupon.</source>
        <translation>Laissé vide, la carte n'a pas de code promo.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/card_section.py"/>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>Coupon code</source>
        <translation>Code promo</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/card_section.py"/>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>Print a card with each slip</source>
        <translation>Imprimer une carte avec chaque bon</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/card_section.py"/>
        <location filename="../../makerapp/ui/settings/note_editor.py"/>
        <source>{word} – this word isn't filled in</source>
        <translation>{word} – ce mot n'est pas rempli</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/closed_days_card.py"/>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>Closed days</source>
        <translation>Jours fermés</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/closed_days_card.py"/>
        <source>Add vacation…</source>
        <translation>Ajouter des vacances…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/closed_days_card.py"/>
        <source>Add closed day…</source>
        <translation>Ajouter un jour fermé…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/closed_days_card.py"/>
        <source>Add public holidays…</source>
        <translation>Ajouter les jours fériés…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/closed_days_card.py"/>
        <source>Changes…</source>
        <translation>Modifications…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/closed_days_card.py"/>
        <source>Changes of the calendar…</source>
        <translation>Modifications du calendrier…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/closed_days_card.py"/>
        <source>None to come. Ship-by dates skip closed days by themselves.</source>
        <translation>Aucun à venir. Les dates d'expédition sautent d'elles-mêmes les jours fermés.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/closed_days_card.py"/>
        <source>Open again</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/closed_days_card.py"/>
        <source>Open again: {days}</source>
        <translation>Rouvrir : {days}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/days_section.py"/>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>Days &amp; deadlines</source>
        <translation>Jours et échéances</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/days_section.py"/>
        <source>What ship-by dates and reminders go by.</source>
        <translation>Ce sur quoi reposent les dates d'expédition et les rappels.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/days_section.py"/>
        <source>Ship-by dates count only these.</source>
        <translation>Les dates d'expédition ne comptent que ceux-ci.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/days_section.py"/>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>The day's post leaves at</source>
        <translation>Le courrier du jour part à</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/days_section.py"/>
        <source>After it, today's orders are late.</source>
        <translation>Après, les commandes du jour sont en retard.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/days_section.py"/>
        <source>Write a time, like 17:00 or 5 pm. Empty: the whole day counts.</source>
        <translation>Écrivez une heure, comme 17:00 ou 5 pm. Vide : la journée entière compte.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/days_section.py"/>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>The post office closes at</source>
        <translation>Le bureau de poste ferme à</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/days_section.py"/>
        <source>Said on Today. It moves no dates.</source>
        <translation>Affiché sur Aujourd'hui. Cela ne déplace aucune date.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/days_section.py"/>
        <source>Write a time, like 17:30 or 5:30 pm. Empty: it isn't said.</source>
        <translation>Écrivez une heure, comme 17:30 ou 5:30 pm. Vide : ce n'est pas dit.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/days_section.py"/>
        <source>working days to make an order</source>
        <translation>jours ouvrés pour fabriquer une commande</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/days_section.py"/>
        <source>hours to confirm an order</source>
        <translation>heures pour confirmer une commande</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/days_section.py"/>
        <source>working days to start on an order</source>
        <translation>jours ouvrés pour commencer une commande</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/days_section.py"/>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>Working days to make an order</source>
        <translation>Jours ouvrés pour fabriquer une commande</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/days_section.py"/>
        <source>Used where a product has no time of its own. 0: no ship-by date.</source>
        <translation>Pour les produits sans délai propre. 0 : pas de date d'expédition.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/days_section.py"/>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>Hours to confirm an order</source>
        <translation>Heures pour confirmer une commande</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/days_section.py"/>
        <source>From when it was placed. 0: no limit.</source>
        <translation>À partir du moment où elle est passée. 0 : sans limite.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/days_section.py"/>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>Working days to start on it</source>
        <translation>Jours ouvrés pour la commencer</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/days_section.py"/>
        <source>From when it was confirmed. 0: no limit.</source>
        <translation>À partir de sa confirmation. 0 : sans limite.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/days_section.py"/>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>Marketplaces that cancel by themselves</source>
        <translation>Places de marché qui annulent d'elles-mêmes</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/days_section.py"/>
        <source>You're warned before; nothing is cancelled here unless you press it. 0: it never does.</source>
        <translation>Vous êtes prévenu avant ; rien n'est annulé ici sans que vous appuyiez. 0 : jamais.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/days_section.py"/>
        <source>{name} cancels after … days</source>
        <translation>{name} annule après … jours</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/days_section.py"/>
        <source>warn … days before {name} does</source>
        <translation>prévenir … jours avant {name}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/days_section.py"/>
        <source>after</source>
        <translation>après</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/days_section.py"/>
        <source>days; warn</source>
        <translation>jours ; prévenir</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/days_section.py"/>
        <source>days before</source>
        <translation>jours avant</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/days_section.py"/>
        <source>Change your working days</source>
        <translation>Changer vos jours ouvrés</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/days_section.py"/>
        <source>Working days: {days}</source>
        <translation>Jours ouvrés : {days}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/settings/days_section.py"/>
        <source>{n} open orders have other ship-by dates. Move them…</source>
        <extracomment>One: 1 open order has another ship-by date. Move it…</extracomment>
        <translation>
            <numerusform>{n} commande ouverte a une autre date d'expédition. La déplacer…</numerusform>
            <numerusform>{n} commandes ouvertes ont d'autres dates d'expédition. Les déplacer…</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/days_section.py"/>
        <source>Move open orders</source>
        <translation>Déplacer les commandes ouvertes</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/days_section.py"/>
        <source>Their ship-by dates are worked out anew, with the time an order usually takes now.</source>
        <translation>Leurs dates d'expédition sont recalculées, avec le délai habituel d'une commande aujourd'hui.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/days_section.py"/>
        <source>Open closed days again</source>
        <translation>Rouvrir des jours fermés</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/days_section.py"/>
        <source>You work on {days} after all.</source>
        <translation>Vous travaillez tout de même : {days}.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/holidays_dialog.py"/>
        <source>Add public holidays</source>
        <translation>Ajouter les jours fériés</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/holidays_dialog.py"/>
        <source>Tick the days you don't work. A day's name is kept as the reason.</source>
        <translation>Cochez les jours où vous ne travaillez pas. Le nom du jour est gardé comme motif.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/holidays_dialog.py"/>
        <source>Choose your country</source>
        <translation>Choisissez votre pays</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/holidays_dialog.py"/>
        <source>Part of it</source>
        <translation>Région</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/holidays_dialog.py"/>
        <source>Holidays</source>
        <translation>Jours fériés</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/holidays_dialog.py"/>
        <source>Tick none</source>
        <translation>Tout décocher</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/holidays_dialog.py"/>
        <source>What it changes</source>
        <translation>Ce que cela change</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/settings/holidays_dialog.py"/>
        <source>Close {n} days</source>
        <extracomment>One: Close 1 day</extracomment>
        <translation>
            <numerusform>Fermer {n} jour</numerusform>
            <numerusform>Fermer {n} jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/settings/holidays_dialog.py"/>
        <source>{closing} and move {n} orders</source>
        <extracomment>One: {closing} and move 1 order</extracomment>
        <translation>
            <numerusform>{closing} et déplacer {n} commande</numerusform>
            <numerusform>{closing} et déplacer {n} commandes</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/holidays_dialog.py"/>
        <source>The whole country</source>
        <translation>Tout le pays</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/holidays_dialog.py"/>
        <source>No holidays are known here.</source>
        <translation>Aucun jour férié n'est connu ici.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/holidays_dialog.py"/>
        <source>Choose your country first.</source>
        <translation>Choisissez d'abord votre pays.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/shop_section.py"/>
        <source>Shop &amp; logo</source>
        <translation>Boutique et logo</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>company business brand name</source>
        <translation>entreprise société marque nom</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>message letter card greeting</source>
        <translation>message lettre carte salut merci</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>coupon discount care marketing</source>
        <translation>coupon remise entretien publicité</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>delivery note paper print</source>
        <translation>bon livraison papier imprimer</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>present exchange</source>
        <translation>présent échange</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/paper_sections.py"/>
        <source>Printers &amp; paper</source>
        <translation>Imprimantes et papier</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>print sheet label tray</source>
        <translation>imprimer feuille étiquette bac</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/post_section.py"/>
        <source>Post &amp; customs</source>
        <translation>Poste et douane</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>abroad international export</source>
        <translation>étranger international export</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/scanner_section.py"/>
        <source>Scanner</source>
        <translation>Lecteur</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>barcode code beep</source>
        <translation>code-barres code scanner bip</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/look_section.py"/>
        <source>Look &amp; size</source>
        <translation>Aspect et taille</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>theme appearance display screen</source>
        <translation>thème apparence affichage écran</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/notices_section.py"/>
        <location filename="../../makerapp/ui/settings/settings_dialog.py"/>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>tray popup message alert</source>
        <translation>barre icône message alerte</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/language_section.py"/>
        <location filename="../../makerapp/ui/settings/settings_dialog.py"/>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>translation german french spanish english</source>
        <translation>traduction allemand français espagnol anglais</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>calendar late time</source>
        <translation>calendrier retard heure</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/packing_section.py"/>
        <source>Packing</source>
        <translation>Emballage</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>checklist quality checks box</source>
        <translation>liste contrôle qualité vérifications carton</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>money times</source>
        <translation>argent heures</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>save copy restore safe</source>
        <translation>enregistrer copie restaurer sécurité</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/updates_section.py"/>
        <source>New versions</source>
        <translation>Nouvelles versions</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>update upgrade</source>
        <translation>mise à jour actualiser</translation>
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
        <translation>image marque photo</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>company business brand</source>
        <translation>entreprise société marque</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/shop_section.py"/>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>maker owner</source>
        <translation>artisan propriétaire</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/shop_section.py"/>
        <source>E-mail on slips</source>
        <translation>E-mail sur les bons</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>email mail contact</source>
        <translation>email mail courriel contact</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/shop_section.py"/>
        <source>Website</source>
        <translation>Site web</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>web page internet address</source>
        <translation>page web internet adresse</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>telephone number contact</source>
        <translation>téléphone numéro contact</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>sender from street town postcode country</source>
        <translation>expéditeur rue ville code postal pays</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/note_editor.py"/>
        <source>Name of this note</source>
        <translation>Nom de ce mot</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/note_editor.py"/>
        <source>Goes with</source>
        <translation>Accompagne</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>when gift first order repeat buyer</source>
        <translation>quand cadeau première commande acheteur fidèle</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>title</source>
        <translation>en-tête</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/note_editor.py"/>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>words message</source>
        <translation>mots message</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/note_editor.py"/>
        <source>Signed</source>
        <translation>Signature</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>signature</source>
        <translation>signé</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/note_editor.py"/>
        <source>Style</source>
        <translation>Style</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>band top logo</source>
        <translation>bandeau haut logo</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/note_editor.py"/>
        <source>Letters</source>
        <translation>Écriture</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>handwriting font</source>
        <translation>manuscrite police</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/note_editor.py"/>
        <source>Written as if by hand</source>
        <translation>Comme écrit à la main</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/note_editor.py"/>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>photo image</source>
        <translation>photo</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/note_section.py"/>
        <source>Size of all notes</source>
        <translation>Format des mots</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>paper a6 folded</source>
        <translation>papier a6 plié</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/note_section.py"/>
        <source>No notes and cards in parcels for</source>
        <translation>Ni mots ni cartes dans les colis pour</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>marketplace amazon forbid</source>
        <translation>place de marché amazon interdire</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/note_section.py"/>
        <source>Print a note with each slip</source>
        <translation>Imprimer un mot avec chaque bon</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>automatic</source>
        <translation>automatique</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>discount voucher</source>
        <translation>remise bon coupon</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>discount voucher text</source>
        <translation>remise bon coupon texte</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>paper</source>
        <translation>papier</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>sheet size a4 letter</source>
        <translation>feuille taille format a4 letter</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/slip_section.py"/>
        <source>Pictures of the items</source>
        <translation>Images des articles</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>photos images</source>
        <translation>photos images</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/slip_section.py"/>
        <source>Where the items lie: their shelf place</source>
        <translation>Où sont les articles : leur emplacement</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>location storage</source>
        <translation>rayon rangement lieu</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/slip_section.py"/>
        <source>Prices – never on gifts</source>
        <translation>Prix – jamais sur les cadeaux</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>amounts money cost</source>
        <translation>montants argent coût</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/slip_section.py"/>
        <source>Your address, where it goes back to</source>
        <translation>Votre adresse, où le colis revient</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>return sender</source>
        <translation>retour expéditeur</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/slip_section.py"/>
        <source>Where the address stands</source>
        <translation>Place de l'adresse</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>envelope window din fold</source>
        <translation>enveloppe fenêtre din pli</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/slip_section.py"/>
        <source>Second language</source>
        <translation>Deuxième langue</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>translate german french spanish</source>
        <translation>traduire allemand français espagnol</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/slip_section.py"/>
        <source>Line at the bottom</source>
        <translation>Ligne du bas</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>footer contact</source>
        <translation>pied de page contact</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/slip_section.py"/>
        <source>How to exchange it</source>
        <translation>Comment l'échanger</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>return words</source>
        <translation>retour mots</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>sheet size</source>
        <translation>feuille taille format</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/paper_sections.py"/>
        <source>Usual printer</source>
        <translation>Imprimante habituelle</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>default</source>
        <translation>par défaut</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/paper_sections.py"/>
        <source>Usual paper</source>
        <translation>Papier habituel</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>default sheet size a4 letter</source>
        <translation>par défaut feuille taille a4 letter</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/paper_sections.py"/>
        <source>Show a preview while packing</source>
        <translation>Montrer un aperçu à l'emballage</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>look first pages</source>
        <translation>regarder avant pages</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/paper_sections.py"/>
        <source>Show a preview of slips printed from Today and lists</source>
        <translation>Montrer un aperçu des bons imprimés depuis Aujourd'hui et les listes</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/paper_sections.py"/>
        <source>Print a thank-you note with each slip</source>
        <translation>Imprimer un mot de remerciement avec chaque bon</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/setup_rows.py"/>
        <source>How each paper is printed</source>
        <translation>Comment s'imprime chaque papier</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>tray copies sides color duplex label dpi</source>
        <translation>bac exemplaires faces couleur recto verso étiquette dpi</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/post_section.py"/>
        <source>Small customs form (CN 22) up to</source>
        <translation>Petite déclaration (CN 22) jusqu'à</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>worth value sdr cn 23</source>
        <translation>valeur dts cn 23</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/post_section.py"/>
        <source>Your number at customs</source>
        <translation>Votre numéro en douane</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>eori ioss tax</source>
        <translation>eori ioss taxe tva</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/scanner_section.py"/>
        <source>Scan anything now</source>
        <translation>Scannez n'importe quoi</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>try test barcode</source>
        <translation>essayer test code-barres</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/scanner_section.py"/>
        <source>Beep at each scan</source>
        <translation>Bip à chaque scan</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>sound noise quiet mute</source>
        <translation>son bruit silence muet</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/look_section.py"/>
        <source>Colors</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>light dark theme night black</source>
        <translation>clair sombre thème nuit noir</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/look_section.py"/>
        <source>Rows and buttons</source>
        <translation>Lignes et boutons</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>compact normal touch density bigger</source>
        <translation>compact normal tactile densité plus grand</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/look_section.py"/>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>font letters zoom bigger smaller</source>
        <translation>police lettres zoom plus grand petit</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/notices_section.py"/>
        <source>Show notifications</source>
        <translation>Montrer les notifications</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>tray popup message alert off quiet</source>
        <translation>barre icône message alerte désactiver silence</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/notices_section.py"/>
        <source>Morning reminder at</source>
        <translation>Rappel du matin à</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>alarm time wake daily</source>
        <translation>alarme heure réveil quotidien</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/notices_section.py"/>
        <source>Keep Makerbench open when its window is closed</source>
        <translation>Garder Makerbench ouvert quand sa fenêtre est fermée</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>tray background hide quit</source>
        <translation>barre arrière-plan masquer quitter</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/look_section.py"/>
        <source>High contrast: stronger lines, no gray text</source>
        <translation>Contraste élevé : traits plus forts, pas de texte gris</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>eyes easier read</source>
        <translation>yeux lire facile</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/look_section.py"/>
        <source>Use my system's font</source>
        <translation>Prendre la police de mon système</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>letters typeface</source>
        <translation>lettres caractères</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/look_section.py"/>
        <source>Green button</source>
        <translation>Bouton vert</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>left right hand panel side</source>
        <translation>gauche droite main panneau côté</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/language_section.py"/>
        <source>Makerbench speaks</source>
        <translation>Makerbench parle</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>german french spanish english</source>
        <translation>allemand français espagnol anglais</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/language_section.py"/>
        <source>Papers are in</source>
        <translation>Papiers en</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>language slips</source>
        <translation>langue bons</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>week weekend open</source>
        <translation>semaine week-end ouvert</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>production time</source>
        <translation>délai de fabrication</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>cutoff pickup collection time</source>
        <translation>limite levée ramassage heure</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>opening hours time today</source>
        <translation>horaires ouverture heure aujourd'hui</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>accept</source>
        <translation>accepter</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>process begin</source>
        <translation>traiter débuter</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>vacation holiday public away off</source>
        <translation>vacances congé férié absent fermé</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>amazon automatic rule</source>
        <translation>amazon automatique règle</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>money euro pound dollar</source>
        <translation>argent euro livre dollar</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/orders_section.py"/>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>clock local</source>
        <translation>horloge locale</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/orders_section.py"/>
        <source>Usual carrier</source>
        <translation>Transporteur habituel</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>default post shipping</source>
        <translation>par défaut poste envoi</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/orders_section.py"/>
        <source>Take as delivered after … days</source>
        <translation>Considérer comme livrée après … jours</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>arrived automatic</source>
        <translation>arrivée automatique</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>save copy</source>
        <translation>enregistrer copie</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>go back older return</source>
        <translation>revenir ancienne retour</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/updates_section.py"/>
        <source>Look for new versions once a day</source>
        <translation>Chercher de nouvelles versions une fois par jour</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>automatic internet</source>
        <translation>automatique internet</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/language_section.py"/>
        <source>For all windows, messages, dates and numbers.</source>
        <translation>Pour toutes les fenêtres, les messages, les dates et les nombres.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/language_section.py"/>
        <location filename="../../makerapp/ui/settings/look_section.py"/>
        <source>As my system</source>
        <translation>Comme mon système</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/language_section.py"/>
        <source>As the program</source>
        <translation>Comme le programme</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/language_section.py"/>
        <source>Language of papers</source>
        <translation>Langue des papiers</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/language_section.py"/>
        <source>Slips, labels and lists. A second language beside it is chosen under Packing slip.</source>
        <translation>Bons, étiquettes et listes. Une deuxième langue à côté se choisit sous Bon de livraison.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/look_section.py"/>
        <source>Each choice shows right away, in all windows.</source>
        <translation>Chaque choix se voit aussitôt, dans toutes les fenêtres.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/look_section.py"/>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/look_section.py"/>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/look_section.py"/>
        <source>Touch makes everything large enough for a finger.</source>
        <translation>Tactile rend tout assez grand pour un doigt.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/look_section.py"/>
        <source>Compact</source>
        <translation>Compact</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/look_section.py"/>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/look_section.py"/>
        <source>Touch</source>
        <translation>Tactile</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/look_section.py"/>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/look_section.py"/>
        <source>For left-handers the window is mirrored: the panel and its button stand at the left.</source>
        <translation>Pour les gauchers, la fenêtre est inversée : le panneau et son bouton sont à gauche.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/look_section.py"/>
        <source>At the right</source>
        <translation>À droite</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/look_section.py"/>
        <source>At the left</source>
        <translation>À gauche</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/look_section.py"/>
        <source>Easier to read</source>
        <translation>Plus facile à lire</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/look_section.py"/>
        <source>If your system asks for more contrast, you have it without this.</source>
        <translation>Si votre système demande plus de contraste, vous l'avez sans cela.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/moves_view.py"/>
        <source>Orders that move</source>
        <translation>Commandes déplacées</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/moves_view.py"/>
        <source>No order moves</source>
        <translation>Aucune commande n'est déplacée</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/settings/moves_view.py"/>
        <source>{n} orders move</source>
        <extracomment>One: 1 order moves</extracomment>
        <translation>
            <numerusform>{n} commande est déplacée</numerusform>
            <numerusform>{n} commandes sont déplacées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/settings/moves_view.py"/>
        <source>{n} orders stay, on days you don't work</source>
        <extracomment>One: 1 order stays, on a day you don't work</extracomment>
        <translation>
            <numerusform>{n} commande reste, un jour où vous ne travaillez pas</numerusform>
            <numerusform>{n} commandes restent, des jours où vous ne travaillez pas</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/moves_view.py"/>
        <source>Their dates aren't the shop's own to move.</source>
        <translation>Leurs dates ne sont pas à la boutique de déplacer.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/moves_view.py"/>
        <source>it came with the order</source>
        <translation>venue avec la commande</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/moves_view.py"/>
        <source>you set it</source>
        <translation>fixée par vous</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/note_editor.py"/>
        <source>[Your name] is filled in here too.</source>
        <translation>[Your name] est rempli ici aussi.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/note_editor.py"/>
        <source>It fills the top of the note; one that is wider than high looks best.</source>
        <translation>Elle remplit le haut du mot ; une image plus large que haute fait le meilleur effet.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/note_editor.py"/>
        <source>Insert</source>
        <translation>Insérer</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/note_editor.py"/>
        <source>Insert {word}</source>
        <translation>Insérer {word}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/note_editor.py"/>
        <source>{words} – these words aren't filled in</source>
        <translation>{words} – ces mots ne sont pas remplis</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/note_list.py"/>
        <source>Add a note</source>
        <translation>Ajouter un mot</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/note_list.py"/>
        <source>What to do with this note</source>
        <translation>Que faire de ce mot</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/note_list.py"/>
        <source>Your notes</source>
        <translation>Vos mots</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/note_list.py"/>
        <source>No name</source>
        <translation>Sans nom</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/note_list.py"/>
        <source>Note {name}, goes with: {rule}</source>
        <translation>Mot {name}, accompagne : {rule}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/note_list.py"/>
        <source>{name}, copy</source>
        <translation>{name}, copie</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/note_list.py"/>
        <source>Copy this note</source>
        <translation>Copier ce mot</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/note_list.py"/>
        <source>Move it forward</source>
        <translation>Avancer</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/note_list.py"/>
        <source>Move it back</source>
        <translation>Reculer</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/note_list.py"/>
        <source>Bring back the notes that came with it</source>
        <translation>Ramener les mots livrés avec le programme</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/note_list.py"/>
        <source>Take it away</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/note_section.py"/>
        <source>The one that fits goes with each order. Words in [brackets] are filled in.</source>
        <translation>Celui qui convient accompagne chaque commande. Les mots entre [crochets] sont remplis.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/note_section.py"/>
        <source>No notes and cards with orders from {channel}</source>
        <translation>Ni mots ni cartes pour les commandes de {channel}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/notices_section.py"/>
        <source>They come beside the clock, and only while Makerbench is not in front.</source>
        <translation>Elles viennent à côté de l'horloge, et seulement quand Makerbench n'est pas au premier plan.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/notices_section.py"/>
        <source>This desktop has no place for such icons beside its clock, so nothing can be shown there.</source>
        <translation>Ce bureau n'a pas de place pour de telles icônes près de l'horloge ; rien ne peut y être montré.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/notices_section.py"/>
        <source>New orders that were brought in, papers that didn't print, and the morning reminder.</source>
        <translation>Nouvelles commandes importées, papiers non imprimés, et le rappel du matin.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/notices_section.py"/>
        <source>Says what has to be shipped that day. Leave it empty for none.</source>
        <translation>Dit ce qu'il faut expédier ce jour-là. Laissez vide pour n'en avoir aucun.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/notices_section.py"/>
        <source>Type a time like 08:30.</source>
        <translation>Tapez une heure comme 08:30.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/notices_section.py"/>
        <source>It stays as an icon beside the clock, and can remind you in the morning. Its menu has Quit.</source>
        <translation>Il reste en icône près de l'horloge, et peut vous faire un rappel le matin. Son menu contient Quitter.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/orders_section.py"/>
        <source>What money and times go by.</source>
        <translation>Ce sur quoi reposent l'argent et les heures.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/orders_section.py"/>
        <source>days until an order counts as delivered</source>
        <translation>jours avant qu'une commande compte comme livrée</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/orders_section.py"/>
        <source>For orders you type in yourself.</source>
        <translation>Pour les commandes que vous tapez vous-même.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/orders_section.py"/>
        <source>Says when a day ends at your bench.</source>
        <translation>Dit quand finit une journée à votre atelier.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/orders_section.py"/>
        <source>For orders your marketplace sent long ago; the timeline says it was assumed.</source>
        <translation>Pour les commandes que votre place de marché a expédiées il y a longtemps ; l'historique dit que c'est supposé.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/orders_section.py"/>
        <source>As the buyer chose</source>
        <translation>Au choix de l'acheteur</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/packing_section.py"/>
        <source>What you look at before you close a box. The checks stand under the items in Pick &amp; pack.</source>
        <translation>Ce que vous regardez avant de fermer un carton. Les vérifications sont sous les articles, dans Prélever et emballer.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/packing_section.py"/>
        <source>Checklist</source>
        <translation>Liste de contrôle</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/packing_section.py"/>
        <source>No checks yet. For example: glaze checked, branded box, note on top.</source>
        <translation>Pas encore de vérifications. Par exemple : émail contrôlé, carton de la boutique, mot sur le dessus.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/packing_section.py"/>
        <source>Add a check</source>
        <translation>Ajouter une vérification</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/packing_section.py"/>
        <source>You can pack without ticking; the order's timeline says what was ticked.</source>
        <translation>Vous pouvez emballer sans cocher ; l'historique de la commande dit ce qui a été coché.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/packing_section.py"/>
        <source>For example: glaze checked</source>
        <translation>Par exemple : émail contrôlé</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/packing_section.py"/>
        <source>Check {number}</source>
        <translation>Vérification {number}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/packing_section.py"/>
        <source>Move up: {text}</source>
        <translation>Monter : {text}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/packing_section.py"/>
        <source>Move down: {text}</source>
        <translation>Descendre : {text}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/packing_section.py"/>
        <source>Take away: {text}</source>
        <translation>Retirer : {text}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/paper_sections.py"/>
        <source>Pick a printer once and slips print with one press.</source>
        <translation>Choisissez une imprimante une fois, et les bons s'impriment d'un seul geste.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/paper_sections.py"/>
        <source>Look for printers again</source>
        <translation>Chercher de nouveau les imprimantes</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/paper_sections.py"/>
        <location filename="../../makerapp/ui/settings/setup_editor.py"/>
        <source>Print a test page</source>
        <translation>Imprimer une page d'essai</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/paper_sections.py"/>
        <source>The size that lies in the printer.</source>
        <translation>Le format qui est dans l'imprimante.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/paper_sections.py"/>
        <source>Test page sent. Hold a ruler beside the one on it.</source>
        <translation>Page d'essai envoyée. Tenez une règle à côté de celle qui y figure.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/paper_sections.py"/>
        <location filename="../../makerapp/ui/settings/setup_rows.py"/>
        <source>No printer chosen yet</source>
        <translation>Pas encore d'imprimante choisie</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/post_section.py"/>
        <source>For parcels that leave the country. Which of them need a customs form is worked out for you.</source>
        <translation>Pour les colis qui quittent le pays. Lesquels ont besoin d'une déclaration en douane, c'est calculé pour vous.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/post_section.py"/>
        <source>Like GB123456789000</source>
        <translation>Comme GB123456789000</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/post_section.py"/>
        <source>EORI, IOSS or tax number. It stands on the large form (CN 23).</source>
        <translation>Numéro EORI, IOSS ou fiscal. Il figure sur la grande déclaration (CN 23).</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/post_section.py"/>
        <source>Weight, HS code and country of origin come from your products. What isn’t known is said before you print, and is left as a line to fill in by hand.</source>
        <translation>Poids, code SH et pays d'origine viennent de vos produits. Ce qui n'est pas connu est dit avant l'impression, et reste une ligne à remplir à la main.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/post_section.py"/>
        <source>What you sold is declared as a sale of goods, also where the buyer gives it away: “gift” is for parcels between private people.</source>
        <translation>Ce que vous avez vendu est déclaré comme vente de marchandises, même si l'acheteur l'offre : « cadeau » est pour les colis entre particuliers.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/post_section.py"/>
        <source>300 special drawing rights (SDR). Your post tells what that is in your money.</source>
        <translation>300 droits de tirage spéciaux (DTS). Votre poste dit ce que cela fait dans votre monnaie.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/post_section.py"/>
        <source>300 special drawing rights (SDR), about {amount} on {day}. Your post may name a round sum.</source>
        <translation>300 droits de tirage spéciaux (DTS), environ {amount} le {day}. Votre poste indique peut-être une somme ronde.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/post_section.py"/>
        <source>Your country isn’t set. Add it under Shop &amp; logo: without it nobody can tell which parcels need a form.</source>
        <translation>Votre pays n'est pas indiqué. Ajoutez-le sous Boutique et logo : sans lui, personne ne peut dire quels colis ont besoin d'une déclaration.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/post_section.py"/>
        <source>Write an amount, like 270.</source>
        <translation>Écrivez un montant, comme 270.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/preview.py"/>
        <source>Show it large</source>
        <translation>Voir en grand</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/preview.py"/>
        <source>Preview with order {number}</source>
        <translation>Aperçu avec la commande {number}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/preview.py"/>
        <source>With your first order, its paper is shown here.</source>
        <translation>Avec votre première commande, son papier est montré ici.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/restore_dialog.py"/>
        <source>Restore a backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/restore_dialog.py"/>
        <source>Go back to the backup of {moment}?</source>
        <translation>Revenir à la sauvegarde de {moment} ?</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/restore_dialog.py"/>
        <source>Orders, products and settings are then as they were, and nothing newer is there.</source>
        <translation>Commandes, produits et réglages seront alors comme avant, sans rien de plus récent.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/restore_dialog.py"/>
        <source>A backup of now is made first. Restore that one to undo this.</source>
        <translation>Une sauvegarde de maintenant est faite d'abord. Restaurez-la pour revenir ici.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/restore_dialog.py"/>
        <source>Keep what is here</source>
        <translation>Garder l'actuel</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/restore_dialog.py"/>
        <source>Restore the backup</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/restore_dialog.py"/>
        <source>Restoring…</source>
        <translation>Restauration…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/scanner_section.py"/>
        <source>A barcode scanner types like a keyboard, and fast. There is nothing to set up.</source>
        <translation>Un lecteur de codes-barres tape comme un clavier, et vite. Il n'y a rien à régler.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/scanner_section.py"/>
        <source>A slip, a label on a parcel, a card from below: what arrives is shown here.</source>
        <translation>Un bon, une étiquette sur un colis, une carte ci-dessous : ce qui arrive est montré ici.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/scanner_section.py"/>
        <source>It came as slowly as typing. If it was a scan, set the scanner to send without pauses.</source>
        <translation>C'est venu aussi lentement qu'à la main. Si c'était un scan, réglez le lecteur pour envoyer sans pauses.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/scanner_section.py"/>
        <source>Scanned. It is heard like this in every window, wherever you are.</source>
        <translation>Scanné. C'est entendu ainsi dans chaque fenêtre, où que vous soyez.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/scanner_section.py"/>
        <source>Hear a right scan</source>
        <translation>Écouter un bon scan</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/scanner_section.py"/>
        <source>Hear a wrong scan</source>
        <translation>Écouter un mauvais scan</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/scanner_section.py"/>
        <source>As loud as your computer is set. A wrong scan beeps twice, and low.</source>
        <translation>Au volume de votre ordinateur. Un mauvais scan fait deux bips, graves.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/scanner_section.py"/>
        <source>Cards for the packing table</source>
        <translation>Cartes pour la table d'emballage</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/scanner_section.py"/>
        <source>Scan one instead of pressing a button, with the other hand full.</source>
        <translation>Scannez-en une au lieu d'appuyer sur un bouton, quand l'autre main est prise.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/scanner_section.py"/>
        <source>Print the cards…</source>
        <translation>Imprimer les cartes…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/scanner_section.py"/>
        <source>Labels for your products are printed from the page Products.</source>
        <translation>Les étiquettes de vos produits s'impriment depuis la page Produits.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/setting_search.py"/>
        <source>Search settings</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/setting_search.py"/>
        <source>No setting is called “{text}”. Try another word.</source>
        <translation>Aucun réglage ne s'appelle « {text} ». Essayez un autre mot.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/settings_dialog.py"/>
        <source>Changes are saved as you type</source>
        <translation>Les modifications sont enregistrées à mesure</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/settings_dialog.py"/>
        <source>Undo last change</source>
        <translation>Défaire la dernière modification</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/setup_editor.py"/>
        <source>As usual</source>
        <translation>Comme d'habitude</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/setup_editor.py"/>
        <source>Print as usual: {name}</source>
        <translation>Imprimer comme d'habitude : {name}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/setup_editor.py"/>
        <source>One that prints with heat, in dots of black and white.</source>
        <translation>Une qui imprime par la chaleur, en points noirs et blancs.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/setup_editor.py"/>
        <source>The usual one: {printer}</source>
        <translation>L'habituelle : {printer}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/setup_editor.py"/>
        <source>none yet</source>
        <translation>pas encore</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/setup_editor.py"/>
        <source>The printer's usual tray</source>
        <translation>Le bac habituel de l'imprimante</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/setup_rows.py"/>
        <source>Fold up</source>
        <translation>Replier</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/setup_rows.py"/>
        <source>Fold up {name}</source>
        <translation>Replier {name}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/shop_section.py"/>
        <source>Printed on every packing slip and thank-you note.</source>
        <translation>Imprimé sur chaque bon de livraison et chaque mot de remerciement.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/shop_section.py"/>
        <source>Building, unit</source>
        <translation>Bâtiment, appartement</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/shop_section.py"/>
        <source>Return address: {part}</source>
        <translation>Adresse de retour : {part}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/shop_section.py"/>
        <source>Choose picture…</source>
        <translation>Choisir une image…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/shop_section.py"/>
        <source>Shown on slips and notes. PNG or JPG; square looks best. Drop a picture here, or choose one.</source>
        <translation>Sur les bons et les mots. PNG ou JPG ; carré fait le meilleur effet. Déposez une image ici, ou choisissez-en une.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/shop_section.py"/>
        <source>Choose a logo</source>
        <translation>Choisir un logo</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/slip_section.py"/>
        <source>A4 (210 × 297 mm)</source>
        <translation>A4 (210 × 297 mm)</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/slip_section.py"/>
        <source>US Letter (8.5 × 11 in)</source>
        <translation>US Letter (8,5 × 11 po)</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/slip_section.py"/>
        <source>A5 (148 × 210 mm)</source>
        <translation>A5 (148 × 210 mm)</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/slip_section.py"/>
        <source>Goes into the parcel: what is in it and who it is for.</source>
        <translation>Va dans le colis : ce qu'il contient et pour qui.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/slip_section.py"/>
        <source>Beside English, on slips and gift receipts: Packing slip · Lieferschein.</source>
        <translation>À côté de l'autre, sur les bons et les tickets cadeaux : Bon de livraison · Lieferschein.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/slip_section.py"/>
        <source>Something not right? Write to us and we'll fix it.</source>
        <translation>Quelque chose ne va pas ? Écrivez-nous, nous arrangerons cela.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/slip_section.py"/>
        <source>Left empty, the slip says where to write to you.</source>
        <translation>Laissé vide, le bon dit où vous écrire.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/slip_section.py"/>
        <source>On the slip</source>
        <translation>Sur le bon</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/slip_section.py"/>
        <source>Under the heading</source>
        <translation>Sous le titre</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/slip_section.py"/>
        <source>German window envelope, address higher (DIN 5008 form A)</source>
        <translation>Enveloppe allemande à fenêtre, adresse plus haut (DIN 5008 forme A)</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/slip_section.py"/>
        <source>German window envelope, address lower (DIN 5008 form B)</source>
        <translation>Enveloppe allemande à fenêtre, adresse plus bas (DIN 5008 forme B)</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/slip_section.py"/>
        <source>US window envelope (number 10)</source>
        <translation>Enveloppe américaine à fenêtre (numéro 10)</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/slip_section.py"/>
        <source>That of the country it goes to</source>
        <translation>Celle du pays de destination</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/slip_section.py"/>
        <source>German</source>
        <translation>Allemand</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/slip_section.py"/>
        <source>French</source>
        <translation>Français</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/slip_section.py"/>
        <source>Spanish</source>
        <translation>Espagnol</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/slip_section.py"/>
        <source>Italian</source>
        <translation>Italien</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/slip_section.py"/>
        <source>Dutch</source>
        <translation>Néerlandais</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/slip_section.py"/>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/slip_section.py"/>
        <source>That needs {paper}. On the paper chosen above, the address stands under the heading.</source>
        <translation>Il faut pour cela {paper}. Sur le papier choisi plus haut, l'adresse est sous le titre.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/slip_section.py"/>
        <source>Fold the sheet in three at the marks; the address shows.</source>
        <translation>Pliez la feuille en trois aux repères ; l'adresse se voit.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/slip_section.py"/>
        <source>Fold the sheet at the marks; address and sender show.</source>
        <translation>Pliez la feuille aux repères ; l'adresse et l'expéditeur se voient.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/slip_section.py"/>
        <source>Goes with a gift: what it is and how to exchange it, never a price.</source>
        <translation>Accompagne un cadeau : ce que c'est et comment l'échanger, jamais un prix.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/slip_section.py"/>
        <source>Left empty, nothing is said about it.</source>
        <translation>Laissé vide, rien n'en est dit.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/updates_section.py"/>
        <source>Nothing is ever installed by itself.</source>
        <translation>Rien n'est jamais installé tout seul.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/updates_section.py"/>
        <source>You have {name} {version}</source>
        <translation>Vous avez {name} {version}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/updates_section.py"/>
        <source>To look, a small file is asked for. Nothing about you, your shop, your orders or this computer is sent; as with any page, the other side sees the address of your internet connection.</source>
        <translation>Pour regarder, un petit fichier est demandé. Rien sur vous, votre boutique, vos commandes ou cet ordinateur n'est envoyé ; comme pour toute page, l'autre côté voit l'adresse de votre connexion internet.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/updates_section.py"/>
        <source>Look now</source>
        <translation>Regarder maintenant</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/updates_section.py"/>
        <source>Looking for a new version</source>
        <translation>Recherche d'une nouvelle version</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/updates_section.py"/>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/updates_section.py"/>
        <source>Last looked: {moment}</source>
        <translation>Dernière recherche : {moment}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/sidebar.py"/>
        <source>Views</source>
        <translation>Vues</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/sidebar.py"/>
        <source>To do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/sidebar.py"/>
        <source>Sent</source>
        <translation>Expédiées</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/sidebar.py"/>
        <source>{name}'s workshop</source>
        <translation>Atelier de {name}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/sidebar_saved.py"/>
        <source>Saved</source>
        <translation>Enregistrées</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/small_picture.py"/>
        <source>Use anyway</source>
        <translation>Prendre quand même</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/small_picture.py"/>
        <source>Choose another</source>
        <translation>En choisir une autre</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/small_picture.py"/>
        <source>This picture is too small ({width} × {height} dots).</source>
        <translation>Cette image est trop petite ({width} × {height} points).</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/small_picture.py"/>
        <source>On paper it will look blurry. Use one of 300 × 300 dots or more.</source>
        <translation>Sur papier, elle sera floue. Prenez-en une de 300 × 300 points ou plus.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/today/counters.py"/>
        <source>Show these orders</source>
        <translation>Montrer ces commandes</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/today/order_line.py"/>
        <source>Opens the order window</source>
        <translation>Ouvre la fenêtre de la commande</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/today/order_line.py"/>
        <source>{what}, order {number}</source>
        <translation>{what}, commande {number}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/today/today_list.py"/>
        <source>Show {n} more</source>
        <extracomment>One: Show 1 more</extracomment>
        <translation>
            <numerusform>Montrer {n} de plus</numerusform>
            <numerusform>Montrer {n} de plus</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/today/today_list.py"/>
        <source>Coming up</source>
        <translation>À venir</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/today/today_page.py"/>
        <source>late</source>
        <translation>en retard</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/today/today_page.py"/>
        <source>to ship today</source>
        <translation>à expédier aujourd'hui</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/today/today_page.py"/>
        <source>to confirm</source>
        <translation>à confirmer</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/today/today_page.py"/>
        <source>to make</source>
        <translation>à fabriquer</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/today/today_page.py"/>
        <source>Start packing</source>
        <translation>Commencer l'emballage</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/today/today_panel.py"/>
        <source>To make, all orders together</source>
        <translation>À fabriquer, toutes commandes réunies</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/today/today_panel.py"/>
        <source>Nothing has to leave this week.</source>
        <translation>Rien ne doit partir cette semaine.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/today/today_panel.py"/>
        <source>Today's work</source>
        <translation>Travail du jour</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/today/today_panel.py"/>
        <source>Nothing left to make.</source>
        <translation>Plus rien à fabriquer.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/today/today_panel.py"/>
        <source>{n} more are on the make list.</source>
        <extracomment>One: 1 more is on the make list.</extracomment>
        <translation>
            <numerusform>{n} autre est sur la liste de fabrication.</numerusform>
            <numerusform>{n} autres sont sur la liste de fabrication.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/today/today_words.py"/>
        <source>Good morning, {name}</source>
        <translation>Bonjour, {name}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/today/today_words.py"/>
        <source>Good afternoon, {name}</source>
        <translation>Bonjour, {name}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/today/today_words.py"/>
        <source>Good evening, {name}</source>
        <translation>Bonsoir, {name}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/today/today_words.py"/>
        <source>Good morning</source>
        <translation>Bonjour</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/today/today_words.py"/>
        <source>Good afternoon</source>
        <translation>Bonjour</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/today/today_words.py"/>
        <source>Good evening</source>
        <translation>Bonsoir</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/today/today_words.py"/>
        <source>Nothing to ship today</source>
        <translation>Rien à expédier aujourd'hui</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/today/today_words.py"/>
        <source>{n} orders to ship today</source>
        <extracomment>One: 1 order to ship today</extracomment>
        <translation>
            <numerusform>{n} commande à expédier aujourd'hui</numerusform>
            <numerusform>{n} commandes à expédier aujourd'hui</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/today/today_words.py"/>
        <source>{n} orders to ship today, all of them late</source>
        <extracomment>One: 1 order to ship today, and it is late</extracomment>
        <translation>
            <numerusform>{n} commande à expédier aujourd'hui, en retard</numerusform>
            <numerusform>{n} commandes à expédier aujourd'hui, toutes en retard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/today/today_words.py"/>
        <source>{all} orders to ship today, {n} of them are late</source>
        <extracomment>One: {all} orders to ship today, 1 of them is late</extracomment>
        <translation>
            <numerusform>{all} pour aujourd'hui, {n} en retard</numerusform>
            <numerusform>{all} pour aujourd'hui, {n} en retard</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/today/today_words.py"/>
        <source>dddd d MMMM</source>
        <comment>how a date is written</comment>
        <translation>dddd d MMMM</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/today/today_words.py"/>
        <source>Post office closes at {time}</source>
        <translation>La poste ferme à {time}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/today/today_words.py"/>
        <source>Post office closed at {time}</source>
        <translation>La poste a fermé à {time}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/today/today_words.py"/>
        <source>Not one of your working days</source>
        <translation>Pas un de vos jours ouvrés</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/today/today_words.py"/>
        <source>Post has left</source>
        <translation>La poste est passée</translation>
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
            <numerusform>Ensuite : {day}, {n} commande.</numerusform>
            <numerusform>Ensuite : {day}, {n} commandes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/today/today_words.py"/>
        <source>{n} open orders have no date.</source>
        <extracomment>One: 1 open order has no date.</extracomment>
        <translation>
            <numerusform>{n} commande ouverte n'a pas de date.</numerusform>
            <numerusform>{n} commandes ouvertes n'ont pas de date.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/today/today_words.py"/>
        <source>Everything is sent. New orders appear here.</source>
        <translation>Tout est expédié. Les nouvelles commandes apparaissent ici.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/today/today_words.py"/>
        <source>Open {view}</source>
        <translation>Ouvrir {view}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/today/today_words.py"/>
        <source>for {number}</source>
        <translation>pour {number}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/today/today_words.py"/>
        <source>Late</source>
        <comment>under a narrow bar</comment>
        <translation>Retard</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/today/today_words.py"/>
        <source>Today</source>
        <comment>under a narrow bar</comment>
        <translation>Auj</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/touch_offer.py"/>
        <source>Using a touch screen? Make everything bigger</source>
        <translation>Un écran tactile ? Tout agrandir</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/touch_offer.py"/>
        <source>Switch</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/tray.py"/>
        <source>Open {program}</source>
        <translation>Ouvrir {program}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/tray.py"/>
        <source>Makerbench is still open</source>
        <translation>Makerbench est encore ouvert</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/tray.py"/>
        <source>Click here to see it again. Its menu has Quit.</source>
        <translation>Cliquez ici pour le revoir. Son menu contient Quitter.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/ways_on.py"/>
        <source>The file is damaged. Your last backup is from {moment} ({orders}).</source>
        <translation>Le fichier est abîmé. Votre dernière sauvegarde est de {moment} ({orders}).</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/ways_on.py"/>
        <source>Use the backup</source>
        <translation>Utiliser la sauvegarde</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/ways_on.py"/>
        <source>Show the file</source>
        <translation>Montrer le fichier</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/widgets/field.py"/>
        <source>optional</source>
        <translation>facultatif</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/widgets/list_header.py"/>
        <location filename="../../makerapp/ui/widgets/numbers_view.py"/>
        <source>Column headings</source>
        <translation>En-têtes de colonnes</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/widgets/list_header.py"/>
        <source>Drag for another width; double click to fit</source>
        <translation>Faites glisser pour une autre largeur ; double-cliquez pour ajuster</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/widgets/list_table.py"/>
        <source>Width of the column</source>
        <translation>Largeur de la colonne</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/widgets/list_table.py"/>
        <source>Wider</source>
        <translation>Plus large</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/widgets/list_table.py"/>
        <source>Narrower</source>
        <translation>Plus étroite</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/widgets/list_table.py"/>
        <source>Fit this column</source>
        <translation>Ajuster cette colonne</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/widgets/list_table.py"/>
        <source>All columns as they were</source>
        <translation>Toutes les colonnes comme avant</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/widgets/quantity_stepper.py"/>
        <source>One less: {name}</source>
        <translation>Un de moins : {name}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/widgets/quantity_stepper.py"/>
        <source>One more: {name}</source>
        <translation>Un de plus : {name}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/widgets/stepper.py"/>
        <source>Step {number} of {count}, {name}</source>
        <translation>Étape {number} sur {count}, {name}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/widgets/stepper.py"/>
        <source>and</source>
        <translation>et</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/widgets/suggestion_list.py"/>
        <source>Suggestions</source>
        <translation>Suggestions</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/words_window.py"/>
        <source>What Makerbench says</source>
        <translation>Ce que dit Makerbench</translation>
    </message>
</context>
</TS>
