<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Makerbench</name>
    <message>
        <location filename="../../makerapp/app.py"/>
        <source>Your folder can't be used: {why}.</source>
        <translation>No se puede usar tu carpeta: {why}.</translation>
    </message>
    <message>
        <location filename="../../makerapp/app.py"/>
        <source>The folder {folder} can't be written: {why}.</source>
        <translation>No se puede escribir en la carpeta {folder}: {why}.</translation>
    </message>
    <message>
        <location filename="../../makerapp/app.py"/>
        <source>Makerbench can't keep its data.</source>
        <translation>Makerbench no puede guardar sus datos.</translation>
    </message>
    <message>
        <location filename="../../makerapp/app.py"/>
        <source>Makerbench is open already, but doesn't answer.</source>
        <translation>Makerbench ya está abierto, pero no responde.</translation>
    </message>
    <message>
        <location filename="../../makerapp/app.py"/>
        <source>Wait a moment and look for its window. If it stays away, restart the computer; nothing is lost.</source>
        <translation>Espera un momento y busca su ventana. Si no aparece, reinicia el ordenador; no se pierde nada.</translation>
    </message>
    <message>
        <location filename="../../makerapp/app.py"/>
        <source>These orders are open on another computer.</source>
        <translation>Estos pedidos están abiertos en otro ordenador.</translation>
    </message>
    <message>
        <location filename="../../makerapp/app.py"/>
        <source>They are in use on {other_computer}, or were when this folder was copied from there. If Makerbench is open there on this same folder, quit it first: two at once would spoil your orders.</source>
        <translation>Se están usando en {other_computer}, o se usaban cuando se copió esta carpeta de allí. Si Makerbench está abierto allí con esta misma carpeta, ciérralo antes: dos a la vez estropearían tus pedidos.</translation>
    </message>
    <message>
        <location filename="../../makerapp/app.py"/>
        <source>Open here</source>
        <translation>Abrir aquí</translation>
    </message>
    <message>
        <location filename="../../makerapp/early.py"/>
        <source>Restart the computer and try again.</source>
        <translation>Reinicia el ordenador e inténtalo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../makerapp/early.py"/>
        <source>What happened is written in {file}. Send us that file.</source>
        <translation>Lo que ha pasado está escrito en {file}. Envíanos ese archivo.</translation>
    </message>
    <message>
        <location filename="../../makerapp/early.py"/>
        <source>This is our mistake, not yours, and your orders are as they were.</source>
        <translation>El error es nuestro, no tuyo, y tus pedidos están como estaban.</translation>
    </message>
    <message>
        <location filename="../../makerapp/early.py"/>
        <source>Makerbench couldn't start.</source>
        <translation>Makerbench no ha podido arrancar.</translation>
    </message>
    <message>
        <location filename="../../makerapp/early.py"/>
        <source>Makerbench can't open a window on this computer.</source>
        <translation>Makerbench no puede abrir una ventana en este ordenador.</translation>
    </message>
    <message>
        <location filename="../../makerapp/early.py"/>
        <source>Something that windows need is missing.</source>
        <translation>Falta algo que las ventanas necesitan.</translation>
    </message>
    <message>
        <location filename="../../makerapp/early.py"/>
        <source>What the system says is written in {file}.</source>
        <translation>Lo que dice el sistema está escrito en {file}.</translation>
    </message>
    <message>
        <location filename="../../makerapp/errors.py"/>
        <source>{strerror}. Free some space and try again.</source>
        <translation>{strerror}. Libera espacio e inténtalo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../makerapp/importing/amazon.py"/>
        <location filename="../../makerapp/importing/etsy_common.py"/>
        <location filename="../../makerapp/importing/shopify.py"/>
        <source>The date under {shown} is missing.</source>
        <translation>Falta la fecha en {shown}.</translation>
    </message>
    <message>
        <location filename="../../makerapp/importing/amazon.py"/>
        <location filename="../../makerapp/importing/etsy_items.py"/>
        <location filename="../../makerapp/importing/shopify.py"/>
        <source>The item name is missing.</source>
        <translation>Falta el nombre del artículo.</translation>
    </message>
    <message>
        <location filename="../../makerapp/importing/cells.py"/>
        <source>The amount {shown} under {shown2} can't be read.</source>
        <translation>El importe {shown} en {shown2} no se entiende.</translation>
    </message>
    <message>
        <location filename="../../makerapp/importing/cells.py"/>
        <source>The quantity is missing.</source>
        <translation>Falta la cantidad.</translation>
    </message>
    <message>
        <location filename="../../makerapp/importing/cells.py"/>
        <source>The quantity {shown} is not a whole number above zero.</source>
        <translation>La cantidad {shown} no es un número entero mayor que cero.</translation>
    </message>
    <message>
        <location filename="../../makerapp/importing/cells.py"/>
        <source>The {name} {text} was rounded by a spreadsheet and its digits are lost. Download the file again and choose it without opening it first.</source>
        <translation>Una hoja de cálculo ha redondeado el {name} {text} y se han perdido sus cifras. Descarga otra vez el archivo y elígelo sin abrirlo antes.</translation>
    </message>
    <message>
        <location filename="../../makerapp/importing/cells.py"/>
        <source>The date {shown} under {shown2} can't be read.</source>
        <translation>La fecha {shown} en {shown2} no se entiende.</translation>
    </message>
    <message>
        <location filename="../../makerapp/importing/cells.py"/>
        <source>The date {shown} under {shown2} can't be right.</source>
        <translation>La fecha {shown} en {shown2} no puede ser correcta.</translation>
    </message>
    <message>
        <location filename="../../makerapp/importing/detect.py"/>
        <source>In Shopify, open Orders, press Export, and choose that file.</source>
        <translation>En Shopify, abre Pedidos, pulsa Exportar y elige ese archivo.</translation>
    </message>
    <message>
        <location filename="../../makerapp/importing/detect.py"/>
        <source>In Etsy, open Settings, Options, Download Data, take Order Items as CSV, and choose that file.</source>
        <translation>En Etsy, abre Configuración, Opciones, Descargar datos, toma los artículos de pedidos en CSV y elige ese archivo.</translation>
    </message>
    <message>
        <location filename="../../makerapp/importing/detect.py"/>
        <source>In Amazon, open Orders, Order reports, download one, and choose that file.</source>
        <translation>En Amazon, abre Pedidos, Informes de pedidos, descarga uno y elige ese archivo.</translation>
    </message>
    <message>
        <location filename="../../makerapp/importing/detect.py"/>
        <source>This is Shopify's list of products, not orders.</source>
        <translation>Esta es la lista de productos de Shopify, no de pedidos.</translation>
    </message>
    <message>
        <location filename="../../makerapp/importing/detect.py"/>
        <source>This is Shopify's list of customers, not orders.</source>
        <translation>Esta es la lista de clientes de Shopify, no de pedidos.</translation>
    </message>
    <message>
        <location filename="../../makerapp/importing/detect.py"/>
        <source>This is Etsy's list of your listings, not orders.</source>
        <translation>Esta es la lista de tus anuncios de Etsy, no de pedidos.</translation>
    </message>
    <message>
        <location filename="../../makerapp/importing/detect.py"/>
        <source>This is a shipping confirmation that goes to Amazon, not orders.</source>
        <translation>Esto es una confirmación de envío que va a Amazon, no pedidos.</translation>
    </message>
    <message>
        <location filename="../../makerapp/importing/detect.py"/>
        <location filename="../../makerapp/importing/reader.py"/>
        <source>It has no column for buyer or items.</source>
        <translation>No tiene ninguna columna de comprador ni de artículos.</translation>
    </message>
    <message>
        <location filename="../../makerapp/importing/etsy_common.py"/>
        <source>Download the file again from Etsy and choose it without opening it first.</source>
        <translation>Descarga otra vez el archivo de Etsy y elígelo sin abrirlo antes.</translation>
    </message>
    <message>
        <location filename="../../makerapp/importing/etsy_common.py"/>
        <source>A spreadsheet has changed dates in this file: under {shown}, {shown2} stands beside {shown3}. All dates came in as written and some will be wrong. {fresh}</source>
        <translation>Una hoja de cálculo ha cambiado fechas en este archivo: en {shown} hay {shown2} junto a {shown3}. Todas las fechas se han tomado como estaban escritas y algunas no serán correctas. {fresh}</translation>
    </message>
    <message>
        <location filename="../../makerapp/importing/etsy_common.py"/>
        <source>The dates in this file have the day first, so all were read that way.</source>
        <translation>Las fechas de este archivo llevan el día delante, así que se han leído todas así.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/importing/etsy_common.py"/>
        <source>{n} orders have a ship date before the sale, order {backward} for one. The day of the sale was taken as the day of shipping. {fresh}</source>
        <extracomment>One: 1 order has a ship date before the sale, order {backward} for one. The day of the sale was taken as the day of shipping. {fresh}</extracomment>
        <translation>
            <numerusform>1 pedido tiene un día de envío anterior a la venta, por ejemplo {backward}. Se ha tomado el día de la venta como día de envío. {fresh}</numerusform>
            <numerusform>{n} pedidos tienen un día de envío anterior a la venta, por ejemplo {backward}. Se ha tomado el día de la venta como día de envío. {fresh}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/importing/etsy_common.py"/>
        <source>This file has no ship dates, so all its orders came in as not yet shipped.</source>
        <translation>Este archivo no trae fechas de envío, así que todos sus pedidos han entrado como aún no enviados.</translation>
    </message>
    <message>
        <location filename="../../makerapp/importing/etsy_orders.py"/>
        <source>Order {number} stands twice in this file. It came in once.</source>
        <translation>El pedido {number} está dos veces en este archivo. Ha entrado una sola vez.</translation>
    </message>
    <message>
        <location filename="../../makerapp/importing/etsy_orders.py"/>
        <location filename="../../makerapp/importing/gathering.py"/>
        <location filename="../../makerapp/importing/shopify.py"/>
        <source>order number</source>
        <translation>número de pedido</translation>
    </message>
    <message>
        <location filename="../../makerapp/importing/etsy_orders.py"/>
        <location filename="../../makerapp/importing/shopify.py"/>
        <source>The order number is missing.</source>
        <translation>Falta el número de pedido.</translation>
    </message>
    <message>
        <location filename="../../makerapp/importing/files.py"/>
        <source>There are no orders in this file.</source>
        <translation>No hay pedidos en este archivo.</translation>
    </message>
    <message>
        <location filename="../../makerapp/importing/files.py"/>
        <source>It has headings but no rows under them.</source>
        <translation>Tiene encabezados, pero ninguna fila debajo.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/importing/gathering.py"/>
        <source>Order {number} came in without rows {rows}. Mend the file and bring it in again.</source>
        <extracomment>One: Order {number} came in without row {rows}. Mend the file and bring it in again.</extracomment>
        <translation>
            <numerusform>El pedido {number} ha entrado sin la fila {rows}. Corrige el archivo y tráelo de nuevo.</numerusform>
            <numerusform>El pedido {number} ha entrado sin las filas {rows}. Corrige el archivo y tráelo de nuevo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/importing/gathering.py"/>
        <source>{n} orders were sent on a day the file does not give. The day of the order was taken.</source>
        <extracomment>One: 1 order was sent on a day the file does not give. The day of the order was taken.</extracomment>
        <translation>
            <numerusform>1 pedido se envió un día que el archivo no dice. Se ha tomado el día del pedido.</numerusform>
            <numerusform>{n} pedidos se enviaron un día que el archivo no dice. Se ha tomado el día del pedido.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/importing/gathering.py"/>
        <source>The order number is missing, so it is not known which order this row belongs to.</source>
        <translation>Falta el número de pedido, así que no se sabe a qué pedido pertenece esta fila.</translation>
    </message>
    <message>
        <location filename="../../makerapp/importing/gathering.py"/>
        <source>Order {order_id} was left out because of row {number}.</source>
        <translation>El pedido {order_id} se ha quedado fuera por la fila {number}.</translation>
    </message>
    <message>
        <location filename="../../makerapp/importing/gathering.py"/>
        <source>item number</source>
        <translation>número de artículo</translation>
    </message>
    <message>
        <location filename="../../makerapp/importing/gathering.py"/>
        <source>Item {line_id} of order {order_id} stands twice in this file. It came in once.</source>
        <translation>El artículo {line_id} del pedido {order_id} está dos veces en este archivo. Ha entrado una sola vez.</translation>
    </message>
    <message>
        <location filename="../../makerapp/importing/reader.py"/>
        <source>This isn't an orders file.</source>
        <translation>Este no es un archivo de pedidos.</translation>
    </message>
    <message>
        <location filename="../../makerapp/importing/reader.py"/>
        <source>Download "Orders" (CSV) from your shop and choose that.</source>
        <translation>Descarga los pedidos (CSV) de tu tienda y elige ese archivo.</translation>
    </message>
    <message>
        <location filename="../../makerapp/importing/reader.py"/>
        <source>It is a spreadsheet. Open it, save it as CSV, and choose that.</source>
        <translation>Es una hoja de cálculo. Ábrela, guárdala como CSV y elige ese archivo.</translation>
    </message>
    <message>
        <location filename="../../makerapp/importing/reader.py"/>
        <source>It is a picture.</source>
        <translation>Es una imagen.</translation>
    </message>
    <message>
        <location filename="../../makerapp/importing/reader.py"/>
        <source>It is a PDF document.</source>
        <translation>Es un documento PDF.</translation>
    </message>
    <message>
        <location filename="../../makerapp/importing/reader.py"/>
        <source>This row has {count} cells under {width} headings, so it is not clear what is what.</source>
        <translation>Esta fila tiene {count} celdas bajo {width} encabezados, así que no está claro qué es cada cosa.</translation>
    </message>
    <message>
        <location filename="../../makerapp/importing/reader.py"/>
        <source>A quotation mark opened in this row is never closed, so this row and those after it could not be told apart. Download the file again, or mend the mark.</source>
        <translation>Unas comillas abiertas en esta fila no se cierran nunca, así que no se pudo separar esta fila de las siguientes. Descarga otra vez el archivo o corrige las comillas.</translation>
    </message>
    <message>
        <location filename="../../makerapp/importing/reader.py"/>
        <source>No file can have this name.</source>
        <translation>Ningún archivo puede llamarse así.</translation>
    </message>
    <message>
        <location filename="../../makerapp/importing/reader.py"/>
        <source>It is a folder.</source>
        <translation>Es una carpeta.</translation>
    </message>
    <message>
        <location filename="../../makerapp/importing/reader.py"/>
        <source>It is not a file of text.</source>
        <translation>No es un archivo de texto.</translation>
    </message>
    <message>
        <location filename="../../makerapp/importing/reader.py"/>
        <source>It is empty.</source>
        <translation>Está vacío.</translation>
    </message>
    <message>
        <location filename="../../makerapp/importing/reader.py"/>
        <source>It has no rows.</source>
        <translation>No tiene filas.</translation>
    </message>
    <message>
        <location filename="../../makerapp/importing/reader.py"/>
        <source>This file can't be found.</source>
        <translation>No se encuentra este archivo.</translation>
    </message>
    <message>
        <location filename="../../makerapp/importing/reader.py"/>
        <source>It may have been moved. Choose it again.</source>
        <translation>Quizá se ha movido. Elígelo otra vez.</translation>
    </message>
    <message>
        <location filename="../../makerapp/importing/reader.py"/>
        <source>Check that it is still there and that you may open it, then choose it again.</source>
        <translation>Mira si sigue ahí y si puedes abrirlo, y elígelo otra vez.</translation>
    </message>
    <message>
        <location filename="../../makerapp/importing/reader.py"/>
        <source>This file can't be read.</source>
        <translation>No se puede leer este archivo.</translation>
    </message>
    <message>
        <location filename="../../makerapp/importing/reader.py"/>
        <source>It is not a table of text.</source>
        <translation>No es una tabla de texto.</translation>
    </message>
    <message>
        <location filename="../../makerapp/importing/reader.py"/>
        <source>It is a ZIP folder. Unpack it and choose the orders file inside.</source>
        <translation>Es una carpeta ZIP. Descomprímela y elige el archivo de pedidos que hay dentro.</translation>
    </message>
    <message>
        <location filename="../../makerapp/importing/shopify.py"/>
        <source>It belongs to order {name}, but the first row of that order is not above it.</source>
        <translation>Pertenece al pedido {name}, pero la primera fila de ese pedido no está encima.</translation>
    </message>
    <message>
        <location filename="../../makerapp/importing/shopify.py"/>
        <source>Order {name} was left out because of row {number}.</source>
        <translation>El pedido {name} se ha quedado fuera por la fila {number}.</translation>
    </message>
    <message>
        <location filename="../../makerapp/importing/shopify.py"/>
        <source>Order {name} has the same Id as another order above it. Only the other one came in.</source>
        <translation>El pedido {name} tiene el mismo Id que otro pedido de más arriba. Solo ha entrado el otro.</translation>
    </message>
    <message>
        <location filename="../../makerapp/importing/shopify.py"/>
        <source>Order {name} stands twice in this file. It came in once.</source>
        <translation>El pedido {name} está dos veces en este archivo. Ha entrado una sola vez.</translation>
    </message>
    <message>
        <location filename="../../makerapp/importing/shopify.py"/>
        <source>Shopify wrote the status {shown}, which we don't know. It was not used.</source>
        <translation>Shopify ha escrito el estado {shown}, que no conocemos. No se ha usado.</translation>
    </message>
    <message>
        <location filename="../../makerapp/models/backup.py"/>
        <location filename="../../makerapp/services/backups.py"/>
        <source>The backup could not be made.</source>
        <translation>No se ha podido hacer la copia de seguridad.</translation>
    </message>
    <message>
        <location filename="../../makerapp/models/backup.py"/>
        <source>The copy is damaged: {problem}</source>
        <translation>La copia está dañada: {problem}</translation>
    </message>
    <message>
        <location filename="../../makerapp/models/database.py"/>
        <source>Your orders can't be opened.</source>
        <translation>No se pueden abrir tus pedidos.</translation>
    </message>
    <message>
        <location filename="../../makerapp/models/database.py"/>
        <source>The file {file} is damaged or can't be read: {fault}. Your backups are in {backups}.</source>
        <translation>El archivo {file} está dañado o no se puede leer: {fault}. Tus copias de seguridad están en {backups}.</translation>
    </message>
    <message>
        <location filename="../../makerapp/models/database.py"/>
        <source>Your change isn't saved.</source>
        <translation>Tu cambio no se ha guardado.</translation>
    </message>
    <message>
        <location filename="../../makerapp/models/database.py"/>
        <source>The disk is full or can't be written. Free some space and try again; nothing of it was kept half.</source>
        <translation>El disco está lleno o no se puede escribir en él. Libera espacio e inténtalo de nuevo; no ha quedado nada a medias.</translation>
    </message>
    <message>
        <location filename="../../makerapp/models/database.py"/>
        <source>Another program holds your orders' file just now. Close it, then try again.</source>
        <translation>Otro programa tiene ocupado ahora el archivo de tus pedidos. Ciérralo e inténtalo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../makerapp/models/database.py"/>
        <source>The file may only be read. Allow writing to the data folder, then try again.</source>
        <translation>El archivo es de solo lectura. Permite escribir en la carpeta de datos e inténtalo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../makerapp/models/database.py"/>
        <source>The file is damaged. Close Makerbench and use your last backup.</source>
        <translation>El archivo está dañado. Cierra Makerbench y usa tu última copia de seguridad.</translation>
    </message>
    <message>
        <location filename="../../makerapp/models/migrations.py"/>
        <source>This file isn't a Makerbench database.</source>
        <translation>Este archivo no es una base de datos de Makerbench.</translation>
    </message>
    <message>
        <location filename="../../makerapp/models/migrations.py"/>
        <source>Choose another data folder; the file was left as it is.</source>
        <translation>Elige otra carpeta de datos; el archivo se ha dejado como está.</translation>
    </message>
    <message>
        <location filename="../../makerapp/models/migrations.py"/>
        <source>Your orders were saved by a newer Makerbench.</source>
        <translation>Tus pedidos los guardó un Makerbench más nuevo.</translation>
    </message>
    <message>
        <location filename="../../makerapp/models/migrations.py"/>
        <source>This one can't read them without harm. Install the newest version; {name} was left as it is.</source>
        <translation>Este no puede leerlos sin dañarlos. Instala la última versión; {name} se ha dejado como está.</translation>
    </message>
    <message>
        <location filename="../../makerapp/paths.py"/>
        <source>The data folder can't be used.</source>
        <translation>No se puede usar la carpeta de datos.</translation>
    </message>
    <message>
        <location filename="../../makerapp/paths.py"/>
        <source>{folder} leads nowhere. Name the whole path after --data.</source>
        <translation>{folder} no lleva a ninguna parte. Pon la ruta completa después de --data.</translation>
    </message>
    <message>
        <location filename="../../makerapp/paths.py"/>
        <source>{folder} is a file, not a folder. Name a folder after --data.</source>
        <translation>{folder} es un archivo, no una carpeta. Pon una carpeta después de --data.</translation>
    </message>
    <message>
        <location filename="../../makerapp/paths.py"/>
        <source>The files can't be found.</source>
        <translation>No se encuentran los archivos.</translation>
    </message>
    <message>
        <location filename="../../makerapp/paths.py"/>
        <source>The folder you are in is gone. Name their whole paths.</source>
        <translation>La carpeta en la que estás ya no existe. Pon sus rutas completas.</translation>
    </message>
    <message>
        <location filename="../../makerapp/paths.py"/>
        <source>Makerbench doesn't know where to keep your orders.</source>
        <translation>Makerbench no sabe dónde guardar tus pedidos.</translation>
    </message>
    <message>
        <location filename="../../makerapp/paths.py"/>
        <source>This user has no home folder. Log in as yourself, or name a folder with --data.</source>
        <translation>Este usuario no tiene carpeta personal. Entra con tu usuario o pon una carpeta con --data.</translation>
    </message>
    <message>
        <location filename="../../makerapp/printing/documents/address_label.py"/>
        <location filename="../../makerapp/services/words.py"/>
        <source>Address label</source>
        <translation>Etiqueta de dirección</translation>
    </message>
    <message>
        <location filename="../../makerapp/printing/documents/bench_tickets.py"/>
        <location filename="../../makerapp/services/words.py"/>
        <location filename="../../makerapp/ui/orders/workshop_papers.py"/>
        <source>Bench tickets</source>
        <translation>Fichas de taller</translation>
    </message>
    <message>
        <location filename="../../makerapp/printing/documents/customs_form.py"/>
        <location filename="../../makerapp/services/words.py"/>
        <source>Customs form</source>
        <translation>Declaración de aduanas</translation>
    </message>
    <message>
        <location filename="../../makerapp/printing/documents/gift_receipt.py"/>
        <location filename="../../makerapp/printing/layouts/gift_receipt.py"/>
        <location filename="../../makerapp/services/words.py"/>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/slip_section.py"/>
        <source>Gift receipt</source>
        <translation>Tique regalo</translation>
    </message>
    <message>
        <location filename="../../makerapp/printing/documents/insert_card.py"/>
        <location filename="../../makerapp/services/words.py"/>
        <location filename="../../makerapp/ui/settings/card_section.py"/>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>Insert card</source>
        <translation>Tarjeta</translation>
    </message>
    <message>
        <location filename="../../makerapp/printing/documents/key_table.py"/>
        <location filename="../../makerapp/printing/layouts/key_table.py"/>
        <location filename="../../makerapp/services/words.py"/>
        <location filename="../../makerapp/ui/help/contents.py"/>
        <location filename="../../makerapp/ui/help/keys_page.py"/>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <location filename="../../makerapp/printing/documents/make_list.py"/>
        <location filename="../../makerapp/printing/layouts/make_list.py"/>
        <location filename="../../makerapp/services/words.py"/>
        <location filename="../../makerapp/ui/orders/workshop_papers.py"/>
        <location filename="../../makerapp/ui/today/today_page.py"/>
        <source>Make list</source>
        <translation>Lista de trabajo</translation>
    </message>
    <message>
        <location filename="../../makerapp/printing/documents/manifest.py"/>
        <location filename="../../makerapp/printing/layouts/manifest.py"/>
        <location filename="../../makerapp/services/words.py"/>
        <location filename="../../makerapp/ui/orders/end_of_day_dialog.py"/>
        <source>End of day list</source>
        <translation>Lista del día</translation>
    </message>
    <message>
        <location filename="../../makerapp/printing/documents/note.py"/>
        <location filename="../../makerapp/services/words.py"/>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/note_section.py"/>
        <source>Thank-you note</source>
        <translation>Nota de agradecimiento</translation>
    </message>
    <message>
        <location filename="../../makerapp/printing/documents/pick_list.py"/>
        <location filename="../../makerapp/printing/layouts/pick_list.py"/>
        <location filename="../../makerapp/services/words.py"/>
        <location filename="../../makerapp/ui/orders/workshop_papers.py"/>
        <source>Pick list</source>
        <translation>Lista de recogida</translation>
    </message>
    <message>
        <location filename="../../makerapp/printing/documents/product_labels.py"/>
        <location filename="../../makerapp/services/words.py"/>
        <source>Product labels</source>
        <translation>Etiquetas de producto</translation>
    </message>
    <message>
        <location filename="../../makerapp/printing/documents/scanner_cards.py"/>
        <location filename="../../makerapp/services/words.py"/>
        <source>Scanner cards</source>
        <translation>Tarjetas del lector</translation>
    </message>
    <message>
        <location filename="../../makerapp/printing/documents/slip.py"/>
        <location filename="../../makerapp/printing/layouts/packing_slip.py"/>
        <location filename="../../makerapp/self_check/checks/world.py"/>
        <location filename="../../makerapp/services/words.py"/>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/slip_section.py"/>
        <source>Packing slip</source>
        <translation>Albarán</translation>
    </message>
    <message>
        <location filename="../../makerapp/printing/documents/test_page.py"/>
        <location filename="../../makerapp/services/words.py"/>
        <location filename="../../makerapp/ui/settings/paper_sections.py"/>
        <source>Test page</source>
        <translation>Página de prueba</translation>
    </message>
    <message>
        <location filename="../../makerapp/printing/dots.py"/>
        <location filename="../../makerapp/printing/render.py"/>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
    <message>
        <location filename="../../makerapp/printing/dots.py"/>
        <location filename="../../makerapp/printing/render.py"/>
        <source>Nothing was printed.</source>
        <translation>No se ha imprimido nada.</translation>
    </message>
    <message>
        <location filename="../../makerapp/printing/images.py"/>
        <source>Choose a PNG or JPEG picture.</source>
        <translation>Elige una imagen PNG o JPEG.</translation>
    </message>
    <message>
        <location filename="../../makerapp/printing/images.py"/>
        <source>The picture can't be opened.</source>
        <translation>No se puede abrir la imagen.</translation>
    </message>
    <message>
        <location filename="../../makerapp/printing/images.py"/>
        <source>This picture file is too large.</source>
        <translation>Este archivo de imagen es demasiado grande.</translation>
    </message>
    <message>
        <location filename="../../makerapp/printing/images.py"/>
        <source>It can have up to 40 MB. Save a smaller copy and choose that.</source>
        <translation>Puede tener hasta 40 MB. Guarda una copia más pequeña y elígela.</translation>
    </message>
    <message>
        <location filename="../../makerapp/printing/images.py"/>
        <source>SVG drawings can't be printed.</source>
        <translation>Los dibujos SVG no se pueden imprimir.</translation>
    </message>
    <message>
        <location filename="../../makerapp/printing/images.py"/>
        <source>Export the drawing as PNG and choose that file.</source>
        <translation>Exporta el dibujo como PNG y elige ese archivo.</translation>
    </message>
    <message>
        <location filename="../../makerapp/printing/images.py"/>
        <source>HEIC photos can't be read here.</source>
        <translation>Las fotos HEIC no se pueden leer aquí.</translation>
    </message>
    <message>
        <location filename="../../makerapp/printing/images.py"/>
        <source>Save or send the photo as JPEG and choose that file.</source>
        <translation>Guarda o envía la foto como JPEG y elige ese archivo.</translation>
    </message>
    <message>
        <location filename="../../makerapp/printing/images.py"/>
        <source>This file isn't a picture we can read.</source>
        <translation>Este archivo no es una imagen que podamos leer.</translation>
    </message>
    <message>
        <location filename="../../makerapp/printing/images.py"/>
        <source>This picture is damaged and can't be opened.</source>
        <translation>Esta imagen está dañada y no se puede abrir.</translation>
    </message>
    <message>
        <location filename="../../makerapp/printing/images.py"/>
        <source>Save or download it again, or take another. {choose}</source>
        <translation>Guárdala o descárgala otra vez, o toma otra. {choose}</translation>
    </message>
    <message>
        <location filename="../../makerapp/printing/images.py"/>
        <source>This picture is too large.</source>
        <translation>Esta imagen es demasiado grande.</translation>
    </message>
    <message>
        <location filename="../../makerapp/printing/images.py"/>
        <source>It can have as many dots as 10,000 × 8,000. Save a smaller copy and choose that.</source>
        <translation>Puede tener hasta 10.000 × 8.000 puntos. Guarda una copia más pequeña y elígela.</translation>
    </message>
    <message>
        <location filename="../../makerapp/printing/images.py"/>
        <source>Moving pictures can't be printed.</source>
        <translation>Las imágenes en movimiento no se pueden imprimir.</translation>
    </message>
    <message>
        <location filename="../../makerapp/printing/images.py"/>
        <source>Save one frame of it. {choose}</source>
        <translation>Guarda un fotograma. {choose}</translation>
    </message>
    <message>
        <location filename="../../makerapp/printing/images.py"/>
        <source>This picture is made for a printing press (CMYK).</source>
        <translation>Esta imagen está hecha para imprenta (CMYK).</translation>
    </message>
    <message>
        <location filename="../../makerapp/printing/images.py"/>
        <source>Save it with RGB colors and choose that file.</source>
        <translation>Guárdala con colores RGB y elige ese archivo.</translation>
    </message>
    <message>
        <location filename="../../makerapp/printing/layouts/address_label.py"/>
        <location filename="../../makerapp/printing/layouts/insert_card.py"/>
        <source>Order {order_name}</source>
        <translation>Pedido {order_name}</translation>
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
        <translation>Envío</translation>
    </message>
    <message>
        <location filename="../../makerapp/printing/layouts/bench_tickets.py"/>
        <location filename="../../makerapp/services/clocks.py"/>
        <location filename="../../makerapp/services/words.py"/>
        <location filename="../../makerapp/ui/orders/row_words.py"/>
        <source>No ship-by date</source>
        <translation>Sin fecha de envío</translation>
    </message>
    <message>
        <location filename="../../makerapp/printing/layouts/bench_tickets.py"/>
        <location filename="../../makerapp/printing/layouts/gift_receipt.py"/>
        <location filename="../../makerapp/printing/layouts/list_parts.py"/>
        <location filename="../../makerapp/printing/layouts/packing_slip.py"/>
        <source>Item without a name</source>
        <translation>Artículo sin nombre</translation>
    </message>
    <message>
        <location filename="../../makerapp/printing/layouts/bench_tickets.py"/>
        <source>Piece {place} of {count}</source>
        <translation>Pieza {place} de {count}</translation>
    </message>
    <message>
        <location filename="../../makerapp/printing/layouts/bench_tickets.py"/>
        <source>{piece} – the words below are for both</source>
        <translation>{piece} – las palabras de abajo son para las dos</translation>
    </message>
    <message>
        <location filename="../../makerapp/printing/layouts/bench_tickets.py"/>
        <source>{piece} – the words below are for all {n}</source>
        <translation>{piece} – las palabras de abajo son para las {n}</translation>
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
        <translation>Regalo</translation>
    </message>
    <message>
        <location filename="../../makerapp/printing/layouts/bench_tickets.py"/>
        <location filename="../../makerapp/printing/layouts/packing_slip.py"/>
        <location filename="../../makerapp/services/change_fields.py"/>
        <location filename="../../makerapp/services/messages.py"/>
        <location filename="../../makerapp/ui/orders/edit_form.py"/>
        <source>Note from the buyer</source>
        <translation>Nota del comprador</translation>
    </message>
    <message>
        <location filename="../../makerapp/printing/layouts/gift_receipt.py"/>
        <location filename="../../makerapp/printing/layouts/manifest.py"/>
        <location filename="../../makerapp/printing/layouts/packing_slip.py"/>
        <location filename="../../makerapp/ui/orders/detail_dialog.py"/>
        <location filename="../../makerapp/ui/orders/table_model.py"/>
        <location filename="../../makerapp/ui/palette/entries.py"/>
        <source>Order</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <location filename="../../makerapp/printing/layouts/gift_receipt.py"/>
        <source>To exchange it</source>
        <translation>Para cambiarlo</translation>
    </message>
    <message>
        <location filename="../../makerapp/printing/layouts/gift_receipt.py"/>
        <location filename="../../makerapp/printing/layouts/packing_slip.py"/>
        <location filename="../../makerapp/printing/pages.py"/>
        <source>Page {page} of {pages}</source>
        <translation>Página {page} de {pages}</translation>
    </message>
    <message>
        <location filename="../../makerapp/printing/layouts/gift_receipt.py"/>
        <source>Gift receipt · Order {order_name}</source>
        <translation>Tique regalo · Pedido {order_name}</translation>
    </message>
    <message>
        <location filename="../../makerapp/printing/layouts/gift_receipt.py"/>
        <source>A gift for</source>
        <translation>Un regalo para</translation>
    </message>
    <message>
        <location filename="../../makerapp/printing/layouts/gift_receipt.py"/>
        <location filename="../../makerapp/printing/layouts/packing_slip.py"/>
        <location filename="../../makerapp/services/change_fields.py"/>
        <location filename="../../makerapp/services/report_tables.py"/>
        <location filename="../../makerapp/ui/orders/edit_lines.py"/>
        <source>Item</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <location filename="../../makerapp/printing/layouts/list_parts.py"/>
        <source>and {more} more</source>
        <translation>y {more} más</translation>
    </message>
    <message>
        <location filename="../../makerapp/printing/layouts/make_list.py"/>
        <source>{pieces} for {orders}</source>
        <translation>{pieces} para {orders}</translation>
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
            <numerusform>1 pieza</numerusform>
            <numerusform>{n} piezas</numerusform>
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
            <numerusform>1 pedido</numerusform>
            <numerusform>{n} pedidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/printing/layouts/make_list.py"/>
        <location filename="../../makerapp/printing/layouts/pick_list.py"/>
        <source>{n} more rows are not on this list</source>
        <extracomment>One: 1 more row is not on this list</extracomment>
        <translation>
            <numerusform>1 fila más no está en esta lista</numerusform>
            <numerusform>{n} filas más no están en esta lista</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/printing/layouts/make_list.py"/>
        <location filename="../../makerapp/ui/orders/date_field.py"/>
        <location filename="../../makerapp/ui/orders/detail_cards.py"/>
        <location filename="../../makerapp/ui/today/today_words.py"/>
        <source>No date</source>
        <translation>Sin fecha</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/printing/layouts/manifest.py"/>
        <source>{n} more parcels are not on this list</source>
        <extracomment>One: 1 more parcel is not on this list</extracomment>
        <translation>
            <numerusform>1 paquete más no está en esta lista</numerusform>
            <numerusform>{n} paquetes más no están en esta lista</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/printing/layouts/manifest.py"/>
        <source>End of day list · {day}</source>
        <translation>Lista del día · {day}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/printing/layouts/manifest.py"/>
        <location filename="../../makerapp/ui/orders/end_of_day_dialog.py"/>
        <source>{n} parcels</source>
        <extracomment>One: 1 parcel</extracomment>
        <translation>
            <numerusform>1 paquete</numerusform>
            <numerusform>{n} paquetes</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/printing/layouts/manifest.py"/>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <location filename="../../makerapp/printing/layouts/manifest.py"/>
        <location filename="../../makerapp/services/change_fields.py"/>
        <location filename="../../makerapp/ui/batch/ship_row.py"/>
        <location filename="../../makerapp/ui/fulfillment/ship_step.py"/>
        <location filename="../../makerapp/ui/fulfillment/tracking_entry.py"/>
        <location filename="../../makerapp/ui/orders/tracking_dialog.py"/>
        <source>Tracking number</source>
        <translation>Número de seguimiento</translation>
    </message>
    <message>
        <location filename="../../makerapp/printing/layouts/manifest.py"/>
        <location filename="../../makerapp/services/change_fields.py"/>
        <location filename="../../makerapp/services/product_words.py"/>
        <location filename="../../makerapp/ui/fulfillment/parcel_figures.py"/>
        <location filename="../../makerapp/ui/products/product_form.py"/>
        <location filename="../../makerapp/ui/products/product_panel.py"/>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <location filename="../../makerapp/printing/layouts/manifest.py"/>
        <source>Handed over by</source>
        <translation>Entregado por</translation>
    </message>
    <message>
        <location filename="../../makerapp/printing/layouts/manifest.py"/>
        <source>Taken by (name and signature)</source>
        <translation>Recogido por (nombre y firma)</translation>
    </message>
    <message>
        <location filename="../../makerapp/printing/layouts/manifest.py"/>
        <source>Date and time</source>
        <translation>Fecha y hora</translation>
    </message>
    <message>
        <location filename="../../makerapp/printing/layouts/packing_slip.py"/>
        <source>Packing slip · Order {order_name}</source>
        <translation>Albarán · Pedido {order_name}</translation>
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
        <translation>Enviar a</translation>
    </message>
    <message>
        <location filename="../../makerapp/printing/layouts/packing_slip.py"/>
        <location filename="../../makerapp/services/change_fields.py"/>
        <location filename="../../makerapp/services/product_words.py"/>
        <location filename="../../makerapp/ui/products/product_form.py"/>
        <location filename="../../makerapp/ui/products/product_panel.py"/>
        <location filename="../../makerapp/ui/products/table_model.py"/>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <location filename="../../makerapp/printing/layouts/packing_slip.py"/>
        <location filename="../../makerapp/services/parcel_words.py"/>
        <location filename="../../makerapp/ui/orders/row_words.py"/>
        <source>Packed</source>
        <translation>Embalado</translation>
    </message>
    <message>
        <location filename="../../makerapp/printing/layouts/packing_slip.py"/>
        <source>{count} of {ordered} ordered are in this parcel</source>
        <translation>{count} de {ordered} piezas pedidas van en este paquete</translation>
    </message>
    <message>
        <location filename="../../makerapp/printing/layouts/packing_slip.py"/>
        <source>Shelf {shelf}</source>
        <translation>Estante {shelf}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/printing/layouts/packing_slip.py"/>
        <source>{n} more items are not on this slip</source>
        <extracomment>One: 1 more item is not on this slip</extracomment>
        <translation>
            <numerusform>1 artículo más no está en este albarán</numerusform>
            <numerusform>{n} artículos más no están en este albarán</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/printing/layouts/packing_slip.py"/>
        <source>Gift order – prices left out</source>
        <translation>Pedido de regalo – sin precios</translation>
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
        <translation>Mensaje de regalo</translation>
    </message>
    <message>
        <location filename="../../makerapp/printing/layouts/parts.py"/>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/shop_section.py"/>
        <source>Return address</source>
        <translation>Remitente</translation>
    </message>
    <message>
        <location filename="../../makerapp/printing/layouts/pick_list.py"/>
        <source>Orders on this list</source>
        <translation>Pedidos de esta lista</translation>
    </message>
    <message>
        <location filename="../../makerapp/printing/layouts/pick_list.py"/>
        <source>Shelf</source>
        <translation>Sitio</translation>
    </message>
    <message>
        <location filename="../../makerapp/printing/layouts/pick_list.py"/>
        <source>No shelf place</source>
        <translation>Sin sitio en el estante</translation>
    </message>
    <message>
        <location filename="../../makerapp/printing/layouts/pick_list.py"/>
        <source>{to_make} of them still to make</source>
        <translation>{to_make} aún por hacer</translation>
    </message>
    <message>
        <location filename="../../makerapp/printing/layouts/pick_list.py"/>
        <source>Still to make</source>
        <translation>Aún por hacer</translation>
    </message>
    <message>
        <location filename="../../makerapp/printing/layouts/product_labels.py"/>
        <source>Product without a name</source>
        <translation>Producto sin nombre</translation>
    </message>
    <message>
        <location filename="../../makerapp/printing/layouts/test_page.py"/>
        <source>Scan it</source>
        <translation>Escanéalo</translation>
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
            <numerusform>1 punto</numerusform>
            <numerusform>{n} puntos</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/printing/paginate.py"/>
        <source>{name} would have more than {max_pages} pages.</source>
        <translation>{name} tendría más de {max_pages} páginas.</translation>
    </message>
    <message>
        <location filename="../../makerapp/printing/paginate.py"/>
        <source>Shorten its texts, or choose larger paper. Nothing was printed.</source>
        <translation>Acorta sus textos o elige un papel más grande. No se ha imprimido nada.</translation>
    </message>
    <message>
        <location filename="../../makerapp/printing/render.py"/>
        <location filename="../../makerapp/services/paperwork/sheets.py"/>
        <source>There is nothing to print.</source>
        <translation>No hay nada que imprimir.</translation>
    </message>
    <message>
        <location filename="../../makerapp/printing/render.py"/>
        <source>Choose at least one order.</source>
        <translation>Elige al menos un pedido.</translation>
    </message>
    <message>
        <location filename="../../makerapp/printing/render.py"/>
        <location filename="../../makerapp/services/words.py"/>
        <source>{some} and {last}</source>
        <translation>{some} y {last}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/printing/render.py"/>
        <source>{papers}, {n} orders</source>
        <extracomment>One: {papers}, 1 order</extracomment>
        <translation>
            <numerusform>{papers}, 1 pedido</numerusform>
            <numerusform>{papers}, {n} pedidos</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/printing/render.py"/>
        <source>Papers for parcels</source>
        <translation>Papeles para paquetes</translation>
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
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../../makerapp/self_check/plan.py"/>
        <source>Everything is closed again</source>
        <translation>Todo vuelve a cerrarse</translation>
    </message>
    <message>
        <location filename="../../makerapp/self_check/plan.py"/>
        <source>The program and its libraries</source>
        <translation>El programa y sus bibliotecas</translation>
    </message>
    <message>
        <location filename="../../makerapp/self_check/plan.py"/>
        <source>The program's files are complete</source>
        <translation>Los archivos del programa están completos</translation>
    </message>
    <message>
        <location filename="../../makerapp/self_check/plan.py"/>
        <source>Files with names in any script</source>
        <translation>Archivos con nombres en cualquier escritura</translation>
    </message>
    <message>
        <location filename="../../makerapp/self_check/plan.py"/>
        <source>A new data folder and its database</source>
        <translation>Una carpeta de datos nueva y su base de datos</translation>
    </message>
    <message>
        <location filename="../../makerapp/self_check/plan.py"/>
        <source>Settings are kept</source>
        <translation>Los ajustes se guardan</translation>
    </message>
    <message>
        <location filename="../../makerapp/self_check/plan.py"/>
        <source>Orders come in from a marketplace's file</source>
        <translation>Los pedidos entran desde el archivo de un mercado</translation>
    </message>
    <message>
        <location filename="../../makerapp/self_check/plan.py"/>
        <source>The sample shop</source>
        <translation>La tienda de ejemplo</translation>
    </message>
    <message>
        <location filename="../../makerapp/self_check/plan.py"/>
        <source>Orders are found</source>
        <translation>Los pedidos se encuentran</translation>
    </message>
    <message>
        <location filename="../../makerapp/self_check/plan.py"/>
        <source>An order is packed, sent, and taken back</source>
        <translation>Un pedido se embala, se envía y se deshace</translation>
    </message>
    <message>
        <location filename="../../makerapp/self_check/plan.py"/>
        <source>A backup is made</source>
        <translation>Se hace una copia de seguridad</translation>
    </message>
    <message>
        <location filename="../../makerapp/self_check/plan.py"/>
        <source>The window is drawn</source>
        <translation>La ventana se dibuja</translation>
    </message>
    <message>
        <location filename="../../makerapp/self_check/plan.py"/>
        <source>Light and dark</source>
        <translation>Claro y oscuro</translation>
    </message>
    <message>
        <location filename="../../makerapp/self_check/plan.py"/>
        <source>Icons and pictures</source>
        <translation>Iconos e imágenes</translation>
    </message>
    <message>
        <location filename="../../makerapp/self_check/plan.py"/>
        <source>The fulfillment wizard is drawn</source>
        <translation>El asistente de embalaje se dibuja</translation>
    </message>
    <message>
        <location filename="../../makerapp/self_check/plan.py"/>
        <source>Fonts for every script</source>
        <translation>Letras para cada escritura</translation>
    </message>
    <message>
        <location filename="../../makerapp/self_check/plan.py"/>
        <source>Pictures are read</source>
        <translation>Las imágenes se leen</translation>
    </message>
    <message>
        <location filename="../../makerapp/self_check/plan.py"/>
        <source>A packing slip and a thank-you note in every script</source>
        <translation>Un albarán y una nota de agradecimiento en cada escritura</translation>
    </message>
    <message>
        <location filename="../../makerapp/self_check/plan.py"/>
        <source>Printers are asked for</source>
        <translation>Se pregunta por las impresoras</translation>
    </message>
    <message>
        <location filename="../../makerapp/self_check/plan.py"/>
        <source>A second start finds the first</source>
        <translation>Un segundo inicio encuentra el primero</translation>
    </message>
    <message>
        <location filename="../../makerapp/self_check/plan.py"/>
        <source>Time zones</source>
        <translation>Zonas horarias</translation>
    </message>
    <message>
        <location filename="../../makerapp/self_check/plan.py"/>
        <source>Public holidays</source>
        <translation>Festivos</translation>
    </message>
    <message>
        <location filename="../../makerapp/self_check/plan.py"/>
        <source>Where words end</source>
        <translation>Dónde acaban las palabras</translation>
    </message>
    <message>
        <location filename="../../makerapp/self_check/plan.py"/>
        <source>Other languages</source>
        <translation>Otros idiomas</translation>
    </message>
    <message>
        <location filename="../../makerapp/self_check/plan.py"/>
        <source>Signatures are checked</source>
        <translation>Las firmas se comprueban</translation>
    </message>
    <message>
        <location filename="../../makerapp/self_check/plan.py"/>
        <source>Secure connections</source>
        <translation>Conexiones seguras</translation>
    </message>
    <message>
        <location filename="../../makerapp/self_check/plan.py"/>
        <source>The data keeps its promises</source>
        <translation>Los datos cumplen lo que prometen</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/address.py"/>
        <source>The name is missing. The carrier needs to know who it is for.</source>
        <translation>Falta el nombre. El transportista necesita saber para quién es.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/address.py"/>
        <source>The street is missing. The carrier needs it.</source>
        <translation>Falta la calle. El transportista la necesita.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/address.py"/>
        <source>The town is missing. The carrier needs it.</source>
        <translation>Falta la localidad. El transportista la necesita.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/address.py"/>
        <source>The postcode is missing. The carrier needs it.</source>
        <translation>Falta el código postal. El transportista lo necesita.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/address.py"/>
        <source>This postcode looks too short. UK postcodes end like “BS3 4AB”. You can still save it.</source>
        <translation>Este código postal parece demasiado corto. Los del Reino Unido acaban como «BS3 4AB». Puedes guardarlo igualmente.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/address.py"/>
        <source>US ZIP codes have five digits, like 02134. You can still save it.</source>
        <translation>Los códigos ZIP de EE. UU. tienen cinco cifras, como 02134. Puedes guardarlo igualmente.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/batch.py"/>
        <source>One order isn't here any more</source>
        <translation>Un pedido ya no está aquí</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/batch.py"/>
        <location filename="../../makerapp/services/fulfillment.py"/>
        <location filename="../../makerapp/ui/products/stock_dialog.py"/>
        <source>It was taken back or removed.</source>
        <translation>Se ha deshecho o quitado.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/batch.py"/>
        <source>{number} goes in two parcels</source>
        <translation>{number} va en dos paquetes</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/batch.py"/>
        <source>Pack it by itself: only a part of it goes now.</source>
        <translation>Embálalo aparte: ahora solo sale una parte.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/batch.py"/>
        <source>{number} shares its box with another order</source>
        <translation>{number} comparte caja con otro pedido</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/batch.py"/>
        <source>Pack the two by themselves.</source>
        <translation>Embala los dos aparte.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/batch.py"/>
        <source>Everything of it was sent or refunded.</source>
        <translation>Ya se ha enviado o reembolsado todo.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/batch.py"/>
        <source>{number} has nothing left to send</source>
        <translation>{number} no tiene nada más que enviar</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/batch.py"/>
        <location filename="../../makerapp/services/scanned.py"/>
        <source>{number} is cancelled</source>
        <translation>{number} está cancelado</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/batch.py"/>
        <location filename="../../makerapp/services/packing.py"/>
        <location filename="../../makerapp/services/payments.py"/>
        <location filename="../../makerapp/services/scanned.py"/>
        <location filename="../../makerapp/ui/fulfillment/elsewhere.py"/>
        <source>Reopen it first if it goes ahead after all.</source>
        <translation>Si al final sigue adelante, reábrelo antes.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/batch.py"/>
        <location filename="../../makerapp/services/scanned.py"/>
        <source>{number} is already shipped</source>
        <translation>{number} ya está enviado</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/batch.py"/>
        <location filename="../../makerapp/services/scanned.py"/>
        <source>There is nothing left to pack.</source>
        <translation>No queda nada por embalar.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/batch.py"/>
        <source>{number} isn't paid yet</source>
        <translation>{number} aún no está pagado</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/batch.py"/>
        <source>Stays in To pack until it is.</source>
        <translation>Se queda en «Por embalar» hasta que lo esté.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/batch.py"/>
        <source>The money for {number} went back</source>
        <translation>El dinero de {number} se ha devuelto</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/batch.py"/>
        <source>Best don't send it.</source>
        <translation>Mejor no lo envíes.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/batch.py"/>
        <source>Add it and it joins the others.</source>
        <translation>Añádelo y se une a los demás.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/batch.py"/>
        <source>{number} has no postcode</source>
        <translation>{number} no tiene código postal</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/batch.py"/>
        <source>The address of {number} isn't complete</source>
        <translation>La dirección de {number} no está completa</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/batch.py"/>
        <source>{number} has no items yet</source>
        <translation>{number} aún no tiene artículos</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/batch.py"/>
        <source>Add what was bought.</source>
        <translation>Añade lo que se compró.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/batch.py"/>
        <source>Something of {number} is out of stock</source>
        <translation>Algo de {number} está agotado</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/batch.py"/>
        <source>Look what can be done.</source>
        <translation>Mira qué se puede hacer.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/batch.py"/>
        <source>{number} isn't confirmed yet</source>
        <translation>{number} aún no está confirmado</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/batch.py"/>
        <source>Confirm it first.</source>
        <translation>Confírmalo antes.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/batch.py"/>
        <source>{number} isn't marked as made yet</source>
        <translation>{number} aún no está marcado como hecho</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/batch.py"/>
        <source>Mark it and it joins the others.</source>
        <translation>Márcalo y se une a los demás.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/batch.py"/>
        <source>Take it off hold to pack it.</source>
        <translation>Quítalo de apartados para embalarlo.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/batch.py"/>
        <location filename="../../makerapp/services/event_words.py"/>
        <source>{number} is on hold</source>
        <translation>{number} está apartado</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/batch.py"/>
        <source>The buyer of {number} wants to cancel</source>
        <translation>El comprador de {number} quiere cancelar</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/batch.py"/>
        <source>Answer them before you pack it.</source>
        <translation>Respóndele antes de embalarlo.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/batch_shipping.py"/>
        <location filename="../../makerapp/services/combining.py"/>
        <source>No order is chosen.</source>
        <translation>No hay ningún pedido elegido.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/batch_shipping.py"/>
        <location filename="../../makerapp/services/combining.py"/>
        <source>Choose which to send.</source>
        <translation>Elige cuáles enviar.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/batch_shipping.py"/>
        <source>None of the {n} was marked as shipped.</source>
        <extracomment>One: It wasn't marked as shipped.</extracomment>
        <translation>
            <numerusform>No se ha marcado como enviado.</numerusform>
            <numerusform>Ninguno de los {n} se ha marcado como enviado.</numerusform>
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
        <translation>Artículos</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/breakdown.py"/>
        <location filename="../../makerapp/services/change_fields.py"/>
        <source>Discount</source>
        <translation>Descuento</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/breakdown.py"/>
        <location filename="../../makerapp/services/change_fields.py"/>
        <location filename="../../makerapp/ui/earnings/month_table.py"/>
        <location filename="../../makerapp/ui/orders/edit_form.py"/>
        <source>Postage</source>
        <translation>Portes</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/breakdown.py"/>
        <location filename="../../makerapp/services/change_fields.py"/>
        <source>Tax</source>
        <translation>Impuestos</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/breakdown.py"/>
        <source>of which tax</source>
        <translation>impuestos incluidos</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/breakdown.py"/>
        <source>Other</source>
        <comment>amount</comment>
        <translation>Otros</translation>
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
        <translation>Pagado</translation>
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
        <translation>Reembolsado</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/breakdown.py"/>
        <location filename="../../makerapp/services/change_fields.py"/>
        <location filename="../../makerapp/services/clocks.py"/>
        <location filename="../../makerapp/services/earnings.py"/>
        <location filename="../../makerapp/ui/earnings/month_table.py"/>
        <location filename="../../makerapp/ui/orders/pills.py"/>
        <source>Refund due</source>
        <translation>Por reembolsar</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/breakdown.py"/>
        <location filename="../../makerapp/services/earnings.py"/>
        <location filename="../../makerapp/services/money_words.py"/>
        <location filename="../../makerapp/ui/orders/payment_dialogs.py"/>
        <source>Marketplace fees</source>
        <translation>Comisiones del mercado</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/breakdown.py"/>
        <location filename="../../makerapp/services/change_fields.py"/>
        <location filename="../../makerapp/services/earnings.py"/>
        <location filename="../../makerapp/ui/fulfillment/parcel_figures.py"/>
        <source>Postage cost</source>
        <translation>Coste de los portes</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/breakdown.py"/>
        <location filename="../../makerapp/services/earnings.py"/>
        <location filename="../../makerapp/ui/earnings/month_table.py"/>
        <source>What is left</source>
        <translation>Lo que queda</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/breakdown.py"/>
        <source>Left before fees</source>
        <translation>Queda antes de comisiones</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/cancel_fulfillment.py"/>
        <source>No parcel is chosen.</source>
        <translation>No hay ningún paquete elegido.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/cancel_fulfillment.py"/>
        <source>Choose which one to cancel.</source>
        <translation>Elige cuál anular.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/cancel_fulfillment.py"/>
        <source>{number} has no parcel under way.</source>
        <translation>{number} no tiene ningún paquete en camino.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/cancel_fulfillment.py"/>
        <source>It has to be shipped first.</source>
        <translation>Antes hay que enviarlo.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/cancel_fulfillment.py"/>
        <source>{returned_quantity} × {title} of {number} came back from the buyer already.</source>
        <translation>El comprador ya devolvió {returned_quantity} × {title} de {number}.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/cancel_fulfillment.py"/>
        <source>What came back was sent, so its fulfillment stands. Undo the return first.</source>
        <translation>Lo que ha vuelto se envió, así que su envío sigue en pie. Deshaz antes la devolución.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/cancel_fulfillment.py"/>
        <source>The cancelled parcel keeps its tracking number in the history.</source>
        <translation>El paquete anulado conserva su número de seguimiento en el historial.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/cancel_fulfillment.py"/>
        <source>The cancelled parcels keep their tracking numbers in the history.</source>
        <translation>Los paquetes anulados conservan sus números de seguimiento en el historial.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/cancel_fulfillment.py"/>
        <source>{numbers} travel in the same box and stay shipped.</source>
        <extracomment>One: {numbers} travels in the same box and stays shipped.</extracomment>
        <translation>
            <numerusform>{numbers} viaja en la misma caja y sigue enviado.</numerusform>
            <numerusform>{numbers} viajan en la misma caja y siguen enviados.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/services/cancel_fulfillment.py"/>
        <source>The message you copied for the buyer on {told} is not taken back. Tell them it isn't coming.</source>
        <translation>El mensaje que copiaste para el comprador el {told} no se retira. Dile que no llega.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/cancel_fulfillment.py"/>
        <source>If the buyer was told that it is on its way, tell them that it isn't.</source>
        <translation>Si el comprador sabe que está en camino, dile que no lo está.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/cancelling.py"/>
        <source>{number} can't be cancelled.</source>
        <translation>{number} no se puede cancelar.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/cancelling.py"/>
        <source>It is cancelled already.</source>
        <translation>Ya está cancelado.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/cancelling.py"/>
        <source>Cancel its fulfillment first.</source>
        <translation>Anula antes su envío.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/cancelling.py"/>
        <location filename="../../makerapp/services/orders.py"/>
        <location filename="../../makerapp/services/packing.py"/>
        <source>{number} is {status} by now.</source>
        <translation>{number} ahora está «{status}».</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/cancelling.py"/>
        <source>Only a cancelled order can be reopened.</source>
        <translation>Solo se puede reabrir un pedido cancelado.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <location filename="../../makerapp/services/paperwork/papers/filling.py"/>
        <source>Order number</source>
        <translation>Número de pedido</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <location filename="../../makerapp/services/timeline_text.py"/>
        <location filename="../../makerapp/ui/orders/edit_form.py"/>
        <source>Sold through</source>
        <translation>Canal de venta</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <location filename="../../makerapp/services/event_groups.py"/>
        <location filename="../../makerapp/ui/orders/table_model.py"/>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <location filename="../../makerapp/services/changes.py"/>
        <location filename="../../makerapp/ui/fulfillment/review_step.py"/>
        <location filename="../../makerapp/ui/orders/edit_form.py"/>
        <location filename="../../makerapp/ui/orders/panel_body.py"/>
        <source>Payment</source>
        <translation>Pago</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <location filename="../../makerapp/services/timeline_text.py"/>
        <source>Buyer</source>
        <translation>Comprador</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <source>Buyer's user name</source>
        <translation>Usuario del comprador</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <location filename="../../makerapp/services/words.py"/>
        <location filename="../../makerapp/ui/orders/edit_form.py"/>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/shop_section.py"/>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <location filename="../../makerapp/ui/fulfillment/address_form.py"/>
        <location filename="../../makerapp/ui/orders/address_box.py"/>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <source>Address line 1</source>
        <translation>Dirección, línea 1</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <source>Address line 2</source>
        <translation>Dirección, línea 2</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <source>Address line 3</source>
        <translation>Dirección, línea 3</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <location filename="../../makerapp/ui/fulfillment/address_form.py"/>
        <location filename="../../makerapp/ui/orders/address_box.py"/>
        <location filename="../../makerapp/ui/settings/shop_section.py"/>
        <source>Town</source>
        <translation>Localidad</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <source>State or county</source>
        <translation>Provincia</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <location filename="../../makerapp/ui/fulfillment/address_form.py"/>
        <location filename="../../makerapp/ui/orders/address_box.py"/>
        <location filename="../../makerapp/ui/settings/shop_section.py"/>
        <source>Postcode</source>
        <translation>Código postal</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <location filename="../../makerapp/ui/fulfillment/address_form.py"/>
        <location filename="../../makerapp/ui/orders/address_box.py"/>
        <location filename="../../makerapp/ui/settings/holidays_dialog.py"/>
        <location filename="../../makerapp/ui/settings/shop_section.py"/>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <source>Country code</source>
        <translation>Código de país</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <location filename="../../makerapp/services/timeline_text.py"/>
        <source>Placed</source>
        <translation>Fecha del pedido</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <source>Paid on</source>
        <translation>Pagado el</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <source>Confirmed on</source>
        <translation>Confirmado el</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <source>Delivered on</source>
        <translation>Entregado el</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <source>Cancelled on</source>
        <translation>Cancelado el</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <source>Delivery only assumed</source>
        <translation>Entrega solo supuesta</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <location filename="../../makerapp/ui/orders/cancel_order_dialog.py"/>
        <location filename="../../makerapp/ui/orders/many_dialogs.py"/>
        <location filename="../../makerapp/ui/products/stock_dialog.py"/>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <source>Buyer asks to cancel</source>
        <translation>El comprador pide cancelar</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <location filename="../../makerapp/ui/fulfillment/review_step.py"/>
        <source>Ship-by date</source>
        <translation>Fecha de envío</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <source>Ship-by date comes from</source>
        <translation>La fecha de envío viene de</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <location filename="../../makerapp/services/earnings.py"/>
        <location filename="../../makerapp/ui/earnings/earnings_page.py"/>
        <location filename="../../makerapp/ui/reports/reports_page.py"/>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/orders_section.py"/>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <location filename="../../makerapp/ui/earnings/month_table.py"/>
        <source>Fees</source>
        <translation>Comisiones</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <source>Coupons</source>
        <translation>Cupones</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <source>Paid by</source>
        <translation>Pagado con</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <source>Service the buyer chose</source>
        <translation>Servicio que eligió el comprador</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <source>May be packed unpaid</source>
        <translation>Se puede embalar sin pagar</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <location filename="../../makerapp/services/clocks.py"/>
        <source>On hold until</source>
        <translation>Apartado hasta</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <source>Reason for the hold</source>
        <translation>Motivo para apartarlo</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <source>Sends anew</source>
        <translation>Sustituye a</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <source>This order</source>
        <translation>Este pedido</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <source>Product of {name}</source>
        <translation>Producto de {name}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <source>SKU of {name}</source>
        <translation>SKU de {name}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <source>Options of {name}</source>
        <translation>Opciones de {name}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <source>Personalization of {name}</source>
        <translation>Personalización de {name}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <source>Quantity of {name}</source>
        <translation>Cantidad de {name}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <source>Price of {name}</source>
        <translation>Precio de {name}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <source>Total of {name}</source>
        <translation>Total de {name}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <source>Refunded before sending, {name}</source>
        <translation>Reembolsado antes de enviar, {name}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <source>Refunded after sending, {name}</source>
        <translation>Reembolsado después de enviar, {name}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <source>Sent back, {name}</source>
        <translation>Devuelto, {name}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <source>Ready, {name}</source>
        <translation>Listo, {name}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <location filename="../../makerapp/ui/orders/panel_body.py"/>
        <location filename="../../makerapp/ui/orders/parcel_menu.py"/>
        <source>Parcel</source>
        <translation>Paquete</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <location filename="../../makerapp/ui/orders/tracking_dialog.py"/>
        <source>Carrier</source>
        <translation>Transportista</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <location filename="../../makerapp/ui/fulfillment/ship_step.py"/>
        <location filename="../../makerapp/ui/orders/tracking_dialog.py"/>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <source>Sent on</source>
        <translation>Enviado el</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <source>Note on the parcel</source>
        <translation>Nota del paquete</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <source>Weight of the parcel</source>
        <translation>Peso del paquete</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <source>Where the items are</source>
        <translation>Dónde están los artículos</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <source>Travels with</source>
        <translation>Viaja con</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <source>Amount of the payment of {name}</source>
        <oldsource>Amount of the {name}</oldsource>
        <translation>Importe del pago de {name}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <source>Way of the payment of {name}</source>
        <oldsource>Way of the {name}</oldsource>
        <translation>Forma del pago de {name}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <source>Note on the payment of {name}</source>
        <oldsource>Note on the {name}</oldsource>
        <translation>Nota del pago de {name}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <source>Day of the payment of {name}</source>
        <oldsource>Day of the {name}</oldsource>
        <translation>Día del pago de {name}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <source>Payment of {name}</source>
        <translation>Pago de {name}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <location filename="../../makerapp/services/product_words.py"/>
        <location filename="../../makerapp/ui/products/product_form.py"/>
        <location filename="../../makerapp/ui/products/product_panel.py"/>
        <source>Barcode</source>
        <translation>Código de barras</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <location filename="../../makerapp/services/product_words.py"/>
        <location filename="../../makerapp/ui/fulfillment/address_form.py"/>
        <location filename="../../makerapp/ui/orders/address_box.py"/>
        <location filename="../../makerapp/ui/orders/saved_view_menu.py"/>
        <location filename="../../makerapp/ui/products/product_form.py"/>
        <source>Name</source>
        <translation>Nombre</translation>
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
        <translation>Plazo de elaboración</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <location filename="../../makerapp/services/product_words.py"/>
        <source>Can be made within it</source>
        <translation>Se pueden hacer en ese plazo</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <location filename="../../makerapp/services/product_words.py"/>
        <location filename="../../makerapp/ui/products/product_panel.py"/>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <location filename="../../makerapp/services/product_words.py"/>
        <source>Reorder point</source>
        <translation>Punto de reposición</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <location filename="../../makerapp/services/product_words.py"/>
        <location filename="../../makerapp/ui/products/product_form.py"/>
        <location filename="../../makerapp/ui/products/product_panel.py"/>
        <source>Shelf place</source>
        <translation>Estante</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <location filename="../../makerapp/services/product_words.py"/>
        <location filename="../../makerapp/ui/products/product_form.py"/>
        <source>Packing note</source>
        <translation>Nota para embalar</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <location filename="../../makerapp/services/product_words.py"/>
        <location filename="../../makerapp/ui/products/product_form.py"/>
        <location filename="../../makerapp/ui/products/product_panel.py"/>
        <source>Care</source>
        <translation>Cuidados</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <location filename="../../makerapp/services/product_words.py"/>
        <location filename="../../makerapp/ui/products/product_form.py"/>
        <location filename="../../makerapp/ui/products/product_panel.py"/>
        <source>HS code</source>
        <translation>Código HS</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <location filename="../../makerapp/services/product_words.py"/>
        <location filename="../../makerapp/ui/products/product_form.py"/>
        <source>Country of origin</source>
        <translation>País de origen</translation>
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
        <translation>Archivado</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <source>First closed day</source>
        <translation>Primer día cerrado</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <source>Last closed day</source>
        <translation>Último día cerrado</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <source>Days {name}</source>
        <translation>Días {name}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <source>Parcel {name}</source>
        <oldsource>Parcel{name}</oldsource>
        <translation>Paquete {name}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <source>Amount of the refund of {name}</source>
        <oldsource>Amount of the {name}</oldsource>
        <translation>Importe del reembolso de {name}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <source>Way of the refund of {name}</source>
        <oldsource>Way of the {name}</oldsource>
        <translation>Forma del reembolso de {name}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <source>Note on the refund of {name}</source>
        <oldsource>Note on the {name}</oldsource>
        <translation>Nota del reembolso de {name}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <source>Day of the refund of {name}</source>
        <oldsource>Day of the {name}</oldsource>
        <translation>Día del reembolso de {name}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <source>Refund of {name}</source>
        <translation>Reembolso de {name}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <location filename="../../makerapp/ui/settings/days_section.py"/>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>Working days</source>
        <translation>Días laborables</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <source>Production time of the shop</source>
        <translation>Plazo de elaboración de la tienda</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <source>Last post of the day</source>
        <translation>Último correo del día</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <source>Hours to confirm</source>
        <translation>Horas para confirmar</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <source>Working days until in hand</source>
        <translation>Días laborables hasta empezar</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_fields.py"/>
        <source>Rules of the marketplaces</source>
        <translation>Reglas de los mercados</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/change_names.py"/>
        <location filename="../../makerapp/services/changes.py"/>
        <location filename="../../makerapp/services/event_words.py"/>
        <source>an item</source>
        <translation>un artículo</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/changes.py"/>
        <location filename="../../makerapp/services/product_words.py"/>
        <location filename="../../makerapp/services/rehearsal.py"/>
        <location filename="../../makerapp/services/stored_words.py"/>
        <source>none</source>
        <translation>nada</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/changes.py"/>
        <source>the shop's working days</source>
        <translation>los días laborables de la tienda</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/changes.py"/>
        <source>the marketplace</source>
        <translation>el mercado</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/changes.py"/>
        <source>you</source>
        <translation>tú</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/changes.py"/>
        <source>sent</source>
        <translation>enviado</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/changes.py"/>
        <source>cancelled</source>
        <translation>anulado</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/changes.py"/>
        <source>on the order</source>
        <translation>en el pedido</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/changes.py"/>
        <source>taken off</source>
        <translation>quitado</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/changes.py"/>
        <source>counts</source>
        <translation>vale</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/changes.py"/>
        <source>taken back</source>
        <translation>anulado</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/changes.py"/>
        <source>here</source>
        <translation>aquí</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/changes.py"/>
        <source>taken away</source>
        <translation>retirado</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/changes.py"/>
        <source>closed</source>
        <translation>cerrados</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/changes.py"/>
        <source>open again</source>
        <translation>abiertos de nuevo</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/changes.py"/>
        <location filename="../../makerapp/services/product_words.py"/>
        <location filename="../../makerapp/ui/products/product_form.py"/>
        <location filename="../../makerapp/ui/products/product_panel.py"/>
        <source>From stock</source>
        <translation>De existencias</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/changes.py"/>
        <location filename="../../makerapp/services/product_words.py"/>
        <location filename="../../makerapp/ui/products/list_words.py"/>
        <location filename="../../makerapp/ui/products/product_form.py"/>
        <location filename="../../makerapp/ui/products/product_panel.py"/>
        <source>Made to order</source>
        <translation>Por encargo</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/changes.py"/>
        <source>with the parcel</source>
        <translation>con el paquete</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/changes.py"/>
        <source>on the bench</source>
        <translation>en el taller</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/changes.py"/>
        <source>back on the shelf</source>
        <translation>de vuelta en el estante</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/changes.py"/>
        <source>gone</source>
        <translation>perdidos</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/changes.py"/>
        <source>{label} of {product}</source>
        <translation>{label} de {product}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/changes.py"/>
        <source>Setting {key}</source>
        <translation>Ajuste {key}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/changes.py"/>
        <location filename="../../makerapp/services/parcel_words.py"/>
        <location filename="../../makerapp/services/stored_words.py"/>
        <location filename="../../makerapp/services/timeline_text.py"/>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/changes.py"/>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/changes.py"/>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/changes.py"/>
        <source>a product</source>
        <translation>un producto</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/changes.py"/>
        <source>another order</source>
        <translation>otro pedido</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/changes.py"/>
        <source>the parcel of {order}</source>
        <translation>el paquete de {order}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/changes.py"/>
        <source>another parcel</source>
        <translation>otro paquete</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/changes.py"/>
        <location filename="../../makerapp/services/product_words.py"/>
        <location filename="../../makerapp/services/stored_words.py"/>
        <source>a photo</source>
        <translation>una foto</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/changes.py"/>
        <source>Item added</source>
        <translation>Artículo añadido</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/changes.py"/>
        <source>Parcel added</source>
        <translation>Paquete añadido</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/changes.py"/>
        <location filename="../../makerapp/ui/orders/refund_dialog.py"/>
        <location filename="../../makerapp/ui/orders/return_dialog.py"/>
        <source>Refund</source>
        <translation>Reembolso</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/changes.py"/>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/changes.py"/>
        <source>on hand {signed}</source>
        <translation>existencias {signed}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/changes.py"/>
        <source>promised {signed}</source>
        <translation>prometido {signed}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/changes.py"/>
        <location filename="../../makerapp/services/event_groups.py"/>
        <source>Stock</source>
        <translation>Existencias</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/changes.py"/>
        <source>A product</source>
        <translation>Un producto</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/channel_rules.py"/>
        <source>{name} may have cancelled this order on {day}. Check it there.</source>
        <translation>{name} puede haber cancelado este pedido el {day}. Míralo allí.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/channel_rules.py"/>
        <source>{name} cancels this order on {day}, {left}, unless it is confirmed as shipped there.</source>
        <translation>{name} cancela este pedido el {day}, {left}, si allí no consta como enviado.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/channel_rules.py"/>
        <source>{number} isn't waiting to be cancelled by {name}.</source>
        <translation>{number} no está a la espera de que {name} lo cancele.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/channel_rules.py"/>
        <source>Use Cancel order… where it is not going ahead.</source>
        <translation>Usa «Cancelar pedido…» si no sigue adelante.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/channel_rules.py"/>
        <source>{name} cancels {number} on {day} at the earliest.</source>
        <translation>{name} cancela {number} el {day} como pronto.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/channel_rules.py"/>
        <source>Until then it can still be sent. Use Cancel order… where it is not going ahead.</source>
        <translation>Hasta entonces aún se puede enviar. Usa «Cancelar pedido…» si no sigue adelante.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/clocks.py"/>
        <source>Confirm by</source>
        <translation>Confirmar como tarde</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/clocks.py"/>
        <source>{n} hours after it was placed.</source>
        <extracomment>One: 1 hour after it was placed.</extracomment>
        <translation>
            <numerusform>1 hora después de recibirlo.</numerusform>
            <numerusform>{n} horas después de recibirlo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/clocks.py"/>
        <source>More than {n} hours have passed.</source>
        <extracomment>One: More than 1 hour has passed.</extracomment>
        <translation>
            <numerusform>Ha pasado más de 1 hora.</numerusform>
            <numerusform>Han pasado más de {n} horas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/clocks.py"/>
        <source>{n} working days after it was confirmed.</source>
        <extracomment>One: 1 working day after it was confirmed.</extracomment>
        <translation>
            <numerusform>1 día laborable después de confirmarlo.</numerusform>
            <numerusform>{n} días laborables después de confirmarlo.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/services/clocks.py"/>
        <source>Start on it by</source>
        <translation>Empezar como tarde</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/clocks.py"/>
        <source>None of the items has a production time, and the shop has no usual time. Set one in Settings.</source>
        <translation>Ningún artículo tiene plazo de elaboración y la tienda no tiene un plazo habitual. Pon uno en Ajustes.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/clocks.py"/>
        <source>You took it away, or set none.</source>
        <translation>La quitaste o no pusiste ninguna.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/clocks.py"/>
        <source>the post has left</source>
        <translation>el correo ya ha salido</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/clocks.py"/>
        <source>, before {time}</source>
        <translation>, antes de las {time}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/clocks.py"/>
        <source>It came with the order.</source>
        <translation>Venía con el pedido.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/clocks.py"/>
        <source>{channel} gives this date.</source>
        <translation>{channel} da esta fecha.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/clocks.py"/>
        <source>You set this date.</source>
        <translation>Esta fecha la has puesto tú.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/clocks.py"/>
        <source>Worked out from the payment, in your working days.</source>
        <translation>Calculada desde el pago, en tus días laborables.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/clocks.py"/>
        <source>Worked out from the order, in your working days.</source>
        <translation>Calculada desde el pedido, en tus días laborables.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/clocks.py"/>
        <source>{name} may have cancelled it</source>
        <translation>{name} puede haberlo cancelado</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/clocks.py"/>
        <source>Check it there.</source>
        <translation>Míralo allí.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/clocks.py"/>
        <source>Unless it is confirmed as shipped there, {n} days after it was placed.</source>
        <extracomment>One: Unless it is confirmed as shipped there, 1 day after it was placed.</extracomment>
        <translation>
            <numerusform>Si allí no consta como enviado, 1 día después de recibirlo.</numerusform>
            <numerusform>Si allí no consta como enviado, {n} días después de recibirlo.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/services/clocks.py"/>
        <source>{name} cancels it</source>
        <translation>{name} lo cancela</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/clocks.py"/>
        <source>Pay it back, then mark it as paid back.</source>
        <translation>Devuelve el dinero y márcalo después como devuelto.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/clocks.py"/>
        <source>today, {day}</source>
        <translation>hoy, {day}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/clocks.py"/>
        <source>tomorrow, {day}</source>
        <translation>mañana, {day}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/clocks.py"/>
        <source>yesterday, {time}</source>
        <translation>ayer, {time}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/clocks.py"/>
        <source>today, {time}</source>
        <translation>hoy, {time}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/clocks.py"/>
        <source>tomorrow, {time}</source>
        <translation>mañana, {time}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/clocks.py"/>
        <source>{n} working days</source>
        <extracomment>One: 1 working day</extracomment>
        <translation>
            <numerusform>1 día laborable</numerusform>
            <numerusform>{n} días laborables</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/services/closed_days.py"/>
        <source>No days are chosen.</source>
        <translation>No hay días elegidos.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/closed_days.py"/>
        <source>Choose at least one day to close.</source>
        <translation>Elige al menos un día para cerrar.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/closed_days.py"/>
        <source>These days are open already.</source>
        <translation>Estos días ya están abiertos.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/closed_days.py"/>
        <source>The list shows which days are closed.</source>
        <translation>La lista muestra qué días están cerrados.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/closed_days.py"/>
        <source>A week needs at least one working day.</source>
        <translation>Una semana necesita al menos un día laborable.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/closed_days.py"/>
        <source>Tick a day. For a vacation, close its days instead.</source>
        <translation>Marca un día. Para unas vacaciones, cierra esos días.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/closed_days.py"/>
        <source>{day} is not a working day.</source>
        <translation>El {day} no es día laborable.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/closed_days.py"/>
        <source>{day} is closed: {reason}.</source>
        <translation>El {day} está cerrado: {reason}.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/closed_days.py"/>
        <source>{day} is closed.</source>
        <translation>El {day} está cerrado.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/closed_days.py"/>
        <source>{day} is before {day2}.</source>
        <translation>El {day} es anterior al {day2}.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/closed_days.py"/>
        <source>Choose a last day on or after the first.</source>
        <translation>Elige un último día igual o posterior al primero.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/closed_days.py"/>
        <source>{length} days are more than a year.</source>
        <translation>{length} días son más de un año.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/closed_days.py"/>
        <source>Close at most a year at once.</source>
        <translation>Cierra como mucho un año de una vez.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/closed_days.py"/>
        <source>{days} is closed already.</source>
        <translation>{days} ya está cerrado.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/closed_days.py"/>
        <source>The list shows it.</source>
        <translation>La lista lo muestra.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/combining.py"/>
        <source>{number} still has to be confirmed and made.</source>
        <translation>{number} aún está por confirmar y por hacer.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/combining.py"/>
        <source>{number} still has to be made.</source>
        <translation>{number} aún está por hacer.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/combining.py"/>
        <source>{number} is one the buyer asked to cancel.</source>
        <translation>El comprador ha pedido cancelar {number}.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/combining.py"/>
        <location filename="../../makerapp/services/fulfillment.py"/>
        <source>{number} is not paid yet.</source>
        <translation>{number} aún no está pagado.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/combining.py"/>
        <source>{number} was paid back to the buyer.</source>
        <translation>Se ha devuelto al comprador el dinero de {number}.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/combining.py"/>
        <source>{number} has no items to pack.</source>
        <translation>{number} no tiene artículos que embalar.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/combining.py"/>
        <source>{number} can't go in the same parcel.</source>
        <translation>{number} no puede ir en el mismo paquete.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/combining.py"/>
        <source>It needs the same buyer and address, and has to be open and not on hold.</source>
        <translation>Necesita el mismo comprador y la misma dirección, y estar abierto y no apartado.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/combining.py"/>
        <source>Then it can go in the same parcel.</source>
        <translation>Entonces puede ir en el mismo paquete.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/combining.py"/>
        <source>{number} doesn't go to the same buyer and address as {number2}.</source>
        <translation>{number} no va al mismo comprador y dirección que {number2}.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/combining.py"/>
        <source>Send it in a parcel of its own.</source>
        <translation>Envíalo en un paquete propio.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/customs.py"/>
        <source>Weight of {some}</source>
        <oldsource>{what} of {some}</oldsource>
        <translation>Peso de {some}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/customs.py"/>
        <source>Value of {some}</source>
        <translation>Valor de {some}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/customs.py"/>
        <source>HS code of {some}</source>
        <translation>Código SA de {some}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/customs.py"/>
        <source>Country of origin of {some}</source>
        <translation>País de origen de {some}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/customs.py"/>
        <source>{join} and {count} more</source>
        <translation>{join} y {count} más</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/customs.py"/>
        <source>Your shop’s address</source>
        <translation>La dirección de tu tienda</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/deadlines.py"/>
        <source>The shop has no working day left.</source>
        <translation>A la tienda no le queda ningún día laborable.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/deadlines.py"/>
        <source>Every day is closed or free, so no date can be worked out. Open some in Settings, Days &amp; deadlines.</source>
        <translation>Todos los días están cerrados o libres, así que no se puede calcular ninguna fecha. Abre alguno en Ajustes, Días y plazos.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/deleting.py"/>
        <source>Cancel it first.</source>
        <translation>Cancélalo antes.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/deleting.py"/>
        <source>Mark it as delivered first.</source>
        <translation>Márcalo antes como entregado.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/deleting.py"/>
        <source>That isn't the number of {number}.</source>
        <translation>Ese no es el número de {number}.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/deleting.py"/>
        <source>Type {number} to delete it.</source>
        <translation>Escribe {number} para borrarlo.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/deleting.py"/>
        <source>{number} is {words}; only Cancelled and Delivered orders can be deleted.</source>
        <translation>{number} está «{words}»; solo se pueden borrar pedidos cancelados y entregados.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/duplicating.py"/>
        <source>{number} has no items to copy.</source>
        <translation>{number} no tiene artículos que copiar.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/duplicating.py"/>
        <source>Type in a new order instead.</source>
        <translation>Escribe mejor un pedido nuevo.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/earnings.py"/>
        <location filename="../../makerapp/services/report_tables.py"/>
        <source>Month</source>
        <translation>Mes</translation>
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
        <translation>Pedidos</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/earnings.py"/>
        <location filename="../../makerapp/ui/earnings/earnings_page.py"/>
        <location filename="../../makerapp/ui/reports/reports_page.py"/>
        <source>Pending</source>
        <comment>money</comment>
        <translation>Pendiente</translation>
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
        <translation>Pedidos sin total</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/earnings.py"/>
        <source>Earnings {month}, by payment day, {currency}</source>
        <translation>Ingresos de {month}, por día de pago, {currency}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/earnings.py"/>
        <location filename="../../makerapp/ui/orders/detail_timeline.py"/>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/earnings.py"/>
        <source>{name}: {orders} · paid {paid} · refunded {refunded} · fees {fees} · postage {postage} · left {left}</source>
        <translation>{name}: {orders} · pagado {paid} · reembolsado {refunded} · comisiones {fees} · portes {postage} · queda {left}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/earnings.py"/>
        <source>Of this {available} is available and {pending} is pending.</source>
        <translation>De ello, {available} está disponible y {pending} está pendiente.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/earnings.py"/>
        <source>{due} is still due to buyers and taken off.</source>
        <translation>{due} aún se debe a compradores y está descontado.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/earnings.py"/>
        <source>{n} orders have no total; they aren't counted.</source>
        <extracomment>One: 1 order has no total; it isn't counted.</extracomment>
        <translation>
            <numerusform>1 pedido no tiene total; no se cuenta.</numerusform>
            <numerusform>{n} pedidos no tienen total; no se cuentan.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/services/earnings.py"/>
        <location filename="../../makerapp/services/numbers.py"/>
        <source>{file} couldn't be saved.</source>
        <translation>No se ha podido guardar {file}.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/event_groups.py"/>
        <location filename="../../makerapp/ui/orders/money_card.py"/>
        <source>Money</source>
        <translation>Dinero</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/event_groups.py"/>
        <location filename="../../makerapp/services/timeline_text.py"/>
        <location filename="../../makerapp/ui/orders/panel_body.py"/>
        <source>Parcels</source>
        <translation>Paquetes</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/event_groups.py"/>
        <source>Paper &amp; messages</source>
        <translation>Papeles y mensajes</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/event_groups.py"/>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/event_groups.py"/>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/event_words.py"/>
        <source>Order placed on {channel}</source>
        <translation>Pedido recibido por {channel}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/event_words.py"/>
        <source>Order typed in</source>
        <translation>Pedido escrito a mano</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/event_words.py"/>
        <source>Brought in from {file}</source>
        <translation>Traído de {file}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/event_words.py"/>
        <source>Updated by {channel}</source>
        <translation>Actualizado por {channel}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/event_words.py"/>
        <location filename="../../makerapp/services/words.py"/>
        <location filename="../../makerapp/ui/widgets/chip.py"/>
        <source>Confirmed</source>
        <translation>Confirmado</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/event_words.py"/>
        <location filename="../../makerapp/ui/batch/review_step.py"/>
        <source>Ready to pack</source>
        <translation>Listo para embalar</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/event_words.py"/>
        <source>Some of it made</source>
        <translation>Hecho en parte</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/event_words.py"/>
        <source>Checked before packing</source>
        <translation>Revisado antes de embalar</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/event_words.py"/>
        <source>Packed before it is paid</source>
        <translation>Embalado antes de estar pagado</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/event_words.py"/>
        <location filename="../../makerapp/services/words.py"/>
        <location filename="../../makerapp/ui/widgets/chip.py"/>
        <source>Delivered</source>
        <translation>Entregado</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/event_words.py"/>
        <source>Taken as delivered</source>
        <translation>Dado por entregado</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/event_words.py"/>
        <location filename="../../makerapp/services/words.py"/>
        <location filename="../../makerapp/ui/orders/detail_dialog.py"/>
        <location filename="../../makerapp/ui/orders/parcel_box.py"/>
        <location filename="../../makerapp/ui/widgets/chip.py"/>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/event_words.py"/>
        <source>Reopened</source>
        <translation>Reabierto</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/event_words.py"/>
        <source>Waits to be made</source>
        <translation>A la espera de hacerse</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/event_words.py"/>
        <source>Another item instead: {instead}</source>
        <translation>Otro artículo en su lugar: {instead}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/event_words.py"/>
        <source>Missing, the rest goes first</source>
        <translation>Falta algo, lo demás sale antes</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/event_words.py"/>
        <source>Taken off the order: {item}</source>
        <translation>Quitado del pedido: {item}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/event_words.py"/>
        <source>Edited: {what}</source>
        <translation>Editado: {what}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/event_words.py"/>
        <source>Address changed</source>
        <translation>Dirección cambiada</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/event_words.py"/>
        <source>Ship-by date changed</source>
        <translation>Fecha de envío cambiada</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/event_words.py"/>
        <source>Ship-by date moved: {why}</source>
        <translation>Fecha de envío movida: {why}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/event_words.py"/>
        <source>Closed {days}</source>
        <translation>Cerrado {days}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/event_words.py"/>
        <source>Open again {days}</source>
        <translation>Abierto de nuevo {days}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/event_words.py"/>
        <source>Working days changed</source>
        <translation>Días laborables cambiados</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/event_words.py"/>
        <source>On hold until {until}</source>
        <translation>Apartado hasta el {until}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/event_words.py"/>
        <source>Taken off hold</source>
        <translation>Ya no está apartado</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/event_words.py"/>
        <location filename="../../makerapp/services/stored_words.py"/>
        <source>Came back</source>
        <translation>Ha vuelto</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/event_words.py"/>
        <location filename="../../makerapp/ui/orders/order_links.py"/>
        <source>Replaced by {number}</source>
        <translation>Sustituido por {number}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/event_words.py"/>
        <source>Made to replace {of}</source>
        <translation>Creado para sustituir a {of}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/event_words.py"/>
        <source>Copied as {number}</source>
        <translation>Copiado como {number}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/event_words.py"/>
        <source>Copy of {of}</source>
        <translation>Copia de {of}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/event_words.py"/>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/event_words.py"/>
        <source>Message for the buyer copied</source>
        <translation>Mensaje para el comprador copiado</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/event_words.py"/>
        <source>{number} confirmed</source>
        <translation>{number} confirmado</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/event_words.py"/>
        <source>{n} orders confirmed</source>
        <extracomment>One: {n} orders confirmed</extracomment>
        <translation>
            <numerusform>{n} pedido confirmado</numerusform>
            <numerusform>{n} pedidos confirmados</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/services/event_words.py"/>
        <source>{number} marked as made – now in To pack</source>
        <translation>{number} hecho – ahora en «Por embalar»</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/event_words.py"/>
        <source>{n} orders marked as made</source>
        <extracomment>One: {n} orders marked as made</extracomment>
        <translation>
            <numerusform>{n} pedido marcado como hecho</numerusform>
            <numerusform>{n} pedidos marcados como hechos</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/services/event_words.py"/>
        <source>{number} marked as delivered</source>
        <translation>{number} marcado como entregado</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/event_words.py"/>
        <source>{n} orders marked as delivered</source>
        <extracomment>One: {n} orders marked as delivered</extracomment>
        <translation>
            <numerusform>{n} pedido marcado como entregado</numerusform>
            <numerusform>{n} pedidos marcados como entregados</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/services/event_words.py"/>
        <location filename="../../makerapp/services/money_words.py"/>
        <source>{number} cancelled</source>
        <translation>{number} cancelado</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/event_words.py"/>
        <location filename="../../makerapp/services/money_words.py"/>
        <source>{n} orders cancelled</source>
        <extracomment>One: {n} orders cancelled</extracomment>
        <translation>
            <numerusform>{n} pedido cancelado</numerusform>
            <numerusform>{n} pedidos cancelados</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/services/event_words.py"/>
        <source>{number} reopened</source>
        <translation>{number} reabierto</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/event_words.py"/>
        <source>{n} orders reopened</source>
        <extracomment>One: {n} orders reopened</extracomment>
        <translation>
            <numerusform>{n} pedido reabierto</numerusform>
            <numerusform>{n} pedidos reabiertos</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/services/event_words.py"/>
        <source>Note kept</source>
        <translation>Nota guardada</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/event_words.py"/>
        <source>Notes kept</source>
        <translation>Notas guardadas</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/event_words.py"/>
        <source>Ship-by date moved</source>
        <translation>Fecha de envío movida</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/event_words.py"/>
        <source>Ship-by dates moved</source>
        <translation>Fechas de envío movidas</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/event_words.py"/>
        <source>Days closed, {n} orders moved</source>
        <extracomment>One: Days closed, 1 order moved</extracomment>
        <translation>
            <numerusform>Días cerrados, 1 pedido movido</numerusform>
            <numerusform>Días cerrados, {n} pedidos movidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/event_words.py"/>
        <source>Days open again, {n} orders moved</source>
        <extracomment>One: Days open again, 1 order moved</extracomment>
        <translation>
            <numerusform>Días abiertos de nuevo, 1 pedido movido</numerusform>
            <numerusform>Días abiertos de nuevo, {n} pedidos movidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/event_words.py"/>
        <source>{n} ship-by dates moved</source>
        <extracomment>One: 1 ship-by date moved</extracomment>
        <translation>
            <numerusform>1 fecha de envío movida</numerusform>
            <numerusform>{n} fechas de envío movidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/event_words.py"/>
        <source>Working days changed, {n} orders moved</source>
        <extracomment>One: Working days changed, 1 order moved</extracomment>
        <translation>
            <numerusform>Días laborables cambiados, 1 pedido movido</numerusform>
            <numerusform>Días laborables cambiados, {n} pedidos movidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/event_words.py"/>
        <location filename="../../makerapp/ui/orders/selection_panel.py"/>
        <source>{n} orders are on hold</source>
        <extracomment>One: 1 order is on hold</extracomment>
        <translation>
            <numerusform>1 pedido está apartado</numerusform>
            <numerusform>{n} pedidos están apartados</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/services/event_words.py"/>
        <source>{number} is off hold</source>
        <translation>{number} ya no está apartado</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/event_words.py"/>
        <source>{n} orders are off hold</source>
        <extracomment>One: {n} orders are off hold</extracomment>
        <translation>
            <numerusform>{n} pedido ya no está apartado</numerusform>
            <numerusform>{n} pedidos ya no están apartados</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/services/event_words.py"/>
        <source>Return of {number} noted</source>
        <translation>Devolución de {number} anotada</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/event_words.py"/>
        <source>{n} returns noted</source>
        <extracomment>One: {n} returns noted</extracomment>
        <translation>
            <numerusform>{n} devolución anotada</numerusform>
            <numerusform>{n} devoluciones anotadas</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/services/event_words.py"/>
        <source>{number} cancelled as a return</source>
        <translation>{number} cancelado como devolución</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/event_words.py"/>
        <source>{number} gets a replacement</source>
        <translation>{number} tendrá un reemplazo</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/event_words.py"/>
        <source>{number} deleted for good</source>
        <translation>{number} borrado del todo</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/event_words.py"/>
        <source>{n} orders deleted for good</source>
        <extracomment>One: {n} orders deleted for good</extracomment>
        <translation>
            <numerusform>{n} pedido borrado del todo</numerusform>
            <numerusform>{n} pedidos borrados del todo</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/services/event_words.py"/>
        <source>{number} is a new copy</source>
        <translation>{number} es una copia nueva</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/event_words.py"/>
        <source>{n} orders copied</source>
        <extracomment>One: {n} orders copied</extracomment>
        <translation>
            <numerusform>{n} pedido copiado</numerusform>
            <numerusform>{n} pedidos copiados</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/services/event_words.py"/>
        <source>{number} can be packed unpaid</source>
        <translation>{number} se puede embalar sin pagar</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/event_words.py"/>
        <source>{n} orders can be packed unpaid</source>
        <extracomment>One: {n} orders can be packed unpaid</extracomment>
        <translation>
            <numerusform>{n} pedido se puede embalar sin pagar</numerusform>
            <numerusform>{n} pedidos se pueden embalar sin pagar</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/services/event_words.py"/>
        <source>{number} saved</source>
        <translation>{number} guardado</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/event_words.py"/>
        <source>{n} orders saved</source>
        <extracomment>One: {n} orders saved</extracomment>
        <translation>
            <numerusform>{n} pedido guardado</numerusform>
            <numerusform>{n} pedidos guardados</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/services/event_words.py"/>
        <source>{number} changed</source>
        <translation>{number} cambiado</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/event_words.py"/>
        <source>{n} orders changed</source>
        <extracomment>One: {n} orders changed</extracomment>
        <translation>
            <numerusform>{n} pedido cambiado</numerusform>
            <numerusform>{n} pedidos cambiados</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/services/event_words.py"/>
        <source>{number} brought in</source>
        <translation>{number} traído</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/event_words.py"/>
        <location filename="../../makerapp/ui/importing/import_dialog.py"/>
        <source>{n} orders brought in</source>
        <extracomment>One: 1 order brought in</extracomment>
        <translation>
            <numerusform>1 pedido traído</numerusform>
            <numerusform>{n} pedidos traídos</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/services/event_words.py"/>
        <source>Sample orders are here</source>
        <translation>Los pedidos de ejemplo están aquí</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/event_words.py"/>
        <location filename="../../makerapp/services/stored_words.py"/>
        <source>Sample orders removed</source>
        <translation>Pedidos de ejemplo quitados</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/event_words.py"/>
        <source>{number} sent to the printer</source>
        <translation>{number} enviado a la impresora</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/event_words.py"/>
        <source>{n} orders sent to the printer</source>
        <extracomment>One: {n} orders sent to the printer</extracomment>
        <translation>
            <numerusform>{n} pedido enviado a la impresora</numerusform>
            <numerusform>{n} pedidos enviados a la impresora</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/services/event_words.py"/>
        <source>Part of {number} marked as made</source>
        <translation>Parte de {number} marcada como hecha</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/event_words.py"/>
        <source>Parts of {n} orders marked as made</source>
        <extracomment>One: Parts of {n} orders marked as made</extracomment>
        <translation>
            <numerusform>Parte de {n} pedido marcada como hecha</numerusform>
            <numerusform>Partes de {n} pedidos marcadas como hechas</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/services/event_words.py"/>
        <source>{number} waits in To make</source>
        <translation>{number} espera en «Por hacer»</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/event_words.py"/>
        <source>{n} orders wait in To make</source>
        <extracomment>One: {n} orders wait in To make</extracomment>
        <translation>
            <numerusform>{n} pedido espera en «Por hacer»</numerusform>
            <numerusform>{n} pedidos esperan en «Por hacer»</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/services/event_words.py"/>
        <source>{number} has another item instead</source>
        <translation>{number} lleva otro artículo en su lugar</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/event_words.py"/>
        <source>The rest of {number} can be sent</source>
        <translation>El resto de {number} se puede enviar</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/event_words.py"/>
        <location filename="../../makerapp/services/product_words.py"/>
        <location filename="../../makerapp/services/stored_words.py"/>
        <location filename="../../makerapp/ui/orders/undo_preview_dialog.py"/>
        <source>Undone</source>
        <translation>Deshecho</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/event_words.py"/>
        <source>Done again</source>
        <translation>Rehecho</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/event_words.py"/>
        <source>Days closed</source>
        <translation>Días cerrados</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/event_words.py"/>
        <source>Days open again</source>
        <translation>Días abiertos de nuevo</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/event_words.py"/>
        <source>{title} with {carrier}</source>
        <translation>{title} con {carrier}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/event_words.py"/>
        <source>a file</source>
        <translation>un archivo</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/event_words.py"/>
        <location filename="../../makerapp/services/stored_words.py"/>
        <source>order</source>
        <translation>pedido</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/event_words.py"/>
        <location filename="../../makerapp/ui/settings/moves_view.py"/>
        <source>no date</source>
        <translation>sin fecha</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/event_words.py"/>
        <source>Ship-by dates moved to {day}</source>
        <extracomment>One: Ship-by date moved to {day}</extracomment>
        <translation>
            <numerusform>Fecha de envío movida al {day}</numerusform>
            <numerusform>Fechas de envío movidas al {day}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/services/fulfillment.py"/>
        <source>Open it to see its parcels.</source>
        <translation>Ábrelo para ver sus paquetes.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/fulfillment.py"/>
        <source>{number} is {status}, so it can't be shipped yet.</source>
        <translation>{number} está «{status}», así que aún no se puede enviar.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/fulfillment.py"/>
        <source>Its items have to be made and packed first.</source>
        <translation>Antes hay que hacer y embalar sus artículos.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/fulfillment.py"/>
        <source>Best wait, or choose Pack anyway in its review.</source>
        <translation>Mejor espera, o elige «Embalar igualmente» al revisarlo.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/fulfillment.py"/>
        <source>The money for {number} went back to the buyer.</source>
        <translation>El dinero de {number} se ha devuelto al comprador.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/fulfillment.py"/>
        <source>Choose Pack anyway to send it still.</source>
        <translation>Elige «Embalar igualmente» para enviarlo de todos modos.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/fulfillment.py"/>
        <location filename="../../makerapp/ui/fulfillment/elsewhere.py"/>
        <source>{number} is already shipped.</source>
        <translation>{number} ya está enviado.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/fulfillment.py"/>
        <source>{number} is already shipped, {when}.</source>
        <oldsource>{number} is already shipped{when_and_how}.</oldsource>
        <translation>{number} ya está enviado, {when}.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/fulfillment.py"/>
        <source>{number} is already shipped, {when} with {tracking_number}.</source>
        <translation>{number} ya está enviado, {when} con {tracking_number}.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/fulfillment.py"/>
        <source>{asked} × {title} is more than {number} still needs.</source>
        <translation>{asked} × {title} es más de lo que {number} aún necesita.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/fulfillment.py"/>
        <source>{wanted} are left to send.</source>
        <translation>Solo hay {wanted} por enviar.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/fulfillment.py"/>
        <source>Nothing of {number} is in this parcel.</source>
        <translation>En este paquete no va nada de {number}.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/fulfillment.py"/>
        <source>Put at least one item in it.</source>
        <translation>Mete al menos un artículo.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/fulfillment.py"/>
        <location filename="../../makerapp/services/history.py"/>
        <location filename="../../makerapp/ui/fulfillment/elsewhere.py"/>
        <source>This order isn't here any more.</source>
        <translation>Este pedido ya no está aquí.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/history.py"/>
        <source>It was taken back or removed; the list shows what there is.</source>
        <translation>Se ha deshecho o quitado; la lista muestra lo que hay.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/history.py"/>
        <location filename="../../makerapp/ui/products/stock_dialog.py"/>
        <source>This product isn't here any more.</source>
        <translation>Este producto ya no está aquí.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/holding.py"/>
        <source>{number} is {status}, so there is nothing to hold.</source>
        <translation>{number} está «{status}», así que no hay nada que apartar.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/holding.py"/>
        <source>Only an order that still has to be sent can be put on hold.</source>
        <translation>Solo se puede apartar un pedido que aún está por enviar.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/holding.py"/>
        <source>{day} is not after today.</source>
        <translation>El {day} no es posterior a hoy.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/holding.py"/>
        <source>Choose the day it should be back.</source>
        <translation>Elige el día en que debe volver.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/holding.py"/>
        <source>{number} is not on hold.</source>
        <translation>{number} no está apartado.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/holding.py"/>
        <source>It stands in its list already.</source>
        <translation>Ya está en su lista.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/holding.py"/>
        <source>{number} is on hold until {day}{why}.</source>
        <translation>{number} está apartado hasta el {day}{why}.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/holding.py"/>
        <source>Take it off hold first.</source>
        <translation>Quítalo antes de apartados.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/intake/columns.py"/>
        <source>Items not named in this file</source>
        <translation>Artículos sin nombre en este archivo</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/intake/promised.py"/>
        <source>{n} more products are promised beyond what you can make or have.</source>
        <extracomment>One: 1 more product is promised beyond what you can make or have.</extracomment>
        <translation>
            <numerusform>Hay prometido 1 producto más de lo que puedes hacer o tener.</numerusform>
            <numerusform>Hay prometidos {n} productos más de lo que puedes hacer o tener.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/services/intake/run.py"/>
        <source>Etsy sold order items</source>
        <translation>Artículos vendidos de Etsy</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/intake/run.py"/>
        <source>Etsy sold orders</source>
        <translation>Pedidos vendidos de Etsy</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/intake/run.py"/>
        <source>Shopify orders</source>
        <translation>Pedidos de Shopify</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/intake/run.py"/>
        <source>Amazon new orders</source>
        <translation>Pedidos nuevos de Amazon</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/intake/run.py"/>
        <source>Amazon unshipped orders</source>
        <translation>Pedidos sin enviar de Amazon</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/intake/run.py"/>
        <source>This file doesn't name the items. Bring in Sold Order Items too.</source>
        <translation>Este archivo no nombra los artículos. Trae también el de artículos vendidos (Sold Order Items).</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/intake/run.py"/>
        <source>{number} doesn't fit what was done with it here. It stays as it is.</source>
        <translation>{number} no encaja con lo que se ha hecho aquí con él. Se queda como está.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/key_table.py"/>
        <source>Anywhere</source>
        <translation>En cualquier parte</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/key_table.py"/>
        <source>In the list</source>
        <translation>En la lista</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/key_table.py"/>
        <source>For the selected order</source>
        <translation>Para el pedido seleccionado</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/key_table.py"/>
        <source>While you pack</source>
        <translation>Mientras embalas</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/key_table.py"/>
        <source>In windows and forms</source>
        <translation>En ventanas y formularios</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/key_table.py"/>
        <source>Press the green button</source>
        <translation>Pulsar el botón verde</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/key_table.py"/>
        <location filename="../../makerapp/ui/palette/sources.py"/>
        <source>Search all orders</source>
        <translation>Buscar en todos los pedidos</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/key_table.py"/>
        <source>New order; under Products, a new product</source>
        <translation>Pedido nuevo; en Productos, producto nuevo</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/key_table.py"/>
        <source>Bring in an orders file</source>
        <translation>Traer un archivo de pedidos</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/key_table.py"/>
        <source>Find and do anything in your own words</source>
        <translation>Buscar y hacer cualquier cosa con tus palabras</translation>
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
        <translation>Deshacer</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/key_table.py"/>
        <location filename="../../makerapp/ui/palette/sources.py"/>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/key_table.py"/>
        <source>Go from sidebar to list to panel</source>
        <translation>Ir de la barra lateral a la lista y al panel</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/key_table.py"/>
        <source>Go back the same way</source>
        <translation>Volver por el mismo camino</translation>
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
        <translation>Hoy</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/key_table.py"/>
        <source>Open a view, in the order of the sidebar</source>
        <translation>Abrir una vista, en el orden de la barra lateral</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/key_table.py"/>
        <location filename="../../makerapp/ui/products/products_page.py"/>
        <location filename="../../makerapp/ui/products/table_view.py"/>
        <location filename="../../makerapp/ui/scanner/link_dialog.py"/>
        <location filename="../../makerapp/ui/sidebar.py"/>
        <source>Products</source>
        <translation>Productos</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/key_table.py"/>
        <location filename="../../makerapp/ui/earnings/earnings_page.py"/>
        <location filename="../../makerapp/ui/sidebar.py"/>
        <source>Earnings</source>
        <translation>Ingresos</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/key_table.py"/>
        <location filename="../../makerapp/ui/reports/reports_page.py"/>
        <location filename="../../makerapp/ui/sidebar.py"/>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/key_table.py"/>
        <location filename="../../makerapp/ui/palette/sources.py"/>
        <source>Bigger text</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/key_table.py"/>
        <location filename="../../makerapp/ui/palette/sources.py"/>
        <source>Smaller text</source>
        <translation>Texto más pequeño</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/key_table.py"/>
        <location filename="../../makerapp/ui/palette/entries.py"/>
        <location filename="../../makerapp/ui/palette/sources.py"/>
        <location filename="../../makerapp/ui/settings/settings_dialog.py"/>
        <location filename="../../makerapp/ui/sidebar.py"/>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/key_table.py"/>
        <source>Help and keys; again goes back</source>
        <translation>Ayuda y teclas; otra vez vuelve atrás</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/key_table.py"/>
        <location filename="../../makerapp/ui/palette/sources.py"/>
        <location filename="../../makerapp/ui/tray.py"/>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/key_table.py"/>
        <source>Go to the order above or below</source>
        <translation>Ir al pedido de arriba o de abajo</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/key_table.py"/>
        <source>Move by a page</source>
        <translation>Moverse una página</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/key_table.py"/>
        <source>Go to the first or the last order</source>
        <translation>Ir al primer o al último pedido</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/key_table.py"/>
        <location filename="../../makerapp/ui/orders/order_panel.py"/>
        <source>Open the order window</source>
        <translation>Abrir la ventana del pedido</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/key_table.py"/>
        <source>Tick the order</source>
        <translation>Marcar el pedido</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/key_table.py"/>
        <source>Tick a range</source>
        <translation>Marcar un tramo</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/key_table.py"/>
        <location filename="../../makerapp/ui/orders/table_header.py"/>
        <source>Tick all orders shown</source>
        <translation>Marcar todos los pedidos mostrados</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/key_table.py"/>
        <source>Print the slips of all orders shown</source>
        <translation>Imprimir los albaranes de todos los pedidos mostrados</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/key_table.py"/>
        <source>What can be done with the order</source>
        <translation>Qué se puede hacer con el pedido</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/key_table.py"/>
        <source>Clear the search, then the ticks</source>
        <translation>Vaciar la búsqueda, luego las marcas</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/key_table.py"/>
        <source>Print its slip</source>
        <translation>Imprimir su albarán</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/key_table.py"/>
        <source>Edit it</source>
        <translation>Editarlo</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/key_table.py"/>
        <source>Copy its address</source>
        <translation>Copiar su dirección</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/key_table.py"/>
        <source>One piece more in the box</source>
        <translation>Una pieza más en la caja</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/key_table.py"/>
        <location filename="../../makerapp/ui/fulfillment/wizard_frame.py"/>
        <source>One step back</source>
        <translation>Un paso atrás</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/key_table.py"/>
        <source>The order before, the next order</source>
        <translation>El pedido anterior, el siguiente</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/key_table.py"/>
        <source>Leave; how far you are is kept</source>
        <translation>Salir; se guarda hasta dónde has llegado</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/key_table.py"/>
        <source>The next field or button, the one before</source>
        <translation>El campo o botón siguiente, el anterior</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/key_table.py"/>
        <source>Press the button with the ring</source>
        <translation>Pulsar el botón con el anillo</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/key_table.py"/>
        <source>Save an order or a product</source>
        <translation>Guardar un pedido o un producto</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/key_table.py"/>
        <source>In the order window: the order before, the next order</source>
        <translation>En la ventana del pedido: el anterior, el siguiente</translation>
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
        <translation>Cerrar</translation>
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
        <translation>Mayús</translation>
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
        <translation>Intro</translation>
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
        <translation>Espacio</translation>
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
        <translation>Inicio</translation>
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
        <translation>Re Pág</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/key_table.py"/>
        <source>Page down</source>
        <comment>key</comment>
        <translation>Av Pág</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/key_table.py"/>
        <source>Menu</source>
        <comment>key</comment>
        <translation>Menú</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/key_table.py"/>
        <source>PgUp</source>
        <comment>key</comment>
        <translation>Re Pág</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/key_table.py"/>
        <source>PgDn</source>
        <comment>key</comment>
        <translation>Av Pág</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/line_stock.py"/>
        <source>{ready} of {needed} made</source>
        <translation>{ready} de {needed} hechos</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/line_stock.py"/>
        <source>All {n} made</source>
        <extracomment>One: Made</extracomment>
        <translation>
            <numerusform>Hecho</numerusform>
            <numerusform>Los {n} hechos</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/services/line_stock.py"/>
        <source>{on_shelf} on the shelf, {needed} needed</source>
        <translation>{on_shelf} en el estante, hacen falta {needed}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/line_stock.py"/>
        <location filename="../../makerapp/ui/products/list_words.py"/>
        <source>Out of stock</source>
        <translation>Agotado</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/line_stock.py"/>
        <source>{on_shelf} of {needed} {title}</source>
        <translation>{on_shelf} de {needed} {title}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/line_stock.py"/>
        <source>Out of stock: {join} on the shelf.</source>
        <translation>Agotado: {join} en el estante.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/making.py"/>
        <source>{number} is {words} by now.</source>
        <translation>{number} ahora está «{words}».</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/making.py"/>
        <source>Only a confirmed order can be marked as made.</source>
        <translation>Solo se puede marcar como hecho un pedido confirmado.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/making.py"/>
        <location filename="../../makerapp/services/packing.py"/>
        <location filename="../../makerapp/services/refunds.py"/>
        <location filename="../../makerapp/services/shortage.py"/>
        <source>This item isn't on the order any more.</source>
        <translation>Este artículo ya no está en el pedido.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/making.py"/>
        <location filename="../../makerapp/services/packing.py"/>
        <location filename="../../makerapp/services/refunds.py"/>
        <location filename="../../makerapp/services/returns.py"/>
        <location filename="../../makerapp/services/shortage.py"/>
        <source>The order was changed meanwhile.</source>
        <translation>El pedido ha cambiado entretanto.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/making.py"/>
        <source>{lacking} of them are left to make.</source>
        <translation>Solo hay {lacking} por hacer.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/making.py"/>
        <source>All of them are made.</source>
        <translation>Están todos hechos.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/making.py"/>
        <source>{count} × {title} is more than {number} still needs.</source>
        <translation>{count} × {title} es más de lo que {number} aún necesita.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/making.py"/>
        <source>Nothing is marked as made yet.</source>
        <translation>Aún no hay nada marcado como hecho.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/making.py"/>
        <source>Say how many pieces are made first.</source>
        <translation>Di antes cuántas piezas están hechas.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/making.py"/>
        <location filename="../../makerapp/services/stored_words.py"/>
        <source>{from_shelf} from the shelf, {newly_made} newly made</source>
        <translation>{from_shelf} del estante, {newly_made} recién hechas</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/making.py"/>
        <location filename="../../makerapp/services/stored_words.py"/>
        <source>{from_shelf} from the shelf</source>
        <translation>{from_shelf} del estante</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/making.py"/>
        <location filename="../../makerapp/services/stored_words.py"/>
        <source>{newly_made} newly made</source>
        <translation>{newly_made} recién hechas</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/messages.py"/>
        <source>Note from {name}</source>
        <translation>Nota de {name}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/messages.py"/>
        <source>your orders {numbers} are on their way.</source>
        <extracomment>One: your order {numbers} is on its way.</extracomment>
        <translation>
            <numerusform>tu pedido {numbers} está en camino.</numerusform>
            <numerusform>tus pedidos {numbers} están en camino.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/messages.py"/>
        <source>your orders {numbers} are on their way with {carrier}.</source>
        <extracomment>One: your order {numbers} is on its way with {carrier}.</extracomment>
        <translation>
            <numerusform>tu pedido {numbers} está en camino con {carrier}.</numerusform>
            <numerusform>tus pedidos {numbers} están en camino con {carrier}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/messages.py"/>
        <source>your orders {numbers} are packed and leave on {day}.</source>
        <extracomment>One: your order {numbers} is packed and leaves on {day}.</extracomment>
        <translation>
            <numerusform>tu pedido {numbers} está embalado y sale el {day}.</numerusform>
            <numerusform>tus pedidos {numbers} están embalados y salen el {day}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/messages.py"/>
        <source>your orders {numbers} are packed and leave on {day} with {carrier}.</source>
        <extracomment>One: your order {numbers} is packed and leaves on {day} with {carrier}.</extracomment>
        <translation>
            <numerusform>tu pedido {numbers} está embalado y sale el {day} con {carrier}.</numerusform>
            <numerusform>tus pedidos {numbers} están embalados y salen el {day} con {carrier}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/messages.py"/>
        <source>a part of your orders {numbers} are on their way.</source>
        <extracomment>One: a part of your order {numbers} is on its way.</extracomment>
        <translation>
            <numerusform>una parte de tu pedido {numbers} está en camino.</numerusform>
            <numerusform>una parte de tus pedidos {numbers} está en camino.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/messages.py"/>
        <source>a part of your orders {numbers} are on their way with {carrier}.</source>
        <extracomment>One: a part of your order {numbers} is on its way with {carrier}.</extracomment>
        <translation>
            <numerusform>una parte de tu pedido {numbers} está en camino con {carrier}.</numerusform>
            <numerusform>una parte de tus pedidos {numbers} está en camino con {carrier}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/messages.py"/>
        <source>a part of your orders {numbers} are packed and leave on {day}.</source>
        <extracomment>One: a part of your order {numbers} is packed and leaves on {day}.</extracomment>
        <translation>
            <numerusform>una parte de tu pedido {numbers} está embalada y sale el {day}.</numerusform>
            <numerusform>una parte de tus pedidos {numbers} está embalada y sale el {day}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/messages.py"/>
        <source>a part of your orders {numbers} are packed and leave on {day} with {carrier}.</source>
        <extracomment>One: a part of your order {numbers} is packed and leaves on {day} with {carrier}.</extracomment>
        <translation>
            <numerusform>una parte de tu pedido {numbers} está embalada y sale el {day} con {carrier}.</numerusform>
            <numerusform>una parte de tus pedidos {numbers} está embalada y sale el {day} con {carrier}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/services/messages.py"/>
        <source>The tracking number is {number}.</source>
        <translation>El número de seguimiento es {number}.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/messages.py"/>
        <source>The rest follows.</source>
        <translation>El resto va después.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/messages.py"/>
        <source>your order {number} should be with you by now. I hope you like it! If anything isn't right, tell me and I'll fix it. A few words in a review would help my little shop a lot.</source>
        <translation>tu pedido {number} ya debería haberte llegado. ¡Espero que te guste! Si algo no está bien, dímelo y lo arreglo. Unas palabras en una reseña ayudarían mucho a mi pequeña tienda.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/messages.py"/>
        <source>Hello {name},</source>
        <translation>Hola, {name},</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/messages.py"/>
        <source>Hello,</source>
        <translation>Hola,</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/messages.py"/>
        <source>Thank you, {shop}</source>
        <translation>Gracias, {shop}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/messages.py"/>
        <source>Thank you</source>
        <translation>Gracias</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/money_words.py"/>
        <source>Payment received {amount}</source>
        <translation>Pago recibido {amount}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/money_words.py"/>
        <location filename="../../makerapp/services/words.py"/>
        <location filename="../../makerapp/ui/orders/order_menu.py"/>
        <source>Payment failed</source>
        <translation>Pago fallido</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/money_words.py"/>
        <source>Refunded {amount}</source>
        <translation>Reembolsado {amount}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/money_words.py"/>
        <source>Paid back {amount}</source>
        <translation>Devuelto {amount}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/money_words.py"/>
        <source>Cancelled by {channel}</source>
        <translation>Cancelado por {channel}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/money_words.py"/>
        <source>Payment of {number} received</source>
        <translation>Pago de {number} recibido</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/money_words.py"/>
        <location filename="../../makerapp/ui/orders/many_dialogs.py"/>
        <source>{n} payments received</source>
        <extracomment>One: 1 payment received</extracomment>
        <translation>
            <numerusform>1 pago recibido</numerusform>
            <numerusform>{n} pagos recibidos</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/services/money_words.py"/>
        <source>Payment of {number} failed</source>
        <translation>Pago de {number} fallido</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/money_words.py"/>
        <source>{n} payments failed</source>
        <extracomment>One: {n} payments failed</extracomment>
        <translation>
            <numerusform>{n} pago fallido</numerusform>
            <numerusform>{n} pagos fallidos</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/services/money_words.py"/>
        <source>{number} refunded</source>
        <translation>{number} reembolsado</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/money_words.py"/>
        <source>{n} orders refunded</source>
        <extracomment>One: {n} orders refunded</extracomment>
        <translation>
            <numerusform>{n} pedido reembolsado</numerusform>
            <numerusform>{n} pedidos reembolsados</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/services/money_words.py"/>
        <source>{number} marked as paid back</source>
        <translation>{number}: dinero marcado como devuelto</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/money_words.py"/>
        <source>{n} orders marked as paid back</source>
        <extracomment>One: {n} orders marked as paid back</extracomment>
        <translation>
            <numerusform>Dinero de {n} pedido marcado como devuelto</numerusform>
            <numerusform>Dinero de {n} pedidos marcado como devuelto</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/services/money_words.py"/>
        <source>Fees of {number} kept</source>
        <translation>Comisiones de {number} guardadas</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/money_words.py"/>
        <source>Fees of {n} orders kept</source>
        <extracomment>One: Fees of {n} orders kept</extracomment>
        <translation>
            <numerusform>Comisiones de {n} pedido guardadas</numerusform>
            <numerusform>Comisiones de {n} pedidos guardadas</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/services/next_step.py"/>
        <location filename="../../makerapp/ui/batch/review_step.py"/>
        <source>Confirm order</source>
        <translation>Confirmar pedido</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/next_step.py"/>
        <location filename="../../makerapp/ui/batch/review_step.py"/>
        <location filename="../../makerapp/ui/fulfillment/review_step.py"/>
        <location filename="../../makerapp/ui/orders/making_dialog.py"/>
        <source>Mark as made</source>
        <translation>Marcar como hecho</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/next_step.py"/>
        <location filename="../../makerapp/ui/batch/batch_page.py"/>
        <source>Pack &amp; ship</source>
        <translation>Embalar y enviar</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/next_step.py"/>
        <source>Mark as delivered</source>
        <translation>Marcar como entregado</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/next_step.py"/>
        <source>Copy a thank-you message</source>
        <translation>Copiar un mensaje de gracias</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/next_step.py"/>
        <location filename="../../makerapp/ui/orders/order_menu.py"/>
        <source>Reopen order</source>
        <translation>Reabrir pedido</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/next_step.py"/>
        <location filename="../../makerapp/ui/batch/review_step.py"/>
        <location filename="../../makerapp/ui/fulfillment/review_step.py"/>
        <location filename="../../makerapp/ui/orders/order_menu.py"/>
        <source>Take off hold</source>
        <translation>Quitar de apartados</translation>
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
        <translation>¿Para quién es?</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/order_draft.py"/>
        <source>Type at least the buyer's name in the first line.</source>
        <translation>Escribe al menos el nombre del comprador en la primera línea.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/order_draft.py"/>
        <source>What did they buy?</source>
        <translation>¿Qué ha comprado?</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/order_draft.py"/>
        <source>Add at least one item.</source>
        <translation>Añade al menos un artículo.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/order_draft.py"/>
        <source>One item has no name.</source>
        <translation>Un artículo no tiene nombre.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/order_draft.py"/>
        <source>Choose a product or type what it is.</source>
        <translation>Elige un producto o escribe qué es.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/order_draft.py"/>
        <source>{quantity} × {title} can't be.</source>
        <translation>{quantity} × {title} no puede ser.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/order_draft.py"/>
        <source>Use 1 to {most_pieces} pieces.</source>
        <translation>Usa de 1 a {most_pieces} piezas.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/order_draft.py"/>
        <source>The price of {title} is below zero.</source>
        <translation>El precio de {title} es menor que cero.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/order_draft.py"/>
        <source>Type what one piece costs.</source>
        <translation>Escribe lo que cuesta una pieza.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/order_draft.py"/>
        <source>The total is too large.</source>
        <translation>El total es demasiado grande.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/order_draft.py"/>
        <source>Look at the prices and quantities once more.</source>
        <translation>Mira otra vez los precios y las cantidades.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/order_editing.py"/>
        <source>{number} is {words}, so its items stay as they are.</source>
        <translation>{number} está «{words}», así que sus artículos se quedan como están.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/order_editing.py"/>
        <source>Undo that first.</source>
        <translation>Deshazlo antes.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/order_editing.py"/>
        <location filename="../../makerapp/services/orders.py"/>
        <source>{number} is {words}, so its ship-by date no longer matters.</source>
        <translation>{number} está «{words}», así que su fecha de envío ya no importa.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/order_editing.py"/>
        <location filename="../../makerapp/services/orders.py"/>
        <source>It stays as it was.</source>
        <translation>Se ha quedado como estaba.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/order_editing.py"/>
        <source>Nothing would be left to send of {number}.</source>
        <translation>No quedaría nada por enviar de {number}.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/order_editing.py"/>
        <location filename="../../makerapp/services/shortage.py"/>
        <source>Cancel the order instead.</source>
        <translation>Cancela mejor el pedido.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/order_editing.py"/>
        <source>{n} × {title} are sent already.</source>
        <extracomment>One: 1 × {title} is sent already.</extracomment>
        <translation>
            <numerusform>1 × {title} ya se ha enviado.</numerusform>
            <numerusform>{n} × {title} ya se han enviado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/order_editing.py"/>
        <source>{n} × {title} are sent or refunded already.</source>
        <extracomment>One: 1 × {title} is sent or refunded already.</extracomment>
        <translation>
            <numerusform>1 × {title} ya se ha enviado o reembolsado.</numerusform>
            <numerusform>{n} × {title} ya se han enviado o reembolsado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/order_editing.py"/>
        <source>{n} × {title} are refunded already.</source>
        <extracomment>One: 1 × {title} is refunded already.</extracomment>
        <translation>
            <numerusform>1 × {title} ya se ha reembolsado.</numerusform>
            <numerusform>{n} × {title} ya se han reembolsado.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/services/order_editing.py"/>
        <source>The quantity can't be less than that.</source>
        <translation>La cantidad no puede ser menor.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/order_editing.py"/>
        <source>{title} is sent already.</source>
        <translation>{title} ya se ha enviado.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/order_editing.py"/>
        <source>Add the other product as an item of its own.</source>
        <translation>Añade el otro producto como un artículo aparte.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/order_editing.py"/>
        <source>It can't be taken off the order; cancel its fulfillment first.</source>
        <translation>No se puede quitar del pedido; anula antes su envío.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/orders.py"/>
        <source>Only a new order can be confirmed.</source>
        <translation>Solo se puede confirmar un pedido nuevo.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/orders.py"/>
        <source>Only a shipped order can be marked as delivered.</source>
        <translation>Solo se puede marcar como entregado un pedido enviado.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/orders.py"/>
        <source>There is nothing to keep yet.</source>
        <translation>Aún no hay nada que guardar.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/orders.py"/>
        <source>Write the note first.</source>
        <translation>Escribe antes la nota.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/packing.py"/>
        <source>Paid.</source>
        <translation>Pagado.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/packing.py"/>
        <source>The money went back to the buyer. You chose to pack it anyway.</source>
        <translation>El dinero se ha devuelto al comprador. Has elegido embalarlo igualmente.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/packing.py"/>
        <source>Not paid yet. You chose to pack it anyway.</source>
        <translation>Aún sin pagar. Has elegido embalarlo igualmente.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/packing.py"/>
        <source>The money went back to the buyer. Best don't send it.</source>
        <translation>El dinero se ha devuelto al comprador. Mejor no lo envíes.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/packing.py"/>
        <location filename="../../makerapp/ui/fulfillment/review_step.py"/>
        <source>Not paid yet. Best wait until it is.</source>
        <translation>Aún sin pagar. Mejor espera a que lo esté.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/packing.py"/>
        <source>The address is complete.</source>
        <translation>La dirección está completa.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/packing.py"/>
        <source>This order has no items. Add what was bought.</source>
        <translation>Este pedido no tiene artículos. Añade lo que se compró.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/packing.py"/>
        <source>The file didn't name the items. Bring in Etsy's items file too, or type them in.</source>
        <translation>El archivo no nombraba los artículos. Trae también el archivo de artículos de Etsy o escríbelos.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/packing.py"/>
        <source>Everything is made.</source>
        <translation>Está todo hecho.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/packing.py"/>
        <source>“Looks right” books the rest as made.</source>
        <translation>«Está bien» anota el resto como hecho.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/packing.py"/>
        <source>Not confirmed yet. “Looks right” confirms it and marks it as made.</source>
        <translation>Aún sin confirmar. «Está bien» lo confirma y lo marca como hecho.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/packing.py"/>
        <source>Not marked as made yet. “Looks right” does that.</source>
        <translation>Aún no está marcado como hecho. «Está bien» lo hace.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/packing.py"/>
        <source>On hold until {day}{why}. Take it off hold to pack it.</source>
        <translation>Apartado hasta el {day}{why}. Quítalo de apartados para embalarlo.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/packing.py"/>
        <source>The buyer asked to cancel this order. Answer them before you pack it.</source>
        <translation>El comprador ha pedido cancelar este pedido. Respóndele antes de embalarlo.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/packing.py"/>
        <location filename="../../makerapp/services/payments.py"/>
        <location filename="../../makerapp/ui/fulfillment/elsewhere.py"/>
        <source>{number} is cancelled.</source>
        <translation>{number} está cancelado.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/packing.py"/>
        <source>Choose Wait, or Pack anyway.</source>
        <translation>Elige «Esperar» o «Embalar igualmente».</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/packing.py"/>
        <location filename="../../makerapp/ui/batch/pick_scans.py"/>
        <source>That's one too many.</source>
        <translation>Eso es uno de más.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/packing.py"/>
        <source>{most} × {title} go in this box, and all are in it.</source>
        <translation>En esta caja van {most} × {title}, y ya están todos.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/packing.py"/>
        <source>There is none of it in the box.</source>
        <translation>En la caja no hay ninguno.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/packing.py"/>
        <source>The box is still empty.</source>
        <translation>La caja aún está vacía.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/packing.py"/>
        <source>Tick what goes in it first.</source>
        <translation>Marca antes lo que va dentro.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/packing.py"/>
        <source>There is nothing to pack.</source>
        <translation>No hay nada que embalar.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paper_words.py"/>
        <source>{document} sent to {printer}</source>
        <translation>{document}: enviado a {printer}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paper_words.py"/>
        <source>{document} saved as PDF</source>
        <translation>{document}: guardado como PDF</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paper_words.py"/>
        <source>{document} printed</source>
        <translation>{document}: impreso</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paper_words.py"/>
        <source>{document} didn't print</source>
        <translation>{document}: no se ha impreso</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paper_words.py"/>
        <source>{document} stopped, not printed</source>
        <translation>{document}: detenido, sin imprimir</translation>
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
        <translation>Papel</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paper_words.py"/>
        <source>the printer</source>
        <translation>la impresora</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paper_words.py"/>
        <location filename="../../makerapp/ui/orders/pills.py"/>
        <source>Printed</source>
        <translation>Impreso</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paper_words.py"/>
        <location filename="../../makerapp/ui/orders/pills.py"/>
        <source>Not printed</source>
        <translation>Sin imprimir</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paper_words.py"/>
        <source>Stopped, not printed</source>
        <translation>Detenido, sin imprimir</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paper_words.py"/>
        <location filename="../../makerapp/ui/printing/as_it_was_dialog.py"/>
        <location filename="../../makerapp/ui/printing/preview_dialog.py"/>
        <source>Saved as PDF</source>
        <translation>Guardado como PDF</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paper_words.py"/>
        <source>Sent, not printed yet</source>
        <translation>Enviado, aún sin imprimir</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paper_words.py"/>
        <source>Sent to the printer</source>
        <translation>Enviado a la impresora</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/paperwork/batch.py"/>
        <source>{span} are not on paper yet.</source>
        <extracomment>One: {span} is not on paper yet.</extracomment>
        <translation>
            <numerusform>{span} aún no está en papel.</numerusform>
            <numerusform>{span} aún no están en papel.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/paperwork/batch.py"/>
        <source>{span} are not.</source>
        <extracomment>One: {span} is not.</extracomment>
        <translation>
            <numerusform>{span} no lo está.</numerusform>
            <numerusform>{span} no lo están.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/paperwork/batch.py"/>
        <source>{span} are on paper</source>
        <extracomment>One: {span} is on paper</extracomment>
        <translation>
            <numerusform>{span} está en papel</numerusform>
            <numerusform>{span} están en papel</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/batch.py"/>
        <source>{first} and {last}</source>
        <translation>{first} y {last}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/batch.py"/>
        <source>{first} to {last} ({count} of {all})</source>
        <translation>{first} a {last} ({count} de {all})</translation>
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
        <translation>A5, dos por hoja A4</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/format_words.py"/>
        <source>Half sheets, two per US Letter</source>
        <translation>Medias hojas, dos por US Letter</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/format_words.py"/>
        <source>A6, four per A4 sheet</source>
        <translation>A6, cuatro por hoja A4</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/format_words.py"/>
        <source>Quarter sheets, four per US Letter</source>
        <translation>Cuartos de hoja, cuatro por US Letter</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/format_words.py"/>
        <source>A5, folded to A6</source>
        <translation>A5, plegado a A6</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/format_words.py"/>
        <source>{paper}, {count} labels of {size}</source>
        <translation>{paper}, {count} etiquetas de {size}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/kept.py"/>
        <source>What is printed can't be kept.</source>
        <translation>No se puede guardar lo impreso.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/kept.py"/>
        <source>{strerror} in {parent}. Free some space and print again.</source>
        <translation>{strerror} en {parent}. Libera espacio e imprime otra vez.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/kept.py"/>
        <location filename="../../makerapp/services/paperwork/reprint.py"/>
        <source>The pages of this print aren't kept.</source>
        <translation>Las páginas de esta impresión no se han guardado.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/kept.py"/>
        <location filename="../../makerapp/services/paperwork/reprint.py"/>
        <source>Print it as it is now instead.</source>
        <translation>Imprímelo tal como está ahora.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/kept.py"/>
        <source>The kept pages can't be read.</source>
        <translation>No se pueden leer las páginas guardadas.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/kept.py"/>
        <source>{strerror}. Try again, or print it as it is now.</source>
        <translation>{strerror}. Inténtalo de nuevo o imprímelo tal como está ahora.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/kept.py"/>
        <source>The kept pages are damaged.</source>
        <translation>Las páginas guardadas están dañadas.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/paperwork/newness.py"/>
        <source>{n} papers are printed already and still right, so they are left out.</source>
        <extracomment>One: 1 paper is printed already and still right, so it is left out.</extracomment>
        <translation>
            <numerusform>1 papel ya está impreso y sigue valiendo, así que se deja fuera.</numerusform>
            <numerusform>{n} papeles ya están impresos y siguen valiendo, así que se dejan fuera.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/address_label.py"/>
        <source>{number} goes in the box of {first}; one label is enough.</source>
        <translation>{number} va en la caja de {first}; basta una etiqueta.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/address_label.py"/>
        <source>{number} has no address, so it gets no label.</source>
        <translation>{number} no tiene dirección, así que no lleva etiqueta.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/bench_tickets.py"/>
        <source>Orders of which nothing is left to make get no tickets.</source>
        <translation>Los pedidos que ya no tienen nada por hacer no llevan fichas.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/bench_tickets.py"/>
        <source>Tickets that are on paper already were left out.</source>
        <translation>Se han dejado fuera las fichas que ya están en papel.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/bench_tickets.py"/>
        <source>No ticket for {number}: nothing of it is left to make.</source>
        <translation>Sin ficha para {number}: no queda nada por hacer.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/bench_tickets.py"/>
        <source>No tickets for {number}: {count} pieces are more than {most_tickets} tickets.</source>
        <translation>Sin fichas para {number}: {count} piezas son más de {most_tickets} fichas.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/customs_form.py"/>
        <source>Orders that don't cross a customs border need no customs form.</source>
        <translation>Los pedidos que no cruzan una frontera aduanera no necesitan declaración de aduanas.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/customs_form.py"/>
        <source>{number} goes in the box of {first}; its goods are on that customs form.</source>
        <translation>{number} va en la caja de {first}; sus artículos están en esa declaración de aduanas.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/customs_form.py"/>
        <source>{number} doesn't cross a customs border, so it needs no customs form.</source>
        <translation>{number} no cruza una frontera aduanera, así que no necesita declaración de aduanas.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/customs_form.py"/>
        <source>{number}: not known, so it is left on the customs form to fill in by hand: {gaps}.</source>
        <translation>{number}: no se sabe, así que queda en la declaración de aduanas para rellenarlo a mano: {gaps}.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/customs_form.py"/>
        <source>your shop's country isn't known, so nobody can tell whether it needs a customs form. Settings, Shop.</source>
        <translation>no se sabe el país de tu tienda, así que nadie puede decir si necesita declaración de aduanas. Ajustes, Tienda.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/customs_form.py"/>
        <source>the country of its address isn't known, so nobody can tell whether it needs a customs form.</source>
        <translation>no se sabe el país de su dirección, así que nadie puede decir si necesita declaración de aduanas.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/device_words.py"/>
        <source>One side</source>
        <translation>Una cara</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/device_words.py"/>
        <source>Both sides, like a book</source>
        <translation>Dos caras, como un libro</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/device_words.py"/>
        <source>Both sides, like a calendar</source>
        <translation>Dos caras, como un calendario</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/device_words.py"/>
        <source>As the printer is set</source>
        <translation>Como diga la impresora</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/device_words.py"/>
        <source>Black and white</source>
        <translation>Blanco y negro</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/device_words.py"/>
        <source>In color</source>
        <translation>En color</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/device_words.py"/>
        <source>The printer chooses</source>
        <translation>Elige la impresora</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/device_words.py"/>
        <source>Main tray</source>
        <translation>Bandeja principal</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/device_words.py"/>
        <source>Second tray</source>
        <translation>Segunda bandeja</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/device_words.py"/>
        <source>By hand, sheet by sheet</source>
        <translation>A mano, hoja a hoja</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/device_words.py"/>
        <source>Bypass tray</source>
        <translation>Bandeja multiuso</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/device_words.py"/>
        <source>Envelope tray</source>
        <translation>Bandeja de sobres</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/device_words.py"/>
        <source>Large tray</source>
        <translation>Bandeja grande</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/device_words.py"/>
        <source>Upper tray</source>
        <translation>Bandeja superior</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/device_words.py"/>
        <source>Middle tray</source>
        <translation>Bandeja central</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/device_words.py"/>
        <source>Lower tray</source>
        <translation>Bandeja inferior</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/device_words.py"/>
        <source>Left tray</source>
        <translation>Bandeja izquierda</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/device_words.py"/>
        <source>Right tray</source>
        <translation>Bandeja derecha</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/device_words.py"/>
        <source>Side tray</source>
        <translation>Bandeja lateral</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/device_words.py"/>
        <source>Center tray</source>
        <translation>Bandeja del medio</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/device_words.py"/>
        <source>Rear tray</source>
        <translation>Bandeja trasera</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/device_words.py"/>
        <source>Front tray</source>
        <translation>Bandeja delantera</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/device_words.py"/>
        <source>Photo tray</source>
        <translation>Bandeja de fotos</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/device_words.py"/>
        <source>Disc tray</source>
        <translation>Bandeja de discos</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/device_words.py"/>
        <source>Roll</source>
        <translation>Rollo</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/device_words.py"/>
        <source>Second roll</source>
        <translation>Segundo rollo</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/device_words.py"/>
        <source>Postcard tray</source>
        <translation>Bandeja de postales</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/device_words.py"/>
        <source>Tray {n}</source>
        <translation>Bandeja {n}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/device_words.py"/>
        <source>Roll {n}</source>
        <translation>Rollo {n}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/device_words.py"/>
        <source>{n} dots per inch</source>
        <translation>{n} puntos por pulgada</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/device_words.py"/>
        <source>No label printer</source>
        <translation>Sin impresora de etiquetas</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/filling.py"/>
        <source>First name</source>
        <translation>Nombre de pila</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/filling.py"/>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/shop_section.py"/>
        <source>Shop name</source>
        <translation>Nombre de la tienda</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/filling.py"/>
        <location filename="../../makerapp/services/paperwork/papers/line_words.py"/>
        <location filename="../../makerapp/services/paperwork/staleness.py"/>
        <location filename="../../makerapp/ui/printing/left_behind.py"/>
        <source>{n} more</source>
        <translation>{n} más</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/filling.py"/>
        <source>handmade pieces</source>
        <translation>piezas artesanas</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/gift_receipt.py"/>
        <source>Gift receipts are left out for orders that aren't gifts.</source>
        <translation>Los pedidos que no son regalos no llevan tique regalo.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/insert_card.py"/>
        <source>Where no product in a parcel has care words and the shop has no coupon code, there is no card to print. Write them in the product, or in Settings, Insert card.</source>
        <translation>Si ningún producto de un paquete tiene texto de cuidados y la tienda no tiene código de cupón, no hay tarjeta que imprimir. Escríbelos en el producto o en Ajustes, Tarjeta.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/paperwork/papers/make_list.py"/>
        <source>{numbers} aren't on the make list: nothing of them is left to make.</source>
        <extracomment>One: {numbers} isn't on the make list: nothing of it is left to make.</extracomment>
        <translation>
            <numerusform>{numbers} no está en la lista de trabajo: no queda nada por hacer.</numerusform>
            <numerusform>{numbers} no están en la lista de trabajo: no queda nada por hacer.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/make_list.py"/>
        <source>There is nothing to make.</source>
        <translation>No hay nada que hacer.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/make_list.py"/>
        <source>Everything in these orders is made, or lies on the shelf.</source>
        <translation>Todo lo de estos pedidos está hecho o en el estante.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/manifest.py"/>
        <source>No carrier named</source>
        <translation>Sin transportista</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/manifest.py"/>
        <source>No parcel was given to a carrier on {shown}.</source>
        <translation>El {shown} no se entregó ningún paquete a un transportista.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/paperwork/papers/manifest.py"/>
        <source>{n} parcels were not weighed</source>
        <extracomment>One: 1 parcel was not weighed</extracomment>
        <translation>
            <numerusform>1 paquete no se pesó</numerusform>
            <numerusform>{n} paquetes no se pesaron</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/note.py"/>
        <source>The note “{name}” is printed with {few}, which isn't filled in. Change it in Settings, Thank-you note.</source>
        <translation>La nota «{name}» se imprime con {few}, que no está rellenado. Cámbialo en Ajustes, Nota de agradecimiento.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/note_choice.py"/>
        <source>{name} allows no notes and no cards in its parcels, so orders from {name} get none.</source>
        <translation>{name} no permite notas ni tarjetas en sus paquetes, así que los pedidos de {name} no llevan ninguna.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/note_choice.py"/>
        <source>{number} travels in one box with {number2}, so one note goes with both.</source>
        <translation>{number} viaja en la misma caja que {number2}, así que una nota va con los dos.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/note_choice.py"/>
        <source>{number} gets no note: the last one for {to} had the same words. Write another in Settings, Thank-you note.</source>
        <translation>{number} no lleva nota: la última para {to} tenía las mismas palabras. Escribe otra en Ajustes, Nota de agradecimiento.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/note_choice.py"/>
        <source>{number} gets no note: the last one for this buyer had the same words. Write another in Settings, Thank-you note.</source>
        <translation>{number} no lleva nota: la última para este comprador decía lo mismo. Escribe otra en Ajustes, Nota de agradecimiento.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/note_choice.py"/>
        <source>Gifts get no note: none of yours speaks to whom a gift is for. Write one in Settings.</source>
        <translation>Los regalos no llevan nota: ninguna de las tuyas habla a quien recibe el regalo. Escribe una en Ajustes.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/note_choice.py"/>
        <source>{number} gets no note: none of yours fits it. Write one for every order in Settings.</source>
        <translation>{number} no lleva nota: ninguna de las tuyas le encaja. Escribe una para todos los pedidos en Ajustes.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/note_templates.py"/>
        <source>Every order</source>
        <translation>Todos los pedidos</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/note_templates.py"/>
        <source>A buyer's first order</source>
        <translation>El primer pedido de un comprador</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/note_templates.py"/>
        <source>A buyer who comes back</source>
        <translation>Un comprador que vuelve</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/note_templates.py"/>
        <source>Gifts</source>
        <translation>Regalos</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/note_templates.py"/>
        <source>Orders that leave late</source>
        <translation>Pedidos que salen con retraso</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/note_templates.py"/>
        <source>Where none of your other notes fits.</source>
        <translation>Si no encaja ninguna de tus otras notas.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/note_templates.py"/>
        <source>Once for each buyer.</source>
        <translation>Una vez por comprador.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/note_templates.py"/>
        <source>Of several, they take turns.</source>
        <translation>Si hay varias, se turnan.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/note_templates.py"/>
        <source>It speaks to whom the gift is for.</source>
        <translation>Habla a quien recibe el regalo.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/note_templates.py"/>
        <source>After the ship-by date.</source>
        <translation>Pasada la fecha de envío.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/note_templates.py"/>
        <source>Logo band on top</source>
        <translation>Franja con logotipo arriba</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/note_templates.py"/>
        <source>Shop name on top</source>
        <translation>Nombre de la tienda arriba</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/note_templates.py"/>
        <source>Picture on top</source>
        <translation>Imagen arriba</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/note_templates.py"/>
        <source>Words only</source>
        <translation>Solo palabras</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/note_templates.py"/>
        <source>First order</source>
        <oldsource>First order</oldsource>
        <comment>name of a note</comment>
        <translation>Primer pedido</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/note_templates.py"/>
        <source>Thank you, [First name]!</source>
        <translation>¡Gracias, [First name]!</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/note_templates.py"/>
        <source>How nice that you found us! We made [Items] by hand in our little workshop, and we hope you'll enjoy it every day.

If anything isn't right, write to us and we'll fix it.</source>
        <translation>¡Qué bien que nos hayas encontrado! Hemos hecho [Items] a mano en nuestro pequeño taller y esperamos que lo disfrutes cada día.

Si algo no está bien, escríbenos y lo arreglamos.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/note_templates.py"/>
        <source>Welcome back</source>
        <oldsource>Welcome back</oldsource>
        <comment>name of a note</comment>
        <translation>De vuelta</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/note_templates.py"/>
        <source>Welcome back, [First name]!</source>
        <translation>¡Hola de nuevo, [First name]!</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/note_templates.py"/>
        <source>How lovely to see your name again. We packed [Items] with a big smile, made by hand as ever.

Thank you for coming back to a small workshop. It means more than you might think.</source>
        <translation>Qué alegría ver otra vez tu nombre. Hemos embalado [Items] con una gran sonrisa, hecho a mano como siempre.

Gracias por volver a un taller pequeño. Significa más de lo que imaginas.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/note_templates.py"/>
        <source>Good to see you</source>
        <oldsource>Good to see you</oldsource>
        <comment>name of a note</comment>
        <translation>Qué bien verte</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/note_templates.py"/>
        <source>Good to see you again, [First name]!</source>
        <translation>¡Qué bien verte otra vez, [First name]!</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/note_templates.py"/>
        <source>Thank you for choosing [Items], and for thinking of us once more. Orders like yours keep our workbench warm.

Is there something you have been wishing for? Write to us, we may be able to make it.</source>
        <translation>Gracias por elegir [Items] y por pensar en nosotros una vez más. Pedidos como el tuyo mantienen vivo nuestro taller.

¿Hay algo que te gustaría tener? Escríbenos, quizá podamos hacerlo.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/note_templates.py"/>
        <source>Gift</source>
        <comment>name of a note</comment>
        <translation>Regalo</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/note_templates.py"/>
        <source>A gift for you, [First name]!</source>
        <translation>¡Un regalo para ti, [First name]!</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/note_templates.py"/>
        <source>Someone thought of you and chose [Items]. Everything was made by hand in our little workshop and packed just for you.

We hope it brings you joy for many years.</source>
        <translation>Alguien ha pensado en ti y ha elegido [Items]. Todo está hecho a mano en nuestro pequeño taller y embalado solo para ti.

Esperamos que te dé alegría muchos años.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/note_templates.py"/>
        <source>Another gift</source>
        <oldsource>Another gift</oldsource>
        <comment>name of a note</comment>
        <translation>Otro regalo</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/note_templates.py"/>
        <source>Something lovely for you, [First name]</source>
        <translation>Algo bonito para ti, [First name]</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/note_templates.py"/>
        <source>Someone who knows what you like picked this out for you: [Items]. Each piece is made by hand, so there is none quite like yours.

Enjoy unwrapping!</source>
        <translation>Alguien que sabe lo que te gusta ha escogido esto para ti: [Items]. Cada pieza está hecha a mano, así que no hay otra como la tuya.

¡Disfruta al abrirlo!</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/note_templates.py"/>
        <source>Late</source>
        <comment>name of a note</comment>
        <translation>Con retraso</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/note_templates.py"/>
        <source>Thank you for waiting, [First name]!</source>
        <translation>¡Gracias por esperar, [First name]!</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/note_templates.py"/>
        <source>Sorry it took longer than we promised. Things made by hand sometimes do, and here it is at last: [Items].

Thank you for your patience. If anything isn't right, write to us and we'll fix it.</source>
        <translation>Sentimos que haya tardado más de lo prometido. A veces pasa con lo hecho a mano, y aquí está por fin: [Items].

Gracias por tu paciencia. Si algo no está bien, escríbenos y lo arreglamos.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/note_templates.py"/>
        <source>General</source>
        <oldsource>General</oldsource>
        <comment>name of a note</comment>
        <translation>General</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/note_templates.py"/>
        <source>Thank you for choosing [Items]. Everything is made by hand in our little workshop. We hope it brings you many happy days.

If anything isn't right, write to us and we'll fix it.</source>
        <translation>Gracias por elegir [Items]. Todo está hecho a mano en nuestro pequeño taller. Esperamos que te dé muchos días felices.

Si algo no está bien, escríbenos y lo arreglamos.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/note_templates.py"/>
        <location filename="../../makerapp/ui/settings/note_list.py"/>
        <source>New note</source>
        <translation>Nota nueva</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/paperwork/papers/pick_list.py"/>
        <source>{numbers} aren't on the pick list: nothing of them is left to pack.</source>
        <extracomment>One: {numbers} isn't on the pick list: nothing of it is left to pack.</extracomment>
        <translation>
            <numerusform>{numbers} no está en la lista de recogida: no queda nada por embalar.</numerusform>
            <numerusform>{numbers} no están en la lista de recogida: no queda nada por embalar.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/pick_list.py"/>
        <source>There is nothing to pick.</source>
        <translation>No hay nada que recoger.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/pick_list.py"/>
        <source>Choose the orders first.</source>
        <translation>Elige antes los pedidos.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/product_labels.py"/>
        <source>There are no labels to print.</source>
        <translation>No hay etiquetas que imprimir.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/product_labels.py"/>
        <source>Say how many you want of a product.</source>
        <translation>Di cuántas quieres de un producto.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/product_labels.py"/>
        <source>{total} labels are too many at once.</source>
        <translation>{total} etiquetas son demasiadas de una vez.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/product_labels.py"/>
        <source>Print up to {most_labels}, then the rest.</source>
        <translation>Imprime hasta {most_labels} y después el resto.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/product_labels.py"/>
        <source>A product that isn't here any more gets no labels.</source>
        <translation>Un producto que ya no está aquí no lleva etiquetas.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/scanner_cards.py"/>
        <source>Presses the green button</source>
        <translation>Pulsa el botón verde</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/scanner_cards.py"/>
        <source>Takes the last step back</source>
        <translation>Deshace el último paso</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/scanner_cards.py"/>
        <source>Prints the slip</source>
        <translation>Imprime el albarán</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/slip.py"/>
        <source>After the refund</source>
        <translation>Tras el reembolso</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/slip.py"/>
        <source>Something not right? Write to {email} and we'll fix it.</source>
        <translation>¿Algo no está bien? Escribe a {email} y lo arreglamos.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/slip_parts.py"/>
        <source>the address</source>
        <translation>la dirección</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/slip_parts.py"/>
        <source>the items</source>
        <translation>los artículos</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/slip_parts.py"/>
        <source>the gift message</source>
        <translation>el mensaje de regalo</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/slip_parts.py"/>
        <source>the buyer's note</source>
        <translation>la nota del comprador</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/slip_parts.py"/>
        <source>the shipping service</source>
        <translation>el servicio de envío</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/slip_parts.py"/>
        <source>the prices</source>
        <translation>los precios</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/slip_parts.py"/>
        <source>the order's number or date</source>
        <translation>el número o la fecha del pedido</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/test_page.py"/>
        <source>Latin</source>
        <translation>Latino</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/test_page.py"/>
        <source>Greek</source>
        <translation>Griego</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/test_page.py"/>
        <source>Cyrillic</source>
        <translation>Cirílico</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/test_page.py"/>
        <source>Hebrew</source>
        <translation>Hebreo</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/test_page.py"/>
        <source>Arabic</source>
        <translation>Árabe</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/test_page.py"/>
        <source>Devanagari</source>
        <translation>Devanagari</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/test_page.py"/>
        <source>Thai</source>
        <translation>Tailandés</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/test_page.py"/>
        <source>Chinese</source>
        <translation>Chino</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/test_page.py"/>
        <source>Japanese</source>
        <translation>Japonés</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/test_page.py"/>
        <source>Korean</source>
        <translation>Coreano</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/test_page.py"/>
        <source>Signs</source>
        <translation>Signos</translation>
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
        <translation>Tamaño</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/test_page.py"/>
        <location filename="../../makerapp/ui/settings/setup_editor.py"/>
        <source>Sides</source>
        <translation>Caras</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/test_page.py"/>
        <location filename="../../makerapp/ui/settings/setup_editor.py"/>
        <source>Tray</source>
        <translation>Bandeja</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/test_page.py"/>
        <location filename="../../makerapp/ui/settings/setup_editor.py"/>
        <source>Copies</source>
        <translation>Copias</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/test_page.py"/>
        <location filename="../../makerapp/ui/settings/setup_editor.py"/>
        <source>Color</source>
        <translation>Color</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/papers/test_page.py"/>
        <location filename="../../makerapp/ui/settings/setup_editor.py"/>
        <source>Label printer</source>
        <translation>Impresora de etiquetas</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/reprint.py"/>
        <source>This paper was made from several orders.</source>
        <translation>Este papel se hizo con varios pedidos.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/reprint.py"/>
        <source>Print it anew from the list.</source>
        <translation>Imprímelo de nuevo desde la lista.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/reprint.py"/>
        <source>On the same sheet: {listed}.</source>
        <translation>En la misma hoja: {listed}.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/paperwork/saving.py"/>
        <source>The PDF couldn't be saved.</source>
        <translation>No se ha podido guardar el PDF.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/parcel_words.py"/>
        <source>Part of it packed</source>
        <translation>Embalado en parte</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/parcel_words.py"/>
        <location filename="../../makerapp/services/words.py"/>
        <location filename="../../makerapp/ui/widgets/chip.py"/>
        <source>Shipped</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/parcel_words.py"/>
        <source>Part of it shipped</source>
        <translation>Enviado en parte</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/parcel_words.py"/>
        <source>Tracking number added</source>
        <translation>Número de seguimiento añadido</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/parcel_words.py"/>
        <source>Tracking number changed</source>
        <translation>Número de seguimiento cambiado</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/parcel_words.py"/>
        <source>Tracking number removed</source>
        <translation>Número de seguimiento quitado</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/parcel_words.py"/>
        <source>Carrier changed</source>
        <translation>Transportista cambiado</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/parcel_words.py"/>
        <source>Weight and postage of the parcel</source>
        <translation>Peso y portes del paquete</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/parcel_words.py"/>
        <location filename="../../makerapp/services/stored_words.py"/>
        <source>Fulfillment cancelled</source>
        <translation>Envío anulado</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/parcel_words.py"/>
        <source>{number} packed</source>
        <translation>{number} embalado</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/parcel_words.py"/>
        <source>{n} orders packed</source>
        <extracomment>One: {n} orders packed</extracomment>
        <translation>
            <numerusform>{n} pedido embalado</numerusform>
            <numerusform>{n} pedidos embalados</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/services/parcel_words.py"/>
        <source>Part of {number} packed</source>
        <translation>Parte de {number} embalada</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/parcel_words.py"/>
        <source>Parts of {n} orders packed</source>
        <extracomment>One: Parts of {n} orders packed</extracomment>
        <translation>
            <numerusform>Parte de {n} pedido embalada</numerusform>
            <numerusform>Partes de {n} pedidos embaladas</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/services/parcel_words.py"/>
        <source>{number} marked as shipped</source>
        <translation>{number} marcado como enviado</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/parcel_words.py"/>
        <source>{n} orders marked as shipped</source>
        <extracomment>One: {n} orders marked as shipped</extracomment>
        <translation>
            <numerusform>{n} pedido marcado como enviado</numerusform>
            <numerusform>{n} pedidos marcados como enviados</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/services/parcel_words.py"/>
        <source>Part of {number} marked as shipped</source>
        <translation>Parte de {number} marcada como enviada</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/parcel_words.py"/>
        <source>Parts of {n} orders marked as shipped</source>
        <extracomment>One: Parts of {n} orders marked as shipped</extracomment>
        <translation>
            <numerusform>Parte de {n} pedido marcada como enviada</numerusform>
            <numerusform>Partes de {n} pedidos marcadas como enviadas</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/services/parcel_words.py"/>
        <source>Tracking number added to {number}</source>
        <translation>Número de seguimiento añadido a {number}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/parcel_words.py"/>
        <source>{n} tracking numbers added</source>
        <extracomment>One: {n} tracking numbers added</extracomment>
        <translation>
            <numerusform>{n} número de seguimiento añadido</numerusform>
            <numerusform>{n} números de seguimiento añadidos</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/services/parcel_words.py"/>
        <source>Tracking number of {number} changed</source>
        <translation>Número de seguimiento de {number} cambiado</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/parcel_words.py"/>
        <source>{n} tracking numbers changed</source>
        <extracomment>One: {n} tracking numbers changed</extracomment>
        <translation>
            <numerusform>{n} número de seguimiento cambiado</numerusform>
            <numerusform>{n} números de seguimiento cambiados</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/services/parcel_words.py"/>
        <source>Tracking number of {number} removed</source>
        <translation>Número de seguimiento de {number} quitado</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/parcel_words.py"/>
        <source>{n} tracking numbers removed</source>
        <extracomment>One: {n} tracking numbers removed</extracomment>
        <translation>
            <numerusform>{n} número de seguimiento quitado</numerusform>
            <numerusform>{n} números de seguimiento quitados</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/services/parcel_words.py"/>
        <source>Carrier of {number} changed</source>
        <translation>Transportista de {number} cambiado</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/parcel_words.py"/>
        <source>{n} carriers changed</source>
        <extracomment>One: {n} carriers changed</extracomment>
        <translation>
            <numerusform>{n} transportista cambiado</numerusform>
            <numerusform>{n} transportistas cambiados</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/services/parcel_words.py"/>
        <source>Parcel of {number} changed</source>
        <translation>Paquete de {number} cambiado</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/parcel_words.py"/>
        <source>{n} parcels changed</source>
        <extracomment>One: {n} parcels changed</extracomment>
        <translation>
            <numerusform>{n} paquete cambiado</numerusform>
            <numerusform>{n} paquetes cambiados</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/services/parcel_words.py"/>
        <source>Fulfillment of {number} cancelled</source>
        <translation>Envío de {number} anulado</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/parcel_words.py"/>
        <source>{n} fulfillments cancelled</source>
        <extracomment>One: {n} fulfillments cancelled</extracomment>
        <translation>
            <numerusform>{n} envío anulado</numerusform>
            <numerusform>{n} envíos anulados</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/services/parcel_words.py"/>
        <location filename="../../makerapp/ui/orders/cancel_fulfillment_dialog.py"/>
        <source>Still on the bench</source>
        <translation>Aún en el taller</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/parcel_words.py"/>
        <location filename="../../makerapp/services/product_words.py"/>
        <location filename="../../makerapp/services/stored_words.py"/>
        <location filename="../../makerapp/ui/orders/cancel_fulfillment_dialog.py"/>
        <location filename="../../makerapp/ui/orders/refund_dialog.py"/>
        <location filename="../../makerapp/ui/orders/return_dialog.py"/>
        <source>Back on the shelf</source>
        <translation>De vuelta en el estante</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/parcel_words.py"/>
        <location filename="../../makerapp/ui/orders/cancel_fulfillment_dialog.py"/>
        <source>Gone</source>
        <translation>Perdidos</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/parcel_words.py"/>
        <source>The rest stays in To pack</source>
        <translation>El resto se queda en «Por embalar»</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/parcel_words.py"/>
        <source>The rest is to be made</source>
        <translation>El resto está por hacer</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/parcel_words.py"/>
        <source>In one box with {join}</source>
        <translation>En la misma caja que {join}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/parcel_words.py"/>
        <source>postage {amount}</source>
        <translation>portes {amount}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/parcels.py"/>
        <source>This parcel isn't here any more.</source>
        <translation>Este paquete ya no está aquí.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/parcels.py"/>
        <source>Its order was taken back or removed.</source>
        <translation>Su pedido se ha deshecho o quitado.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/parcels.py"/>
        <location filename="../../makerapp/ui/orders/parcel_dialog.py"/>
        <source>This parcel is cancelled already.</source>
        <translation>Este paquete ya está anulado.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/parcels.py"/>
        <location filename="../../makerapp/ui/orders/parcel_dialog.py"/>
        <source>It stays in the history as it was.</source>
        <translation>Se queda en el historial como estaba.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/parcels.py"/>
        <source>No parcel weighs that.</source>
        <translation>Ningún paquete pesa eso.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/parcels.py"/>
        <source>Write its weight in grams, at most {heaviest} kg, or none.</source>
        <translation>Escribe su peso en gramos, como mucho {heaviest} kg, o ninguno.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/parcels.py"/>
        <source>No postage costs that.</source>
        <translation>Los portes no cuestan eso.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/parcels.py"/>
        <source>Write what you paid for the postage, or leave it empty.</source>
        <translation>Escribe lo que pagaste de portes o déjalo vacío.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/parcels.py"/>
        <source>This parcel isn't one of {number}.</source>
        <translation>Este paquete no es de {number}.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/parcels.py"/>
        <source>Open the order it belongs to.</source>
        <translation>Abre el pedido al que pertenece.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/payments.py"/>
        <source>{amount} of {number} went back to the buyer.</source>
        <translation>{amount} de {number} se han devuelto al comprador.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/payments.py"/>
        <source>So it was paid. Undo the refund first, in the timeline.</source>
        <translation>Así que estaba pagado. Deshaz antes el reembolso, en el historial.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/payments.py"/>
        <source>{number} is paid already.</source>
        <translation>{number} ya está pagado.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/payments.py"/>
        <source>Nothing was booked a second time.</source>
        <translation>No se ha anotado nada por segunda vez.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/payments.py"/>
        <source>The payment of {number} has failed already.</source>
        <translation>El pago de {number} ya ha fallado.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/payments.py"/>
        <source>This amount can't be booked.</source>
        <translation>Este importe no se puede anotar.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/payments.py"/>
        <source>Type in what it was, like 12.50.</source>
        <translation>Escribe cuánto fue, como 12,50.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/pictures.py"/>
        <source>The picture can't be kept.</source>
        <translation>No se puede guardar la imagen.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/plain_words.py"/>
        <source>a an and are at can could do does for from get how i if in is it me my of on one or the there to what when where which why with you your</source>
        <translation>a al algo como cómo con cual cuál cuando cuándo cuánto de del desde donde dónde e el en es está están estoy hacer hago hay he la las le lo los me mi mis o para pero por porque puede puedo que qué quien quién quiero se si sin sobre son su sus te tengo tu tus un una unas uno unos y yo</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/product_draft.py"/>
        <source>The product has no name.</source>
        <translation>El producto no tiene nombre.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/product_draft.py"/>
        <source>Type what it is, like “Moss mug”.</source>
        <translation>Escribe qué es, como «Taza musgo».</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/product_draft.py"/>
        <source>That text is too long.</source>
        <translation>Ese texto es demasiado largo.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/product_draft.py"/>
        <source>Use up to {most} letters.</source>
        <translation>Usa hasta {most} letras.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/product_draft.py"/>
        <source>The price is below zero.</source>
        <translation>El precio es menor que cero.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/product_draft.py"/>
        <source>The price is too large.</source>
        <translation>El precio es demasiado grande.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/product_draft.py"/>
        <location filename="../../makerapp/services/shortage.py"/>
        <source>Type what one piece costs, or leave it empty.</source>
        <translation>Escribe lo que cuesta una pieza o déjalo vacío.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/product_draft.py"/>
        <source>That production time can't be.</source>
        <translation>Ese plazo de elaboración no puede ser.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/product_draft.py"/>
        <source>Use 1 to {most_days} days, or none.</source>
        <translation>Usa de 1 a {most_days} días, o ninguno.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/product_draft.py"/>
        <source>Use 1 to {most_pieces}, or leave it empty if you don't know.</source>
        <translation>Usa de 1 a {most_pieces}, o déjalo vacío si no lo sabes.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/product_draft.py"/>
        <source>So many can't be made.</source>
        <translation>No se pueden hacer tantas.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/product_draft.py"/>
        <source>That can't be.</source>
        <translation>Eso no puede ser.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/product_draft.py"/>
        <source>Use 0 to {most_pieces}; 0 never reminds you.</source>
        <translation>Usa de 0 a {most_pieces}; 0 no avisa nunca.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/product_draft.py"/>
        <source>A piece weighs more than nothing.</source>
        <translation>Una pieza pesa más que nada.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/product_draft.py"/>
        <source>That is too heavy.</source>
        <translation>Eso pesa demasiado.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/product_draft.py"/>
        <source>Use 1 to {most_grams} grams, or leave it empty.</source>
        <translation>Usa de 1 a {most_grams} gramos o déjalo vacío.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/product_draft.py"/>
        <source>It is archived; bring it back, or use another SKU.</source>
        <translation>Está archivado; tráelo de vuelta o usa otro SKU.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/product_draft.py"/>
        <source>Use another SKU.</source>
        <translation>Usa otro SKU.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/product_draft.py"/>
        <source>{title} has the SKU {sku}.</source>
        <translation>{title} tiene el SKU {sku}.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/product_draft.py"/>
        <source>That is a code of this program.</source>
        <translation>Ese es un código de este programa.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/product_draft.py"/>
        <source>Scan what stands on the item itself.</source>
        <translation>Escanea lo que está en el propio artículo.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/product_draft.py"/>
        <source>{title} has the barcode {code}.</source>
        <translation>{title} tiene el código de barras {code}.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/product_draft.py"/>
        <source>Take it off that product first, or use another one.</source>
        <translation>Quítalo antes de ese producto o usa otro.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/product_draft.py"/>
        <source>That is no HS code.</source>
        <translation>Ese no es un código HS.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/product_draft.py"/>
        <source>It has 6 to 10 digits, like 6912.00.</source>
        <translation>Tiene de 6 a 10 cifras, como 6912.00.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/product_draft.py"/>
        <source>Write its English name or its two letters, like GB.</source>
        <translation>Escribe su nombre en inglés o sus dos letras, como GB.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/product_draft.py"/>
        <source>There is no country “{origin_country}”.</source>
        <translation>No hay ningún país «{origin_country}».</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/product_words.py"/>
        <source>Product added</source>
        <translation>Producto añadido</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/product_words.py"/>
        <source>Product changed</source>
        <translation>Producto cambiado</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/product_words.py"/>
        <source>Brought back from the archive</source>
        <translation>Sacado del archivo</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/product_words.py"/>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/product_words.py"/>
        <source>Counted</source>
        <translation>Contado</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/product_words.py"/>
        <source>Adjusted</source>
        <translation>Ajustado</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/product_words.py"/>
        <source>{title} added</source>
        <translation>{title}: añadido</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/product_words.py"/>
        <source>{title} changed</source>
        <translation>{title}: cambiado</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/product_words.py"/>
        <source>Nothing was changed</source>
        <translation>No se ha cambiado nada</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/product_words.py"/>
        <source>{title} archived</source>
        <translation>{title}: archivado</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/product_words.py"/>
        <source>Product archived</source>
        <translation>Producto archivado</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/product_words.py"/>
        <source>{title} is back</source>
        <translation>{title} está de vuelta</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/product_words.py"/>
        <source>Product is back</source>
        <translation>El producto está de vuelta</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/product_words.py"/>
        <source>{title} received</source>
        <translation>{title}: recibido</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/product_words.py"/>
        <source>Pieces received</source>
        <translation>Piezas recibidas</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/product_words.py"/>
        <source>{title} counted</source>
        <translation>{title}: contado</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/product_words.py"/>
        <source>Shelf counted</source>
        <translation>Estante contado</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/product_words.py"/>
        <source>Stock of {title} adjusted</source>
        <translation>Existencias de {title} ajustadas</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/product_words.py"/>
        <source>Stock adjusted</source>
        <translation>Existencias ajustadas</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/product_words.py"/>
        <location filename="../../makerapp/ui/products/product_panel.py"/>
        <location filename="../../makerapp/ui/products/table_model.py"/>
        <source>Promised</source>
        <translation>Prometido</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/product_words.py"/>
        <source>Promise given up</source>
        <translation>Promesa retirada</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/product_words.py"/>
        <source>Made</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/product_words.py"/>
        <source>Taken off the shelf</source>
        <translation>Tomado del estante</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/product_words.py"/>
        <source>{n} days</source>
        <extracomment>One: 1 day</extracomment>
        <translation>
            <numerusform>1 día</numerusform>
            <numerusform>{n} días</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/services/product_words.py"/>
        <source>On hand {before} → {after}</source>
        <translation>Existencias {before} → {after}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/product_words.py"/>
        <source>On hand {after}, as it was</source>
        <translation>Existencias {after}, como antes</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/products.py"/>
        <source>{title} is archived already.</source>
        <translation>{title} ya está en el archivo.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/products.py"/>
        <source>Bring it back to change it.</source>
        <translation>Tráelo de vuelta para cambiarlo.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/products.py"/>
        <source>{title} can't be archived yet.</source>
        <translation>{title} aún no se puede archivar.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/products.py"/>
        <source>{n} pieces of it are promised to open orders. Send or cancel those first.</source>
        <extracomment>One: 1 piece of it is promised to an open order. Send or cancel that first.</extracomment>
        <translation>
            <numerusform>Hay 1 pieza prometida a un pedido abierto. Envíalo o cancélalo antes.</numerusform>
            <numerusform>Hay {n} piezas prometidas a pedidos abiertos. Envíalos o cancélalos antes.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/services/products.py"/>
        <source>{title} isn't archived.</source>
        <translation>{title} no está en el archivo.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/products.py"/>
        <source>It is among the other products.</source>
        <translation>Está entre los demás productos.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/products.py"/>
        <source>An adjustment needs a reason.</source>
        <translation>Un ajuste necesita un motivo.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/products.py"/>
        <location filename="../../makerapp/ui/products/stock_dialog.py"/>
        <source>Say what happened, like “broke in the kiln”.</source>
        <translation>Di qué ha pasado, como «se rompió en el horno».</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/products.py"/>
        <source>That changes nothing.</source>
        <translation>Eso no cambia nada.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/products.py"/>
        <source>Say how many pieces more or fewer there are.</source>
        <translation>Di cuántas piezas más o menos hay.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/products.py"/>
        <source>That is too many pieces.</source>
        <translation>Son demasiadas piezas.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/products.py"/>
        <source>Use up to {most_pieces}.</source>
        <translation>Usa hasta {most_pieces}.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/products.py"/>
        <source>The reason is too long.</source>
        <translation>El motivo es demasiado largo.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/products.py"/>
        <source>Use up to {most_reason} letters.</source>
        <translation>Usa hasta {most_reason} letras.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/products.py"/>
        <source>{title} is archived.</source>
        <translation>{title} está en el archivo.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/products.py"/>
        <source>Bring it back first, then change its stock.</source>
        <translation>Tráelo antes de vuelta y cambia después sus existencias.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/products.py"/>
        <source>There aren't so many of {title}.</source>
        <translation>No hay tantas piezas de {title}.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/products.py"/>
        <source>{on_hand} are on hand, so at most that many can go. Count them again if that is wrong.</source>
        <translation>Hay {on_hand}, así que como mucho pueden salir esas. Cuéntalas otra vez si no es así.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/products.py"/>
        <source>That is less than nothing.</source>
        <translation>Eso es menos que nada.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/products.py"/>
        <source>That is no piece at all.</source>
        <translation>Eso no es ninguna pieza.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/products.py"/>
        <source>Use a whole number from {least} to {most_pieces}.</source>
        <translation>Usa un número entero de {least} a {most_pieces}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/promises.py"/>
        <source>{pieces} promised, you can make {capacity} in {n} days. Agree on a later day, or promise fewer.</source>
        <extracomment>One: {pieces} promised, you can make {capacity} in 1 day. Agree on a later day, or promise fewer.</extracomment>
        <translation>
            <numerusform>{pieces} prometidos, puedes hacer {capacity} en 1 día. Acuerda un día más tarde o promete menos.</numerusform>
            <numerusform>{pieces} prometidos, puedes hacer {capacity} en {n} días. Acuerda un día más tarde o promete menos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/promises.py"/>
        <source>{pieces} to make, you can make {capacity} in {n} days. Agree on a later day, or promise fewer.</source>
        <extracomment>One: {pieces} to make, you can make {capacity} in 1 day. Agree on a later day, or promise fewer.</extracomment>
        <translation>
            <numerusform>{pieces} por hacer, puedes hacer {capacity} en 1 día. Acuerda un día más tarde o promete menos.</numerusform>
            <numerusform>{pieces} por hacer, puedes hacer {capacity} en {n} días. Acuerda un día más tarde o promete menos.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/services/promises.py"/>
        <source>{n} promised, none on hand. Make more in time, or promise fewer.</source>
        <translation>{n} prometidas, no hay ninguna. Haz más a tiempo o promete menos.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/promises.py"/>
        <source>{n} promised, {on_hand} on hand. Make more in time, or promise fewer.</source>
        <translation>{n} prometidas, hay {on_hand}. Haz más a tiempo o promete menos.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/promises.py"/>
        <source>{n} promised, you can make {capacity} at a time. Agree on a later day, or promise fewer.</source>
        <translation>{n} prometidas, puedes hacer {capacity} de una vez. Acuerda un día posterior o promete menos.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/promises.py"/>
        <source>{n} to make, you can make {capacity} at a time. Agree on a later day, or promise fewer.</source>
        <translation>{n} por hacer, puedes hacer {capacity} de una vez. Acuerda un día posterior o promete menos.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/promises.py"/>
        <source> · {count} more</source>
        <translation> · {count} más</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/public_holidays.py"/>
        <source>Closed already</source>
        <translation>Ya cerrado</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/public_holidays.py"/>
        <source>Not a working day</source>
        <translation>No es día laborable</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/quality.py"/>
        <source>Checked</source>
        <translation>Comprobado</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/quality.py"/>
        <source>Not ticked</source>
        <translation>Sin marcar</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/read_back.py"/>
        <source>Read what {title} says first.</source>
        <translation>Lee antes lo que dice {title}.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/read_back.py"/>
        <source>It is made for this buyer: compare every letter, then it goes in the box. Nothing was ticked.</source>
        <translation>Está hecho para este comprador: compara cada letra, y entonces va a la caja. No se ha marcado nada.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/read_back.py"/>
        <source>Read back: </source>
        <translation>Releído: </translation>
    </message>
    <message>
        <location filename="../../makerapp/services/refunds.py"/>
        <source>Nothing is due to the buyer of {number}.</source>
        <translation>Al comprador de {number} no se le debe nada.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/refunds.py"/>
        <source>There is nothing to pay back.</source>
        <translation>No hay nada que devolver.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/refunds.py"/>
        <source>{number} isn't paid, so there is nothing to pay back.</source>
        <translation>{number} no está pagado, así que no hay nada que devolver.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/refunds.py"/>
        <source>Record its payment first.</source>
        <translation>Anota antes su pago.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/refunds.py"/>
        <source>Nobody knows what was paid for {number}.</source>
        <translation>Nadie sabe cuánto se pagó por {number}.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/refunds.py"/>
        <source>Edit the order and type in its prices, then refund it.</source>
        <translation>Edita el pedido, escribe sus precios y reembólsalo después.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/refunds.py"/>
        <source>Everything paid for {number} went back already.</source>
        <translation>Todo lo pagado por {number} ya se ha devuelto.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/refunds.py"/>
        <source>Nothing is left to refund.</source>
        <translation>No queda nada por reembolsar.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/refunds.py"/>
        <source>How much goes back isn't known.</source>
        <translation>No se sabe cuánto se devuelve.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/refunds.py"/>
        <source>Type in the amount.</source>
        <translation>Escribe el importe.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/refunds.py"/>
        <source>A refund of nothing isn't one.</source>
        <translation>Un reembolso de nada no lo es.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/refunds.py"/>
        <source>Type in the amount that goes back.</source>
        <translation>Escribe el importe que se devuelve.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/refunds.py"/>
        <source>Only {amount} of what was paid for {number} is left.</source>
        <translation>De lo pagado por {number} solo quedan {amount}.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/refunds.py"/>
        <source>No more than that can go back.</source>
        <translation>No se puede devolver más que eso.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/refunds.py"/>
        <source>{count} × {title} is more than can be refunded.</source>
        <translation>{count} × {title} es más de lo que se puede reembolsar.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/refunds.py"/>
        <source>{most} of them aren't refunded yet.</source>
        <translation>Solo hay {most} sin reembolsar.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/refunds.py"/>
        <source>{sent} of those sent aren't refunded yet.</source>
        <translation>De lo enviado solo hay {sent} sin reembolsar.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/refunds.py"/>
        <location filename="../../makerapp/services/shortage.py"/>
        <source>Nothing would be left of {number}.</source>
        <translation>No quedaría nada de {number}.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/refunds.py"/>
        <source>Cancel the order instead, with the money paid back.</source>
        <translation>Cancela mejor el pedido y devuelve el dinero.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/rehearsal.py"/>
        <source>{number} is made: {status}, {pieces} to send.</source>
        <translation>Se crea {number}: {status}, {pieces} por enviar.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/rehearsal.py"/>
        <source>{number} goes away; its timeline keeps that it was here.</source>
        <translation>{number} desaparece; su historial guarda que estuvo aquí.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/rehearsal.py"/>
        <source>{number}: {status} becomes {status2}.</source>
        <translation>{number}: {status} pasa a {status2}.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/rehearsal.py"/>
        <source>{number}: {pieces} to send, before {to_send}.</source>
        <translation>{number}: {pieces} por enviar, antes {to_send}.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/rehearsal.py"/>
        <source>{number}: ship-by date {named} becomes {named2}.</source>
        <translation>{number}: la fecha de envío {named} pasa a {named2}.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/rehearsal.py"/>
        <source>{number} is on hold until {day}.</source>
        <oldsource>is on hold until {day}</oldsource>
        <translation>{number} está apartado hasta el {day}.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/rehearsal.py"/>
        <source>{number} is no longer on hold.</source>
        <oldsource>is no longer on hold</oldsource>
        <translation>{number} ya no está apartado.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/rehearsal.py"/>
        <source>Tracking number {each} no longer counts.</source>
        <translation>El número de seguimiento {each} ya no vale.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/rehearsal.py"/>
        <source>Tracking number {each} counts.</source>
        <translation>El número de seguimiento {each} vale.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/rehearsal.py"/>
        <source>{number}: total {amount} becomes {amount2}.</source>
        <translation>{number}: el total {amount} pasa a {amount2}.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/rehearsal.py"/>
        <source>{number}: {payment} becomes {payment2}.</source>
        <translation>{number}: {payment} pasa a {payment2}.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/rehearsal.py"/>
        <source>{number}: refunded {amount} becomes {amount2}.</source>
        <translation>{number}: lo reembolsado, {amount}, pasa a {amount2}.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/rehearsal.py"/>
        <source>{number}: refund due {amount} becomes {amount2}.</source>
        <translation>{number}: lo que se debe devolver, {amount}, pasa a {amount2}.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/rehearsal.py"/>
        <source>on hand {figure} → {figure2}</source>
        <translation>existencias {figure} → {figure2}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/rehearsal.py"/>
        <source>promised {figure} → {figure2}</source>
        <translation>prometido {figure} → {figure2}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/rehearsal.py"/>
        <source>available {before} → {after}</source>
        <translation>disponible {before} → {after}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/rehearsal.py"/>
        <source>available stays {after}</source>
        <translation>disponible sigue en {after}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/report_tables.py"/>
        <source>Last 3 months</source>
        <translation>Últimos 3 meses</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/report_tables.py"/>
        <source>Last 12 months</source>
        <translation>Últimos 12 meses</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/report_tables.py"/>
        <source>This year</source>
        <translation>Este año</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/report_tables.py"/>
        <source>Last year</source>
        <translation>El año pasado</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/report_tables.py"/>
        <source>All time</source>
        <translation>Todo el tiempo</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/report_tables.py"/>
        <location filename="../../makerapp/ui/orders/pills.py"/>
        <location filename="../../makerapp/ui/today/today_words.py"/>
        <source>Late</source>
        <translation>Con retraso</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/report_tables.py"/>
        <location filename="../../makerapp/ui/today/today_words.py"/>
        <source>{day}: {n} orders</source>
        <extracomment>One: {day}: 1 order</extracomment>
        <translation>
            <numerusform>{day}: 1 pedido</numerusform>
            <numerusform>{day}: {n} pedidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/report_tables.py"/>
        <source>{month}: {n} orders</source>
        <extracomment>One: {month}: 1 order</extracomment>
        <translation>
            <numerusform>{month}: 1 pedido</numerusform>
            <numerusform>{month}: {n} pedidos</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/services/report_tables.py"/>
        <source>{month}: no orders sent</source>
        <translation>{month}: ningún pedido enviado</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/report_tables.py"/>
        <source>{month}: {percent} % on time, {late} of {n} orders late</source>
        <extracomment>One: {month}: {percent} % on time, {late} of 1 order late</extracomment>
        <translation>
            <numerusform>{month}: {percent} % a tiempo, {late} de 1 pedido con retraso</numerusform>
            <numerusform>{month}: {percent} % a tiempo, {late} de {n} pedidos con retraso</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/services/report_tables.py"/>
        <location filename="../../makerapp/ui/earnings/earnings_page.py"/>
        <source>{month}: {left} left, {available} available, {pending} pending</source>
        <translation>{month}: quedan {left}, {available} disponibles, {pending} pendientes</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/report_tables.py"/>
        <source>{item}: {pieces} in {orders}, {amount}</source>
        <translation>{item}: {pieces} en {orders}, {amount}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/report_tables.py"/>
        <location filename="../../makerapp/ui/reports/reports_page.py"/>
        <location filename="../../makerapp/ui/today/today_panel.py"/>
        <source>Ship-by dates this week</source>
        <translation>Fechas de envío de esta semana</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/report_tables.py"/>
        <location filename="../../makerapp/ui/reports/reports_page.py"/>
        <source>Orders by month and channel</source>
        <translation>Pedidos por mes y canal</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/report_tables.py"/>
        <location filename="../../makerapp/ui/earnings/month_table.py"/>
        <source>All channels</source>
        <translation>Todos los canales</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/report_tables.py"/>
        <source>Together</source>
        <translation>En total</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/report_tables.py"/>
        <source>Orders sent</source>
        <translation>Pedidos enviados</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/report_tables.py"/>
        <source>On time</source>
        <translation>A tiempo</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/report_tables.py"/>
        <source>Late</source>
        <comment>sent after its ship-by date</comment>
        <translation>Con retraso</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/report_tables.py"/>
        <source>On time (%)</source>
        <translation>A tiempo (%)</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/report_tables.py"/>
        <location filename="../../makerapp/ui/reports/reports_page.py"/>
        <source>Sent on time</source>
        <translation>Enviados a tiempo</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/report_tables.py"/>
        <source>Pieces</source>
        <translation>Piezas</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/report_tables.py"/>
        <source>Amount ({currency})</source>
        <translation>Importe ({currency})</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/report_tables.py"/>
        <location filename="../../makerapp/ui/reports/reports_page.py"/>
        <source>What sells</source>
        <translation>Qué se vende</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/report_tables.py"/>
        <source>What is left ({currency})</source>
        <translation>Lo que queda ({currency})</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/report_tables.py"/>
        <source>Available ({currency})</source>
        <translation>Disponible ({currency})</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/report_tables.py"/>
        <source>Pending ({currency})</source>
        <translation>Pendiente ({currency})</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/report_tables.py"/>
        <location filename="../../makerapp/ui/reports/reports_page.py"/>
        <source>Pending and available</source>
        <translation>Pendiente y disponible</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/report_tables.py"/>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/restoring.py"/>
        <source>The backup could not be read.</source>
        <translation>No se pudo leer la copia de seguridad.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/restoring.py"/>
        <source>This file isn't a backup that can be used.</source>
        <translation>Este archivo no es una copia de seguridad que se pueda usar.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/restoring.py"/>
        <source>{name} is damaged, or another program's. Choose another backup; nothing was changed.</source>
        <translation>{name} está dañada o es de otro programa. Elige otra copia de seguridad; no se cambió nada.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/returns.py"/>
        <source>Nothing is to be done yet.</source>
        <translation>Aún no hay nada que hacer.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/returns.py"/>
        <source>Choose what happens with these pieces.</source>
        <translation>Elige qué pasa con estas piezas.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/returns.py"/>
        <source>No pieces are chosen.</source>
        <translation>No hay piezas elegidas.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/returns.py"/>
        <source>Say how many of which item came back.</source>
        <translation>Di cuántas han vuelto y de qué artículo.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/returns.py"/>
        <source>Say how many of which item are sent anew.</source>
        <translation>Di cuántas se envían de nuevo y de qué artículo.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/returns.py"/>
        <source>{number} is Cancelled.</source>
        <translation>{number} está cancelado.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/returns.py"/>
        <source>Reopen it first, if something is still to be done about it.</source>
        <translation>Reábrelo antes si aún hay que hacer algo con él.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/returns.py"/>
        <source>Nothing of {number} was sent, so nothing can come back or be sent anew.</source>
        <translation>De {number} no se ha enviado nada, así que nada puede volver ni enviarse de nuevo.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/returns.py"/>
        <source>To take an item off it, edit the order; to end it, cancel it.</source>
        <translation>Para quitarle un artículo, edita el pedido; para acabarlo, cancélalo.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/returns.py"/>
        <source>This item isn't on {number} any more.</source>
        <translation>Este artículo ya no está en {number}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/returns.py"/>
        <source>{count} × {title} can't be: {n} are still with the buyer.</source>
        <extracomment>One: {count} × {title} can't be: 1 is still with the buyer.</extracomment>
        <translation>
            <numerusform>{count} × {title} no puede ser: 1 sigue con el comprador.</numerusform>
            <numerusform>{count} × {title} no puede ser: {n} siguen con el comprador.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/returns.py"/>
        <source>{count} × {title} can't be: {n} were sent.</source>
        <extracomment>One: {count} × {title} can't be: 1 was sent.</extracomment>
        <translation>
            <numerusform>{count} × {title} no puede ser: se envió 1.</numerusform>
            <numerusform>{count} × {title} no puede ser: se enviaron {n}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/services/returns.py"/>
        <source>Choose no more than that.</source>
        <translation>Elige como mucho eso.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/returns.py"/>
        <source>{n} pieces are still with the buyer of {number}.</source>
        <extracomment>One: 1 piece is still with the buyer of {number}.</extracomment>
        <translation>
            <numerusform>1 pieza sigue en manos del comprador de {number}.</numerusform>
            <numerusform>{n} piezas siguen en manos del comprador de {number}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/services/returns.py"/>
        <source>A sent order is cancelled only once everything came back.</source>
        <translation>Un pedido enviado se cancela solo cuando ha vuelto todo.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/returns.py"/>
        <source>{n} pieces are still to be sent of {number}.</source>
        <extracomment>One: 1 piece is still to be sent of {number}.</extracomment>
        <translation>
            <numerusform>Queda 1 pieza de {number} por enviar.</numerusform>
            <numerusform>Quedan {n} piezas de {number} por enviar.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/services/returns.py"/>
        <source>Take them off the order first, then end it as a return.</source>
        <translation>Quítalas antes del pedido y después ciérralo como devolución.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/sample_shop.py"/>
        <source>The sample orders are here already.</source>
        <translation>Los pedidos de ejemplo ya están aquí.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/sample_shop.py"/>
        <source>Remove them first to start over.</source>
        <translation>Quítalos antes para empezar de nuevo.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/saved_views.py"/>
        <source>There are {n} saved lists already.</source>
        <translation>Ya hay {n} listas guardadas.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/saved_views.py"/>
        <source>Delete one that you no longer open.</source>
        <translation>Borra una que ya no abras.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/saved_views.py"/>
        <source>The list has no name yet.</source>
        <translation>La lista aún no tiene nombre.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/saved_views.py"/>
        <source>Type what you want to find it by, like “Gifts for today”.</source>
        <translation>Escribe cómo quieres encontrarla, como «Regalos para hoy».</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/saved_views.py"/>
        <source>That name is too long.</source>
        <translation>Ese nombre es demasiado largo.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/saved_views.py"/>
        <source>Use up to {n} letters.</source>
        <translation>Usa hasta {n} letras.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/saved_views.py"/>
        <source>There is a list of that name already.</source>
        <translation>Ya hay una lista con ese nombre.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/saved_views.py"/>
        <source>Use another name.</source>
        <translation>Usa otro nombre.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/saving.py"/>
        <source>{strerror}. Choose another place.</source>
        <translation>{strerror}. Elige otro sitio.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/scanned.py"/>
        <source>Some signs arrive as others: set the scanner to the language of your keyboard.</source>
        <translation>Algunos signos llegan cambiados: pon el lector en el idioma de tu teclado.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/scanned.py"/>
        <source>The {name} card. {does}.</source>
        <translation>La tarjeta {name}. {does}.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/scanned.py"/>
        <source>The label of {item}.</source>
        <translation>La etiqueta de {item}.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/scanned.py"/>
        <source>No code of this shop.</source>
        <translation>No es un código de esta tienda.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/scanned.py"/>
        <source>A packing slip of {number}, but none with this code was printed here.</source>
        <translation>Un albarán de {number}, pero aquí no se ha impreso ninguno con este código.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/scanned.py"/>
        <source>The packing slip of {number}, {buyer}. It is from before a change.</source>
        <translation>El albarán de {number}, {buyer}. Es de antes de un cambio.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/scanned.py"/>
        <source>The packing slip of {number}, {buyer}.</source>
        <translation>El albarán de {number}, {buyer}.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/scanned.py"/>
        <source>no name</source>
        <translation>sin nombre</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/scanned.py"/>
        <source>The tracking number of {number}, {buyer}.</source>
        <translation>El número de seguimiento de {number}, {buyer}.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/scanned.py"/>
        <source>A tracking number of {carrier}.</source>
        <translation>Un número de seguimiento de {carrier}.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/scanned.py"/>
        <source>This order is gone</source>
        <translation>Este pedido ya no existe</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/scanned.py"/>
        <source>{number} is already delivered</source>
        <translation>{number} ya está entregado</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/scanned.py"/>
        <source>Sent: {when}, with {how}.</source>
        <translation>Enviado: {when}, con {how}.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/scanned.py"/>
        <source>Sent: {when}. There is nothing left to pack.</source>
        <translation>Enviado: {when}. No queda nada por embalar.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/ship_dates.py"/>
        <source>{number} is no longer open.</source>
        <translation>{number} ya no está abierto.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/ship_dates.py"/>
        <source>Its ship-by date stays as it was.</source>
        <translation>Su fecha de envío se queda como estaba.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/shop.py"/>
        <source>{currency} isn't a currency.</source>
        <translation>{currency} no es una moneda.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/shop.py"/>
        <source>Use its three letters, like GBP, EUR or USD.</source>
        <translation>Usa sus tres letras, como GBP, EUR o USD.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/shop.py"/>
        <source>{time_zone} isn't a time zone.</source>
        <translation>{time_zone} no es una zona horaria.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/shop.py"/>
        <source>Choose one like Europe/London.</source>
        <translation>Elige una como Europe/London.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/shortage.py"/>
        <source>{title} can't stand in for {title2}.</source>
        <translation>{title} no puede sustituir a {title2}.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/shortage.py"/>
        <source>Choose another product.</source>
        <translation>Elige otro producto.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/shortage.py"/>
        <source>{title} can't cost that.</source>
        <translation>{title} no puede costar eso.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/shortage.py"/>
        <source>The box would be empty.</source>
        <translation>La caja quedaría vacía.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/shortage.py"/>
        <source>Wait and make it, or say what is there.</source>
        <translation>Espera y hazlo, o di lo que hay.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/shortage.py"/>
        <source>Nothing else is ready yet.</source>
        <translation>Aún no hay nada más listo.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/shortage.py"/>
        <source>Mark as made what is there, or wait and make it.</source>
        <translation>Marca como hecho lo que hay, o espera y hazlo.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/shortage.py"/>
        <source>{pieces} × {title} aren't left on {number}.</source>
        <translation>En {number} no quedan {pieces} × {title}.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/shortage_offers.py"/>
        <source>Nothing is missing.</source>
        <translation>No falta nada.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/shortage_offers.py"/>
        <source>Say how many pieces are missing first.</source>
        <translation>Di antes cuántas piezas faltan.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/shortage_offers.py"/>
        <source>Several items are missing.</source>
        <translation>Faltan varios artículos.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/shortage_offers.py"/>
        <source>Offer another product for one of them at a time.</source>
        <translation>Ofrece otro producto para uno de ellos cada vez.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/shortage_offers.py"/>
        <source>Which product instead?</source>
        <translation>¿Qué producto en su lugar?</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/shortage_offers.py"/>
        <source>Type its name and choose it.</source>
        <translation>Escribe su nombre y elígelo.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/shortage_offers.py"/>
        <source>What is there goes in a parcel now; what is missing stays behind, to be made.</source>
        <translation>Lo que hay sale ahora en un paquete; lo que falta se queda por hacer.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/shortage_offers.py"/>
        <source>It stays in To make, all of it promised to this order.</source>
        <translation>Se queda en «Por hacer», todo prometido a este pedido.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/shortage_offers.py"/>
        <source>Without a price, the total stays as it is.</source>
        <translation>Sin precio, el total se queda como está.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/shortage_offers.py"/>
        <source>The marketplace's ship-by date stays.</source>
        <translation>La fecha de envío del mercado se mantiene.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/shortage_offers.py"/>
        <source>thank you for your order {number}. I'm sorry: {n} × {title} are out of stock.</source>
        <extracomment>One: thank you for your order {number}. I'm sorry: {title} is out of stock.</extracomment>
        <translation>
            <numerusform>gracias por tu pedido {number}. Lo siento: no me queda {title}.</numerusform>
            <numerusform>gracias por tu pedido {number}. Lo siento: no me quedan {n} × {title}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/services/shortage_offers.py"/>
        <source>Would you like that? If you'd rather wait, or have your money back for it, just tell me.</source>
        <translation>¿Te parece bien? Si prefieres esperar o que te devuelva el dinero, dímelo.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/shortage_offers.py"/>
        <source>I could send you {instead} instead.</source>
        <translation>Podría enviarte {instead} en su lugar.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/shortage_offers.py"/>
        <source>I could send you {instead} instead, at the same price.</source>
        <translation>Podría enviarte {instead} en su lugar, al mismo precio.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/shortage_offers.py"/>
        <source>I could send you {instead} instead, and give you {amount} back.</source>
        <translation>Podría enviarte {instead} en su lugar y devolverte {amount}.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/shortage_offers.py"/>
        <source>I could send you {instead} instead, for {amount} more.</source>
        <translation>Podría enviarte {instead} en su lugar, por {amount} más.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/step.py"/>
        <source>There aren't enough of {title} on the shelf.</source>
        <translation>No hay suficientes piezas de {title} en el estante.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/step.py"/>
        <source>{on_hand} are counted, {on_hand2} are needed. Count them again, or make the rest first.</source>
        <translation>Hay {on_hand} contadas y hacen falta {on_hand2}. Cuéntalas otra vez o haz antes el resto.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/stored_words.py"/>
        <source>Cancelled by {name}: not confirmed as shipped within {count} days</source>
        <translation>Cancelado por {name}: sin constar como enviado en {count} días</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/stored_words.py"/>
        <source>Cancelled on {channel}</source>
        <translation>Cancelado en {channel}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/stored_words.py"/>
        <source>Sent more than {count} days ago</source>
        <translation>Enviado hace más de {count} días</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/stored_words.py"/>
        <source>closed on {count} days</source>
        <translation>cerrado {count} días</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/stored_words.py"/>
        <source>closed {days}</source>
        <translation>cerrado {days}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/stored_words.py"/>
        <source>open {days}</source>
        <translation>abierto {days}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/stored_words.py"/>
        <source>working days {days}</source>
        <translation>días laborables {days}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/stored_words.py"/>
        <source>usual time {count} working day</source>
        <translation>plazo habitual de {count} día laborable</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/stored_words.py"/>
        <source>usual time {count} working days</source>
        <translation>plazo habitual de {count} días laborables</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/stored_words.py"/>
        <source>production time of {title}</source>
        <translation>plazo de elaboración de {title}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/stored_words.py"/>
        <source>{count} days</source>
        <translation>{count} días</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/stored_words.py"/>
        <source>no usual time</source>
        <translation>sin plazo habitual</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/stored_words.py"/>
        <source>Order cancelled</source>
        <translation>Pedido cancelado</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/stored_words.py"/>
        <source>Waits for the rest</source>
        <translation>Espera al resto</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/stored_words.py"/>
        <source>Cancelled by the marketplace</source>
        <translation>Cancelado por el mercado</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/stored_words.py"/>
        <source>Changed by the marketplace</source>
        <translation>Cambiado por el mercado</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/stored_words.py"/>
        <source>Not in this parcel</source>
        <translation>No va en este paquete</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/stored_words.py"/>
        <source>Order edited</source>
        <translation>Pedido editado</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/stored_words.py"/>
        <source>Taken off the order</source>
        <translation>Quitado del pedido</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/stored_words.py"/>
        <source>Not to be sold again</source>
        <translation>No se puede volver a vender</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/stored_words.py"/>
        <source>Made for this order</source>
        <translation>Hecho para este pedido</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/stored_words.py"/>
        <source>Missing</source>
        <translation>Falta</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/stored_words.py"/>
        <location filename="../../makerapp/ui/orders/many_dialogs.py"/>
        <location filename="../../makerapp/ui/orders/payment_dialogs.py"/>
        <source>Cash</source>
        <translation>Efectivo</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/stored_words.py"/>
        <source>1 day</source>
        <translation>1 día</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/stored_words.py"/>
        <source>address</source>
        <translation>dirección</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/stored_words.py"/>
        <source>items</source>
        <translation>artículos</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/stored_words.py"/>
        <source>e-mail</source>
        <translation>email</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/stored_words.py"/>
        <source>phone</source>
        <translation>teléfono</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/stored_words.py"/>
        <source>ship-by date</source>
        <translation>fecha de envío</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/stored_words.py"/>
        <source>sold through</source>
        <translation>canal de venta</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/stored_words.py"/>
        <source>payment</source>
        <translation>pago</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/stored_words.py"/>
        <source>postage</source>
        <translation>portes</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/stored_words.py"/>
        <source>buyer's note</source>
        <translation>nota del comprador</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/stored_words.py"/>
        <source>gift</source>
        <translation>regalo</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/stored_words.py"/>
        <source>gift message</source>
        <translation>mensaje de regalo</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/stored_words.py"/>
        <source>postage service</source>
        <translation>servicio de envío</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/stored_words.py"/>
        <source>cancellation asked for</source>
        <translation>cancelación pedida</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/stored_words.py"/>
        <source>buyer</source>
        <translation>comprador</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/stored_words.py"/>
        <source>total</source>
        <translation>total</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/stored_words.py"/>
        <source>status</source>
        <translation>estado</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/stored_words.py"/>
        <source>the sample shop</source>
        <translation>la tienda de ejemplo</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/third_parties.py"/>
        <source>The license texts aren't all here.</source>
        <translation>Los textos de las licencias no están todos aquí.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/third_parties.py"/>
        <source>{fault} Install Makerbench again to get them.</source>
        <translation>{fault} Instala Makerbench otra vez para tenerlos.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/third_parties.py"/>
        <source>The license texts aren't here.</source>
        <translation>Los textos de las licencias no están aquí.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/third_parties.py"/>
        <source>{file} is missing. Install Makerbench again to get it.</source>
        <translation>Falta {file}. Instala Makerbench otra vez para tenerlo.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/timeline_text.py"/>
        <source>Written {moment}. Times are those of {zone}, with the offset to UTC.</source>
        <translation>Escrito el {moment}. Las horas son de {zone}, con la diferencia con UTC.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/timeline_text.py"/>
        <source>The maker's private notes are left out.</source>
        <translation>Las notas privadas de la tienda se han dejado fuera.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/timeline_text.py"/>
        <location filename="../../makerapp/ui/sidebar.py"/>
        <source>Shop</source>
        <translation>Tienda</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/timeline_text.py"/>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/timeline_text.py"/>
        <location filename="../../makerapp/ui/actions.py"/>
        <location filename="../../makerapp/ui/orders/detail_dialog.py"/>
        <location filename="../../makerapp/ui/orders/order_panel.py"/>
        <source>Order {number}</source>
        <translation>Pedido {number}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/timeline_text.py"/>
        <source>(undone later)</source>
        <translation>(deshecho después)</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/timeline_text.py"/>
        <source>Carrier not known</source>
        <translation>Transportista desconocido</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/timeline_text.py"/>
        <location filename="../../makerapp/ui/batch/done_step.py"/>
        <source>no tracking number</source>
        <translation>sin número de seguimiento</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/timeline_text.py"/>
        <source>tracking number {number}</source>
        <translation>número de seguimiento {number}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/timeline_text.py"/>
        <source>cancelled {moment}</source>
        <translation>anulado el {moment}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/timeline_text.py"/>
        <location filename="../../makerapp/ui/orders/detail_timeline.py"/>
        <location filename="../../makerapp/ui/orders/panel_body.py"/>
        <location filename="../../makerapp/ui/orders/timeline_view.py"/>
        <source>Timeline</source>
        <translation>Historial</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/timeline_text.py"/>
        <source>The timeline couldn't be saved.</source>
        <translation>No se ha podido guardar el historial.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/undo.py"/>
        <source>This can't be undone.</source>
        <translation>Esto no se puede deshacer.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/undo.py"/>
        <source>It is undone already, an undo itself, or it changed nothing that could be put back.</source>
        <translation>Ya está deshecho, es un paso deshecho o no cambió nada que se pueda devolver a como estaba.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/undo.py"/>
        <source>It changed nothing that could be put back.</source>
        <translation>No cambió nada que se pueda devolver a como estaba.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/undo.py"/>
        <source>This is undone already.</source>
        <translation>Esto ya está deshecho.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/undo.py"/>
        <source>The orders are as they were before.</source>
        <translation>Los pedidos están como antes.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/undo.py"/>
        <source>{name} is as it was before.</source>
        <translation>{name} está como antes.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/undo.py"/>
        <location filename="../../makerapp/services/undo_preview.py"/>
        <source>The shop</source>
        <translation>La tienda</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/undo_preview.py"/>
        <source>{listed}: sent in the same box, and still marked as shipped.</source>
        <translation>{listed}: va en la misma caja y sigue marcado como enviado.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/undo_preview.py"/>
        <source>{paper}, printed {when}: don't use it any more, or print it again.</source>
        <translation>{paper} (se imprimió {when}): no lo uses más o imprímelo otra vez.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/undo_preview.py"/>
        <source>{paper}, saved as PDF {when}: the file stays as it is.</source>
        <translation>{paper} (guardado como PDF {when}): el archivo se queda como está.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/undo_preview.py"/>
        <source>Message for the buyer, copied {when}: if you sent it, tell them.</source>
        <translation>Mensaje para el comprador, copiado {when}: si lo enviaste, díselo.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/undo_preview.py"/>
        <source>The parcel, if it has left already.</source>
        <translation>El paquete, si ya ha salido.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/undo_preview.py"/>
        <source>What you told the marketplace: if it is marked as shipped there, change it there too.</source>
        <translation>Lo que dijiste al mercado: si allí consta como enviado, cámbialo allí también.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/undo_preview.py"/>
        <source>Money that really moved: only what is written here changes.</source>
        <translation>El dinero que se movió de verdad: solo cambia lo escrito aquí.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/undo_words.py"/>
        <source>{name} was changed since: {lower}, {when}.</source>
        <translation>{name} ha cambiado desde entonces: {lower}, {when}.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/undo_words.py"/>
        <source>Undo that first, or go back to before this step; both are in its timeline.</source>
        <translation>Deshaz eso antes, o vuelve a antes de este paso; los dos están en su historial.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/undo_words.py"/>
        <source>{name} was changed since: {lower} is {said_now} now, not {said_then}.</source>
        <translation>{name} ha cambiado desde entonces: {lower} ahora es {said_now}, no {said_then}.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/undo_words.py"/>
        <source>Put that back first, or change it by hand.</source>
        <translation>Déjalo antes como estaba o cámbialo a mano.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/undo_words.py"/>
        <source>{name} can't go back: {pieces} × {title} would leave the shelf, and {n} are on it.</source>
        <extracomment>One: {name} can't go back: {pieces} × {title} would leave the shelf, and 1 is on it.</extracomment>
        <translation>
            <numerusform>{name} no puede volver atrás: {pieces} × {title} saldrían del estante, y hay 1.</numerusform>
            <numerusform>{name} no puede volver atrás: {pieces} × {title} saldrían del estante, y hay {n}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/services/undo_words.py"/>
        <source>The last ones went to {taker}; undo that first, or count the shelf again if more are there.</source>
        <translation>Las últimas fueron a {taker}; deshaz eso antes, o cuenta otra vez el estante si hay más.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/undo_words.py"/>
        <source>Count the shelf again if more are there.</source>
        <translation>Cuenta otra vez el estante si hay más.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/updates/found.py"/>
        <source>It is far longer than such a file may be.</source>
        <translation>Es mucho más largo de lo que puede ser un archivo así.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/updates/found.py"/>
        <source>It came only in part.</source>
        <translation>Ha llegado solo en parte.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/updates/found.py"/>
        <source>It is something else than a word about a new version.</source>
        <translation>No es un aviso de una versión nueva.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/updates/found.py"/>
        <source>It is written in a newer form than this version can read.</source>
        <translation>Está escrito en una forma más nueva de lo que esta versión puede leer.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/updates/found.py"/>
        <source>It bears no signature.</source>
        <translation>No lleva firma.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/updates/found.py"/>
        <source>Its signature doesn't fit.</source>
        <translation>Su firma no encaja.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/updates/found.py"/>
        <source>No answer came.</source>
        <translation>No ha llegado respuesta.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/updates/found.py"/>
        <source>The answer took too long.</source>
        <translation>La respuesta ha tardado demasiado.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/updates/found.py"/>
        <source>The place it should come from wasn't found. Is this computer connected?</source>
        <translation>No se ha encontrado el sitio del que debía venir. ¿Tiene conexión este ordenador?</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/updates/found.py"/>
        <source>The connection is not safe: the other side couldn't prove who it is.</source>
        <translation>La conexión no es segura: el otro lado no ha podido probar quién es.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/updates/found.py"/>
        <source>There is no such file there.</source>
        <translation>Allí no hay ningún archivo así.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/updates/found.py"/>
        <source>The answer leads to another place that isn't safe.</source>
        <translation>La respuesta lleva a otro sitio que no es seguro.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/updates/words.py"/>
        <source>There is a newer version.</source>
        <translation>Hay una versión más nueva.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/updates/words.py"/>
        <source>You have the newest version.</source>
        <translation>Tienes la última versión.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/updates/words.py"/>
        <source>What came about new versions can't be read.</source>
        <translation>No se puede leer lo que ha llegado sobre versiones nuevas.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/updates/words.py"/>
        <source>Nothing was changed. Try again tomorrow.</source>
        <translation>No se ha cambiado nada. Inténtalo de nuevo mañana.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/updates/words.py"/>
        <source>What came isn't from the makers of Makerbench, so it was left alone.</source>
        <translation>Lo que ha llegado no es de quienes hacen Makerbench, así que no se ha tocado.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/updates/words.py"/>
        <source>Nothing was changed. If it stays so, tell the people you got Makerbench from.</source>
        <translation>No se ha cambiado nada. Si sigue así, díselo a quien te dio Makerbench.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/updates/words.py"/>
        <source>Nothing was learned about new versions.</source>
        <translation>No se ha sabido nada de versiones nuevas.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/updates/words.py"/>
        <source>Makerbench works on as it is. Try again later.</source>
        <translation>Makerbench sigue funcionando como está. Inténtalo más tarde.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/updates/words.py"/>
        <source>This copy of Makerbench doesn't know yet where new versions are announced.</source>
        <translation>Esta copia de Makerbench aún no sabe dónde se anuncian las versiones nuevas.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/updates/words.py"/>
        <source>Look where you got this one.</source>
        <translation>Mira donde conseguiste esta.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/updates/words.py"/>
        <source>This copy of Makerbench is a Flatpak, which can't reach the internet.</source>
        <translation>Esta copia de Makerbench es un Flatpak, que no puede llegar a internet.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/updates/words.py"/>
        <source>New versions come from where you got this one, such as your software center.</source>
        <translation>Las versiones nuevas vienen de donde conseguiste esta, como tu centro de software.</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/words.py"/>
        <location filename="../../makerapp/ui/widgets/chip.py"/>
        <source>Pending</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/words.py"/>
        <location filename="../../makerapp/ui/widgets/chip.py"/>
        <source>Processing</source>
        <translation>En proceso</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/words.py"/>
        <source>To confirm</source>
        <oldsource>To confirm</oldsource>
        <comment>list of orders</comment>
        <translation>Por confirmar</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/words.py"/>
        <source>To make</source>
        <oldsource>To make</oldsource>
        <comment>list of orders</comment>
        <translation>Por hacer</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/words.py"/>
        <source>To pack</source>
        <oldsource>To pack</oldsource>
        <comment>list of orders</comment>
        <translation>Por embalar</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/words.py"/>
        <source>On the way</source>
        <oldsource>On the way</oldsource>
        <comment>list of orders</comment>
        <translation>En camino</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/words.py"/>
        <source>Delivered</source>
        <comment>list of orders</comment>
        <translation>Entregados</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/words.py"/>
        <source>Cancelled</source>
        <comment>list of orders</comment>
        <translation>Cancelados</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/words.py"/>
        <source>All orders</source>
        <oldsource>All orders</oldsource>
        <comment>list of orders</comment>
        <translation>Todos los pedidos</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/words.py"/>
        <source>Unfulfilled</source>
        <translation>Sin enviar</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/words.py"/>
        <source>Partly fulfilled</source>
        <translation>Enviado en parte</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/words.py"/>
        <source>Fulfilled</source>
        <translation>Todo enviado</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/words.py"/>
        <source>Awaiting payment</source>
        <translation>Pendiente de pago</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/words.py"/>
        <source>Partly refunded</source>
        <translation>Reembolsado en parte</translation>
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
        <translation>Tienda propia</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/words.py"/>
        <source>Market stall</source>
        <translation>Puesto de mercado</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/words.py"/>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/words.py"/>
        <source>Other</source>
        <translation>Otros</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/words.py"/>
        <source>Yesterday {time}</source>
        <translation>Ayer {time}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/words.py"/>
        <source>Today {time}</source>
        <translation>Hoy {time}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/words.py"/>
        <source>yesterday {time}</source>
        <translation>ayer {time}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/words.py"/>
        <source>today {time}</source>
        <translation>hoy {time}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/words.py"/>
        <source>On hold until {day}</source>
        <translation>Apartado hasta el {day}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/words.py"/>
        <source>post has left</source>
        <translation>el correo ya salió</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/words.py"/>
        <source>before {time}</source>
        <translation>antes de las {time}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/words.py"/>
        <location filename="../../makerapp/ui/orders/date_field.py"/>
        <location filename="../../makerapp/ui/orders/hold_dialog.py"/>
        <location filename="../../makerapp/ui/today/today_words.py"/>
        <source>Tomorrow</source>
        <translation>Mañana</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/words.py"/>
        <location filename="../../makerapp/ui/fulfillment/review_step.py"/>
        <location filename="../../makerapp/ui/orders/pills.py"/>
        <source>On hold</source>
        <translation>Apartado</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/words.py"/>
        <source>until {day}</source>
        <translation>hasta el {day}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/words.py"/>
        <source>{hold} · ship-by date {day}</source>
        <translation>{hold} · fecha de envío {day}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/words.py"/>
        <location filename="../../makerapp/ui/orders/date_field.py"/>
        <location filename="../../makerapp/ui/orders/row_words.py"/>
        <source>tomorrow</source>
        <translation>mañana</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/words.py"/>
        <source>in {n} days</source>
        <extracomment>One: in 1 day</extracomment>
        <translation>
            <numerusform>en 1 día</numerusform>
            <numerusform>en {n} días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/words.py"/>
        <source>{n} days late</source>
        <extracomment>One: 1 day late</extracomment>
        <translation>
            <numerusform>1 día de retraso</numerusform>
            <numerusform>{n} días de retraso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/words.py"/>
        <source>{n} weeks late</source>
        <extracomment>One: 1 week late</extracomment>
        <translation>
            <numerusform>1 semana de retraso</numerusform>
            <numerusform>{n} semanas de retraso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/words.py"/>
        <source>{n} months late</source>
        <extracomment>One: 1 month late</extracomment>
        <translation>
            <numerusform>1 mes de retraso</numerusform>
            <numerusform>{n} meses de retraso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/words.py"/>
        <source>{n} years late</source>
        <extracomment>One: 1 year late</extracomment>
        <translation>
            <numerusform>1 año de retraso</numerusform>
            <numerusform>{n} años de retraso</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/services/words.py"/>
        <source>Ship by today, {day} · the post has left</source>
        <translation>Enviar hoy, {day} · el correo ya ha salido</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/words.py"/>
        <source>Ship-by date was {day} · {late}</source>
        <translation>El envío era el {day} · {late}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/words.py"/>
        <source>Ship-by date was {day}</source>
        <translation>El envío era el {day}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/words.py"/>
        <source>Ship by {day} · {left}</source>
        <translation>Enviar antes del {day} · {left}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/words.py"/>
        <source>Ship by today, {day}</source>
        <translation>Enviar hoy, {day}</translation>
    </message>
    <message>
        <location filename="../../makerapp/services/words.py"/>
        <source>Ship by tomorrow, {day}</source>
        <translation>Enviar mañana, {day}</translation>
    </message>
    <message>
        <location filename="../../makerapp/settings.py"/>
        <source>Not quite right? Write to us within 30 days and we'll exchange it. Keep this card; it's all we need.</source>
        <translation>¿No está del todo bien? Escríbenos en 30 días y lo cambiamos. Guarda esta tarjeta; es todo lo que necesitamos.</translation>
    </message>
    <message>
        <location filename="../../makerapp/settings.py"/>
        <source>Made by hand, made to last</source>
        <translation>Hecho a mano, hecho para durar</translation>
    </message>
    <message>
        <location filename="../../makerapp/settings.py"/>
        <source>A little thank-you for your next order:</source>
        <translation>Un pequeño gracias para tu próximo pedido:</translation>
    </message>
    <message>
        <location filename="../../makerapp/shipping/carriers.py"/>
        <source>I’ll bring it myself</source>
        <translation>Lo llevo yo</translation>
    </message>
    <message>
        <location filename="../../makerapp/shipping/carriers.py"/>
        <source>By hand</source>
        <translation>En mano</translation>
    </message>
    <message>
        <location filename="../../makerapp/shipping/carriers.py"/>
        <source>Other</source>
        <comment>carrier</comment>
        <translation>Otro transportista</translation>
    </message>
    <message>
        <location filename="../../makerapp/shipping/tracking.py"/>
        <source>A spreadsheet has shortened this tracking number.</source>
        <translation>Una hoja de cálculo ha acortado este número de seguimiento.</translation>
    </message>
    <message>
        <location filename="../../makerapp/shipping/tracking.py"/>
        <source>“{plain}” is rounded, and its last digits are lost. Copy the number from the carrier’s label or e-mail.</source>
        <translation>«{plain}» está redondeado y se han perdido las últimas cifras. Copia el número de la etiqueta o del email del transportista.</translation>
    </message>
    <message>
        <location filename="../../makerapp/shipping/tracking.py"/>
        <source>International post ({country})</source>
        <translation>Correo internacional ({country})</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/about_dialog.py"/>
        <source>About Makerbench</source>
        <translation>Acerca de Makerbench</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/about_dialog.py"/>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/about_dialog.py"/>
        <location filename="../../makerapp/ui/about/program_card.py"/>
        <source>This program</source>
        <translation>Este programa</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/about_dialog.py"/>
        <source>Parts &amp; licenses</source>
        <translation>Partes y licencias</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/check_dialog.py"/>
        <source>Check this installation</source>
        <translation>Comprobar esta instalación</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/check_dialog.py"/>
        <source>Every part of Makerbench is tried once, out of sight. Your own orders are not touched.</source>
        <translation>Cada parte de Makerbench se prueba una vez, sin que se vea. Tus pedidos no se tocan.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/check_dialog.py"/>
        <source>Checks done</source>
        <translation>Comprobaciones hechas</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/check_dialog.py"/>
        <location filename="../../makerapp/ui/importing/import_dialog.py"/>
        <location filename="../../makerapp/ui/printing/batch_card.py"/>
        <location filename="../../makerapp/ui/settings/updates_section.py"/>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/check_dialog.py"/>
        <location filename="../../makerapp/ui/about/program_page.py"/>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/check_dialog.py"/>
        <source>Save report…</source>
        <translation>Guardar informe…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/check_dialog.py"/>
        <source>Check again</source>
        <translation>Comprobar otra vez</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/check_dialog.py"/>
        <source>Copy report</source>
        <translation>Copiar informe</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/check_dialog.py"/>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/check_dialog.py"/>
        <source>This takes less than a minute.</source>
        <translation>Tarda menos de un minuto.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/check_dialog.py"/>
        <source>{folder} can't be written: {why}.</source>
        <translation>No se puede escribir en {folder}: {why}.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/check_dialog.py"/>
        <source>{at} of {all}: {title}</source>
        <translation>{at} de {all}: {title}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/check_dialog.py"/>
        <source>The check couldn't begin.</source>
        <translation>No se ha podido empezar la comprobación.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/check_dialog.py"/>
        <source>The check couldn't be finished.</source>
        <translation>No se ha podido acabar la comprobación.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/check_dialog.py"/>
        <source>{done} of {all} checks were done.</source>
        <translation>Se han hecho {done} de {all} comprobaciones.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/check_dialog.py"/>
        <source>You stopped the check.</source>
        <translation>Has detenido la comprobación.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/check_dialog.py"/>
        <source>Everything works: {count} of {count} checks.</source>
        <translation>Todo funciona: {count} de {count} comprobaciones.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/check_dialog.py"/>
        <source>You can close this. The report says which parts this program is made of.</source>
        <translation>Puedes cerrar esto. El informe dice de qué partes está hecho este programa.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/check_dialog.py"/>
        <source>{wrong} of {all} checks found something wrong.</source>
        <translation>{wrong} de {all} comprobaciones han encontrado algo mal.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/check_dialog.py"/>
        <source>Copy the report and send it to whoever helps you. There are no orders or names in it.</source>
        <translation>Copia el informe y envíalo a quien te ayude. No hay pedidos ni nombres en él.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/check_dialog.py"/>
        <source>The program may not be whole: install it again, then check again.</source>
        <translation>Puede que el programa no esté completo: instálalo otra vez y comprueba de nuevo.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/check_dialog.py"/>
        <source>The last it said: “{words}”. {now}</source>
        <translation>Lo último que dijo: «{words}». {now}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/check_dialog.py"/>
        <source>{why}. Check again.</source>
        <translation>{why}. Comprueba otra vez.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/check_dialog.py"/>
        <source>The report can't be read.</source>
        <translation>No se puede leer el informe.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/check_dialog.py"/>
        <source>Report copied</source>
        <translation>Informe copiado</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/check_dialog.py"/>
        <source>Save report</source>
        <translation>Guardar informe</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/check_dialog.py"/>
        <location filename="../../makerapp/ui/orders/timeline_export.py"/>
        <source>Text (*.txt)</source>
        <translation>Texto (*.txt)</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/check_dialog.py"/>
        <source>Report saved</source>
        <translation>Informe guardado</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/check_dialog.py"/>
        <source>The report couldn't be saved.</source>
        <translation>No se ha podido guardar el informe.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/check_dialog.py"/>
        <source>Works</source>
        <translation>Funciona</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/check_dialog.py"/>
        <source>Something is wrong</source>
        <translation>Algo está mal</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/newer_line.py"/>
        <location filename="../../makerapp/ui/about/news.py"/>
        <source>Open the page</source>
        <translation>Abrir la página</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/newer_line.py"/>
        <location filename="../../makerapp/ui/about/news.py"/>
        <source>Skip this version</source>
        <translation>Omitir esta versión</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/newer_line.py"/>
        <source>{name} {version} is out, since {day}.</source>
        <translation>{name} {version} está disponible desde el {day}.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/news.py"/>
        <source>This is {name} {version} now.</source>
        <translation>Ahora tienes {name} {version}.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/news.py"/>
        <location filename="../../makerapp/ui/about/whats_new_dialog.py"/>
        <source>What's new</source>
        <translation>Novedades</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/news.py"/>
        <source>Version {version} is out.</source>
        <translation>Ha salido la versión {version}.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/news_bar.py"/>
        <location filename="../../makerapp/ui/widgets/toast.py"/>
        <source>Close message</source>
        <translation>Cerrar mensaje</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/parts_list.py"/>
        <source>Parts of others in Makerbench</source>
        <translation>Partes de otros en Makerbench</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/parts_page.py"/>
        <source>Search names and licenses</source>
        <translation>Buscar nombres y licencias</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/parts_page.py"/>
        <source>Open its page</source>
        <translation>Abrir su página</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/parts_page.py"/>
        <source>Qt and your rights</source>
        <translation>Qt y tus derechos</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/parts_page.py"/>
        <source>What its license allows you</source>
        <translation>Lo que su licencia te permite</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/parts_page.py"/>
        <source>{license} · {version}</source>
        <translation>{license} · {version}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/parts_page.py"/>
        <source>{license} · version {version}</source>
        <translation>{license} · versión {version}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/parts_page.py"/>
        <source>Open the page of {name}</source>
        <translation>Abrir la página de {name}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/parts_page.py"/>
        <source>License of {name}</source>
        <translation>Licencia de {name}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/about/parts_page.py"/>
        <source>{n} parts</source>
        <extracomment>One: 1 part</extracomment>
        <translation>
            <numerusform>1 parte</numerusform>
            <numerusform>{n} partes</numerusform>
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
        <translation>Acerca de Makerbench…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/program_card.py"/>
        <source>What's new…</source>
        <translation>Novedades…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/program_card.py"/>
        <source>Check this installation…</source>
        <translation>Comprobar esta instalación…</translation>
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
        <translation>Sistema</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/program_page.py"/>
        <source>Windows drawn by</source>
        <translation>Dibuja las ventanas</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/program_page.py"/>
        <source>Shown on</source>
        <translation>Se muestra con</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/program_page.py"/>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/program_page.py"/>
        <source>Program folder</source>
        <translation>Carpeta del programa</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/program_page.py"/>
        <source>Copy all</source>
        <translation>Copiar todo</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/program_page.py"/>
        <source>Copy all about this program</source>
        <translation>Copiar todo sobre este programa</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/program_page.py"/>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/program_page.py"/>
        <source>Data folder</source>
        <translation>Carpeta de datos</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/program_page.py"/>
        <source>The order and packing bench of a home maker. It works without the internet, on this computer.</source>
        <translation>El taller de pedidos y embalaje de quien hace cosas en casa. Funciona sin internet, en este ordenador.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/program_page.py"/>
        <source>Your orders are kept here</source>
        <translation>Tus pedidos se guardan aquí</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/program_page.py"/>
        <source>What it runs on</source>
        <translation>Sobre qué funciona</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/program_page.py"/>
        <location filename="../../makerapp/ui/crash_dialog.py"/>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/qt_notice.py"/>
        <source>Makerbench draws its windows with Qt {qt} and PySide6 {pyside}. Both are free software under the GNU Lesser General Public License, version 3 (LGPL). They are in this program as their makers published them, without a change. Makerbench itself is under the MIT license.</source>
        <translation>Makerbench dibuja sus ventanas con Qt {qt} y PySide6 {pyside}. Los dos son software libre bajo la GNU Lesser General Public License, versión 3 (LGPL). Están en este programa tal como los publicaron sus autores, sin cambios. Makerbench mismo está bajo la licencia MIT.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/qt_notice.py"/>
        <source>You may use Qt and PySide6, pass them on and change them. The license in full, and the GNU General Public License that it builds on, are shown here when you choose Qt in the list.</source>
        <translation>Puedes usar, pasar a otros y cambiar Qt y PySide6. La licencia completa, y la GNU General Public License en la que se apoya, se muestran aquí al elegir Qt en la lista.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/qt_notice.py"/>
        <source>The source code of exactly these versions is here for everyone:</source>
        <translation>El código fuente de exactamente estas versiones está aquí para todos:</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/qt_notice.py"/>
        <source>You may put a Qt of your own in the place of this one. Makerbench loads it from files of its own, below this folder:</source>
        <translation>Puedes poner un Qt tuyo en lugar de este. Makerbench lo carga de archivos propios, bajo esta carpeta:</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/qt_notice.py"/>
        <source>Close Makerbench. Exchange the files there whose names begin with {names} for those of a Qt {minor} that you built yourself, under the same names, and start Makerbench again. The same goes for the files of PySide6 and Shiboken6. Your orders are elsewhere and aren't touched.</source>
        <translation>Cierra Makerbench. Cambia allí los archivos cuyos nombres empiezan por {names} por los de un Qt {minor} que hayas compilado tú, con los mismos nombres, y abre Makerbench otra vez. Lo mismo vale para los archivos de PySide6 y Shiboken6. Tus pedidos están en otro sitio y no se tocan.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/qt_notice.py"/>
        <source>To find faults in what you changed, you may also take Makerbench itself apart.</source>
        <translation>Para encontrar fallos en lo que cambiaste, también puedes desmontar el propio Makerbench.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/whats_new_dialog.py"/>
        <source>You have {name} {version}.</source>
        <translation>Tienes {name} {version}.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/whats_new_dialog.py"/>
        <source>What each version brought</source>
        <translation>Lo que trajo cada versión</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/whats_new_dialog.py"/>
        <source>Before that</source>
        <translation>Antes de eso</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/whats_new_dialog.py"/>
        <source>There is nothing to read in this copy.</source>
        <translation>En esta copia no hay nada que leer.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/whats_new_dialog.py"/>
        <location filename="../../makerapp/ui/batch/batch_page.py"/>
        <location filename="../../makerapp/ui/fulfillment/wizard.py"/>
        <location filename="../../makerapp/ui/importing/import_dialog.py"/>
        <location filename="../../makerapp/ui/settings/calendar_history_dialog.py"/>
        <location filename="../../makerapp/ui/settings/settings_dialog.py"/>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/actions.py"/>
        <source>Tracking number copied</source>
        <translation>Número de seguimiento copiado</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/actions.py"/>
        <source>Address copied</source>
        <translation>Dirección copiada</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/actions.py"/>
        <location filename="../../makerapp/ui/fulfillment/done_step.py"/>
        <location filename="../../makerapp/ui/fulfillment/ship_step.py"/>
        <location filename="../../makerapp/ui/orders/shortage_form.py"/>
        <source>Message copied</source>
        <translation>Mensaje copiado</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/batch_actions.py"/>
        <location filename="../../makerapp/ui/fulfillment/panel_parts.py"/>
        <location filename="../../makerapp/ui/orders/bulk_bar.py"/>
        <location filename="../../makerapp/ui/orders/detail_head.py"/>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/batch_actions.py"/>
        <location filename="../../makerapp/ui/fulfillment/wizard_actions.py"/>
        <source>Open order</source>
        <translation>Abrir pedido</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/batch_actions.py"/>
        <location filename="../../makerapp/ui/fulfillment/wizard_actions.py"/>
        <source>Edit order…</source>
        <translation>Editar pedido…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/batch_actions.py"/>
        <location filename="../../makerapp/ui/batch/review_step.py"/>
        <source>Pack it by itself</source>
        <translation>Embalarlo aparte</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/batch_actions.py"/>
        <location filename="../../makerapp/ui/fulfillment/wizard_actions.py"/>
        <source>Print preview…</source>
        <translation>Vista previa…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/batch_actions.py"/>
        <location filename="../../makerapp/ui/batch/pick_step.py"/>
        <location filename="../../makerapp/ui/orders/selection_panel.py"/>
        <source>Print pick list</source>
        <translation>Imprimir lista</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/batch_actions.py"/>
        <source>Give up this batch</source>
        <translation>Dejar este grupo</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/batch_page.py"/>
        <location filename="../../makerapp/ui/fulfillment/wizard.py"/>
        <source>Review</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/batch_page.py"/>
        <source>Pick</source>
        <translation>Recoger</translation>
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
        <translation>Imprimir</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/batch/batch_page.py"/>
        <source>{items} from {n} places</source>
        <extracomment>One: {items} from 1 place</extracomment>
        <translation>
            <numerusform>{items} de 1 sitio</numerusform>
            <numerusform>{items} de {n} sitios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/batch/batch_page.py"/>
        <location filename="../../makerapp/ui/orders/selection_panel.py"/>
        <source>Pack {n} orders</source>
        <extracomment>One: Pack 1 order</extracomment>
        <translation>
            <numerusform>Embalar 1 pedido</numerusform>
            <numerusform>Embalar {n} pedidos</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/batch_page.py"/>
        <source>One moment.</source>
        <translation>Un momento.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/batch_page.py"/>
        <source>Scan it again when this is done. Nothing was changed.</source>
        <translation>Escanéalo otra vez cuando esto acabe. No se ha cambiado nada.</translation>
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
        <translation>Imprimir otra vez</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/done_step.py"/>
        <location filename="../../makerapp/ui/fulfillment/ship_day.py"/>
        <source>{number} is on its way</source>
        <translation>{number} está en camino</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/batch/done_step.py"/>
        <source>{n} orders are on their way</source>
        <extracomment>One: {n} orders are on their way</extracomment>
        <translation>
            <numerusform>{n} pedido está en camino</numerusform>
            <numerusform>{n} pedidos están en camino</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/batch/done_step.py"/>
        <source>{n} without a tracking number, you can add them later</source>
        <extracomment>One: 1 without a tracking number, you can add it later</extracomment>
        <translation>
            <numerusform>1 sin número de seguimiento, puedes añadirlo después</numerusform>
            <numerusform>{n} sin número de seguimiento, puedes añadirlos después</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/batch/done_step.py"/>
        <source>Undo all {n}</source>
        <extracomment>One: Undo shipping</extracomment>
        <translation>
            <numerusform>Deshacer el envío</numerusform>
            <numerusform>Deshacer los {n}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/done_step.py"/>
        <location filename="../../makerapp/ui/batch/review_step.py"/>
        <location filename="../../makerapp/ui/fulfillment/wizard.py"/>
        <location filename="../../makerapp/ui/help_page.py"/>
        <source>Back to orders</source>
        <translation>Volver a pedidos</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/done_step.py"/>
        <location filename="../../makerapp/ui/fulfillment/done_step.py"/>
        <location filename="../../makerapp/ui/fulfillment/wizard.py"/>
        <source>Back to Today</source>
        <translation>Volver a Hoy</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/done_step.py"/>
        <source>On their way</source>
        <translation>En camino</translation>
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
            <numerusform>y 1 más</numerusform>
            <numerusform>y {n} más</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/kept_banner.py"/>
        <source>Give it up</source>
        <translation>Dejarlo</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/kept_banner.py"/>
        <source>Go on packing</source>
        <translation>Seguir embalando</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/batch/kept_banner.py"/>
        <source>You began to pack {n} orders together</source>
        <extracomment>One: You began to pack {n} order</extracomment>
        <translation>
            <numerusform>Empezaste a embalar 1 pedido</numerusform>
            <numerusform>Empezaste a embalar {n} pedidos juntos</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/panel.py"/>
        <source>Nothing of them is left to pack</source>
        <translation>No queda nada por embalar</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/pick_scans.py"/>
        <source>Collect the items and print the slips, then scan the carriers' labels. Nothing was ticked.</source>
        <translation>Recoge los artículos e imprime los albaranes, y escanea después las etiquetas del transportista. No se ha marcado nada.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/pick_scans.py"/>
        <source>Pack first, then scan the carrier's label.</source>
        <translation>Embala antes y escanea después la etiqueta del transportista.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/batch/pick_scans.py"/>
        <source>{n} orders need {pieces} × {title}, and all are collected.</source>
        <extracomment>One: The order needs {pieces} × {title}, and all are collected.</extracomment>
        <translation>
            <numerusform>El pedido necesita {pieces} × {title}, y ya están todos recogidos.</numerusform>
            <numerusform>{n} pedidos necesitan {pieces} × {title}, y ya están todos recogidos.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/pick_scans.py"/>
        <source>{title}, {picked} of {needed} collected</source>
        <translation>{title}, {picked} de {needed} recogidos</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/batch/pick_scans.py"/>
        <source>Wrong item: none of these {n} orders needs it.</source>
        <extracomment>One: Wrong item: the order doesn't need it.</extracomment>
        <translation>
            <numerusform>Artículo equivocado: el pedido no lo necesita.</numerusform>
            <numerusform>Artículo equivocado: ninguno de estos {n} pedidos lo necesita.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/pick_scans.py"/>
        <source>You scanned {title}.</source>
        <translation>Has escaneado {title}.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/pick_scans.py"/>
        <source>Nothing was ticked.</source>
        <translation>No se ha marcado nada.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/pick_scans.py"/>
        <source>Next are {n} × {title}, from {shelf}.</source>
        <translation>Ahora van {n} × {title}, de {shelf}.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/pick_scans.py"/>
        <source>Next are {n} × {title}.</source>
        <translation>Ahora van {n} × {title}.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/pick_scans.py"/>
        <source>{number} is one of these.</source>
        <translation>{number} es uno de estos.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/batch/pick_scans.py"/>
        <source>{number} isn't among these {n} orders.</source>
        <extracomment>One: {number} isn't in this batch.</extracomment>
        <translation>
            <numerusform>{number} no está en este grupo.</numerusform>
            <numerusform>{number} no está entre estos {n} pedidos.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/pick_scans.py"/>
        <source>Put it aside and pack it afterwards. Nothing was ticked.</source>
        <translation>Déjalo a un lado y embálalo después. No se ha marcado nada.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/pick_step.py"/>
        <source>Pieces collected</source>
        <translation>Piezas recogidas</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/pick_step.py"/>
        <location filename="../../makerapp/ui/fulfillment/pick_step.py"/>
        <location filename="../../makerapp/ui/settings/holidays_dialog.py"/>
        <source>Tick all</source>
        <translation>Marcar todo</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/pick_step.py"/>
        <source>Everything is collected</source>
        <translation>Está todo recogido</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/batch/pick_step.py"/>
        <source>Collect these for all {n} orders</source>
        <extracomment>One: Collect these for the order</extracomment>
        <translation>
            <numerusform>Recoge esto para el pedido</numerusform>
            <numerusform>Recoge esto para los {n} pedidos</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/pick_step.py"/>
        <source>{picked} of {needed} collected</source>
        <translation>{picked} de {needed} recogidos</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/batch/pick_step.py"/>
        <location filename="../../makerapp/ui/orders/list_words.py"/>
        <location filename="../../makerapp/ui/printing/preview_dialog.py"/>
        <location filename="../../makerapp/ui/today/today_words.py"/>
        <source>Print {n} slips</source>
        <extracomment>One: Print 1 slip</extracomment>
        <translation>
            <numerusform>1 albarán</numerusform>
            <numerusform>{n} albaranes</numerusform>
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
        <translation>Atrás</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/batch/pick_step.py"/>
        <source>{n} not ticked yet. The green button ticks the rest.</source>
        <extracomment>One: 1 not ticked yet. The green button ticks it.</extracomment>
        <translation>
            <numerusform>1 aún sin marcar. El botón verde lo marca.</numerusform>
            <numerusform>{n} aún sin marcar. El botón verde marca el resto.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/pick_step.py"/>
        <location filename="../../makerapp/ui/fulfillment/scanner_note.py"/>
        <source>Scanner ready</source>
        <translation>Lector listo</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/pick_step.py"/>
        <source>Scan items as you collect them</source>
        <translation>Escanea los artículos al recogerlos</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/batch/pile_row.py"/>
        <location filename="../../makerapp/ui/today/today_words.py"/>
        <source>{n} personalized</source>
        <extracomment>One: 1 personalized</extracomment>
        <translation>
            <numerusform>1 personalizado</numerusform>
            <numerusform>{n} personalizados</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/pile_row.py"/>
        <source>{title}, {packed} of {total} collected</source>
        <translation>{title}, {packed} de {total} recogidos</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/pile_row.py"/>
        <source>Click, Space or + collects one, the tick or Shift+Space all; right click or − takes one back</source>
        <translation>Clic, Espacio o + recoge uno, la marca o Mayús+Espacio todos; clic derecho o − quita uno</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/batch/print_step.py"/>
        <source>{n} orders saved as PDF</source>
        <extracomment>One: 1 order saved as PDF</extracomment>
        <translation>
            <numerusform>1 pedido guardado como PDF</numerusform>
            <numerusform>{n} pedidos guardados como PDF</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/reading.py"/>
        <location filename="../../makerapp/ui/fulfillment/pick_step.py"/>
        <source>Not right…</source>
        <translation>No es correcto…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/reading.py"/>
        <location filename="../../makerapp/ui/fulfillment/pick_step.py"/>
        <source>It says exactly this</source>
        <translation>Dice justo esto</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/batch/review_step.py"/>
        <source>All {n} orders are ready</source>
        <extracomment>One: The order is ready</extracomment>
        <translation>
            <numerusform>El pedido está listo</numerusform>
            <numerusform>Los {n} pedidos están listos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/batch/review_step.py"/>
        <source>None of the {n} orders is ready</source>
        <extracomment>One: The order isn't ready</extracomment>
        <translation>
            <numerusform>El pedido no está listo</numerusform>
            <numerusform>Ninguno de los {n} pedidos está listo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/batch/review_step.py"/>
        <source>{n} of {all} are ready</source>
        <extracomment>One: {n} of {all} is ready</extracomment>
        <translation>
            <numerusform>{n} de {all} está listo</numerusform>
            <numerusform>{n} de {all} están listos</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/review_step.py"/>
        <source>Nothing needs a decision.</source>
        <translation>No hay nada que decidir.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/review_step.py"/>
        <source>Put right what you can, and they can be packed together.</source>
        <translation>Arregla lo que puedas y se podrán embalar juntos.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/review_step.py"/>
        <source>The others stay where they are. Put right what you can, or go on without them.</source>
        <translation>Los demás se quedan donde están. Arregla lo que puedas o sigue sin ellos.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/review_step.py"/>
        <location filename="../../makerapp/ui/fulfillment/review_step.py"/>
        <source>Pack anyway</source>
        <translation>Embalar igualmente</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/review_step.py"/>
        <location filename="../../makerapp/ui/fulfillment/review_step.py"/>
        <source>Add postcode</source>
        <translation>Añadir código postal</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/review_step.py"/>
        <location filename="../../makerapp/ui/fulfillment/review_step.py"/>
        <source>Edit address</source>
        <translation>Editar dirección</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/review_step.py"/>
        <location filename="../../makerapp/ui/fulfillment/review_step.py"/>
        <source>Edit items</source>
        <translation>Editar artículos</translation>
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
        <translation>Cancelar pedido…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/batch/review_step.py"/>
        <source>Continue with {n}</source>
        <extracomment>One: Continue with 1</extracomment>
        <translation>
            <numerusform>Seguir con 1</numerusform>
            <numerusform>Seguir con {n}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/review_step.py"/>
        <source>Left out for now</source>
        <translation>Fuera por ahora</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/batch/review_step.py"/>
        <source>Show these {n}</source>
        <extracomment>One: Show this one</extracomment>
        <translation>
            <numerusform>Mostrar este</numerusform>
            <numerusform>Mostrar estos {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/batch/review_step.py"/>
        <source>{n} orders go to {name}: {numbers}. Each gets its own parcel.</source>
        <extracomment>One: {n} order goes to {name}: {numbers}.</extracomment>
        <translation>
            <numerusform>{n} pedido va a {name}: {numbers}.</numerusform>
            <numerusform>{n} pedidos van a {name}: {numbers}. Cada uno lleva su propio paquete.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/sending.py"/>
        <source>Marking as shipped…</source>
        <translation>Marcando como enviados…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/sending.py"/>
        <location filename="../../makerapp/ui/orders/undo_run.py"/>
        <source>Undoing…</source>
        <translation>Deshaciendo…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/sending.py"/>
        <source>{n} of {all}…</source>
        <translation>{n} de {all}…</translation>
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
        <translation>Regalo: no metas precios en la caja</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/ship_panel.py"/>
        <location filename="../../makerapp/ui/fulfillment/pick_step.py"/>
        <source>Thank-you note goes on top</source>
        <translation>La nota de agradecimiento va encima</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/ship_panel.py"/>
        <location filename="../../makerapp/ui/fulfillment/pick_step.py"/>
        <source>Remember</source>
        <translation>Recuerda</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/ship_panel.py"/>
        <source>Needs a customs form</source>
        <translation>Necesita declaración de aduanas</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/ship_panel.py"/>
        <source>Print the customs form…</source>
        <translation>Imprimir la declaración de aduanas…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/ship_row.py"/>
        <source>{number} is packed</source>
        <translation>{number} está embalado</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/ship_row.py"/>
        <source>Tracking number of {number}</source>
        <translation>Número de seguimiento de {number}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/ship_row.py"/>
        <location filename="../../makerapp/ui/orders/row_words.py"/>
        <source>Note</source>
        <comment>from the buyer</comment>
        <translation>Nota</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/ship_row.py"/>
        <location filename="../../makerapp/ui/orders/pills.py"/>
        <location filename="../../makerapp/ui/orders/row_words.py"/>
        <source>Personalized</source>
        <translation>Personalizado</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/ship_row.py"/>
        <source>Choose carrier</source>
        <translation>Elegir transportista</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/ship_row.py"/>
        <source>none chosen yet</source>
        <translation>aún sin elegir</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/ship_row.py"/>
        <source>Carrier of {number}: {carrier}</source>
        <translation>Transportista de {number}: {carrier}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/ship_row.py"/>
        <source>packed</source>
        <translation>embalado</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/ship_row.py"/>
        <source>not packed</source>
        <translation>sin embalar</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/ship_scans.py"/>
        <source>Scan a slip to go to its box, or the carrier's label of the box that is marked. Nothing was changed.</source>
        <translation>Escanea un albarán para ir a su caja, o la etiqueta del transportista de la caja señalada. No se ha cambiado nada.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/ship_scans.py"/>
        <source>That is an item. Here the boxes are numbered.</source>
        <translation>Eso es un artículo. Aquí se numeran las cajas.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/ship_scans.py"/>
        <source>No slip of {number} with this code was printed here. Pack by what stands here.</source>
        <translation>Aquí no se ha impreso ningún albarán de {number} con este código. Embala según lo que ves aquí.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/ship_scans.py"/>
        <source>We don't know this slip.</source>
        <translation>No conocemos este albarán.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/ship_scans.py"/>
        <source>Pack {number} by what stands here, or print its slip again.</source>
        <translation>Embala {number} según lo que ves aquí o imprime otra vez su albarán.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/ship_scans.py"/>
        <source>This slip is from before a change.</source>
        <translation>Este albarán es de antes de un cambio.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/ship_scans.py"/>
        <source>This number is on {number} already.</source>
        <translation>Este número ya está en {number}.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/ship_scans.py"/>
        <source>Each parcel has a label of its own. Nothing was changed.</source>
        <translation>Cada paquete tiene su propia etiqueta. No se ha cambiado nada.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/ship_scans.py"/>
        <source>This number is on a parcel that was sent before.</source>
        <translation>Este número está en un paquete ya enviado.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/ship_scans.py"/>
        <source>Read what it says first.</source>
        <translation>Lee antes lo que dice.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/ship_scans.py"/>
        <source>Then scan the label again. Nothing was changed.</source>
        <translation>Escanea después la etiqueta otra vez. No se ha cambiado nada.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/ship_scans.py"/>
        <source>Replace it</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/ship_scans.py"/>
        <source>{number} has the tracking number {before} already.</source>
        <translation>{number} ya tiene el número de seguimiento {before}.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/ship_scans.py"/>
        <source>Scan the label once more to replace it with {after}.</source>
        <translation>Escanea la etiqueta otra vez para reemplazarlo por {after}.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/ship_scans.py"/>
        <location filename="../../makerapp/ui/fulfillment/address_form.py"/>
        <source>Leave it</source>
        <translation>Dejarla así</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/ship_scans.py"/>
        <source>{carrier} {number} for {order}</source>
        <translation>{carrier} {number} para {order}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/ship_scans.py"/>
        <source>Read what it says, then go on.</source>
        <translation>Lee lo que dice y sigue.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/ship_scans.py"/>
        <source>Next: {numbers}</source>
        <translation>Siguiente: {numbers}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/ship_scans.py"/>
        <source>All have a number.</source>
        <translation>Todos tienen número.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/ship_step.py"/>
        <source>Pack each box, then scan or type its number</source>
        <translation>Embala cada caja y escanea o escribe su número</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/ship_step.py"/>
        <source>Orders packed</source>
        <translation>Pedidos embalados</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/ship_step.py"/>
        <source>Same carrier for all…</source>
        <translation>Mismo transportista para todos…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/ship_step.py"/>
        <source>{packed} of {all} packed</source>
        <translation>{packed} de {all} embalados</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/ship_step.py"/>
        <source>Carriers</source>
        <translation>Transportistas</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/batch/ship_step.py"/>
        <source>Mark {n} as shipped</source>
        <extracomment>One: Mark 1 as shipped</extracomment>
        <translation>
            <numerusform>Marcar 1 como enviado</numerusform>
            <numerusform>Marcar {n} como enviados</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/ship_step.py"/>
        <location filename="../../makerapp/ui/fulfillment/ship_step.py"/>
        <source>Ship later</source>
        <translation>Enviar más tarde</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/batch/ship_step.py"/>
        <source>Who takes {n} of the parcels?</source>
        <extracomment>One: Who takes 1 of the parcels?</extracomment>
        <translation>
            <numerusform>¿Quién lleva 1 de los paquetes?</numerusform>
            <numerusform>¿Quién lleva {n} de los paquetes?</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/ship_step.py"/>
        <source>Choose a carrier in its row, or “{by_hand}”.</source>
        <translation>Elige un transportista en su fila, o «{by_hand}».</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/ship_step.py"/>
        <source>The number of {number} is a web address.</source>
        <translation>El número de {number} es una dirección web.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/ship_step.py"/>
        <source>Type or scan only the number.</source>
        <translation>Escribe o escanea solo el número.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/ship_step.py"/>
        <source>{numbers} have the same tracking number.</source>
        <translation>{numbers} tienen el mismo número de seguimiento.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/ship_step.py"/>
        <source>Each parcel has its own. Scan the right label for one of them.</source>
        <translation>Cada paquete tiene el suyo. Escanea la etiqueta correcta de uno de ellos.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/batch/words.py"/>
        <location filename="../../makerapp/ui/fulfillment/together.py"/>
        <location filename="../../makerapp/ui/fulfillment/wizard_head.py"/>
        <location filename="../../makerapp/ui/orders/row_words.py"/>
        <source>{n} items</source>
        <extracomment>One: 1 item</extracomment>
        <translation>
            <numerusform>1 artículo</numerusform>
            <numerusform>{n} artículos</numerusform>
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
            <numerusform>1 con retraso</numerusform>
            <numerusform>{n} con retraso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/batch/words.py"/>
        <location filename="../../makerapp/ui/orders/list_words.py"/>
        <location filename="../../makerapp/ui/orders/selection_panel.py"/>
        <source>{n} to ship today</source>
        <extracomment>One: 1 to ship today</extracomment>
        <translation>
            <numerusform>1 para enviar hoy</numerusform>
            <numerusform>{n} para enviar hoy</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/batch/words.py"/>
        <location filename="../../makerapp/ui/orders/selection_panel.py"/>
        <source>Nothing late, nothing to ship today</source>
        <translation>Nada con retraso, nada para enviar hoy</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/crash.py"/>
        <source>Makerbench closed unexpectedly last time</source>
        <translation>Makerbench se cerró de forma inesperada la última vez</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/crash.py"/>
        <source>Every order you saved is still here. Copy the details and send them to us, so that it can be mended.</source>
        <translation>Todos los pedidos que guardaste siguen aquí. Copia los detalles y envíanoslos para que se pueda arreglar.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/crash.py"/>
        <source>Something went wrong</source>
        <translation>Algo ha salido mal</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/crash.py"/>
        <source>This is our mistake, not yours. Everything you finished before is saved. You can carry on; if it happens again, copy the details and send them to us.</source>
        <translation>El error es nuestro, no tuyo. Todo lo que acabaste antes está guardado. Puedes seguir; si vuelve a pasar, copia los detalles y envíanoslos.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/crash_dialog.py"/>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/crash_dialog.py"/>
        <source>Show details</source>
        <translation>Mostrar detalles</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/crash_dialog.py"/>
        <source>Copy details</source>
        <translation>Copiar detalles</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/crash_dialog.py"/>
        <source>Carry on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/crash_dialog.py"/>
        <source>Hide details</source>
        <translation>Ocultar detalles</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/earnings/earnings_page.py"/>
        <source>Nothing earned yet</source>
        <translation>Aún no hay ingresos</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/earnings/earnings_page.py"/>
        <source>Paid orders are added up here.</source>
        <translation>Aquí se suman los pedidos pagados.</translation>
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
        <translation>Traer pedidos</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/earnings/earnings_page.py"/>
        <source>Copy month</source>
        <translation>Copiar mes</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/earnings/earnings_page.py"/>
        <source>Copy the month on show as text</source>
        <translation>Copiar como texto el mes mostrado</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/earnings/earnings_page.py"/>
        <location filename="../../makerapp/ui/reports/chart_card.py"/>
        <source>Save as CSV…</source>
        <translation>Guardar como CSV…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/earnings/earnings_page.py"/>
        <source>Save all months as a file for a spreadsheet</source>
        <translation>Guardar todos los meses en un archivo para una hoja de cálculo</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/earnings/earnings_page.py"/>
        <source>Months</source>
        <translation>Meses</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/earnings/earnings_page.py"/>
        <source>A month earlier</source>
        <translation>Un mes antes</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/earnings/earnings_page.py"/>
        <source>A month later</source>
        <translation>Un mes después</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/earnings/earnings_page.py"/>
        <source>No orders were paid in this month.</source>
        <translation>Este mes no se pagó ningún pedido.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/earnings/earnings_page.py"/>
        <source>All orders paid and not delivered yet</source>
        <translation>Todos los pedidos pagados y aún sin entregar</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/earnings/earnings_page.py"/>
        <source>Delivered, of what was paid in {month}</source>
        <translation>Entregado, de lo pagado en {month}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/earnings/earnings_page.py"/>
        <source>An order counts in the month it was paid, in your time zone ({zone}).</source>
        <translation>Un pedido cuenta en el mes en que se pagó, en tu zona horaria ({zone}).</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/earnings/earnings_page.py"/>
        <source>Fees and postage you haven't noted aren't taken off.</source>
        <translation>Las comisiones y los portes que no has anotado no se descuentan.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/earnings/earnings_page.py"/>
        <source>Earnings copied</source>
        <translation>Ingresos copiados</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/earnings/earnings_page.py"/>
        <source>Earnings {day}.csv</source>
        <translation>Ingresos {day}.csv</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/earnings/earnings_page.py"/>
        <source>Save earnings</source>
        <translation>Guardar ingresos</translation>
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
        <translation>Ingresos guardados</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/address_form.py"/>
        <source>Save address</source>
        <translation>Guardar dirección</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/address_form.py"/>
        <location filename="../../makerapp/ui/orders/address_box.py"/>
        <location filename="../../makerapp/ui/settings/shop_section.py"/>
        <source>Street and number</source>
        <translation>Calle y número</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/address_form.py"/>
        <location filename="../../makerapp/ui/orders/address_box.py"/>
        <source>Flat, floor</source>
        <translation>Piso, puerta</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/address_form.py"/>
        <location filename="../../makerapp/ui/orders/address_box.py"/>
        <location filename="../../makerapp/ui/settings/shop_section.py"/>
        <source>County or state</source>
        <translation>Provincia</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/banners.py"/>
        <location filename="../../makerapp/ui/refusals.py"/>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/carrier_cards.py"/>
        <source>Another carrier…</source>
        <translation>Otro transportista…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/carrier_cards.py"/>
        <source>No tracking</source>
        <translation>Sin seguimiento</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/carrier_cards.py"/>
        <source>chosen by buyer</source>
        <translation>elegido por el comprador</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/carrier_cards.py"/>
        <source>Chosen by buyer</source>
        <translation>Elegido por el comprador</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/carrier_choice.py"/>
        <location filename="../../makerapp/ui/fulfillment/ship_step.py"/>
        <source>This is a web address. Type or scan only the number.</source>
        <translation>Esto es una dirección web. Escribe o escanea solo el número.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/carrier_choice.py"/>
        <source>Looks like a {carrier} number</source>
        <translation>Parece un número de {carrier}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/carrier_choice.py"/>
        <source>Almost a {carrier} number: one character is off. You can use it all the same.</source>
        <translation>Casi un número de {carrier}: falla un carácter. Puedes usarlo igualmente.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/carrier_choice.py"/>
        <source>This doesn't look like a tracking number. You can still save it.</source>
        <translation>Esto no parece un número de seguimiento. Puedes guardarlo igualmente.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/check_list.py"/>
        <source>Check before you close the box</source>
        <translation>Comprobar antes de cerrar la caja</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/customs_note.py"/>
        <source>Print again…</source>
        <translation>Imprimir otra vez…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/customs_note.py"/>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/customs_note.py"/>
        <source>Print the customs form</source>
        <translation>Imprimir la declaración de aduanas</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/customs_note.py"/>
        <source>Needs a customs form {form}</source>
        <translation>Necesita declaración de aduanas {form}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/customs_note.py"/>
        <source>Customs form {form} saved as PDF</source>
        <translation>Declaración de aduanas {form} guardada como PDF</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/customs_note.py"/>
        <source>Customs form {form} printed</source>
        <translation>Declaración de aduanas {form} impresa</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/customs_note.py"/>
        <source>Customs form {form} sent to the printer</source>
        <translation>Declaración de aduanas {form} enviada a la impresora</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/customs_note.py"/>
        <source>To fill in by hand: {gaps}</source>
        <translation>Para rellenar a mano: {gaps}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/customs_note.py"/>
        <source>This form is the post’s. {carrier} makes customs papers of its own.</source>
        <translation>Este formulario es el de correos. {carrier} hace sus propios papeles de aduana.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/done_step.py"/>
        <source>Undo shipping</source>
        <translation>Deshacer el envío</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/done_step.py"/>
        <source>You bring it yourself</source>
        <translation>Lo llevas tú</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/done_step.py"/>
        <source>no tracking number, you can add it later</source>
        <translation>sin número de seguimiento, puedes añadirlo después</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/done_step.py"/>
        <source>Copy message for {name}</source>
        <translation>Copiar mensaje para {name}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/done_step.py"/>
        <source>Copy message for the buyer</source>
        <translation>Copiar el mensaje para el comprador</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/done_step.py"/>
        <location filename="../../makerapp/ui/fulfillment/wizard_panel.py"/>
        <source>Pack next order</source>
        <translation>Embalar el siguiente</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/done_step.py"/>
        <source>All done.</source>
        <translation>Todo hecho.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/done_step.py"/>
        <source>Nothing left to pack.</source>
        <translation>No queda nada por embalar.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/done_step.py"/>
        <source>Next in {view}</source>
        <translation>Siguiente en «{view}»</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/done_step.py"/>
        <source>{n} for today</source>
        <translation>{n} para hoy</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/done_step.py"/>
        <source>{n} later</source>
        <translation>{n} para después</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/done_step.py"/>
        <source>{n} left: {parts}</source>
        <translation>Aún hay {n}: {parts}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/elsewhere.py"/>
        <source>It was taken back or removed meanwhile.</source>
        <translation>Se ha deshecho o quitado entretanto.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/elsewhere.py"/>
        <source>{when} with {tracking}.</source>
        <translation>{when}, con {tracking}.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/missing_dialog.py"/>
        <source>Item missing</source>
        <translation>Falta un artículo</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/old_slip.py"/>
        <source>This slip is of a parcel that has left</source>
        <translation>Este albarán es de un paquete que ya ha salido</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/old_slip.py"/>
        <source>Print the slip for what is still to be sent.</source>
        <translation>Imprime el albarán de lo que aún está por enviar.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/old_slip.py"/>
        <source>We don't know this slip</source>
        <translation>No conocemos este albarán</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/old_slip.py"/>
        <source>No slip of {number} with this code was printed here. Pack by what stands here, or print the slip.</source>
        <translation>Aquí no se ha impreso ningún albarán de {number} con este código. Embala según lo que ves aquí o imprime el albarán.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/old_slip.py"/>
        <source>This slip is from before a change</source>
        <translation>Este albarán es de antes de un cambio</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/old_slip.py"/>
        <source>Pack by what stands here, or print the slip again.</source>
        <translation>Embala según lo que ves aquí o imprime otra vez el albarán.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/old_slip.py"/>
        <location filename="../../makerapp/ui/orders/detail_dialog.py"/>
        <location filename="../../makerapp/ui/orders/order_panel.py"/>
        <source>Print slip</source>
        <translation>Imprimir albarán</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/panel_parts.py"/>
        <source>{n} of {all} left</source>
        <translation>Por enviar: {n} de {all}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/parcel_figures.py"/>
        <source>Write a weight, like 850 g or 1.2 kg.</source>
        <translation>Escribe un peso, como 850 g o 1,2 kg.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/parcel_figures.py"/>
        <source>Write an amount, like 4.20.</source>
        <translation>Escribe un importe, como 4,20.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/pick_row.py"/>
        <source>Take one out: {title}</source>
        <translation>Sacar uno: {title}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/pick_row.py"/>
        <source>{title}, {packed} of {total} in the box</source>
        <translation>{title}, {packed} de {total} en la caja</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/pick_row.py"/>
        <source>Click, Space or + puts one in the box; right click or − takes one out</source>
        <translation>Clic, Espacio o + mete uno en la caja; clic derecho o − saca uno</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/pick_row.py"/>
        <source>of {total}</source>
        <translation>de {total}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/pick_row.py"/>
        <location filename="../../makerapp/ui/orders/selection_panel.py"/>
        <source>Shelf {name}</source>
        <translation>Estante {name}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/pick_step.py"/>
        <source>Put these in the box</source>
        <translation>Mete esto en la caja</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/pick_step.py"/>
        <source>Pieces in the box</source>
        <translation>Piezas en la caja</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/pick_step.py"/>
        <source>Everything is in the box</source>
        <translation>Está todo en la caja</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/pick_step.py"/>
        <source>Send in two parcels</source>
        <translation>Enviar en dos paquetes</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/pick_step.py"/>
        <source>What is ticked goes now, the rest stays in To pack</source>
        <translation>Lo marcado sale ahora, el resto se queda en «Por embalar»</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/pick_step.py"/>
        <source>{packed} of {total} packed</source>
        <translation>{packed} de {total} embalados</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/pick_step.py"/>
        <source>What goes in the first parcel?</source>
        <translation>¿Qué va en el primer paquete?</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/pick_step.py"/>
        <source>Tick only those items, then press “Send in two parcels”.</source>
        <translation>Marca solo esos artículos y pulsa «Enviar en dos paquetes».</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/pick_step.py"/>
        <source>All packed – print slips</source>
        <translation>Todo embalado – imprimir albaranes</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/pick_step.py"/>
        <source>All packed – print slip</source>
        <translation>Todo embalado – imprimir albarán</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/pick_step.py"/>
        <location filename="../../makerapp/ui/fulfillment/together.py"/>
        <source>Pack apart</source>
        <translation>Embalar aparte</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/pick_step.py"/>
        <source>Nothing to pack – go on</source>
        <translation>Nada que embalar – seguir</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/pick_step.py"/>
        <source>Item missing…</source>
        <translation>Falta un artículo…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/fulfillment/pick_step.py"/>
        <source>{n} items not ticked yet</source>
        <extracomment>One: 1 item not ticked yet</extracomment>
        <translation>
            <numerusform>1 artículo aún sin marcar</numerusform>
            <numerusform>{n} artículos aún sin marcar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/fulfillment/pick_step.py"/>
        <source>{n} checks not ticked yet</source>
        <extracomment>One: 1 check not ticked yet</extracomment>
        <translation>
            <numerusform>1 comprobación aún sin marcar</numerusform>
            <numerusform>{n} comprobaciones aún sin marcar</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/pick_step.py"/>
        <source>This order has nothing left to send.</source>
        <translation>A este pedido no le queda nada por enviar.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/print_step.py"/>
        <source>Your shop's name isn't on the paper yet.</source>
        <translation>El nombre de tu tienda aún no está en el papel.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/print_step.py"/>
        <source>Say it once and every slip and note carries it.</source>
        <translation>Dilo una vez y lo llevarán todos los albaranes y notas.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/print_step.py"/>
        <location filename="../../makerapp/ui/orders/first_run.py"/>
        <source>Set up your shop</source>
        <translation>Preparar tu tienda</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/print_step.py"/>
        <source>No printer found.</source>
        <translation>No hay impresora.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/print_step.py"/>
        <source>Save a PDF to print it elsewhere, or carry on without paper.</source>
        <translation>Guarda un PDF para imprimirlo en otro sitio o sigue sin papel.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/print_step.py"/>
        <location filename="../../makerapp/ui/printing/printer.py"/>
        <source>No printer chosen yet.</source>
        <translation>Aún no hay impresora elegida.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/print_step.py"/>
        <location filename="../../makerapp/ui/printing/printer.py"/>
        <source>Pick one once and slips print with one press.</source>
        <translation>Elige una vez y los albaranes se imprimen con una pulsación.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/print_step.py"/>
        <location filename="../../makerapp/ui/fulfillment/printing_desk.py"/>
        <location filename="../../makerapp/ui/printing/as_it_was_dialog.py"/>
        <location filename="../../makerapp/ui/printing/preview_dialog.py"/>
        <location filename="../../makerapp/ui/printing/preview_side.py"/>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/print_step.py"/>
        <location filename="../../makerapp/ui/printing/preview_dialog.py"/>
        <source>Preparing the pages…</source>
        <translation>Preparando las páginas…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/print_step.py"/>
        <location filename="../../makerapp/ui/printing/preview_pages.py"/>
        <source>Pages to print</source>
        <translation>Páginas por imprimir</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/print_step.py"/>
        <location filename="../../makerapp/ui/fulfillment/printing_desk.py"/>
        <source>{number} saved as PDF</source>
        <translation>{number} guardado como PDF</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/print_step.py"/>
        <source>Skip printing</source>
        <translation>No imprimir</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/print_step.py"/>
        <source>Go on without paper</source>
        <translation>Seguir sin papel</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/fulfillment/print_step.py"/>
        <source>Print {n} pages</source>
        <extracomment>One: Print 1 page</extracomment>
        <translation>
            <numerusform>Imprimir 1 página</numerusform>
            <numerusform>Imprimir {n} páginas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/fulfillment/print_step.py"/>
        <source>Uses {n} sheets</source>
        <extracomment>One: Uses 1 sheet</extracomment>
        <translation>
            <numerusform>Usa 1 hoja</numerusform>
            <numerusform>Usa {n} hojas</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/printed_note.py"/>
        <source>Nothing printed yet</source>
        <translation>Aún no se ha impreso nada</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/printed_note.py"/>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/printed_note.py"/>
        <source>Slip</source>
        <translation>Albarán</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/printed_note.py"/>
        <source>Note</source>
        <comment>thank-you note</comment>
        <translation>Nota</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/printed_note.py"/>
        <source>{papers} saved as PDF</source>
        <translation>{papers}: guardado como PDF</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/printed_note.py"/>
        <source>{papers} printed</source>
        <translation>{papers}: impreso</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/printed_note.py"/>
        <source>{papers} didn't print</source>
        <translation>{papers}: no se ha impreso</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/printed_note.py"/>
        <source>{papers} sent to the printer</source>
        <translation>{papers}: enviado a la impresora</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/printing_desk.py"/>
        <location filename="../../makerapp/ui/printing/as_it_was_dialog.py"/>
        <location filename="../../makerapp/ui/printing/preview_dialog.py"/>
        <source>Printing…</source>
        <translation>Imprimiendo…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/printing_desk.py"/>
        <location filename="../../makerapp/ui/printing/as_it_was_dialog.py"/>
        <location filename="../../makerapp/ui/printing/preview_dialog.py"/>
        <source>Still printing…</source>
        <translation>Aún imprimiendo…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/printing_desk.py"/>
        <location filename="../../makerapp/ui/printing/as_it_was_dialog.py"/>
        <location filename="../../makerapp/ui/printing/preview_dialog.py"/>
        <source>{printer} hasn't taken the pages yet.</source>
        <translation>{printer} aún no ha tomado las páginas.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/printing_desk.py"/>
        <location filename="../../makerapp/ui/printing/as_it_was_dialog.py"/>
        <location filename="../../makerapp/ui/printing/preview_dialog.py"/>
        <source>Stop waiting</source>
        <translation>Dejar de esperar</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/read_back_view.py"/>
        <source>Does it say exactly this?</source>
        <translation>¿Dice justo esto?</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/read_back_view.py"/>
        <source>{n} left to read</source>
        <translation>Quedan {n} por leer</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/read_back_view.py"/>
        <source>The buyer's words: {words}</source>
        <translation>Las palabras del comprador: {words}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/read_back_view.py"/>
        <source>There are extra spaces in it.</source>
        <translation>Tiene espacios de más.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/read_back_view.py"/>
        <source>Hold the piece beside the screen and compare every letter, sign and space.</source>
        <translation>Pon la pieza junto a la pantalla y compara cada letra, signo y espacio.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/review_step.py"/>
        <source>Before you pack</source>
        <translation>Antes de embalar</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/review_step.py"/>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/review_step.py"/>
        <source>The buyer wants to cancel</source>
        <translation>El comprador quiere cancelar</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/review_step.py"/>
        <source>Out of stock…</source>
        <translation>Agotado…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/review_step.py"/>
        <source>{number} stays where it is until then.</source>
        <translation>{number} se queda donde está hasta entonces.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/review_step.py"/>
        <source>Wait</source>
        <translation>Esperar</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/review_step.py"/>
        <source>Looks right</source>
        <translation>Está bien</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/review_step.py"/>
        <location filename="../../makerapp/ui/orders/panel_body.py"/>
        <source>No address yet</source>
        <translation>Aún sin dirección</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/scanner_note.py"/>
        <source>Scan an item's label to tick it</source>
        <translation>Escanea la etiqueta de un artículo para marcarlo</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/scanner_note.py"/>
        <source>Last: {item}</source>
        <translation>Último: {item}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/scanning.py"/>
        <location filename="../../makerapp/ui/scanner/in_windows.py"/>
        <source>Wait a moment</source>
        <translation>Espera un momento</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/scanning.py"/>
        <source>The slip is being printed. Then scan it again.</source>
        <translation>Se está imprimiendo el albarán. Escanéalo después otra vez.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/scanning.py"/>
        <source>This is the slip of {number}</source>
        <translation>Este es el albarán de {number}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/scanning.py"/>
        <source>Switch to {number}</source>
        <translation>Cambiar a {number}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/scanning.py"/>
        <source>Switch to {number}?</source>
        <translation>¿Cambiar a {number}?</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/scanning.py"/>
        <source>{number} is on the bench, and what is in its box is kept. Scan the slip once more to switch.</source>
        <translation>{number} está en la mesa, y lo que hay en su caja se guarda. Escanea el albarán otra vez para cambiar.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/scanning.py"/>
        <source>Stay with {number}</source>
        <translation>Seguir con {number}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/scanning.py"/>
        <source>{number} is still being packed. Scan NEXT once everything is in the box. Nothing was ticked.</source>
        <translation>{number} aún se está embalando. Escanea NEXT cuando esté todo en la caja. No se ha marcado nada.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/scanning.py"/>
        <source>Pack first, then scan the carrier's label</source>
        <translation>Embala antes y escanea después la etiqueta del transportista</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/scanning.py"/>
        <source>Look at the words on the piece. If they are the same, press the green button or scan NEXT.</source>
        <translation>Mira las palabras de la pieza. Si son las mismas, pulsa el botón verde o escanea NEXT.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/scanning.py"/>
        <source>Compare the words first</source>
        <translation>Compara antes las palabras</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/scanning.py"/>
        <source>Compare the words on the piece</source>
        <translation>Compara las palabras de la pieza</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/fulfillment/scanning.py"/>
        <source>{number} needs {n} × {item}, and all of them are in the box.</source>
        <extracomment>One: {number} needs 1 × {item}, and it is in the box.</extracomment>
        <translation>
            <numerusform>{number} necesita 1 × {item}, y ya está en la caja.</numerusform>
            <numerusform>{number} necesita {n} × {item}, y ya están todos en la caja.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/scanning.py"/>
        <source>That's one too many</source>
        <translation>Eso es uno de más</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/scanning.py"/>
        <source>Wrong item – this isn't in this box</source>
        <translation>Artículo equivocado – no es de esta caja</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/scanning.py"/>
        <source>Wrong item – this isn't in {number}</source>
        <translation>Artículo equivocado – no es de {number}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/scanning.py"/>
        <source>{item} ({code})</source>
        <translation>{item} ({code})</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/scanning.py"/>
        <source>You scanned {item}. Everything this order needs is in the box. Nothing was ticked.</source>
        <translation>Has escaneado {item}. Todo lo que este pedido necesita está en la caja. No se ha marcado nada.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/scanning.py"/>
        <source>You scanned {item}. This order still needs {needed}, from {shelf}. Nothing was ticked.</source>
        <translation>Has escaneado {item}. Este pedido aún necesita {needed}, de {shelf}. No se ha marcado nada.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/scanning.py"/>
        <source>You scanned {item}. This order still needs {needed}. Nothing was ticked.</source>
        <translation>Has escaneado {item}. Este pedido aún necesita {needed}. No se ha marcado nada.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/scanning.py"/>
        <source>You scanned {item}. This order is packed. Scan the carrier's label, or go back to the box.</source>
        <translation>Has escaneado {item}. Este pedido está embalado. Escanea la etiqueta del transportista o vuelve a la caja.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/scanning.py"/>
        <source>This is an item, not the carrier's label</source>
        <translation>Esto es un artículo, no la etiqueta del transportista</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/scanning.py"/>
        <source>{tracking} is the number of {number}. Scan the label that goes on this parcel.</source>
        <translation>{tracking} es el número de {number}. Escanea la etiqueta que va en este paquete.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/scanning.py"/>
        <source>Another parcel has this number</source>
        <translation>Otro paquete tiene este número</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/scanning.py"/>
        <source>Scan the slip of the next order, or NEXT.</source>
        <translation>Escanea el albarán del siguiente pedido, o NEXT.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/scanning.py"/>
        <source>This order is on its way</source>
        <translation>Este pedido está en camino</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/scanning.py"/>
        <source>Scan NEXT if all of it looks right. Then scan what goes in the box.</source>
        <translation>Escanea NEXT si todo está bien. Después escanea lo que va en la caja.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/scanning.py"/>
        <source>Check the order first</source>
        <translation>Revisa antes el pedido</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/scanning.py"/>
        <source>Scan NEXT to print, and then the carrier's label.</source>
        <translation>Escanea NEXT para imprimir y después la etiqueta del transportista.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/scanning.py"/>
        <source>The slip is to be printed first</source>
        <translation>Antes hay que imprimir el albarán</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/scanning.py"/>
        <source>Taken out: {item}</source>
        <translation>Sacado: {item}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/scanning.py"/>
        <source>{item}, {packed} of {total}</source>
        <translation>{item}, {packed} de {total}</translation>
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
        <translation>El pedido se hizo el {day}. Elige ese día o uno posterior.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/ship_day.py"/>
        <source>That is more than two weeks away. Choose {day} or an earlier day.</source>
        <translation>Faltan más de dos semanas para eso. Elige el {day} o un día anterior.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/ship_day.py"/>
        <source>{number} are ready to go on {day}</source>
        <translation>{number} están listos para salir el {day}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/ship_day.py"/>
        <source>{number} is ready to go on {day}</source>
        <translation>{number} está listo para salir el {day}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/ship_day.py"/>
        <source>{number} are on their way</source>
        <translation>{number} están en camino</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/ship_step.py"/>
        <source>Ship date</source>
        <translation>Día de salida</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/ship_step.py"/>
        <source>Send it with {carrier}</source>
        <translation>Enviarlo con {carrier}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/ship_step.py"/>
        <source>Who takes the parcel?</source>
        <translation>¿Quién lleva el paquete?</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/ship_step.py"/>
        <source>Memo</source>
        <translation>Apunte</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/ship_step.py"/>
        <source>Scan the carrier's label, or type it. You can also add it later.</source>
        <translation>Escanea la etiqueta del transportista o escribe el número. También puedes añadirlo después.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/ship_step.py"/>
        <source>Copy a “your parcel is on its way” message for {name}</source>
        <translation>Copiar un mensaje «tu paquete está en camino» para {name}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/ship_step.py"/>
        <source>Copy a “your parcel is on its way” message for the buyer</source>
        <translation>Copiar un mensaje «tu paquete está en camino» para el comprador</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/ship_step.py"/>
        <source>Choose a carrier, or “{by_hand}”.</source>
        <translation>Elige un transportista, o «{by_hand}».</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/ship_step.py"/>
        <source>Mark as shipped</source>
        <translation>Marcar como enviado</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/ship_step.py"/>
        <source>Only what is in the box goes; the rest stays in To pack</source>
        <translation>Solo sale lo que hay en la caja; el resto se queda en «Por embalar»</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/ship_step.py"/>
        <source>Only what is in the box goes; the rest moves to To make</source>
        <translation>Solo sale lo que hay en la caja; el resto pasa a «Por hacer»</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/ship_step.py"/>
        <source>{numbers} go in this box</source>
        <translation>{numbers} van en esta caja</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/ship_step.py"/>
        <source>{number} then moves to {view}</source>
        <translation>{number} pasa entonces a «{view}»</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/together.py"/>
        <source>{numbers} go in one box</source>
        <translation>{numbers} van en una caja</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/together.py"/>
        <source>One parcel, one tracking number; each has its own slip.</source>
        <translation>Un paquete, un número de seguimiento; cada uno con su albarán.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/together.py"/>
        <source>The buyer</source>
        <translation>El comprador</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/together.py"/>
        <source>{name} has another order to this address: {listed}</source>
        <translation>{name} tiene otro pedido para esta dirección: {listed}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/together.py"/>
        <source>{name} has {n} other orders to this address</source>
        <translation>{name} tiene otros {n} pedidos para esta dirección</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/together.py"/>
        <source>They can go in one parcel.</source>
        <translation>Pueden ir en un paquete.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/together.py"/>
        <source>Pack together</source>
        <translation>Embalar juntos</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/weight_field.py"/>
        <source>0 g</source>
        <translation>0 g</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/weight_field.py"/>
        <source>Write a weight, like 850 g or {weight}</source>
        <translation>Escribe un peso, como 850 g o {weight}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/wizard.py"/>
        <source>Pick &amp; pack</source>
        <translation>Recoger y embalar</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/wizard.py"/>
        <source>Ship</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/wizard.py"/>
        <location filename="../../makerapp/ui/scanner/general.py"/>
        <source>Open it</source>
        <translation>Abrirlo</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/wizard_frame.py"/>
        <location filename="../../makerapp/ui/fulfillment/wizard_head.py"/>
        <location filename="../../makerapp/ui/orders/detail_dialog.py"/>
        <location filename="../../makerapp/ui/orders/detail_foot.py"/>
        <location filename="../../makerapp/ui/printing/preview_pages.py"/>
        <source>Previous order</source>
        <translation>Pedido anterior</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/wizard_frame.py"/>
        <location filename="../../makerapp/ui/fulfillment/wizard_head.py"/>
        <location filename="../../makerapp/ui/orders/detail_dialog.py"/>
        <location filename="../../makerapp/ui/orders/detail_foot.py"/>
        <location filename="../../makerapp/ui/printing/preview_pages.py"/>
        <source>Next order</source>
        <translation>Pedido siguiente</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/wizard_head.py"/>
        <source>Leave the packing; progress is kept</source>
        <oldsource>Leave the packing; progress is kept (Esc)</oldsource>
        <translation>Dejar el embalaje; se guarda lo hecho</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/wizard_head.py"/>
        <source>Pack {number}</source>
        <translation>Embalar {number}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/wizard_head.py"/>
        <location filename="../../makerapp/ui/printing/preview_pages.py"/>
        <source>Order {place} of {count}</source>
        <translation>Pedido {place} de {count}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/wizard_head.py"/>
        <source>{done} of {count} done</source>
        <translation>{done} de {count} hechos</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/wizard_head.py"/>
        <source>{n} of {all} items left</source>
        <translation>Por enviar: {n} de {all} artículos</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/wizard_panel.py"/>
        <source>There is nothing to pack here any more.</source>
        <translation>Aquí ya no hay nada que embalar.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/help/contents.py"/>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/help/contents.py"/>
        <location filename="../../makerapp/ui/help/overview.py"/>
        <source>Where to begin</source>
        <translation>Por dónde empezar</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/help/contents.py"/>
        <source>Guide</source>
        <translation>Guía</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/help/keys_page.py"/>
        <source>Print keys…</source>
        <translation>Imprimir teclas…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/help/keys_page.py"/>
        <source>Everything works with the mouse too. No key is a plain letter: those are left to your scanner.</source>
        <translation>Todo funciona también con el ratón. Ninguna tecla es una letra sola: esas quedan para tu lector.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/help/overview.py"/>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/help/overview.py"/>
        <source>All questions</source>
        <translation>Todas las preguntas</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/help/overview.py"/>
        <source>How an order moves along</source>
        <translation>Cómo avanza un pedido</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/help/overview.py"/>
        <source>You never pick a status. The green button takes the order to its next step.</source>
        <translation>Nunca eliges un estado. El botón verde lleva el pedido al paso siguiente.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/help_page.py"/>
        <location filename="../../makerapp/ui/palette/sources.py"/>
        <location filename="../../makerapp/ui/sidebar.py"/>
        <source>Help &amp; shortcuts</source>
        <translation>Ayuda y atajos</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/help_page.py"/>
        <source>Search help</source>
        <translation>Buscar en la ayuda</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/help_page.py"/>
        <source>{n} places in the guide</source>
        <extracomment>One: 1 place in the guide</extracomment>
        <translation>
            <numerusform>1 lugar de la guía</numerusform>
            <numerusform>{n} lugares de la guía</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/help_page.py"/>
        <source>Nothing in the guide fits. Try another word.</source>
        <translation>Nada coincide en la guía. Prueba con otra palabra.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/help_page.py"/>
        <source>Next:</source>
        <translation>Siguiente:</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/importing/choose.py"/>
        <source>Choose orders file</source>
        <translation>Elegir archivo de pedidos</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/importing/choose.py"/>
        <source>Orders files (*.csv *.txt *.tsv)</source>
        <translation>Archivos de pedidos (*.csv *.txt *.tsv)</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/importing/choose.py"/>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/importing/file_card.py"/>
        <source>Rows left out of {file}</source>
        <translation>Filas omitidas de {file}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/importing/file_card.py"/>
        <source>Row {row}: {reason}</source>
        <translation>Fila {row}: {reason}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/importing/file_card.py"/>
        <source>Show {n} rows left out</source>
        <extracomment>One: Show 1 row left out</extracomment>
        <translation>
            <numerusform>Mostrar 1 fila omitida</numerusform>
            <numerusform>Mostrar {n} filas omitidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/importing/file_card.py"/>
        <source>Hide {n} rows left out</source>
        <extracomment>One: Hide 1 row left out</extracomment>
        <translation>
            <numerusform>Ocultar 1 fila omitida</numerusform>
            <numerusform>Ocultar {n} filas omitidas</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/importing/file_card.py"/>
        <location filename="../../makerapp/ui/importing/import_dialog.py"/>
        <source>Choose another file</source>
        <translation>Elegir otro archivo</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/importing/import_dialog.py"/>
        <source>Show rows</source>
        <translation>Mostrar filas</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/importing/import_dialog.py"/>
        <source>Reading the file…</source>
        <translation>Leyendo el archivo…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/importing/import_dialog.py"/>
        <source>Reading {count} files…</source>
        <translation>Leyendo {count} archivos…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/importing/import_dialog.py"/>
        <source>Nothing is changed yet.</source>
        <translation>Aún no se cambia nada.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/importing/import_dialog.py"/>
        <source>Bringing in {n} orders…</source>
        <extracomment>One: Bringing in 1 order…</extracomment>
        <translation>
            <numerusform>Trayendo 1 pedido…</numerusform>
            <numerusform>Trayendo {n} pedidos…</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/importing/import_dialog.py"/>
        <source>You can stop at any time; what is in stays in.</source>
        <translation>Puedes parar cuando quieras; lo que ha entrado se queda.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/importing/import_words.py"/>
        <source>{n} new orders</source>
        <extracomment>One: 1 new order</extracomment>
        <translation>
            <numerusform>1 pedido nuevo</numerusform>
            <numerusform>{n} pedidos nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/importing/import_words.py"/>
        <source>{n} changed orders</source>
        <extracomment>One: 1 changed order</extracomment>
        <translation>
            <numerusform>1 pedido cambiado</numerusform>
            <numerusform>{n} pedidos cambiados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/importing/import_words.py"/>
        <source>{n} already here</source>
        <extracomment>One: 1 already here</extracomment>
        <translation>
            <numerusform>1 ya está aquí</numerusform>
            <numerusform>{n} ya están aquí</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/importing/import_words.py"/>
        <source>{n} rows left out</source>
        <extracomment>One: 1 row left out</extracomment>
        <translation>
            <numerusform>1 fila omitida</numerusform>
            <numerusform>{n} filas omitidas</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/importing/import_words.py"/>
        <source>{count} to confirm</source>
        <translation>{count} por confirmar</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/importing/import_words.py"/>
        <source>{count} to make</source>
        <translation>{count} por hacer</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/importing/import_words.py"/>
        <source>{count} already shipped</source>
        <translation>{count} ya enviados</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/importing/import_words.py"/>
        <source>{count} cancelled</source>
        <translation>{count} cancelados</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/importing/import_words.py"/>
        <source>Bring in {new}, update {changed}</source>
        <translation>Traer {new}, actualizar {changed}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/importing/import_words.py"/>
        <source>Bring in {n} orders</source>
        <extracomment>One: Bring in 1 order</extracomment>
        <translation>
            <numerusform>Traer 1 pedido</numerusform>
            <numerusform>Traer {n} pedidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/importing/import_words.py"/>
        <source>Update {n} orders</source>
        <extracomment>One: Update 1 order</extracomment>
        <translation>
            <numerusform>Actualizar 1 pedido</numerusform>
            <numerusform>Actualizar {n} pedidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/importing/import_words.py"/>
        <source>All {n} orders are here already.</source>
        <extracomment>One: The 1 order in it is here already.</extracomment>
        <translation>
            <numerusform>El único pedido que tiene ya está aquí.</numerusform>
            <numerusform>Los {n} pedidos ya están aquí.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/importing/import_words.py"/>
        <source>There was no order in it that could be brought in.</source>
        <translation>No tenía ningún pedido que se pudiera traer.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/importing/import_words.py"/>
        <location filename="../../makerapp/ui/orders/empty_words.py"/>
        <location filename="../../makerapp/ui/today/today_words.py"/>
        <source>Open {view} ({n})</source>
        <translation>Abrir «{view}» ({n})</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/importing/import_words.py"/>
        <source>Stopped. {n} orders came in before.</source>
        <extracomment>One: Stopped. 1 order came in before.</extracomment>
        <translation>
            <numerusform>Detenido. Antes ha entrado 1 pedido.</numerusform>
            <numerusform>Detenido. Antes han entrado {n} pedidos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/importing/import_words.py"/>
        <source>{n} orders came in</source>
        <extracomment>One: 1 order came in</extracomment>
        <translation>
            <numerusform>Ha entrado 1 pedido</numerusform>
            <numerusform>Han entrado {n} pedidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/importing/import_words.py"/>
        <source>{came}, {n} rows didn't.</source>
        <oldsource>{n} rows didn't.</oldsource>
        <extracomment>One: {came}, 1 row didn't.</extracomment>
        <translation>
            <numerusform>{came}, 1 fila no.</numerusform>
            <numerusform>{came}, {n} filas no.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/importing/import_words.py"/>
        <source>{n} orders came in.</source>
        <extracomment>One: 1 order came in.</extracomment>
        <translation>
            <numerusform>Ha entrado 1 pedido.</numerusform>
            <numerusform>Han entrado {n} pedidos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/importing/import_words.py"/>
        <source>{n} orders were brought up to date.</source>
        <extracomment>One: 1 order was brought up to date.</extracomment>
        <translation>
            <numerusform>Se ha actualizado 1 pedido.</numerusform>
            <numerusform>Se han actualizado {n} pedidos.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/importing/import_words.py"/>
        <source>What came in stays. Bring the file in again for the rest; nothing is doubled.</source>
        <translation>Lo que ha entrado se queda. Trae el archivo otra vez para el resto; nada se duplica.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/importing/import_words.py"/>
        <source>Rows {rows} were left out.</source>
        <extracomment>One: Row {rows} was left out.</extracomment>
        <translation>
            <numerusform>La fila {rows} se ha omitido.</numerusform>
            <numerusform>Las filas {rows} se han omitido.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/importing/import_words.py"/>
        <source>Fix it in the file and bring that in again; nothing is doubled.</source>
        <translation>Corrígela en el archivo y tráelo otra vez; nada se duplica.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/importing/import_words.py"/>
        <source>Fix them in the file and bring it in again; nothing is doubled.</source>
        <translation>Corrígelas en el archivo y tráelo otra vez; nada se duplica.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/importing/import_words.py"/>
        <source>{n} more were brought up to date.</source>
        <extracomment>One: 1 more was brought up to date.</extracomment>
        <translation>
            <numerusform>Se ha actualizado 1 más.</numerusform>
            <numerusform>Se han actualizado {n} más.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/importing/import_words.py"/>
        <source>What still has to be made or sent waits in your lists.</source>
        <translation>Lo que aún hay que hacer o enviar espera en tus listas.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/importing/import_words.py"/>
        <source>{n} files couldn't be read.</source>
        <extracomment>One: 1 file couldn't be read.</extracomment>
        <translation>
            <numerusform>No se ha podido leer 1 archivo.</numerusform>
            <numerusform>No se han podido leer {n} archivos.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/importing/pages.py"/>
        <source>Nothing new in this file</source>
        <translation>Nada nuevo en este archivo</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/importing/pages.py"/>
        <source>Nothing new in these files</source>
        <translation>Nada nuevo en estos archivos</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/main_window.py"/>
        <source>Text size {n} %</source>
        <translation>Tamaño del texto {n} %</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/opening.py"/>
        <source>Its address is copied. Paste it into your browser: {address}</source>
        <translation>Su dirección está copiada. Pégala en tu navegador: {address}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/opening.py"/>
        <source>The browser didn't open.</source>
        <translation>El navegador no se ha abierto.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/opening.py"/>
        <source>Its address is copied. Paste it where you look at files: {address}</source>
        <translation>Su dirección está copiada. Pégala donde ves tus archivos: {address}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/opening.py"/>
        <source>The folder didn't open.</source>
        <translation>La carpeta no se ha abierto.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/address_box.py"/>
        <source>Name and address of the buyer</source>
        <translation>Nombre y dirección del comprador</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/address_box.py"/>
        <source>Who is it for</source>
        <translation>Para quién es</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/address_box.py"/>
        <source>Edit as separate fields</source>
        <translation>Editar por campos</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/address_box.py"/>
        <source>{missing} You can still save it.</source>
        <translation>{missing} Puedes guardarlo igualmente.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/address_box.py"/>
        <source>Company, if any</source>
        <translation>Empresa, si hay</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/address_box.py"/>
        <source>Third line</source>
        <translation>Tercera línea</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/address_box.py"/>
        <source>Edit as one text</source>
        <translation>Editar como un texto</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/address_box.py"/>
        <source>Paste or type the whole address; the first line is the name.</source>
        <translation>Pega o escribe la dirección entera; la primera línea es el nombre.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/address_box.py"/>
        <source>Street</source>
        <translation>Calle</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/bulk_bar.py"/>
        <source>With the ticked orders</source>
        <translation>Con los pedidos marcados</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/orders/bulk_bar.py"/>
        <location filename="../../makerapp/ui/orders/selection_panel.py"/>
        <source>Print slips</source>
        <extracomment>One: Print slip</extracomment>
        <translation>
            <numerusform>Imprimir albarán</numerusform>
            <numerusform>Imprimir albaranes</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/bulk_bar.py"/>
        <location filename="../../makerapp/ui/orders/detail_cards.py"/>
        <location filename="../../makerapp/ui/orders/ship_by_dialog.py"/>
        <source>Change ship-by date</source>
        <translation>Cambiar fecha de envío</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/bulk_bar.py"/>
        <location filename="../../makerapp/ui/orders/selection_panel.py"/>
        <source>Untick all</source>
        <oldsource>Untick all (Esc)</oldsource>
        <translation>Desmarcar todo</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/bulk_bar.py"/>
        <source>Everything that can be done with the ticked orders</source>
        <translation>Todo lo que se puede hacer con los pedidos marcados</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/orders/bulk_bar.py"/>
        <source>{n} selected</source>
        <extracomment>One: 1 selected</extracomment>
        <translation>
            <numerusform>1 seleccionado</numerusform>
            <numerusform>{n} seleccionados</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/bulk_bar.py"/>
        <source>None of these orders still has to be sent.</source>
        <translation>Ninguno de estos pedidos está por enviar.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/bulk_bar.py"/>
        <source>Their ship-by dates no longer matter.</source>
        <translation>Sus fechas de envío ya no importan.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/bulk_bar.py"/>
        <source>Print slips…</source>
        <translation>Imprimir albaranes…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/bulk_bar.py"/>
        <location filename="../../makerapp/ui/orders/order_menu.py"/>
        <source>Change ship-by date…</source>
        <translation>Cambiar fecha de envío…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/bulk_bar.py"/>
        <source>Pick list…</source>
        <translation>Lista de recogida…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/bulk_bar.py"/>
        <source>Address labels…</source>
        <translation>Etiquetas de dirección…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/bulk_bar.py"/>
        <source>That is more than {most} orders at once.</source>
        <translation>Son más de {most} pedidos de una vez.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/bulk_bar.py"/>
        <source>Use the filters to tick fewer, and do it in parts.</source>
        <translation>Usa los filtros para marcar menos y hazlo por partes.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/bulk_bar.py"/>
        <source>Hold {n} of {all}…</source>
        <translation>Apartar {n} de {all}…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/bulk_bar.py"/>
        <source>Take {n} of {all} off hold</source>
        <translation>Quitar de apartados {n} de {all}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/bulk_bar.py"/>
        <source>Payment received for {n} of {all}…</source>
        <translation>Pago recibido de {n} de {all}…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/bulk_bar.py"/>
        <source>Mark {n} of {all} as paid back</source>
        <translation>Marcar dinero devuelto de {n} de {all}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/bulk_bar.py"/>
        <source>Reopen {n} of {all}</source>
        <translation>Reabrir {n} de {all}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/bulk_bar.py"/>
        <source>Cancel {n} of {all}…</source>
        <translation>Cancelar {n} de {all}…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/orders/bulk_bar.py"/>
        <source>Hold {n} orders…</source>
        <extracomment>One: Hold 1 order…</extracomment>
        <translation>
            <numerusform>Apartar 1 pedido…</numerusform>
            <numerusform>Apartar {n} pedidos…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/orders/bulk_bar.py"/>
        <source>Take {n} orders off hold</source>
        <extracomment>One: Take 1 order off hold</extracomment>
        <translation>
            <numerusform>Quitar de apartados 1 pedido</numerusform>
            <numerusform>Quitar de apartados {n} pedidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/orders/bulk_bar.py"/>
        <source>Payment received for {n} orders…</source>
        <extracomment>One: Payment received for 1 order…</extracomment>
        <translation>
            <numerusform>Pago recibido de 1 pedido…</numerusform>
            <numerusform>Pago recibido de {n} pedidos…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/orders/bulk_bar.py"/>
        <source>Mark {n} orders as paid back</source>
        <extracomment>One: Mark 1 order as paid back</extracomment>
        <translation>
            <numerusform>Marcar dinero devuelto de 1 pedido</numerusform>
            <numerusform>Marcar dinero devuelto de {n} pedidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/orders/bulk_bar.py"/>
        <source>Reopen {n} orders</source>
        <extracomment>One: Reopen 1 order</extracomment>
        <translation>
            <numerusform>Reabrir 1 pedido</numerusform>
            <numerusform>Reabrir {n} pedidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/orders/bulk_bar.py"/>
        <source>Cancel {n} orders…</source>
        <extracomment>One: Cancel 1 order…</extracomment>
        <translation>
            <numerusform>Cancelar 1 pedido…</numerusform>
            <numerusform>Cancelar {n} pedidos…</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/cancel_fulfillment_dialog.py"/>
        <source>Cancel fulfillment</source>
        <translation>Anular el envío</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/cancel_fulfillment_dialog.py"/>
        <source>For example: wrong parcel, address changed</source>
        <translation>Por ejemplo: paquete equivocado, dirección cambiada</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/cancel_fulfillment_dialog.py"/>
        <source>Keep as shipped</source>
        <translation>Dejar como enviado</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/cancel_fulfillment_dialog.py"/>
        <source>Cancel fulfillment of {number}?</source>
        <translation>¿Anular el envío de {number}?</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/cancel_fulfillment_dialog.py"/>
        <source>Nothing is deleted, and you can undo it.</source>
        <translation>No se borra nada, y puedes deshacerlo.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/cancel_fulfillment_dialog.py"/>
        <source>Which parcels?</source>
        <translation>¿Qué paquetes?</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/cancel_fulfillment_dialog.py"/>
        <source>Also cancel {numbers}, in the same box</source>
        <translation>Anular también {numbers}, en la misma caja</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/cancel_fulfillment_dialog.py"/>
        <location filename="../../makerapp/ui/orders/cancel_order_dialog.py"/>
        <location filename="../../makerapp/ui/orders/effect_list.py"/>
        <location filename="../../makerapp/ui/orders/refund_dialog.py"/>
        <location filename="../../makerapp/ui/orders/return_dialog.py"/>
        <location filename="../../makerapp/ui/orders/undo_preview_dialog.py"/>
        <source>What changes</source>
        <translation>Qué cambia</translation>
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
        <translation>Por qué</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/cancel_fulfillment_dialog.py"/>
        <source>The pieces lie there for this order; stock stays as it is.</source>
        <translation>Las piezas quedan ahí para este pedido; las existencias siguen como están.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/cancel_fulfillment_dialog.py"/>
        <source>They are on hand again, and stay promised to this order.</source>
        <translation>Vuelven a las existencias y siguen prometidas a este pedido.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/cancel_fulfillment_dialog.py"/>
        <source>Lost or broken: nothing comes back, they are made again.</source>
        <translation>Perdidos o rotos: no vuelve nada, se hacen otra vez.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/cancel_fulfillment_dialog.py"/>
        <source>Where are the goods now?</source>
        <translation>¿Dónde están ahora los artículos?</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/cancel_order_dialog.py"/>
        <source>Cancel order</source>
        <comment>window title</comment>
        <translation>Cancelar el pedido</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/cancel_order_dialog.py"/>
        <location filename="../../makerapp/ui/orders/many_dialogs.py"/>
        <source>Put items back on the shelf</source>
        <translation>Devolver los artículos al estante</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/cancel_order_dialog.py"/>
        <source>The buyer already has the money back</source>
        <translation>El comprador ya tiene el dinero de vuelta</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/cancel_order_dialog.py"/>
        <source>Keep order</source>
        <translation>Conservar el pedido</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/cancel_order_dialog.py"/>
        <source>Cancel order</source>
        <translation>Cancelar pedido</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/cancel_order_dialog.py"/>
        <source>Cancel order {number}</source>
        <translation>Cancelar el pedido {number}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/cancel_order_dialog.py"/>
        <location filename="../../makerapp/ui/orders/many_dialogs.py"/>
        <source>The buyer changed their mind</source>
        <translation>El comprador ha cambiado de idea</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/cancel_order_dialog.py"/>
        <location filename="../../makerapp/ui/orders/many_dialogs.py"/>
        <source>Can't be made</source>
        <translation>No se puede hacer</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/cancel_order_dialog.py"/>
        <location filename="../../makerapp/ui/orders/many_dialogs.py"/>
        <source>Not paid</source>
        <translation>Sin pagar</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/cancel_order_dialog.py"/>
        <location filename="../../makerapp/ui/orders/many_dialogs.py"/>
        <source>Address can't be reached</source>
        <translation>No se puede llegar a la dirección</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/cancel_order_dialog.py"/>
        <location filename="../../makerapp/ui/orders/many_dialogs.py"/>
        <source>Ordered twice</source>
        <translation>Pedido dos veces</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/cancel_order_dialog.py"/>
        <location filename="../../makerapp/ui/orders/many_dialogs.py"/>
        <location filename="../../makerapp/ui/orders/payment_dialogs.py"/>
        <location filename="../../makerapp/ui/products/stock_dialog.py"/>
        <source>Choose or type one</source>
        <translation>Elige o escribe uno</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/cancel_order_dialog.py"/>
        <source>The order stays in Cancelled, and can be reopened. The marketplace isn't told.</source>
        <translation>El pedido se queda en «Cancelados» y se puede reabrir. No se avisa al mercado.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/cancel_order_dialog.py"/>
        <source>Nobody knows what was paid. Look on {where}, and pay it back.</source>
        <translation>Nadie sabe cuánto se pagó. Míralo en {where} y devuelve el dinero.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/cancel_order_dialog.py"/>
        <source>It is listed under Refund due until you mark it as paid back.</source>
        <translation>Aparece en «Por reembolsar» hasta que lo marques como devuelto.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/clocks_card.py"/>
        <source>{name} may have cancelled this order</source>
        <translation>{name} puede haber cancelado este pedido</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/clocks_card.py"/>
        <source>{name} cancels this order {when}</source>
        <translation>{name} cancela este pedido {when}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/clocks_card.py"/>
        <source>It wasn't confirmed as shipped within {n} days. Check it there.</source>
        <translation>No constaba como enviado en {n} días. Míralo allí.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/clocks_card.py"/>
        <source>Unless it is confirmed as shipped there before {day}.</source>
        <translation>Si allí no consta como enviado antes del {day}.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/clocks_card.py"/>
        <source>{name} cancelled it</source>
        <translation>{name} lo ha cancelado</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/clocks_card.py"/>
        <source>Cancels the order here too; Undo takes it back</source>
        <translation>Cancela el pedido también aquí; con Deshacer vuelve atrás</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/date_field.py"/>
        <source>Click for a calendar; the arrow keys move by a day, Page up and Page down by a week</source>
        <translation>Haz clic para ver un calendario; las flechas mueven un día, RePág y AvPág una semana</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/date_field.py"/>
        <location filename="../../makerapp/ui/orders/row_words.py"/>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/date_field.py"/>
        <source>{days} days</source>
        <translation>en {days} días</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/date_field.py"/>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/date_field.py"/>
        <source>{days} days ago</source>
        <translation>hace {days} días</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/date_field.py"/>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/date_field.py"/>
        <location filename="../../makerapp/ui/orders/hold_dialog.py"/>
        <source>In a week</source>
        <translation>En una semana</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/delete_dialog.py"/>
        <source>Delete for good</source>
        <translation>Borrar del todo</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/delete_dialog.py"/>
        <source>Keep the order</source>
        <translation>Conservar el pedido</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/delete_dialog.py"/>
        <source>Delete {number} for good?</source>
        <translation>¿Borrar {number} del todo?</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/delete_dialog.py"/>
        <source>Undo can't bring it back.</source>
        <translation>Deshacer no puede traerlo de vuelta.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/delete_dialog.py"/>
        <source>Its items, parcels, payments, notes and timeline go, and the buyer, if this is the only order.</source>
        <translation>Se van sus artículos, paquetes, pagos, notas e historial, y el comprador, si este es su único pedido.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/delete_dialog.py"/>
        <source>Type {number} to delete it</source>
        <translation>Escribe {number} para borrarlo</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/delete_dialog.py"/>
        <source>A backup is made and checked first, in {folder}.</source>
        <translation>Antes se hace y se comprueba una copia de seguridad, en {folder}.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/delete_dialog.py"/>
        <source>Stock stays as it is, and so do the figures in its list of changes.</source>
        <translation>Las existencias siguen como están, y también las cifras de su lista de cambios.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/delete_dialog.py"/>
        <source>Bringing in {file} again brings the order back.</source>
        <translation>Si traes {file} otra vez, el pedido vuelve.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/delete_dialog.py"/>
        <source>{amount} is still due to the buyer. Nothing will remind you of it.</source>
        <translation>Aún se deben {amount} al comprador. Nada te lo recordará.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/delete_dialog.py"/>
        <source>Nothing is deleted yet. Type {number} here.</source>
        <translation>Aún no se ha borrado nada. Escribe {number} aquí.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/delete_dialog.py"/>
        <source>Making a backup…</source>
        <translation>Haciendo la copia…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/delete_dialog.py"/>
        <source>Backup: {file}</source>
        <translation>Copia de seguridad: {file}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/delete_dialog.py"/>
        <source>Show the backup</source>
        <translation>Mostrar la copia</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/detail_cards.py"/>
        <location filename="../../makerapp/ui/orders/panel_body.py"/>
        <location filename="../../makerapp/ui/orders/parcel_box.py"/>
        <location filename="../../makerapp/ui/words_window.py"/>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/detail_cards.py"/>
        <location filename="../../makerapp/ui/orders/detail_dialog.py"/>
        <location filename="../../makerapp/ui/orders/order_menu.py"/>
        <location filename="../../makerapp/ui/orders/panel_body.py"/>
        <source>Copy address</source>
        <translation>Copiar dirección</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/detail_cards.py"/>
        <source>The file gave no address.</source>
        <translation>El archivo no daba ninguna dirección.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/detail_cards.py"/>
        <source>Send to: {address}</source>
        <translation>Enviar a: {address}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/detail_cards.py"/>
        <source>Correct the address</source>
        <translation>Corregir la dirección</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/detail_cards.py"/>
        <location filename="../../makerapp/ui/orders/parcel_box.py"/>
        <location filename="../../makerapp/ui/printing/setup_fields.py"/>
        <location filename="../../makerapp/ui/settings/setup_rows.py"/>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/detail_cards.py"/>
        <location filename="../../makerapp/ui/orders/panel_body.py"/>
        <source>Deadlines</source>
        <translation>Plazos</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/detail_cards.py"/>
        <source>Sending</source>
        <translation>Envío</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/detail_cards.py"/>
        <source>Chosen by the buyer</source>
        <translation>Elegido por el comprador</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/detail_dialog.py"/>
        <source>Next step</source>
        <translation>Siguiente paso</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/detail_dialog.py"/>
        <location filename="../../makerapp/ui/orders/detail_head.py"/>
        <source>Edit order</source>
        <translation>Editar pedido</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/detail_dialog.py"/>
        <source>The buyer asks to cancel this order.</source>
        <translation>El comprador pide cancelar este pedido.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/detail_dialog.py"/>
        <source>Cancel it here, then in the marketplace – or go on if you have agreed otherwise.</source>
        <translation>Cancélalo aquí y después en el mercado, o sigue si habéis acordado otra cosa.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/detail_dialog.py"/>
        <location filename="../../makerapp/ui/orders/order_menu.py"/>
        <location filename="../../makerapp/ui/orders/panel_body.py"/>
        <source>Mark as paid back</source>
        <translation>Marcar dinero devuelto</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/detail_dialog.py"/>
        <location filename="../../makerapp/ui/orders/undo_run.py"/>
        <location filename="../../makerapp/ui/settings/settings_dialog.py"/>
        <source>Nothing to undo</source>
        <translation>Nada que deshacer</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/detail_foot.py"/>
        <location filename="../../makerapp/ui/orders/order_menu.py"/>
        <source>Cancel fulfillment…</source>
        <translation>Anular el envío…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/detail_foot.py"/>
        <location filename="../../makerapp/ui/orders/order_menu.py"/>
        <source>Fulfill…</source>
        <translation>Embalar…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/detail_foot.py"/>
        <source>Open the fulfillment wizard: it checks first what is still to do</source>
        <translation>Abrir el asistente de embalaje: primero comprueba lo que falta</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/detail_foot.py"/>
        <source>{number} of {count} in {view}</source>
        <translation>{number} de {count} en «{view}»</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/detail_foot.py"/>
        <source>{number} of {count}</source>
        <translation>{number} de {count}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/detail_foot.py"/>
        <source>{count} left in {view}</source>
        <translation>Aún {count} en «{view}»</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/detail_foot.py"/>
        <source>{count} left</source>
        <translation>Aún {count}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/detail_head.py"/>
        <location filename="../../makerapp/ui/orders/row_words.py"/>
        <source>Sample</source>
        <translation>Ejemplo</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/detail_head.py"/>
        <source>Print papers of this order (Ctrl+P prints the slip)</source>
        <translation>Imprimir papeles de este pedido (Ctrl+P imprime el albarán)</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/detail_head.py"/>
        <source>placed on {channel} {moment}</source>
        <translation>recibido por {channel} {moment}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/detail_items.py"/>
        <location filename="../../makerapp/ui/orders/order_menu.py"/>
        <location filename="../../makerapp/ui/orders/panel_body.py"/>
        <source>Something is out of stock…</source>
        <translation>Algo está agotado…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/detail_items.py"/>
        <source>The file didn't say what was bought.</source>
        <translation>El archivo no decía qué se compró.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/detail_items.py"/>
        <location filename="../../makerapp/ui/orders/panel_body.py"/>
        <source>Personalization: {text}</source>
        <translation>Personalización: {text}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/detail_items.py"/>
        <source>{count} refunded</source>
        <translation>{count} reembolsados</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/detail_timeline.py"/>
        <source>Copy or save the timeline</source>
        <translation>Copiar o guardar el historial</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/detail_timeline.py"/>
        <source>Note to yourself</source>
        <translation>Nota para ti</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/detail_timeline.py"/>
        <source>Only you see it. Enter keeps it.</source>
        <translation>Solo la ves tú. Enter la guarda.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/detail_timeline.py"/>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/detail_timeline.py"/>
        <source>Add note</source>
        <translation>Añadir nota</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/detail_timeline.py"/>
        <source>Show: {what}</source>
        <translation>Mostrar: {what}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/detail_timeline.py"/>
        <source>Show in the timeline</source>
        <translation>Mostrar en el historial</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/detail_timeline.py"/>
        <source>Copy as text</source>
        <translation>Copiar como texto</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/detail_timeline.py"/>
        <source>Save as text…</source>
        <translation>Guardar como texto…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/detail_timeline.py"/>
        <source>With my private notes</source>
        <translation>Con mis notas privadas</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/edit_dialog.py"/>
        <source>It's a gift – leave prices off the slip</source>
        <translation>Es un regalo – dejar el albarán sin precios</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/edit_dialog.py"/>
        <source>Save order</source>
        <translation>Guardar pedido</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/edit_dialog.py"/>
        <location filename="../../makerapp/ui/orders/first_run.py"/>
        <location filename="../../makerapp/ui/orders/list_head.py"/>
        <location filename="../../makerapp/ui/palette/sources.py"/>
        <location filename="../../makerapp/ui/today/today_head.py"/>
        <source>New order</source>
        <translation>Pedido nuevo</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/edit_dialog.py"/>
        <source>For sales by phone, message or at the market stall.</source>
        <translation>Para ventas por teléfono, por mensaje o en el puesto de mercado.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/edit_dialog.py"/>
        <source>Edit {number}</source>
        <translation>Editar {number}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/edit_dialog.py"/>
        <source>What you set here stays, also when the marketplace's file is brought in again.</source>
        <translation>Lo que pones aquí se queda, también si se trae otra vez el archivo del mercado.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/edit_dialog.py"/>
        <source>Close without saving; what you typed is kept as a draft</source>
        <oldsource>Close without saving; what you typed is kept as a draft (Esc)</oldsource>
        <translation>Cerrar sin guardar; lo escrito queda como borrador</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/edit_dialog.py"/>
        <source>You closed this form before it was saved.</source>
        <translation>Cerraste este formulario antes de guardarlo.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/edit_dialog.py"/>
        <source>A draft was kept</source>
        <translation>Se guardó un borrador</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/edit_dialog.py"/>
        <source>Go on with the draft</source>
        <translation>Seguir con el borrador</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/edit_dialog.py"/>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/edit_dialog.py"/>
        <source>The paper in the box shows the order as it was. Save, then print it again.</source>
        <translation>El papel de la caja muestra el pedido como era. Guarda y después imprímelo otra vez.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/edit_dialog.py"/>
        <source>Draft kept</source>
        <translation>Borrador guardado</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/edit_form.py"/>
        <source>The marketplace's next file finds this order by where it was sold.</source>
        <translation>El próximo archivo del mercado encuentra este pedido por el canal de venta.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/edit_form.py"/>
        <source>Not paid yet</source>
        <translation>Aún sin pagar</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/edit_form.py"/>
        <location filename="../../makerapp/ui/orders/payment_words.py"/>
        <source>Paid in cash</source>
        <translation>Pagado en efectivo</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/edit_form.py"/>
        <source>For example: leave with the neighbor</source>
        <translation>Por ejemplo: dejar al vecino</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/edit_form.py"/>
        <source>Printed on the slip</source>
        <translation>Impreso en el albarán</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/edit_form.py"/>
        <source>E-mail</source>
        <translation>Email</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/edit_form.py"/>
        <source>Who is it for? Type at least the buyer's name in the first line.</source>
        <translation>¿Para quién es? Escribe al menos el nombre del comprador en la primera línea.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/edit_form.py"/>
        <source>What did they buy? Add at least one item.</source>
        <translation>¿Qué ha comprado? Añade al menos un artículo.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/edit_form.py"/>
        <source>One item has no name. Choose a product or type what it is.</source>
        <translation>Un artículo no tiene nombre. Elige un producto o escribe qué es.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/edit_form.py"/>
        <source>One price isn't an amount. Write it like 12.50.</source>
        <translation>Un precio no es un importe. Escríbelo como 12,50.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/edit_form.py"/>
        <source>This isn't a whole e-mail address. You can still save it.</source>
        <translation>Esto no es un email completo. Puedes guardarlo igualmente.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/edit_lines.py"/>
        <source>What is it? Type to search</source>
        <translation>¿Qué es? Escribe para buscar</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/edit_lines.py"/>
        <source>Options</source>
        <oldsource>Options</oldsource>
        <comment>of a product</comment>
        <translation>Opciones</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/edit_lines.py"/>
        <source>Personalization</source>
        <translation>Personalización</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/edit_lines.py"/>
        <location filename="../../makerapp/ui/products/stock_dialog.py"/>
        <source>pieces</source>
        <translation>piezas</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/edit_lines.py"/>
        <location filename="../../makerapp/ui/orders/stand_in_box.py"/>
        <source>Price of one</source>
        <translation>Precio unitario</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/edit_lines.py"/>
        <source>Unknown</source>
        <translation>Sin dato</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/edit_lines.py"/>
        <source>Take this item off</source>
        <translation>Quitar este artículo</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/edit_lines.py"/>
        <source>Add item</source>
        <translation>Añadir artículo</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/edit_lines.py"/>
        <source>What did they buy</source>
        <translation>Qué ha comprado</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/edit_lines.py"/>
        <source>Item {number}</source>
        <translation>Artículo {number}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/edit_lines.py"/>
        <source>Items {items} + postage {postage} + tax {other} =</source>
        <translation>Artículos {items} + portes {postage} + impuestos {other} =</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/edit_lines.py"/>
        <source>Items {items} + postage {postage} − discount {other} =</source>
        <translation>Artículos {items} + portes {postage} − descuento {other} =</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/edit_lines.py"/>
        <source>Items {items} + postage {postage} =</source>
        <translation>Artículos {items} + portes {postage} =</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/edit_lines.py"/>
        <source>An item has no price, so the sum isn't known. Write 0 if it costs nothing.</source>
        <translation>Un artículo no tiene precio, así que no se sabe la suma. Escribe 0 si no cuesta nada.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/edit_lines.py"/>
        <source>Sum</source>
        <translation>Suma</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/empty_words.py"/>
        <source>No late orders in {view}</source>
        <translation>Ningún pedido con retraso en «{view}»</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/empty_words.py"/>
        <source>Nothing to ship today in {view}</source>
        <translation>Nada para enviar hoy en «{view}»</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/empty_words.py"/>
        <source>No gifts in {view}</source>
        <translation>Ningún regalo en «{view}»</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/empty_words.py"/>
        <source>No order with a note in {view}</source>
        <translation>Ningún pedido con nota en «{view}»</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/empty_words.py"/>
        <source>Nothing personalized in {view}</source>
        <translation>Nada personalizado en «{view}»</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/empty_words.py"/>
        <source>No unpaid orders in {view}</source>
        <translation>Ningún pedido sin pagar en «{view}»</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/empty_words.py"/>
        <source>Nothing on hold in {view}</source>
        <translation>Nada apartado en «{view}»</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/empty_words.py"/>
        <source>No marketplace cancels anything in {view}</source>
        <translation>Ningún mercado cancela nada en «{view}»</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/empty_words.py"/>
        <source>No refund due in {view}</source>
        <translation>Nada por reembolsar en «{view}»</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/empty_words.py"/>
        <source>Every slip in {view} is printed</source>
        <translation>Todos los albaranes de «{view}» están impresos</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/empty_words.py"/>
        <source>No slip in {view} is printed yet</source>
        <translation>Aún no hay albaranes impresos en «{view}»</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/empty_words.py"/>
        <source>No order matches “{text}”</source>
        <translation>Ningún pedido coincide con «{text}»</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/empty_words.py"/>
        <source>Try a name, an order number or a postcode.</source>
        <translation>Prueba un nombre, un número de pedido o un código postal.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/empty_words.py"/>
        <location filename="../../makerapp/ui/products/list_words.py"/>
        <location filename="../../makerapp/ui/widgets/search_field.py"/>
        <source>Clear search</source>
        <translation>Vaciar búsqueda</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/empty_words.py"/>
        <source>No order in {view} fits these filters</source>
        <translation>Ningún pedido de «{view}» encaja con estos filtros</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/empty_words.py"/>
        <source>Good.</source>
        <translation>Bien.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/orders/empty_words.py"/>
        <location filename="../../makerapp/ui/printing/print_history.py"/>
        <location filename="../../makerapp/ui/products/list_words.py"/>
        <source>Show all {n}</source>
        <extracomment>One: Show it</extracomment>
        <translation>
            <numerusform>Mostrarlo</numerusform>
            <numerusform>Mostrar los {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/orders/empty_words.py"/>
        <source>{n} orders are on hold.</source>
        <extracomment>One: 1 order is on hold.</extracomment>
        <translation>
            <numerusform>1 pedido está apartado.</numerusform>
            <numerusform>{n} pedidos están apartados.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/empty_words.py"/>
        <source>No new orders</source>
        <translation>No hay pedidos nuevos</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/empty_words.py"/>
        <source>New orders appear here first.</source>
        <translation>Los pedidos nuevos aparecen primero aquí.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/empty_words.py"/>
        <source>Nothing to make</source>
        <translation>Nada por hacer</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/empty_words.py"/>
        <source>Confirm an order and its items show up here.</source>
        <translation>Confirma un pedido y sus artículos aparecen aquí.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/empty_words.py"/>
        <source>Nothing to pack</source>
        <translation>Nada por embalar</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/empty_words.py"/>
        <source>When everything in an order is made, it comes here.</source>
        <translation>Cuando todo lo de un pedido está hecho, llega aquí.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/empty_words.py"/>
        <source>No parcels on the way</source>
        <translation>Ningún paquete en camino</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/empty_words.py"/>
        <source>No orders yet</source>
        <translation>Aún no hay pedidos</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/empty_words.py"/>
        <source>Bring in a file from your shop, or type one in.</source>
        <translation>Trae un archivo de tu tienda o escribe uno a mano.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/empty_words.py"/>
        <source>Nothing here yet</source>
        <translation>Aquí aún no hay nada</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/end_of_day_dialog.py"/>
        <source>One list for each carrier, for the driver or the counter to sign.</source>
        <translation>Una por transportista, para que la firme al recogerla.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/end_of_day_dialog.py"/>
        <location filename="../../makerapp/ui/settings/calendar_dialog.py"/>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/end_of_day_dialog.py"/>
        <source>Parcels of</source>
        <translation>Paquetes del día</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/end_of_day_dialog.py"/>
        <source>Print the list…</source>
        <translation>Imprimir la lista…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/end_of_day_dialog.py"/>
        <source>Print {n} lists…</source>
        <translation>Imprimir {n} listas…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/end_of_day_dialog.py"/>
        <source>No parcel was given to a carrier on {day}.</source>
        <translation>El {day} no se entregó ningún paquete a un transportista.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/orders/end_of_day_dialog.py"/>
        <source>{n} parcels have no tracking number yet.</source>
        <extracomment>One: 1 parcel has no tracking number yet.</extracomment>
        <translation>
            <numerusform>1 paquete aún no tiene número de seguimiento.</numerusform>
            <numerusform>{n} paquetes aún no tienen número de seguimiento.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/first_run.py"/>
        <source>Let's get your first order in</source>
        <translation>Traigamos tu primer pedido</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/first_run.py"/>
        <source>From then on the app tells you what to make, pack and post next.</source>
        <translation>Desde entonces el programa te dice qué hacer, embalar y enviar después.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/first_run.py"/>
        <source>Choose orders file…</source>
        <translation>Elegir archivo de pedidos…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/first_run.py"/>
        <source>Use sample orders</source>
        <translation>Usar pedidos de ejemplo</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/first_run.py"/>
        <source>From the orders file (CSV) you download from Etsy, Shopify or Amazon. Or drop it here.</source>
        <translation>Del archivo de pedidos (CSV) que descargas de Etsy, Shopify o Amazon. O suéltalo aquí.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/first_run.py"/>
        <source>Type one in</source>
        <translation>Escribir uno a mano</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/first_run.py"/>
        <source>For orders by phone, message or from the market stall.</source>
        <translation>Para pedidos por teléfono, por mensaje o del puesto de mercado.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/first_run.py"/>
        <source>Look around first</source>
        <translation>Echar antes un vistazo</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/first_run.py"/>
        <source>Try everything with sample orders. One click removes them again.</source>
        <translation>Pruébalo todo con pedidos de ejemplo. Un clic los quita otra vez.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/first_run.py"/>
        <source>Your shop name, logo and thank-you note:</source>
        <translation>El nombre de tu tienda, el logotipo y la nota de agradecimiento:</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/hold_dialog.py"/>
        <source>Put on hold</source>
        <translation>Apartar</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/hold_dialog.py"/>
        <location filename="../../makerapp/ui/orders/many_dialogs.py"/>
        <source>Back in the list on</source>
        <translation>Vuelve a la lista el</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/hold_dialog.py"/>
        <source>For example: the buyer is away until then</source>
        <translation>Por ejemplo: el comprador está fuera hasta entonces</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/hold_dialog.py"/>
        <source>Next Monday</source>
        <translation>El próximo lunes</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/hold_dialog.py"/>
        <source>Put {number} on hold</source>
        <translation>Apartar {number}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/hold_dialog.py"/>
        <source>Don't hold it</source>
        <translation>No apartarlo</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/hold_dialog.py"/>
        <location filename="../../makerapp/ui/orders/many_dialogs.py"/>
        <source>Choose a day after today.</source>
        <translation>Elige un día posterior a hoy.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/hold_dialog.py"/>
        <source>Hold until {day}</source>
        <translation>Apartar hasta el {day}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/hold_dialog.py"/>
        <source>It leaves {view} and is back by itself on {day}. Search and All orders still show it.</source>
        <translation>Sale de «{view}» y vuelve solo el {day}. La búsqueda y «Todos los pedidos» lo siguen mostrando.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/hold_dialog.py"/>
        <source>Its ship-by date {day} has passed already. Best write to the buyer.</source>
        <translation>Su fecha de envío, {day}, ya ha pasado. Mejor escribe al comprador.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/hold_dialog.py"/>
        <source>Its ship-by date {day} passes meanwhile. Best write to the buyer.</source>
        <translation>Su fecha de envío, {day}, pasa entretanto. Mejor escribe al comprador.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/list_head.py"/>
        <location filename="../../makerapp/ui/today/today_head.py"/>
        <source>Search orders</source>
        <translation>Buscar pedidos</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/list_head.py"/>
        <location filename="../../makerapp/ui/today/today_head.py"/>
        <source>Search all orders by name, number, item, postcode or tracking number</source>
        <oldsource>Search all orders by name, number, item, postcode or tracking number (Ctrl+F)</oldsource>
        <translation>Buscar en todos los pedidos por nombre, número, artículo, código postal o número de seguimiento</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/list_head.py"/>
        <location filename="../../makerapp/ui/orders/selection_panel.py"/>
        <location filename="../../makerapp/ui/orders/workshop_papers.py"/>
        <source>Bench papers</source>
        <translation>Papeles de taller</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/list_head.py"/>
        <source>Make list, bench tickets, pick list</source>
        <translation>Lista de trabajo, fichas de taller, lista de recogida</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/list_head.py"/>
        <location filename="../../makerapp/ui/printing/print_menu.py"/>
        <source>End of day list…</source>
        <translation>Lista del día…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/list_head.py"/>
        <source>What each carrier took on a day, to be signed</source>
        <translation>Lo que cada transportista se llevó un día, para firmar</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/list_head.py"/>
        <location filename="../../makerapp/ui/orders/saved_view_menu.py"/>
        <source>Save this list</source>
        <translation>Guardar esta lista</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/list_head.py"/>
        <source>More to print</source>
        <translation>Más para imprimir</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/list_head.py"/>
        <source>Save this list with its filters and order</source>
        <translation>Guardar esta lista con sus filtros y su orden</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/list_head.py"/>
        <source>Saved list “{name}”</source>
        <translation>Lista guardada «{name}»</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/list_words.py"/>
        <source>Search results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/list_words.py"/>
        <source>The newest {n} that fit</source>
        <translation>Los {n} más nuevos que encajan</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/orders/list_words.py"/>
        <source>{n} orders found</source>
        <extracomment>One: 1 order found</extracomment>
        <translation>
            <numerusform>1 pedido encontrado</numerusform>
            <numerusform>{n} pedidos encontrados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/orders/list_words.py"/>
        <source>{n} orders on hold</source>
        <extracomment>One: 1 order on hold</extracomment>
        <translation>
            <numerusform>1 pedido apartado</numerusform>
            <numerusform>{n} pedidos apartados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/orders/list_words.py"/>
        <source>{shown} of {n} orders</source>
        <extracomment>One: {shown} of 1 order</extracomment>
        <translation>
            <numerusform>{shown} de 1 pedido</numerusform>
            <numerusform>{shown} de {n} pedidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/orders/list_words.py"/>
        <source>{n} open</source>
        <extracomment>One: 1 open</extracomment>
        <translation>
            <numerusform>1 abierto</numerusform>
            <numerusform>{n} abiertos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/orders/list_words.py"/>
        <source>{n} on hold</source>
        <extracomment>One: 1 on hold</extracomment>
        <translation>
            <numerusform>1 apartado</numerusform>
            <numerusform>{n} apartados</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/making_dialog.py"/>
        <source>What is made?</source>
        <translation>¿Qué está hecho?</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/making_dialog.py"/>
        <source>Nothing of {number} is left to make.</source>
        <translation>De {number} no queda nada por hacer.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/making_dialog.py"/>
        <source>It can be packed.</source>
        <translation>Se puede embalar.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/making_dialog.py"/>
        <source>Made: {title}</source>
        <translation>Hecho: {title}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/making_dialog.py"/>
        <source>All of it</source>
        <translation>Todo</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/making_dialog.py"/>
        <source>Nothing yet</source>
        <translation>Nada aún</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/making_dialog.py"/>
        <source>Mark {n} as made</source>
        <translation>Marcar {n} como hechos</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/making_dialog.py"/>
        <source>Then everything is made, and the order goes on to To pack.</source>
        <translation>Entonces está todo hecho y el pedido pasa a «Por embalar».</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/making_dialog.py"/>
        <source>The order stays in To make; what is made is kept for it.</source>
        <translation>El pedido se queda en «Por hacer»; lo hecho se guarda para él.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/making_dialog.py"/>
        <source>Nothing is counted yet. Say how many are made, or press “All of it”.</source>
        <translation>Aún no se ha contado nada. Di cuántos están hechos o pulsa «Todo».</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/orders/many_dialogs.py"/>
        <source>{named} and {n} more</source>
        <extracomment>One: {named} and 1 more</extracomment>
        <translation>
            <numerusform>{named} y 1 más</numerusform>
            <numerusform>{named} y {n} más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/orders/many_dialogs.py"/>
        <source>Change {n} ship-by dates</source>
        <extracomment>One: Change 1 ship-by date</extracomment>
        <translation>
            <numerusform>Cambiar 1 fecha de envío</numerusform>
            <numerusform>Cambiar {n} fechas de envío</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/many_dialogs.py"/>
        <location filename="../../makerapp/ui/orders/ship_by_dialog.py"/>
        <source>For example: glaze has to dry a day longer</source>
        <translation>Por ejemplo: el esmalte tiene que secar un día más</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/orders/many_dialogs.py"/>
        <source>Keep the dates</source>
        <extracomment>One: Keep the date</extracomment>
        <translation>
            <numerusform>Dejar la fecha</numerusform>
            <numerusform>Dejar las fechas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/orders/many_dialogs.py"/>
        <source>Change {n} dates</source>
        <extracomment>One: Change 1 date</extracomment>
        <translation>
            <numerusform>Cambiar 1 fecha</numerusform>
            <numerusform>Cambiar {n} fechas</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/many_dialogs.py"/>
        <location filename="../../makerapp/ui/orders/ship_by_dialog.py"/>
        <source>{why} You can choose it all the same.</source>
        <translation>{why} Puedes elegirlo igualmente.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/orders/many_dialogs.py"/>
        <source>Hold {n} orders</source>
        <extracomment>One: Hold 1 order</extracomment>
        <translation>
            <numerusform>Apartar 1 pedido</numerusform>
            <numerusform>Apartar {n} pedidos</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/many_dialogs.py"/>
        <source>For example: waiting for clay</source>
        <translation>Por ejemplo: esperando arcilla</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/orders/many_dialogs.py"/>
        <source>Don't hold them</source>
        <extracomment>One: Don't hold it</extracomment>
        <translation>
            <numerusform>No apartarlo</numerusform>
            <numerusform>No apartarlos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/orders/many_dialogs.py"/>
        <source>They leave their lists and are back by themselves on {day}. Search and All orders still show them.</source>
        <extracomment>One: It leaves its list and is back by itself on {day}. Search and All orders still show it.</extracomment>
        <translation>
            <numerusform>Sale de su lista y vuelve solo el {day}. La búsqueda y «Todos los pedidos» lo siguen mostrando.</numerusform>
            <numerusform>Salen de sus listas y vuelven solos el {day}. La búsqueda y «Todos los pedidos» los siguen mostrando.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/many_dialogs.py"/>
        <location filename="../../makerapp/ui/orders/payment_dialogs.py"/>
        <source>How it was paid</source>
        <translation>Forma de pago</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/many_dialogs.py"/>
        <location filename="../../makerapp/ui/orders/payment_dialogs.py"/>
        <source>Bank transfer</source>
        <translation>Transferencia</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/many_dialogs.py"/>
        <location filename="../../makerapp/ui/orders/payment_dialogs.py"/>
        <source>Card</source>
        <translation>Tarjeta</translation>
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
            <numerusform>Se anota el total entero.</numerusform>
            <numerusform>Se anota el total entero de cada pedido.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/orders/many_dialogs.py"/>
        <source>Book {n} payments</source>
        <extracomment>One: Book 1 payment</extracomment>
        <translation>
            <numerusform>Anotar 1 pago</numerusform>
            <numerusform>Anotar {n} pagos</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/many_dialogs.py"/>
        <location filename="../../makerapp/ui/orders/payment_dialogs.py"/>
        <source>Leave as it is</source>
        <translation>Dejarlo como está</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/orders/many_dialogs.py"/>
        <source>Cancel {n} orders</source>
        <extracomment>One: Cancel 1 order</extracomment>
        <translation>
            <numerusform>Cancelar 1 pedido</numerusform>
            <numerusform>Cancelar {n} pedidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/orders/many_dialogs.py"/>
        <source>The buyers already have the money back</source>
        <extracomment>One: The buyer already has the money back</extracomment>
        <translation>
            <numerusform>El comprador ya tiene el dinero de vuelta</numerusform>
            <numerusform>Los compradores ya tienen el dinero de vuelta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/orders/many_dialogs.py"/>
        <source>Keep orders</source>
        <extracomment>One: Keep order</extracomment>
        <translation>
            <numerusform>Conservar pedido</numerusform>
            <numerusform>Conservar pedidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/orders/many_dialogs.py"/>
        <source>The orders stay in Cancelled, and can be reopened. The marketplaces aren't told.</source>
        <extracomment>One: The order stays in Cancelled, and can be reopened. The marketplace isn't told.</extracomment>
        <translation>
            <numerusform>El pedido se queda en «Cancelados» y se puede reabrir. No se avisa al mercado.</numerusform>
            <numerusform>Los pedidos se quedan en «Cancelados» y se pueden reabrir. No se avisa a los mercados.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/many_dialogs.py"/>
        <source>What was paid is listed under Refund due until you mark it as paid back.</source>
        <translation>Lo pagado aparece en «Por reembolsar» hasta que lo marques como devuelto.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/many_run.py"/>
        <location filename="../../makerapp/ui/orders/undo_run.py"/>
        <source>Changing {n} orders…</source>
        <translation>Cambiando {n} pedidos…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/money_card.py"/>
        <location filename="../../makerapp/ui/orders/order_menu.py"/>
        <source>Payment received…</source>
        <translation>Pago recibido…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/money_card.py"/>
        <source>Fees…</source>
        <translation>Comisiones…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/money_card.py"/>
        <location filename="../../makerapp/ui/orders/order_menu.py"/>
        <source>Refund…</source>
        <translation>Reembolso…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/money_card.py"/>
        <location filename="../../makerapp/ui/orders/panel_body.py"/>
        <source>Refund due {amount}</source>
        <translation>Por reembolsar {amount}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/money_card.py"/>
        <source>Pay the buyer back where they paid, then mark it here.</source>
        <translation>Devuelve el dinero al comprador donde pagó y márcalo aquí después.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/order_links.py"/>
        <source>Replaces {number}</source>
        <translation>Sustituye a {number}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/order_menu.py"/>
        <source>Mark some as made…</source>
        <translation>Marcar parte como hecha…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/order_menu.py"/>
        <source>Bench tickets…</source>
        <translation>Fichas de taller…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/order_menu.py"/>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/order_menu.py"/>
        <location filename="../../makerapp/ui/orders/order_panel.py"/>
        <location filename="../../makerapp/ui/products/product_panel.py"/>
        <location filename="../../makerapp/ui/products/products_page.py"/>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/order_menu.py"/>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/order_menu.py"/>
        <source>Print slip…</source>
        <translation>Imprimir albarán…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/order_menu.py"/>
        <source>Address label…</source>
        <translation>Etiqueta de dirección…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/order_menu.py"/>
        <source>Customs form…</source>
        <translation>Declaración de aduanas…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/order_menu.py"/>
        <source>Hold…</source>
        <translation>Apartar…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/order_menu.py"/>
        <source>Marketplace fees…</source>
        <translation>Comisiones del mercado…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/order_menu.py"/>
        <source>Return or replace…</source>
        <translation>Devolver o sustituir…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/order_menu.py"/>
        <source>Delete for good…</source>
        <translation>Borrar del todo…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/order_panel.py"/>
        <location filename="../../makerapp/ui/products/product_panel.py"/>
        <source>More actions (Menu key)</source>
        <translation>Más acciones (tecla Menú)</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/order_panel.py"/>
        <location filename="../../makerapp/ui/panel.py"/>
        <source>Order details</source>
        <translation>Detalles del pedido</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/order_panel.py"/>
        <source>Choose an order to see it here.</source>
        <translation>Elige un pedido para verlo aquí.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/panel_body.py"/>
        <source>The buyer asked to cancel</source>
        <translation>El comprador ha pedido cancelar</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/panel_body.py"/>
        <source>Gift – hide prices</source>
        <translation>Regalo: ocultar precios</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/panel_body.py"/>
        <source>{n} refunded</source>
        <translation>{n} reembolsados</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/parcel_box.py"/>
        <source>Change tracking number…</source>
        <translation>Cambiar número de seguimiento…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/parcel_box.py"/>
        <source>Add tracking number…</source>
        <translation>Añadir número de seguimiento…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/parcel_box.py"/>
        <source>Carrier not named</source>
        <translation>Transportista sin indicar</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/parcel_box.py"/>
        <source>sent {day}</source>
        <translation>enviado {day}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/parcel_box.py"/>
        <source>Change tracking number</source>
        <translation>Cambiar número de seguimiento</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/parcel_box.py"/>
        <source>Add tracking number</source>
        <translation>Añadir número de seguimiento</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/parcel_box.py"/>
        <source>Tracking number {number}</source>
        <translation>Número de seguimiento {number}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/parcel_box.py"/>
        <source>Copy tracking number</source>
        <translation>Copiar número de seguimiento</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/parcel_box.py"/>
        <source>More about this parcel</source>
        <translation>Más sobre este paquete</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/parcel_box.py"/>
        <source>postage {cost}</source>
        <translation>portes {cost}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/parcel_box.py"/>
        <source>In one box with {numbers}</source>
        <translation>En la misma caja que {numbers}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/parcel_box.py"/>
        <location filename="../../makerapp/ui/orders/tracking_dialog.py"/>
        <source>Sent {day}</source>
        <translation>Enviado {day}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/parcel_box.py"/>
        <source>told by the marketplace</source>
        <translation>según el mercado</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/parcel_dialog.py"/>
        <source>Weight and postage</source>
        <translation>Peso y portes</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/parcel_dialog.py"/>
        <source>{numbers} travels in the same box; its weight and postage are kept once.</source>
        <translation>{numbers} viaja en la misma caja; su peso y sus portes se guardan una sola vez.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/parcel_dialog.py"/>
        <location filename="../../makerapp/ui/orders/tracking_dialog.py"/>
        <location filename="../../makerapp/ui/orders/undo_preview_dialog.py"/>
        <source>Keep as it is</source>
        <translation>Dejarlo como está</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/parcel_dialog.py"/>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/parcel_menu.py"/>
        <source>Open the carrier's page</source>
        <translation>Abrir la página del transportista</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/parcel_menu.py"/>
        <source>Weight and postage…</source>
        <translation>Peso y portes…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/parcel_menu.py"/>
        <source>Cancel this fulfillment…</source>
        <translation>Anular este envío…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/payment_dialogs.py"/>
        <location filename="../../makerapp/ui/orders/refund_dialog.py"/>
        <location filename="../../makerapp/ui/orders/return_dialog.py"/>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/payment_dialogs.py"/>
        <location filename="../../makerapp/ui/products/product_form.py"/>
        <source>Write an amount, like {example}.</source>
        <translation>Escribe un importe, como {example}.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/payment_dialogs.py"/>
        <source>Payment received</source>
        <translation>Pago recibido</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/payment_dialogs.py"/>
        <source>Empty while you don't know. It is taken off what is left for you.</source>
        <translation>Vacío mientras no lo sepas. Se descuenta de lo que te queda.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/payment_dialogs.py"/>
        <source>What the marketplace keeps</source>
        <translation>Lo que se queda el mercado</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/payment_dialogs.py"/>
        <source>Save fees</source>
        <translation>Guardar comisiones</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/payment_words.py"/>
        <source>Paid by card</source>
        <translation>Pagado con tarjeta</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/piece_rows.py"/>
        <source>of {n}</source>
        <translation>de {n}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/pills.py"/>
        <location filename="../../makerapp/ui/products/products_page.py"/>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/pills.py"/>
        <location filename="../../makerapp/ui/today/today_list.py"/>
        <source>Ship today</source>
        <translation>Enviar hoy</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/pills.py"/>
        <source>With a note</source>
        <translation>Con nota</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/pills.py"/>
        <location filename="../../makerapp/ui/orders/row_words.py"/>
        <source>Unpaid</source>
        <translation>Sin pagar</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/pills.py"/>
        <source>Marketplace cancels</source>
        <translation>El mercado cancela</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/pills.py"/>
        <source>More ({n})</source>
        <translation>Más ({n})</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/orders/pills.py"/>
        <source>{n} more filters</source>
        <extracomment>One: 1 more filter</extracomment>
        <translation>
            <numerusform>1 filtro más</numerusform>
            <numerusform>{n} filtros más</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/pills.py"/>
        <source>More filters</source>
        <translation>Más filtros</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/price_field.py"/>
        <source>Write an amount, like {example}</source>
        <translation>Escribe un importe, como {example}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/refund_dialog.py"/>
        <source>Pieces of {title} to refund</source>
        <translation>Piezas de {title} que se reembolsan</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/refund_dialog.py"/>
        <source>Not coming back</source>
        <translation>No vuelven</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/refund_dialog.py"/>
        <source>For example: one cup arrived cracked</source>
        <translation>Por ejemplo: una taza llegó rota</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/refund_dialog.py"/>
        <source>Refund</source>
        <comment>verb</comment>
        <translation>Reembolsar</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/refund_dialog.py"/>
        <source>{buyer} · {paid} paid</source>
        <translation>{buyer} · {paid} pagado</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/refund_dialog.py"/>
        <source>{told} · {back} went back already</source>
        <translation>{told} · ya se devolvió {back}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/refund_dialog.py"/>
        <source>Refund order {number}</source>
        <translation>Reembolsar el pedido {number}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/refund_dialog.py"/>
        <source>{count} not sent yet</source>
        <translation>{count} aún sin enviar</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/refund_dialog.py"/>
        <source>{count} sent</source>
        <translation>{count} enviados</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/refund_dialog.py"/>
        <source>{price} each</source>
        <translation>{price} cada uno</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/refund_dialog.py"/>
        <source>What is left of the paid money</source>
        <translation>Lo que queda de lo pagado</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/refund_dialog.py"/>
        <source>Pieces taken off the shelf already</source>
        <translation>Piezas ya tomadas del estante</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/refund_dialog.py"/>
        <location filename="../../makerapp/ui/orders/return_dialog.py"/>
        <source>Pay it back where it was paid. Here it is noted.</source>
        <translation>Devuélvelo donde se pagó. Aquí queda anotado.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/refund_dialog.py"/>
        <source>Don't refund</source>
        <translation>No reembolsar</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/refund_dialog.py"/>
        <source>What is left of the paid money: {amount}</source>
        <translation>Lo que queda de lo pagado: {amount}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/refund_dialog.py"/>
        <location filename="../../makerapp/ui/orders/return_dialog.py"/>
        <source>Refund {amount}</source>
        <translation>Reembolsar {amount}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/refund_dialog.py"/>
        <source>Write the amount like {example}.</source>
        <translation>Escribe el importe así: {example}.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/refund_dialog.py"/>
        <location filename="../../makerapp/ui/orders/return_dialog.py"/>
        <source>Type in how much goes back.</source>
        <translation>Escribe cuánto se devuelve.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/refund_dialog.py"/>
        <source>Choose pieces, or type in an amount.</source>
        <translation>Elige piezas o escribe un importe.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/refund_dialog.py"/>
        <source>Type in an amount.</source>
        <translation>Escribe un importe.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/return_dialog.py"/>
        <source>Return or replace</source>
        <translation>Devolver o sustituir</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/return_dialog.py"/>
        <source>Pieces of {title}</source>
        <translation>Piezas de {title}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/return_dialog.py"/>
        <source>They came back</source>
        <translation>Han vuelto</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/return_dialog.py"/>
        <source>Can't be sold again</source>
        <translation>No se pueden vender otra vez</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/return_dialog.py"/>
        <source>Send a replacement</source>
        <translation>Enviar una sustitución</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/return_dialog.py"/>
        <source>Cancel the order, as a return</source>
        <translation>Cancelar el pedido, como devolución</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/return_dialog.py"/>
        <source>For example: broke on the way</source>
        <translation>Por ejemplo: se rompió en el camino</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/return_dialog.py"/>
        <source>Return or replace · {number}</source>
        <translation>Devolver o sustituir · {number}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/return_dialog.py"/>
        <source>{buyer} · the parcel and its tracking stay as they are</source>
        <translation>{buyer} · el paquete y su seguimiento quedan como están</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/return_dialog.py"/>
        <source>{n} sent</source>
        <translation>{n} enviados</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/return_dialog.py"/>
        <source>{n} came back already</source>
        <translation>{n} ya han vuelto</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/return_dialog.py"/>
        <source>What happens with these pieces</source>
        <translation>Qué pasa con estas piezas</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/return_dialog.py"/>
        <source>{amount} of what was paid is left</source>
        <translation>Quedan {amount} de lo pagado</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/return_dialog.py"/>
        <source>No paid money is left</source>
        <translation>No queda nada de lo pagado</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/return_dialog.py"/>
        <location filename="../../makerapp/ui/settings/calendar_dialog.py"/>
        <source>Leave it as it is</source>
        <translation>Dejarlo como está</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/return_dialog.py"/>
        <source>Choose how many of which item.</source>
        <translation>Elige cuántas piezas de qué artículo.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/return_dialog.py"/>
        <source>Choose what happens with them.</source>
        <translation>Elige qué pasa con ellas.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/orders/return_dialog.py"/>
        <source>{n} items came back.</source>
        <extracomment>One: 1 item came back.</extracomment>
        <translation>
            <numerusform>Ha vuelto 1 artículo.</numerusform>
            <numerusform>Han vuelto {n} artículos.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/return_dialog.py"/>
        <source>Stock stays as it is.</source>
        <translation>Las existencias quedan como están.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/return_dialog.py"/>
        <source>The replacement costs nothing and goes to the same address.</source>
        <translation>La sustitución no cuesta nada y va a la misma dirección.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/return_dialog.py"/>
        <source>Cancel as a return</source>
        <translation>Cancelar como devolución</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/return_dialog.py"/>
        <source>Note the return</source>
        <translation>Anotar la devolución</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/return_dialog.py"/>
        <source>Make a replacement</source>
        <translation>Hacer una sustitución</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/row_words.py"/>
        <source>No items named</source>
        <translation>Artículos sin indicar</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/row_words.py"/>
        <location filename="../../makerapp/ui/products/product_panel.py"/>
        <source>No name given</source>
        <translation>Sin nombre</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/row_words.py"/>
        <source>{made} of {all} made</source>
        <translation>{made} de {all} hechos</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/row_words.py"/>
        <source>Not sent yet</source>
        <translation>Aún sin enviar</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/row_words.py"/>
        <source>{sent} of {all} sent</source>
        <translation>{sent} de {all} enviados</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/row_words.py"/>
        <source>{n} came back</source>
        <translation>{n} han vuelto</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/row_words.py"/>
        <source>Bring in Etsy's Sold Order Items file, and they get their names.</source>
        <translation>Trae el archivo «Sold Order Items» de Etsy y tendrán su nombre.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/row_words.py"/>
        <source>Bring in a file that names them, or edit the order.</source>
        <translation>Trae un archivo que los nombre o edita el pedido.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/row_words.py"/>
        <source>Order {number}, ticked</source>
        <translation>Pedido {number}, marcado</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/row_words.py"/>
        <source>Order {number}, not ticked</source>
        <translation>Pedido {number}, sin marcar</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/row_words.py"/>
        <location filename="../../makerapp/ui/widgets/chip.py"/>
        <source>Status: {word}</source>
        <translation>Estado: {word}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/row_words.py"/>
        <source>Total {amount}</source>
        <translation>Total {amount}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/row_words.py"/>
        <source>dddd d MMMM</source>
        <translation>dddd d 'de' MMMM</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/row_words.py"/>
        <source>dddd d MMMM yyyy</source>
        <translation>dddd d 'de' MMMM 'de' yyyy</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/row_words.py"/>
        <source>Ship by {day}</source>
        <translation>Enviar antes del {day}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/sample_banner.py"/>
        <source>You're looking at sample orders</source>
        <translation>Estás viendo pedidos de ejemplo</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/sample_banner.py"/>
        <source>Remove them</source>
        <translation>Quitarlos</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/sample_banner.py"/>
        <source>Remove the sample orders?</source>
        <translation>¿Quitar los pedidos de ejemplo?</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/sample_banner.py"/>
        <source>Your own orders stay as they are.</source>
        <translation>Tus propios pedidos quedan como están.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/sample_banner.py"/>
        <source>Remove sample orders</source>
        <translation>Quitar pedidos de ejemplo</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/sample_banner.py"/>
        <source>Keep them</source>
        <translation>Dejarlos</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/saved_view_menu.py"/>
        <source>Like “Gifts for today”</source>
        <translation>Como «Regalos para hoy»</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/saved_view_menu.py"/>
        <source>It stands in the sidebar under Saved.</source>
        <translation>Está en la barra lateral, en Guardadas.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/saved_view_menu.py"/>
        <source>Save list</source>
        <translation>Guardar lista</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/saved_view_menu.py"/>
        <source>{view} with its filters and order</source>
        <translation>{view} con sus filtros y su orden</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/saved_view_menu.py"/>
        <source>“{name}” saved</source>
        <translation>«{name}» guardada</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/saved_view_menu.py"/>
        <source>Keep these filters</source>
        <translation>Quedarse estos filtros</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/saved_view_menu.py"/>
        <source>Save as another list…</source>
        <translation>Guardar como otra lista…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/saved_view_menu.py"/>
        <source>Rename…</source>
        <translation>Renombrar…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/saved_view_menu.py"/>
        <source>Delete list</source>
        <translation>Borrar lista</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/saved_view_menu.py"/>
        <source>“{name}” changed</source>
        <translation>«{name}» cambiada</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/saved_view_menu.py"/>
        <source>Rename list</source>
        <translation>Renombrar lista</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/saved_view_menu.py"/>
        <source>Renamed to “{name}”</source>
        <translation>Ahora se llama «{name}»</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/saved_view_menu.py"/>
        <source>“{name}” deleted</source>
        <translation>«{name}» borrada</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/orders/selection_panel.py"/>
        <source>{n} orders selected</source>
        <extracomment>One: 1 order selected</extracomment>
        <translation>
            <numerusform>1 pedido seleccionado</numerusform>
            <numerusform>{n} pedidos seleccionados</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/selection_panel.py"/>
        <source>Use the filters to tick fewer</source>
        <translation>Usa los filtros para marcar menos</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/selection_panel.py"/>
        <source>More than {n} orders: what they have in common isn't looked for.</source>
        <translation>Más de {n} pedidos: no se busca lo que tienen en común.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/orders/selection_panel.py"/>
        <source>{n} orders can be packed</source>
        <extracomment>One: 1 order can be packed</extracomment>
        <translation>
            <numerusform>1 pedido se puede embalar</numerusform>
            <numerusform>{n} pedidos se pueden embalar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/orders/selection_panel.py"/>
        <source>{n} can be marked as made</source>
        <extracomment>One: 1 can be marked as made</extracomment>
        <translation>
            <numerusform>1 se puede marcar como hecho</numerusform>
            <numerusform>{n} se pueden marcar como hechos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/orders/selection_panel.py"/>
        <source>{n} can be confirmed</source>
        <extracomment>One: 1 can be confirmed</extracomment>
        <translation>
            <numerusform>1 se puede confirmar</numerusform>
            <numerusform>{n} se pueden confirmar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/orders/selection_panel.py"/>
        <source>{n} can be marked delivered</source>
        <extracomment>One: 1 can be marked delivered</extracomment>
        <translation>
            <numerusform>1 se puede marcar como entregado</numerusform>
            <numerusform>{n} se pueden marcar como entregados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/orders/selection_panel.py"/>
        <source>Mark {n} orders as made</source>
        <extracomment>One: Mark 1 order as made</extracomment>
        <translation>
            <numerusform>Marcar 1 pedido como hecho</numerusform>
            <numerusform>Marcar {n} pedidos como hechos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/orders/selection_panel.py"/>
        <source>Confirm {n} orders</source>
        <extracomment>One: Confirm 1 order</extracomment>
        <translation>
            <numerusform>Confirmar 1 pedido</numerusform>
            <numerusform>Confirmar {n} pedidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/orders/selection_panel.py"/>
        <source>Mark {n} as delivered</source>
        <extracomment>One: Mark 1 as delivered</extracomment>
        <translation>
            <numerusform>Marcar 1 como entregado</numerusform>
            <numerusform>Marcar {n} como entregados</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/selection_panel.py"/>
        <source>Items, all together</source>
        <translation>Artículos, todos juntos</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/selection_panel.py"/>
        <source>More than {n} orders: their items aren't added up here.</source>
        <translation>Más de {n} pedidos: sus artículos no se suman aquí.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/orders/selection_panel.py"/>
        <source>{n} gifts: prices are left off their slips</source>
        <extracomment>One: 1 gift: prices are left off its slip</extracomment>
        <translation>
            <numerusform>1 regalo: su albarán va sin precios</numerusform>
            <numerusform>{n} regalos: sus albaranes van sin precios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/orders/selection_panel.py"/>
        <source>{n} buyers left a note, shown when you pack it</source>
        <extracomment>One: 1 buyer left a note, shown when you pack it</extracomment>
        <translation>
            <numerusform>1 comprador dejó una nota; sale al embalar</numerusform>
            <numerusform>{n} compradores dejaron una nota; sale al embalar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/orders/selection_panel.py"/>
        <source>{n} orders aren't paid yet</source>
        <extracomment>One: 1 order isn't paid yet</extracomment>
        <translation>
            <numerusform>1 pedido aún no está pagado</numerusform>
            <numerusform>{n} pedidos aún no están pagados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/orders/selection_panel.py"/>
        <source>{n} slips are printed already</source>
        <extracomment>One: 1 slip is printed already</extracomment>
        <translation>
            <numerusform>1 albarán ya está impreso</numerusform>
            <numerusform>{n} albaranes ya están impresos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/orders/selection_panel.py"/>
        <source>{n} orders have another next step and stay ticked</source>
        <extracomment>One: 1 order has another next step and stays ticked</extracomment>
        <translation>
            <numerusform>1 pedido tiene otro paso siguiente y sigue marcado</numerusform>
            <numerusform>{n} pedidos tienen otro paso siguiente y siguen marcados</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/selection_panel.py"/>
        <source>Good to know</source>
        <translation>Conviene saberlo</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/selection_panel.py"/>
        <source>Print what is new</source>
        <translation>Imprimir lo nuevo</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/selection_panel.py"/>
        <source>Leaves out slips that are printed already and still right</source>
        <translation>Deja fuera los albaranes ya impresos que siguen siendo correctos</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/ship_by_dialog.py"/>
        <source>Keep the date</source>
        <translation>Dejar la fecha</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/ship_by_dialog.py"/>
        <source>Change the date</source>
        <translation>Cambiar la fecha</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/ship_by_dialog.py"/>
        <source>Back to the date worked out: {day}</source>
        <translation>Volver a la fecha calculada: {day}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/shortage_dialog.py"/>
        <source>Something is out of stock</source>
        <translation>Algo está agotado</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/shortage_dialog.py"/>
        <source>Nothing is missing</source>
        <translation>No falta nada</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/shortage_dialog.py"/>
        <source>Send {n} × {title} instead</source>
        <translation>Enviar {n} × {title} en su lugar</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/shortage_dialog.py"/>
        <source>Send another product</source>
        <translation>Enviar otro producto</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/shortage_dialog.py"/>
        <location filename="../../makerapp/ui/orders/shortage_form.py"/>
        <source>Wait and make it</source>
        <translation>Esperar y hacerlo</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/shortage_dialog.py"/>
        <location filename="../../makerapp/ui/orders/shortage_form.py"/>
        <source>Send the rest now</source>
        <translation>Enviar el resto ahora</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/shortage_dialog.py"/>
        <source>Take {n} off the order</source>
        <translation>Quitar {n} del pedido</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/shortage_dialog.py"/>
        <location filename="../../makerapp/ui/orders/shortage_form.py"/>
        <source>Take it off the order</source>
        <translation>Quitarlo del pedido</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/shortage_dialog.py"/>
        <source>The price isn't an amount.</source>
        <translation>El precio no es un importe.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/shortage_dialog.py"/>
        <source>Write one, like 12.50, or leave it empty.</source>
        <translation>Escribe uno, como 12,50, o déjalo vacío.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/shortage_form.py"/>
        <source>Missing: {title}</source>
        <translation>Falta: {title}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/shortage_form.py"/>
        <source>New ship-by date</source>
        <translation>Nueva fecha de envío</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/shortage_form.py"/>
        <source>For example: clay comes on Monday</source>
        <translation>Por ejemplo: la arcilla llega el lunes</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/shortage_form.py"/>
        <source>Offer another product</source>
        <translation>Ofrecer otro producto</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/shortage_form.py"/>
        <source>The buyer gets it instead of what is missing.</source>
        <translation>El comprador lo recibe en lugar de lo que falta.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/shortage_form.py"/>
        <source>Nothing is sent until the missing pieces are made.</source>
        <translation>No se envía nada hasta que las piezas que faltan estén hechas.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/shortage_form.py"/>
        <source>What is there goes; the missing pieces follow.</source>
        <translation>Lo que hay sale ya; las piezas que faltan van después.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/shortage_form.py"/>
        <source>The buyer won't get the missing pieces.</source>
        <translation>El comprador no recibirá las piezas que faltan.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/shortage_form.py"/>
        <source>How many are missing?</source>
        <translation>¿Cuántas faltan?</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/shortage_form.py"/>
        <source>What should happen?</source>
        <translation>¿Qué hacemos?</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/shortage_form.py"/>
        <source>Say first how many are missing</source>
        <translation>Di antes cuántas faltan</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/shortage_form.py"/>
        <source>Choose the other product first</source>
        <translation>Elige antes el otro producto</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/stale_slip.py"/>
        <source>The slip was printed before this change</source>
        <translation>El albarán se imprimió antes de este cambio</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/stale_slip.py"/>
        <location filename="../../makerapp/ui/printing/as_it_was_dialog.py"/>
        <source>Printed {when}.</source>
        <translation>Impreso {when}.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/stale_slip.py"/>
        <source>Changed since then – {changes}</source>
        <translation>Ha cambiado desde entonces: {changes}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/stand_in_box.py"/>
        <source>Product to send instead</source>
        <translation>Producto que se envía en su lugar</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/stand_in_box.py"/>
        <source>Which product? Type to search</source>
        <translation>¿Qué producto? Escribe para buscar</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/stand_in_box.py"/>
        <source>Copy a message that asks first</source>
        <translation>Copiar un mensaje que lo pregunte antes</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/stand_in_box.py"/>
        <source>Keep the old price, {price}</source>
        <translation>Dejar el precio de antes, {price}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/stand_in_box.py"/>
        <source>Ask its own, {price}</source>
        <translation>Cobrar el suyo, {price}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/table_header.py"/>
        <source>Sort by buyer</source>
        <translation>Ordenar por comprador</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/table_header.py"/>
        <source>Sort by ship-by date</source>
        <translation>Ordenar por fecha de envío</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/table_header.py"/>
        <source>Sort by total</source>
        <translation>Ordenar por total</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/table_model.py"/>
        <source>Tick all orders</source>
        <translation>Marcar todos los pedidos</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/timeline_entry.py"/>
        <source>{time} · {who}</source>
        <translation>{time} · {who}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/timeline_entry.py"/>
        <source>{line} · undone</source>
        <translation>{line} · deshecho</translation>
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
            <numerusform>1 cambio</numerusform>
            <numerusform>{n} cambios</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/timeline_entry.py"/>
        <location filename="../../makerapp/ui/products/ledger_view.py"/>
        <source>Undo: {what}</source>
        <translation>Deshacer: {what}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/timeline_entry.py"/>
        <source>Go back to before this: {what}…</source>
        <translation>Volver a antes de esto: {what}…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/timeline_entry.py"/>
        <source>Go back to before this…</source>
        <translation>Volver a antes de esto…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/timeline_entry.py"/>
        <location filename="../../makerapp/ui/printing/batch_card.py"/>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/timeline_entry.py"/>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/timeline_entry.py"/>
        <source>{show} {changes}</source>
        <translation>{show} {changes}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/timeline_export.py"/>
        <source>Timeline copied</source>
        <translation>Historial copiado</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/timeline_export.py"/>
        <source>Save timeline as text</source>
        <translation>Guardar historial como texto</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/timeline_export.py"/>
        <source>Timeline saved</source>
        <translation>Historial guardado</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/timeline_export.py"/>
        <source>With your private notes</source>
        <translation>Con tus notas privadas</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/timeline_export.py"/>
        <source>Your private notes are left out</source>
        <translation>Tus notas privadas se quedan fuera</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/orders/timeline_view.py"/>
        <source>{n} older entries</source>
        <extracomment>One: 1 older entry</extracomment>
        <translation>
            <numerusform>1 entrada anterior</numerusform>
            <numerusform>{n} entradas anteriores</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/tracking_dialog.py"/>
        <source>{number} has no such parcel under way.</source>
        <translation>{number} no tiene ese paquete en camino.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/tracking_dialog.py"/>
        <source>It was cancelled, or never shipped.</source>
        <translation>Se ha anulado o nunca se envió.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/tracking_dialog.py"/>
        <source>Change to {carrier}</source>
        <translation>Cambiar a {carrier}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/tracking_dialog.py"/>
        <source>Not named</source>
        <translation>Sin indicar</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/tracking_dialog.py"/>
        <source>This is a web address. Take the number out of it.</source>
        <translation>Es una dirección web. Saca de ella el número.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/tracking_dialog.py"/>
        <source>There is no number yet. Scan the carrier's label, or type it.</source>
        <translation>Aún no hay número. Escanea la etiqueta del transportista o escríbelo.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/undo_preview_dialog.py"/>
        <source>Undo for {n} orders</source>
        <translation>Deshacer en {n} pedidos</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/orders/undo_preview_dialog.py"/>
        <source>Undo {n} steps</source>
        <extracomment>One: Undo 1 step</extracomment>
        <translation>
            <numerusform>Deshacer 1 paso</numerusform>
            <numerusform>Deshacer {n} pasos</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/undo_preview_dialog.py"/>
        <source>{subject} can't go back</source>
        <translation>{subject} no puede volver atrás</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/undo_preview_dialog.py"/>
        <source>Undo what was done to {subject}?</source>
        <translation>¿Deshacer lo que se hizo con {subject}?</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/undo_preview_dialog.py"/>
        <source>{subject}: undo “{what}”?</source>
        <translation>{subject}: ¿deshacer «{what}»?</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/undo_preview_dialog.py"/>
        <source>{subject}: go back to before “{what}”?</source>
        <translation>{subject}: ¿volver a antes de «{what}»?</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/undo_preview_dialog.py"/>
        <source>Nothing is deleted: the timeline keeps every step.</source>
        <translation>No se borra nada: el historial guarda cada paso.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/undo_preview_dialog.py"/>
        <source>It would have undone</source>
        <translation>Se habría deshecho</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/undo_preview_dialog.py"/>
        <source>Only what the timeline says</source>
        <translation>Solo lo que dice el historial</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/undo_preview_dialog.py"/>
        <source>What can't be undone</source>
        <translation>Lo que no se puede deshacer</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/undo_preview_dialog.py"/>
        <source>Undone, newest first</source>
        <translation>Se deshace, lo más nuevo primero</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/orders/undo_preview_dialog.py"/>
        <source>and {n} newer steps</source>
        <extracomment>One: and 1 newer step</extracomment>
        <translation>
            <numerusform>y 1 paso más nuevo</numerusform>
            <numerusform>y {n} pasos más nuevos</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/undo_run.py"/>
        <source>Nothing to redo</source>
        <translation>Nada que rehacer</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/workshop_papers.py"/>
        <source>Bench tickets, only what is new</source>
        <translation>Fichas de taller, solo lo nuevo</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/entries.py"/>
        <source>Go to</source>
        <translation>Ir a</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/entries.py"/>
        <source>Do</source>
        <translation>Hacer</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/entries.py"/>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/entry_list.py"/>
        <source>{title}, {kind}</source>
        <translation>{title}, {kind}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/entry_list.py"/>
        <source>{said}, keys {keys}</source>
        <translation>{said}, teclas {keys}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/entry_list.py"/>
        <source>What fits</source>
        <translation>Lo que encaja</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/palette.py"/>
        <source>Find and do</source>
        <translation>Buscar y hacer</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/palette.py"/>
        <source>What do you want to do?</source>
        <translation>¿Qué quieres hacer?</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/palette.py"/>
        <source>Nothing fits “{text}”. Try another word, a name or an order number.</source>
        <translation>Nada coincide con «{text}». Prueba con otra palabra, un nombre o un número de pedido.</translation>
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
        <translation>Imprimir albaranes de {view} ({n})</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/synonyms.py"/>
        <source>next step continue</source>
        <translation>siguiente paso continuar seguir</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/synonyms.py"/>
        <source>add create type in phone</source>
        <translation>añadir crear nuevo escribir teléfono</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/synonyms.py"/>
        <source>import file csv upload download etsy shopify amazon</source>
        <translation>importar archivo csv subir descargar etsy shopify amazon</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/synonyms.py"/>
        <source>saved list view filter bookmark favorite</source>
        <translation>guardada lista vista filtro marcador favorito</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/synonyms.py"/>
        <source>back mistake wrong revert</source>
        <translation>atrás error equivocado revertir</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/synonyms.py"/>
        <source>again forward</source>
        <translation>otra vez adelante repetir</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/synonyms.py"/>
        <source>zoom larger increase font</source>
        <translation>zoom más grande aumentar letra</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/synonyms.py"/>
        <source>zoom decrease font</source>
        <translation>zoom reducir letra menor</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/synonyms.py"/>
        <source>find look</source>
        <translation>encontrar mirar buscar</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/synonyms.py"/>
        <source>preferences options configure</source>
        <translation>preferencias opciones configurar configuración</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/synonyms.py"/>
        <source>guide manual keys keyboard shortcuts how</source>
        <translation>guía manual teclas teclado atajos cómo</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/synonyms.py"/>
        <source>exit close end</source>
        <translation>salir cerrar terminar</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/synonyms.py"/>
        <source>paper all packing</source>
        <translation>papel todo embalaje</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/synonyms.py"/>
        <source>new pending accept received</source>
        <translation>nuevo pendiente aceptar recibido</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/synonyms.py"/>
        <source>confirmed craft produce bench</source>
        <translation>confirmado elaborar producir taller fabricar</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/synonyms.py"/>
        <source>processing box parcel ready</source>
        <translation>en proceso caja paquete listo</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/synonyms.py"/>
        <source>shipped sent transit carrier waiting</source>
        <translation>enviado tránsito transportista esperando</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/synonyms.py"/>
        <source>completed done arrived finished</source>
        <translation>terminado listo llegado acabado</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/synonyms.py"/>
        <source>canceled stopped</source>
        <translation>anulado parado</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/synonyms.py"/>
        <source>everything history list</source>
        <translation>todo historial lista</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/synonyms.py"/>
        <source>start home overview day</source>
        <translation>inicio principal resumen día</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/synonyms.py"/>
        <source>items stock inventory goods shelf</source>
        <translation>artículos existencias inventario mercancía estante stock</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/synonyms.py"/>
        <source>money income revenue profit</source>
        <translation>dinero ingresos ganancias beneficio</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/synonyms.py"/>
        <source>charts statistics numbers figures</source>
        <translation>gráficos estadísticas números cifras</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/synonyms.py"/>
        <source>pack ship send wizard</source>
        <translation>embalar enviar asistente empaquetar</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/synonyms.py"/>
        <source>partly pieces finished</source>
        <translation>parte piezas terminado</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/synonyms.py"/>
        <source>paper make print</source>
        <translation>papel hacer imprimir</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/synonyms.py"/>
        <source>missing gone empty</source>
        <translation>falta agotado vacío</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/synonyms.py"/>
        <source>window show details</source>
        <translation>ventana mostrar detalles</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/synonyms.py"/>
        <source>change address items correct</source>
        <translation>cambiar dirección artículos corregir</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/synonyms.py"/>
        <source>copy again same</source>
        <translation>copiar otra vez igual</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/synonyms.py"/>
        <source>paper packing</source>
        <translation>papel embalaje</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/synonyms.py"/>
        <source>sticker print</source>
        <translation>pegatina imprimir</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/synonyms.py"/>
        <source>cn 22 23 abroad export</source>
        <translation>cn 22 23 extranjero exportar</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/synonyms.py"/>
        <source>clipboard</source>
        <translation>portapapeles</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/synonyms.py"/>
        <source>deadline later move</source>
        <translation>plazo más tarde mover aplazar</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/synonyms.py"/>
        <source>pause wait stop</source>
        <translation>pausa esperar parar</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/synonyms.py"/>
        <source>resume go on</source>
        <translation>reanudar seguir</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/synonyms.py"/>
        <source>paid money</source>
        <translation>pagado dinero</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/synonyms.py"/>
        <source>refund money</source>
        <translation>reembolso dinero devolver</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/synonyms.py"/>
        <source>money back pay</source>
        <translation>dinero devolver pagar</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/synonyms.py"/>
        <source>cost commission</source>
        <translation>coste comisión</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/synonyms.py"/>
        <source>unpaid money</source>
        <translation>sin pagar dinero</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/synonyms.py"/>
        <source>came back broken exchange send again</source>
        <translation>devuelto roto cambiar enviar otra vez devolución</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/synonyms.py"/>
        <source>uncancel again</source>
        <translation>reabrir otra vez</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/synonyms.py"/>
        <source>unship wrong parcel undo</source>
        <translation>anular envío paquete equivocado deshacer</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/synonyms.py"/>
        <source>stop end</source>
        <translation>parar terminar anular</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/synonyms.py"/>
        <source>remove erase</source>
        <translation>quitar borrar</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/picture_choice.py"/>
        <source>Pictures ({kinds})</source>
        <translation>Imágenes ({kinds})</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/picture_keeping.py"/>
        <source>Nothing to paste: copy a picture first</source>
        <translation>Nada que pegar: copia antes una imagen</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/picture_keeping.py"/>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/as_it_was_dialog.py"/>
        <source>Print as it was</source>
        <translation>Imprimir como estaba</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/as_it_was_dialog.py"/>
        <source>{document} {number}, as it was</source>
        <translation>{document} {number}, como estaba</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/as_it_was_dialog.py"/>
        <source>Saved as PDF {when}.</source>
        <translation>Guardado como PDF {when}.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/as_it_was_dialog.py"/>
        <source>What changed since then is not on it.</source>
        <translation>Lo que ha cambiado desde entonces no está en él.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/as_it_was_dialog.py"/>
        <location filename="../../makerapp/ui/printing/setup_fields.py"/>
        <location filename="../../makerapp/ui/settings/setup_editor.py"/>
        <source>Printer</source>
        <translation>Impresora</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/printing/as_it_was_dialog.py"/>
        <location filename="../../makerapp/ui/printing/preview_side.py"/>
        <source>Print {n} sheets</source>
        <extracomment>One: Print 1 sheet</extracomment>
        <translation>
            <numerusform>Imprimir 1 hoja</numerusform>
            <numerusform>Imprimir {n} hojas</numerusform>
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
            <numerusform>1 hoja</numerusform>
            <numerusform>{n} hojas</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/as_it_was_dialog.py"/>
        <location filename="../../makerapp/ui/printing/at_once.py"/>
        <location filename="../../makerapp/ui/printing/batch_desk.py"/>
        <location filename="../../makerapp/ui/printing/preview_dialog.py"/>
        <source>{sheets} sent to {printer}</source>
        <translation>{sheets} a la impresora {printer}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/batch_card.py"/>
        <source>Printed so far</source>
        <translation>Impreso hasta ahora</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/batch_card.py"/>
        <source>Last one that came out whole</source>
        <translation>El último que salió entero</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/batch_card.py"/>
        <source>Look into the printer's tray, and choose another if this isn't the last.</source>
        <translation>Mira en la bandeja de la impresora y elige otro si este no es el último.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/batch_card.py"/>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/batch_card.py"/>
        <source>{what} waits in the printer</source>
        <translation>{what} espera en la impresora</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/batch_card.py"/>
        <source>{what} wait in the printer</source>
        <translation>{what} esperan en la impresora</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/batch_card.py"/>
        <source>Printing {what}</source>
        <translation>Imprimiendo {what}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/batch_card.py"/>
        <source>{printer} has them.</source>
        <translation>{printer} los tiene.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/batch_card.py"/>
        <source>Sheet {done} of {count}</source>
        <translation>Hoja {done} de {count}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/batch_card.py"/>
        <source>{what} didn't print</source>
        <translation>No se ha impreso: {what}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/batch_card.py"/>
        <source>Not all of it printed</source>
        <translation>No se ha impreso todo</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/batch_card.py"/>
        <source>Printing stopped at sheet {done} of {count}</source>
        <translation>La impresión se detuvo en la hoja {done} de {count}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/batch_card.py"/>
        <source>Look whether all copies are there.</source>
        <translation>Mira si están todas las copias.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/batch_card.py"/>
        <source>The printer doesn't say how far it came.</source>
        <translation>La impresora no dice hasta dónde llegó.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/batch_card.py"/>
        <source>Print all again</source>
        <translation>Imprimir todo otra vez</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/batch_card.py"/>
        <location filename="../../makerapp/ui/printing/preview_dialog.py"/>
        <source>Print {number}</source>
        <translation>Imprimir {number}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/batch_card.py"/>
        <source>Go on from {number}</source>
        <translation>Seguir desde {number}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/batch_card.py"/>
        <source>None of them</source>
        <translation>Ninguno</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/printing/batch_card.py"/>
        <source>{n} papers</source>
        <extracomment>One: 1 paper</extracomment>
        <translation>
            <numerusform>1 papel</numerusform>
            <numerusform>{n} papeles</numerusform>
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
        <translation>Cierra esto para ver qué hacer.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/label_start.py"/>
        <source>Sheet of {n} labels, the first free one is {start}</source>
        <translation>Hoja de {n} etiquetas, la primera libre es la {start}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/label_start.py"/>
        <source>First free label</source>
        <translation>Primera etiqueta libre</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/left_behind.py"/>
        <source>What was in the printer when you left didn't print.</source>
        <translation>Lo que había en la impresora cuando saliste no se ha impreso.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/left_behind.py"/>
        <source>Papers of {orders} didn't print after you left.</source>
        <translation>Los papeles de {orders} no se imprimieron después de salir.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/page_view.py"/>
        <source>Page preview</source>
        <translation>Vista previa de la página</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/printing/page_view.py"/>
        <source>{name}, {n} pages</source>
        <extracomment>One: {name}, 1 page</extracomment>
        <translation>
            <numerusform>{name}, 1 página</numerusform>
            <numerusform>{name}, {n} páginas</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/page_view.py"/>
        <location filename="../../makerapp/ui/printing/preview_pages.py"/>
        <source>Fit</source>
        <translation>Ajustar</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/painted.py"/>
        <source>The printer doesn't begin. Check that it is on, then press Print again. Or save a PDF.</source>
        <translation>La impresora no empieza. Mira si está encendida y pulsa Imprimir otra vez. O guarda un PDF.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/printing/paper_notes.py"/>
        <source>And {n} more with something not filled in.</source>
        <extracomment>One: And 1 more with something not filled in.</extracomment>
        <translation>
            <numerusform>Y 1 más con algo sin rellenar.</numerusform>
            <numerusform>Y {n} más con algo sin rellenar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/printing/paper_notes.py"/>
        <source>And {n} more are left out.</source>
        <extracomment>One: And 1 more is left out.</extracomment>
        <translation>
            <numerusform>Y 1 más se queda fuera.</numerusform>
            <numerusform>Y {n} más se quedan fuera.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/paper_notes.py"/>
        <location filename="../../makerapp/ui/settings/preview.py"/>
        <source>No font has these characters, they print as boxes: {signs}</source>
        <translation>Ninguna letra tiene estos caracteres, se imprimen como cuadros: {signs}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/paper_notes.py"/>
        <source>The papers of each order come apart: first all of one kind, then all of the next, because they are printed in different ways. To keep them together, choose the same sides, tray, copies and color for them in Settings, Printers &amp; paper.</source>
        <translation>Los papeles de cada pedido salen separados: primero todos los de una clase, después los de la siguiente, porque se imprimen de maneras distintas. Para que vayan juntos, elige las mismas caras, bandeja, copias y color para ellos en Ajustes, Impresoras y papel.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/preview_dialog.py"/>
        <source>Print preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/preview_dialog.py"/>
        <source>Print papers of {n} orders</source>
        <translation>Imprimir papeles de {n} pedidos</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/preview_dialog.py"/>
        <source>{n} orders, no gifts among them</source>
        <translation>{n} pedidos, ningún regalo entre ellos</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/printing/preview_dialog.py"/>
        <source>{orders} orders, {n} are gifts</source>
        <extracomment>One: {orders} orders, 1 of them is a gift</extracomment>
        <translation>
            <numerusform>{orders} pedidos, 1 de ellos es un regalo</numerusform>
            <numerusform>{orders} pedidos, {n} son regalos</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/preview_dialog.py"/>
        <source>Nothing to print</source>
        <translation>Nada que imprimir</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/preview_pages.py"/>
        <location filename="../../makerapp/ui/settings/large_preview.py"/>
        <source>Smaller</source>
        <translation>Más pequeño</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/preview_pages.py"/>
        <location filename="../../makerapp/ui/settings/large_preview.py"/>
        <source>Larger</source>
        <translation>Más grande</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/preview_pages.py"/>
        <source>page {n} of {count}</source>
        <translation>página {n} de {count}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/preview_pages.py"/>
        <source>{papers} of {n} orders</source>
        <translation>{papers} de {n} pedidos</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/preview_side.py"/>
        <source>Order</source>
        <comment>sequence</comment>
        <translation>Orden</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/preview_side.py"/>
        <source>As in the list</source>
        <translation>Como en la lista</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/preview_side.py"/>
        <source>Ship-by date, late first</source>
        <translation>Fecha de envío, los retrasos primero</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/preview_side.py"/>
        <source>Pages laid out</source>
        <translation>Páginas listas</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/preview_side.py"/>
        <source>Preparing {n} of {count} papers…</source>
        <translation>Preparando {n} de {count} papeles…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/preview_side.py"/>
        <source>Printing doesn't change any order.</source>
        <translation>Imprimir no cambia ningún pedido.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/preview_side.py"/>
        <source>Tick what to print.</source>
        <translation>Marca lo que quieras imprimir.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/printing/preview_side.py"/>
        <source>{n} sheets.</source>
        <extracomment>One: 1 sheet.</extracomment>
        <translation>
            <numerusform>1 hoja.</numerusform>
            <numerusform>{n} hojas.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/print_choices.py"/>
        <source>What to print</source>
        <translation>Qué imprimir</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/print_choices.py"/>
        <source>More papers</source>
        <translation>Más papeles</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/print_choices.py"/>
        <source>Leave out prices on gifts</source>
        <translation>Sin precios en los regalos</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/print_choices.py"/>
        <source>Only what isn't printed yet</source>
        <translation>Solo lo que aún no está impreso</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/print_choices.py"/>
        <source>Print these with every order</source>
        <translation>Imprimir estos con cada pedido</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/print_choices.py"/>
        <source>{list} on the first page</source>
        <translation>{list} en la página 1</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/print_history.py"/>
        <source>Printed papers</source>
        <translation>Papeles impresos</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/print_history.py"/>
        <source>Print again: {title}, {second}</source>
        <translation>Imprimir otra vez: {title}, {second}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/print_history.py"/>
        <location filename="../../makerapp/ui/printing/setup_fields.py"/>
        <location filename="../../makerapp/ui/settings/setup_rows.py"/>
        <source>{n} copies</source>
        <translation>{n} copias</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/print_history.py"/>
        <source>Exactly as it was</source>
        <translation>Tal como estaba</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/print_history.py"/>
        <source>As it is now</source>
        <translation>Como está ahora</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/print_menu.py"/>
        <source>Only what isn't printed yet…</source>
        <translation>Solo lo que aún no está impreso…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/print_run.py"/>
        <source>Sent to {printer} already, and not sent twice: {papers}.</source>
        <translation>Ya enviado a {printer}, no se envía dos veces: {papers}.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/print_run.py"/>
        <source>Printing was stopped.</source>
        <translation>Se ha detenido la impresión.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/print_run.py"/>
        <source>Look at the printer before you print again: the pages may still come out.</source>
        <translation>Mira la impresora antes de imprimir otra vez: las páginas aún pueden salir.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/print_words.py"/>
        <source>Makerbench says what to do.</source>
        <translation>Makerbench dice qué hacer.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/print_words.py"/>
        <source>The slip didn't print.</source>
        <translation>El albarán no se ha impreso.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/print_words.py"/>
        <source>Or save a PDF and carry on without paper.</source>
        <translation>O guarda un PDF y sigue sin papel.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/print_words.py"/>
        <source>The slip waits.</source>
        <translation>El albarán espera.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/print_words.py"/>
        <source>{printer} says it is out of paper. Add paper, then press Print again.</source>
        <translation>{printer} dice que no tiene papel. Añade papel y pulsa Imprimir otra vez.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/print_words.py"/>
        <source>{printer} says paper is stuck in it. Take it out, then press Print again.</source>
        <translation>{printer} dice que hay papel atascado. Sácalo y pulsa Imprimir otra vez.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/print_words.py"/>
        <source>{printer} says its cover is open. Close it, then press Print again.</source>
        <translation>{printer} dice que su tapa está abierta. Ciérrala y pulsa Imprimir otra vez.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/print_words.py"/>
        <source>{printer} says it is out of ink or toner. Put in a new one, then press Print again.</source>
        <translation>{printer} dice que no tiene tinta o tóner. Pon uno nuevo y pulsa Imprimir otra vez.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/print_words.py"/>
        <source>{printer} can't be reached. Check that it is on and connected, then press Print again.</source>
        <translation>No se llega a {printer}. Mira si está encendida y conectada y pulsa Imprimir otra vez.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/print_words.py"/>
        <source>{printer} is paused. Let it go on in this computer's printer settings, then press Print again.</source>
        <translation>{printer} está en pausa. Reanúdala en los ajustes de impresora de este ordenador y pulsa Imprimir otra vez.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/print_words.py"/>
        <source>{printer} holds the pages back. Let them go in this computer's printer settings.</source>
        <translation>{printer} retiene las páginas. Déjalas salir en los ajustes de impresora de este ordenador.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/print_words.py"/>
        <source>{printer} wants a name and password. Give them in this computer's printer settings.</source>
        <translation>{printer} pide nombre y contraseña. Dalos en los ajustes de impresora de este ordenador.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/print_words.py"/>
        <source>{printer} says it is out of paper. Add paper.</source>
        <translation>{printer} dice que no tiene papel. Añade papel.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/print_words.py"/>
        <source>{printer} says paper is stuck in it. Take it out.</source>
        <translation>{printer} dice que hay papel atascado. Sácalo.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/print_words.py"/>
        <source>{printer} says its cover is open. Close it.</source>
        <translation>{printer} dice que su tapa está abierta. Ciérrala.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/print_words.py"/>
        <source>{printer} says it is out of ink or toner. Put in a new one.</source>
        <translation>{printer} dice que no tiene tinta o tóner. Pon uno nuevo.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/print_words.py"/>
        <source>{printer} can't be reached. Check that it is on and connected.</source>
        <translation>No se llega a {printer}. Mira si está encendida y conectada.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/print_words.py"/>
        <source>{printer} is paused. Let it go on in this computer's printer settings.</source>
        <translation>{printer} está en pausa. Reanúdala en los ajustes de impresora de este ordenador.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/print_words.py"/>
        <source>It was cancelled at {printer}. Look at its display, then press Print again.</source>
        <translation>Se ha cancelado en {printer}. Mira su pantalla y pulsa Imprimir otra vez.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/print_words.py"/>
        <source>It was cancelled in the queue of {printer}. Press Print again to print it.</source>
        <translation>Se ha cancelado en la cola de {printer}. Pulsa Imprimir otra vez para imprimirlo.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/print_words.py"/>
        <source>{printer} gave it up. Look at its display, then press Print again.</source>
        <translation>{printer} lo ha dejado. Mira su pantalla y pulsa Imprimir otra vez.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/print_words.py"/>
        <source>{printer} can't print on {paper}. Choose another paper or printer, then press Print again.</source>
        <translation>{printer} no puede imprimir en {paper}. Elige otro papel u otra impresora y pulsa Imprimir otra vez.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/print_words.py"/>
        <source>{printer} isn't set up on this computer any more. Choose another printer, or save a PDF.</source>
        <translation>{printer} ya no está instalada en este ordenador. Elige otra impresora o guarda un PDF.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/print_words.py"/>
        <source>The print system of this computer (CUPS) isn't running. Start it and press Print again, or save a PDF.</source>
        <translation>El sistema de impresión de este ordenador (CUPS) no está en marcha. Ponlo en marcha y pulsa Imprimir otra vez, o guarda un PDF.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/print_words.py"/>
        <source>{printer} doesn't answer. Check that it is on, then press Print again. Or save a PDF.</source>
        <translation>{printer} no responde. Mira si está encendida y pulsa Imprimir otra vez. O guarda un PDF.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/print_words.py"/>
        <source>{printer} takes no prints right now. Look at it in this computer's printer settings, or save a PDF.</source>
        <translation>{printer} no acepta impresiones ahora mismo. Mírala en los ajustes de impresora de este ordenador o guarda un PDF.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/print_words.py"/>
        <source>You may not print on {printer}. Ask whoever looks after this computer, or save a PDF.</source>
        <translation>No tienes permiso para imprimir en {printer}. Pregunta a quien cuida este ordenador o guarda un PDF.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/print_words.py"/>
        <source>{printer} didn't take it: {said}. Press Print again, or save a PDF.</source>
        <translation>{printer} no lo ha aceptado: {said}. Pulsa Imprimir otra vez o guarda un PDF.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/print_words.py"/>
        <source>it gave no reason</source>
        <translation>no dio ningún motivo</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/print_words.py"/>
        <source>{printer} can't be asked to stop. Press Cancel on the printer itself.</source>
        <translation>No se puede detener {printer} desde aquí. Pulsa Cancelar en la propia impresora.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/print_words.py"/>
        <source>It couldn't be stopped.</source>
        <translation>No se ha podido detener.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/print_words.py"/>
        <source>out of paper</source>
        <translation>sin papel</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/print_words.py"/>
        <source>paper stuck</source>
        <translation>papel atascado</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/print_words.py"/>
        <source>cover open</source>
        <translation>tapa abierta</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/print_words.py"/>
        <source>out of ink or toner</source>
        <translation>sin tinta o tóner</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/print_words.py"/>
        <source>printer not reached</source>
        <translation>no se llega a la impresora</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/print_words.py"/>
        <source>printer paused</source>
        <translation>impresora en pausa</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/print_words.py"/>
        <source>held back in the queue</source>
        <translation>retenido en la cola</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/print_words.py"/>
        <source>name and password wanted</source>
        <translation>pide nombre y contraseña</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/print_words.py"/>
        <source>given up by the printer</source>
        <translation>la impresora lo ha dejado</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/print_words.py"/>
        <source>cancelled at the printer</source>
        <translation>cancelado en la impresora</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/print_words.py"/>
        <source>cancelled in the queue</source>
        <translation>cancelado en la cola</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/print_words.py"/>
        <source>the print system forgot about it</source>
        <translation>el sistema de impresión lo ha olvidado</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/save_pdf.py"/>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/save_pdf.py"/>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/save_pdf.py"/>
        <source>Papers</source>
        <translation>Papeles</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/save_pdf.py"/>
        <source>Packing slips</source>
        <translation>Albaranes</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/save_pdf.py"/>
        <source>Thank-you notes</source>
        <translation>Notas de agradecimiento</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/save_pdf.py"/>
        <source>Slip and note</source>
        <translation>Albarán y nota</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/save_pdf.py"/>
        <source>Slips and notes</source>
        <translation>Albaranes y notas</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/setup_fields.py"/>
        <source>No printer found</source>
        <translation>No hay impresora</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/setup_fields.py"/>
        <source>Set one up in this computer's printer settings, or save a PDF.</source>
        <translation>Instala una en los ajustes de impresora de este ordenador o guarda un PDF.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/setup_fields.py"/>
        <location filename="../../makerapp/ui/settings/setup_editor.py"/>
        <source>{sheet} (not on this printer)</source>
        <translation>{sheet} (no en esta impresora)</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/setup_fields.py"/>
        <location filename="../../makerapp/ui/settings/setup_rows.py"/>
        <source>Change how {name} is printed</source>
        <translation>Cambiar cómo se imprime: {name}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/setup_fields.py"/>
        <source>Choose for each paper</source>
        <translation>Elegir para cada papel</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/setup_fields.py"/>
        <source>One printer and paper for all</source>
        <translation>Una impresora y un papel para todo</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/printing/whole_list.py"/>
        <source>{n} cancelled orders are left out.</source>
        <extracomment>One: 1 cancelled order is left out.</extracomment>
        <translation>
            <numerusform>1 pedido cancelado se queda fuera.</numerusform>
            <numerusform>{n} pedidos cancelados se quedan fuera.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/printing/whole_list.py"/>
        <source>{n} of these orders are sent already.</source>
        <extracomment>One: 1 of these orders is sent already.</extracomment>
        <translation>
            <numerusform>1 de estos pedidos ya está enviado.</numerusform>
            <numerusform>{n} de estos pedidos ya están enviados.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/edit_dialog.py"/>
        <source>Save product</source>
        <translation>Guardar producto</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/edit_dialog.py"/>
        <location filename="../../makerapp/ui/products/list_words.py"/>
        <location filename="../../makerapp/ui/products/products_page.py"/>
        <source>New product</source>
        <translation>Producto nuevo</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/edit_dialog.py"/>
        <source>Edit {name}</source>
        <translation>Editar {name}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/edit_dialog.py"/>
        <source>Orders find it by its SKU. What is on hand changes with Receive, Count and Adjust.</source>
        <translation>Los pedidos lo encuentran por su SKU. Las existencias cambian con Recibir, Contar y Ajustar.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/products/edit_dialog.py"/>
        <source>Move the ship-by dates of {n} open orders as well</source>
        <extracomment>One: Move the ship-by date of 1 open order as well</extracomment>
        <translation>
            <numerusform>Mover también la fecha de envío de 1 pedido abierto</numerusform>
            <numerusform>Mover también las fechas de envío de {n} pedidos abiertos</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/edit_dialog.py"/>
        <source>Not saved</source>
        <translation>Sin guardar</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/edit_dialog.py"/>
        <source>Go on editing</source>
        <translation>Seguir editando</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/labels_dialog.py"/>
        <source>Print labels</source>
        <translation>Imprimir etiquetas</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/labels_dialog.py"/>
        <source>With a code to scan when a piece goes into a box.</source>
        <translation>Con un código que se escanea cuando una pieza va a la caja.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/labels_dialog.py"/>
        <source>Labels for {name}</source>
        <translation>Etiquetas de {name}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/labels_dialog.py"/>
        <source>As many as on hand</source>
        <translation>Tantas como existencias</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/labels_dialog.py"/>
        <source>One label for each piece on the shelf</source>
        <translation>Una etiqueta por cada pieza del estante</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/products/labels_dialog.py"/>
        <source>Print {n} labels…</source>
        <extracomment>One: Print 1 label…</extracomment>
        <translation>
            <numerusform>Imprimir 1 etiqueta…</numerusform>
            <numerusform>Imprimir {n} etiquetas…</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/labels_dialog.py"/>
        <location filename="../../makerapp/ui/products/products_page.py"/>
        <source>Print labels…</source>
        <translation>Imprimir etiquetas…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/products/labels_dialog.py"/>
        <source>And {n} more products: search for them to print their labels.</source>
        <extracomment>One: And 1 more product: search for it to print its labels.</extracomment>
        <translation>
            <numerusform>Y 1 producto más: búscalo para imprimir sus etiquetas.</numerusform>
            <numerusform>Y {n} productos más: búscalos para imprimir sus etiquetas.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/labels_dialog.py"/>
        <source>No label is counted yet. Say how many you want.</source>
        <translation>Aún no hay ninguna etiqueta. Di cuántas quieres.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/labels_dialog.py"/>
        <source>Up to {n} labels go in one print.</source>
        <translation>En una impresión caben hasta {n} etiquetas.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/ledger_view.py"/>
        <source>Changed</source>
        <translation>Cambiado</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/ledger_view.py"/>
        <source>undone</source>
        <translation>deshecho</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/ledger_view.py"/>
        <location filename="../../makerapp/ui/products/product_panel.py"/>
        <source>Open order {n}</source>
        <translation>Abrir pedido {n}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/ledger_view.py"/>
        <location filename="../../makerapp/ui/products/list_words.py"/>
        <source>{n} promised</source>
        <translation>{n} prometidas</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/ledger_view.py"/>
        <location filename="../../makerapp/ui/products/list_words.py"/>
        <source>{n} on hand</source>
        <translation>{n} en existencias</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/ledger_view.py"/>
        <location filename="../../makerapp/ui/products/product_panel.py"/>
        <source>Stock history</source>
        <translation>Historial de existencias</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/ledger_view.py"/>
        <source>Show {n} older</source>
        <translation>Mostrar {n} anteriores</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/list_words.py"/>
        <source>{days} to make</source>
        <translation>{days} para hacerlo</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/list_words.py"/>
        <source>what you can make</source>
        <translation>de lo que puedes hacer</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/list_words.py"/>
        <source>what is on hand</source>
        <translation>de lo que hay</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/list_words.py"/>
        <source>{n} promised beyond</source>
        <translation>Prometido: {n} más</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/list_words.py"/>
        <source>All promised</source>
        <translation>Todo prometido</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/list_words.py"/>
        <source>fewer than {n} left</source>
        <translation>quedan menos de {n}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/list_words.py"/>
        <source>Low</source>
        <translation>Pocas</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/list_words.py"/>
        <source>{n} to make</source>
        <translation>{n} por hacer</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/list_words.py"/>
        <source>In stock</source>
        <translation>Hay existencias</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/list_words.py"/>
        <source>{n} available</source>
        <translation>{n} disponibles</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/list_words.py"/>
        <source>Price {n}</source>
        <translation>Precio {n}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/list_words.py"/>
        <source>SKU {n}</source>
        <translation>SKU {n}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/list_words.py"/>
        <source>Too many promised</source>
        <translation>Prometidas de más</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/list_words.py"/>
        <source>None left</source>
        <translation>Agotados</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/products/list_words.py"/>
        <source>{n} products</source>
        <extracomment>One: 1 product</extracomment>
        <translation>
            <numerusform>1 producto</numerusform>
            <numerusform>{n} productos</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/list_words.py"/>
        <source>{products} found</source>
        <translation>Encontrado: {products}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/list_words.py"/>
        <source>{n} of {all}</source>
        <translation>{n} de {all}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/list_words.py"/>
        <source>{n} with none left</source>
        <translation>agotados: {n}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/list_words.py"/>
        <source>{n} low</source>
        <translation>con pocas: {n}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/list_words.py"/>
        <source>“{text}” is archived</source>
        <translation>«{text}» está en el archivo</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/list_words.py"/>
        <source>Only archived products have it. Bring one back to sell it again.</source>
        <translation>Solo lo tienen productos archivados. Trae uno de vuelta para venderlo otra vez.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/list_words.py"/>
        <source>Show archived</source>
        <translation>Mostrar archivados</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/list_words.py"/>
        <source>Looked in names, variants, SKUs and shelf places.</source>
        <translation>Se ha buscado en nombres, variantes, SKU y sitios en el estante.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/list_words.py"/>
        <source>Nothing found for “{text}”</source>
        <translation>Nada encontrado para «{text}»</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/list_words.py"/>
        <source>Nothing is promised that you can't keep</source>
        <translation>No hay nada prometido que no puedas cumplir</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/list_words.py"/>
        <source>Some are left of everything</source>
        <translation>Queda algo de todo</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/list_words.py"/>
        <source>Nothing runs low</source>
        <translation>De nada quedan pocas</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/list_words.py"/>
        <source>Nothing is archived</source>
        <translation>No hay nada archivado</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/list_words.py"/>
        <source>Add what you make, and every order counts its own pieces off the shelf.</source>
        <translation>Añade lo que haces y cada pedido descontará sus piezas del estante.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/list_words.py"/>
        <source>No products yet</source>
        <translation>Aún no hay productos</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/photo_box.py"/>
        <source>Paste a picture</source>
        <oldsource>Paste a picture (Ctrl+V)</oldsource>
        <translation>Pegar una imagen</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/photo_box.py"/>
        <location filename="../../makerapp/ui/settings/shop_section.py"/>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/photo_box.py"/>
        <location filename="../../makerapp/ui/products/photo_button.py"/>
        <source>Remove photo</source>
        <translation>Quitar foto</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/photo_box.py"/>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/photo_box.py"/>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/photo_box.py"/>
        <location filename="../../makerapp/ui/products/photo_button.py"/>
        <source>Choose a photo</source>
        <translation>Elegir una foto</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/photo_button.py"/>
        <source>Change the photo: choose, drop or paste one</source>
        <translation>Cambiar la foto: elige, suelta o pega una</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/photo_button.py"/>
        <source>Photo of {name}</source>
        <translation>Foto de {name}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/photo_button.py"/>
        <source>Choose a photo…</source>
        <translation>Elegir una foto…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/photo_button.py"/>
        <source>Paste photo</source>
        <translation>Pegar foto</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/product_form.py"/>
        <source>Fragile</source>
        <translation>Frágil</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/product_form.py"/>
        <source>Keep dry</source>
        <translation>Mantener seco</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/product_form.py"/>
        <source>What is it? Like “Moss mug”</source>
        <translation>¿Qué es? Como «Taza musgo»</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/product_form.py"/>
        <source>Size, color, scent</source>
        <translation>Tamaño, color, aroma</translation>
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
        <translation>Del anuncio</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/product_form.py"/>
        <source>Like A1</source>
        <translation>Como A1</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/product_form.py"/>
        <source>Production time in days</source>
        <translation>Plazo de elaboración en días</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/product_form.py"/>
        <location filename="../../makerapp/ui/settings/slip_section.py"/>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/product_form.py"/>
        <source>How many in that time</source>
        <translation>Cuántas en ese tiempo</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/product_form.py"/>
        <source>Not known</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/product_form.py"/>
        <location filename="../../makerapp/ui/products/product_panel.py"/>
        <source>Make more below</source>
        <translation>Hacer más por debajo de</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/product_form.py"/>
        <source>On hand now</source>
        <translation>Existencias ahora</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/product_form.py"/>
        <source>Weight in grams</source>
        <translation>Peso en gramos</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/product_form.py"/>
        <source>What to mind when packing it</source>
        <translation>En qué fijarse al embalarlo</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/product_form.py"/>
        <source>How the buyer looks after it, for the insert card</source>
        <translation>Cómo lo cuida el comprador, para la tarjeta</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/product_form.py"/>
        <source>Like 6912.00</source>
        <translation>Como 6912.00</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/product_form.py"/>
        <source>Where it is made</source>
        <translation>Dónde se hace</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/product_form.py"/>
        <source>Write a whole number.</source>
        <translation>Escribe un número entero.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/product_form.py"/>
        <source>Scan it, where the item has one</source>
        <translation>Escanéalo, si lo lleva</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/product_form.py"/>
        <source>Making it</source>
        <translation>Hacerlo</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/product_form.py"/>
        <source>Days, 1 to 30</source>
        <translation>Días, de 1 a 30</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/product_form.py"/>
        <location filename="../../makerapp/ui/products/product_panel.py"/>
        <source>You can make</source>
        <translation>Puedes hacer</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/product_form.py"/>
        <source>Pieces in that time</source>
        <translation>Piezas en ese tiempo</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/product_form.py"/>
        <source>Pieces available</source>
        <translation>Piezas disponibles</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/product_form.py"/>
        <source>Pieces on the shelf</source>
        <translation>Piezas en el estante</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/product_form.py"/>
        <source>Sending it</source>
        <translation>Enviarlo</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/product_form.py"/>
        <source>Grams of one piece</source>
        <translation>Gramos de una pieza</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/product_form.py"/>
        <source>For customs, 6 to 10 digits</source>
        <translation>Para la aduana, de 6 a 10 cifras</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/product_form.py"/>
        <source>For customs</source>
        <translation>Para la aduana</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/product_form.py"/>
        <source>Add “{note}”</source>
        <translation>Añadir «{note}»</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/product_panel.py"/>
        <location filename="../../makerapp/ui/products/products_page.py"/>
        <source>Adjust…</source>
        <translation>Ajustar…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/product_panel.py"/>
        <source>More or fewer pieces, with a reason</source>
        <translation>Más o menos piezas, con un motivo</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/product_panel.py"/>
        <source>Product details</source>
        <translation>Detalles del producto</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/product_panel.py"/>
        <location filename="../../makerapp/ui/products/products_page.py"/>
        <source>Product {name}</source>
        <translation>Producto {name}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/product_panel.py"/>
        <location filename="../../makerapp/ui/products/products_page.py"/>
        <source>Bring back</source>
        <translation>Traer de vuelta</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/product_panel.py"/>
        <location filename="../../makerapp/ui/products/products_page.py"/>
        <source>Receive…</source>
        <translation>Recibir…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/product_panel.py"/>
        <location filename="../../makerapp/ui/products/products_page.py"/>
        <source>Count…</source>
        <translation>Contar…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/product_panel.py"/>
        <source>Pieces came onto the shelf</source>
        <oldsource>Pieces came onto the shelf (Ctrl+Enter)</oldsource>
        <translation>Han llegado piezas al estante</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/product_panel.py"/>
        <source>Count what lies on the shelf</source>
        <translation>Contar lo que hay en el estante</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/product_panel.py"/>
        <source>Edit the product</source>
        <oldsource>Edit the product (Enter)</oldsource>
        <translation>Editar el producto</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/product_panel.py"/>
        <source>Choose a product to see it here.</source>
        <translation>Elige un producto para verlo aquí.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/product_panel.py"/>
        <source>Nothing was booked yet. Receive or count it to begin.</source>
        <translation>Aún no se ha anotado nada. Recibe o cuenta para empezar.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/product_panel.py"/>
        <source>When packing</source>
        <translation>Al embalar</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/product_panel.py"/>
        <source>Made in</source>
        <translation>Hecho en</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/product_panel.py"/>
        <source>not said yet</source>
        <translation>aún sin decir</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/product_panel.py"/>
        <source>{n} in {days}</source>
        <translation>{n} en {days}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/product_panel.py"/>
        <source>Promised to</source>
        <translation>Prometido a</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/products/product_panel.py"/>
        <source>and {n} more orders</source>
        <extracomment>One: and 1 more order</extracomment>
        <translation>
            <numerusform>y 1 pedido más</numerusform>
            <numerusform>y {n} pedidos más</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/product_panel.py"/>
        <location filename="../../makerapp/ui/products/stock_dialog.py"/>
        <location filename="../../makerapp/ui/products/table_model.py"/>
        <source>On hand</source>
        <translation>Existencias</translation>
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
        <translation>Buscar productos</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/products_page.py"/>
        <source>Search by name, variant, SKU or shelf place</source>
        <oldsource>Search by name, variant, SKU or shelf place (Ctrl+F)</oldsource>
        <translation>Buscar por nombre, variante, SKU o sitio en el estante</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/products_page.py"/>
        <source>Labels with a code to scan, for the products shown</source>
        <translation>Etiquetas con código para escanear, de los productos mostrados</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/products_page.py"/>
        <source>Archive</source>
        <translation>Archivar</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/stock_dialog.py"/>
        <source>Receive</source>
        <translation>Recibir</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/stock_dialog.py"/>
        <source>Count</source>
        <translation>Contar</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/stock_dialog.py"/>
        <source>Adjust</source>
        <translation>Ajustar</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/stock_dialog.py"/>
        <source>How many came in?</source>
        <translation>¿Cuántas han llegado?</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/stock_dialog.py"/>
        <source>How many lie there?</source>
        <translation>¿Cuántas hay?</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/stock_dialog.py"/>
        <source>How many?</source>
        <translation>¿Cuántas?</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/stock_dialog.py"/>
        <source>Fewer: broke, lost, given away</source>
        <translation>Menos: rotas, perdidas, regaladas</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/stock_dialog.py"/>
        <source>More: turned up, made ahead</source>
        <translation>Más: aparecidas, hechas de antemano</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/stock_dialog.py"/>
        <source>Made ahead</source>
        <translation>Hechas de antemano</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/stock_dialog.py"/>
        <source>Back from a market</source>
        <translation>De vuelta de un mercado</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/stock_dialog.py"/>
        <source>Bought in</source>
        <translation>Compradas</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/stock_dialog.py"/>
        <source>Yearly count</source>
        <translation>Recuento anual</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/stock_dialog.py"/>
        <source>Looked wrong</source>
        <translation>No cuadraba</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/stock_dialog.py"/>
        <source>Broke</source>
        <translation>Rota</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/stock_dialog.py"/>
        <source>Given away</source>
        <translation>Regalada</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/stock_dialog.py"/>
        <source>Lost</source>
        <translation>Perdida</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/stock_dialog.py"/>
        <source>Second quality</source>
        <translation>Segunda calidad</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/stock_dialog.py"/>
        <source>{n}, as it was</source>
        <translation>{n}, como antes</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/stock_dialog.py"/>
        <source>Receive {pieces}</source>
        <translation>Recibir {pieces}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/stock_dialog.py"/>
        <source>Set the count to {n}</source>
        <translation>Dejar el recuento en {n}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/stock_dialog.py"/>
        <source>Take {pieces} off</source>
        <translation>Quitar {pieces}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/stock_dialog.py"/>
        <source>Add {pieces}</source>
        <translation>Añadir {pieces}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/table_header.py"/>
        <source>Sort by: {column}</source>
        <translation>Ordenar por: {column}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/table_model.py"/>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/table_model.py"/>
        <source>How it stands</source>
        <translation>Estado</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/refusals.py"/>
        <location filename="../../makerapp/ui/ways_on.py"/>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/refusals.py"/>
        <source>Copy text</source>
        <translation>Copiar texto</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/reports/chart_card.py"/>
        <source>Numbers</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/reports/chart_card.py"/>
        <source>Numbers of {report}</source>
        <translation>Cifras de {report}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/reports/chart_card.py"/>
        <source>Copy numbers</source>
        <translation>Copiar cifras</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/reports/chart_card.py"/>
        <source>Numbers copied</source>
        <translation>Cifras copiadas</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/reports/chart_card.py"/>
        <source>Save numbers</source>
        <translation>Guardar cifras</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/reports/chart_card.py"/>
        <source>Numbers saved</source>
        <translation>Cifras guardadas</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/reports/report_bars.py"/>
        <source>All others</source>
        <translation>Todos los demás</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/reports/report_bars.py"/>
        <source>× {n}</source>
        <translation>× {n}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/reports/reports_page.py"/>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/reports/reports_page.py"/>
        <source>Show the orders</source>
        <translation>Mostrar los pedidos</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/reports/reports_page.py"/>
        <source>Nothing to report yet</source>
        <translation>Aún no hay nada que contar</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/reports/reports_page.py"/>
        <source>Orders are counted here as they come in.</source>
        <translation>Los pedidos se cuentan aquí según entran.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/reports/reports_page.py"/>
        <source>Adding up…</source>
        <translation>Sumando…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/reports/reports_page.py"/>
        <source>Cancelled orders count nowhere but in what is left, orders without a ship-by date not under "Sent on time". An order is sent when its last parcel leaves.</source>
        <translation>Los pedidos cancelados solo cuentan en lo que queda; los que no tienen fecha de envío no cuentan en «Enviados a tiempo». Un pedido está enviado cuando sale su último paquete.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/reports/reports_page.py"/>
        <source>orders leave within a week</source>
        <extracomment>One: order leaves within a week</extracomment>
        <translation>
            <numerusform>pedido sale en una semana</numerusform>
            <numerusform>pedidos salen en una semana</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/reports/reports_page.py"/>
        <source>orders leave within a week; {late} late</source>
        <extracomment>One: order leaves within a week; {late} late</extracomment>
        <translation>
            <numerusform>pedido sale en una semana; {late} con retraso</numerusform>
            <numerusform>pedidos salen en una semana; {late} con retraso</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/reports/reports_page.py"/>
        <source>No orders were sent in this period.</source>
        <translation>En este periodo no se ha enviado ningún pedido.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/reports/reports_page.py"/>
        <source>of {n} orders sent were on time</source>
        <extracomment>One: of 1 order sent was on time</extracomment>
        <translation>
            <numerusform>de 1 pedido enviado salió a tiempo</numerusform>
            <numerusform>de {n} pedidos enviados salieron a tiempo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/reports/reports_page.py"/>
        <source>orders came in</source>
        <extracomment>One: order came in</extracomment>
        <translation>
            <numerusform>pedido entró</numerusform>
            <numerusform>pedidos entraron</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/reports/reports_page.py"/>
        <source>sold, of {n} items</source>
        <extracomment>One: sold, of 1 item</extracomment>
        <translation>
            <numerusform>vendidas, de 1 artículo</numerusform>
            <numerusform>vendidas, de {n} artículos</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/reports/reports_page.py"/>
        <source>Nothing was sold in this period.</source>
        <translation>En este periodo no se ha vendido nada.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/reports/reports_page.py"/>
        <source>left: {available} available, {pending} pending</source>
        <translation>quedan: {available} disponibles, {pending} pendientes</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/scanner/desk.py"/>
        <source>{what} Close what is open, then scan it again. Nothing was changed.</source>
        <translation>{what} Cierra lo que está abierto y escanéalo otra vez. No se ha cambiado nada.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/scanner/desk.py"/>
        <source>This can't be scanned here</source>
        <translation>Esto no se puede escanear aquí</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/scanner/general.py"/>
        <source>Nothing to print here</source>
        <translation>Aquí no hay nada que imprimir</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/scanner/general.py"/>
        <source>Select an order first, then scan PRINT again.</source>
        <translation>Elige antes un pedido y escanea PRINT otra vez.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/scanner/general.py"/>
        <source>No next step here</source>
        <translation>Aquí no hay paso siguiente</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/scanner/general.py"/>
        <source>Select an order first, then scan NEXT again.</source>
        <translation>Elige antes un pedido y escanea NEXT otra vez.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/scanner/general.py"/>
        <source>No open order needs {item}</source>
        <translation>Ningún pedido abierto necesita {item}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/scanner/general.py"/>
        <source>{n} orders need {item}</source>
        <extracomment>One: 1 order needs {item}</extracomment>
        <translation>
            <numerusform>1 pedido necesita {item}</numerusform>
            <numerusform>{n} pedidos necesitan {item}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/scanner/general.py"/>
        <source>The order with this tracking number</source>
        <translation>El pedido con este número de seguimiento</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/scanner/general.py"/>
        <source>No order has this tracking number</source>
        <translation>Ningún pedido tiene este número de seguimiento</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/scanner/general.py"/>
        <source>{number} looks like {carrier}. Select its order under On the way, then scan the label again.</source>
        <translation>{number} parece de {carrier}. Elige su pedido en En camino y escanea la etiqueta otra vez.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/scanner/general.py"/>
        <source>It belongs to no item or order. Link it to an item, or scan again.</source>
        <translation>No es de ningún artículo ni pedido. Vincúlalo a un artículo o escanea otra vez.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/scanner/general.py"/>
        <source>We don't know this barcode ({code})</source>
        <translation>No conocemos este código de barras ({code})</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/scanner/general.py"/>
        <source>Link to an item…</source>
        <translation>Vincular a un artículo…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/scanner/in_windows.py"/>
        <source>The pages are still being laid out. Then scan it again.</source>
        <translation>Las páginas aún se están preparando. Escanéalo después.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/scanner/link_dialog.py"/>
        <source>Which item is it on?</source>
        <translation>¿En qué artículo está?</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/scanner/link_dialog.py"/>
        <source>Barcode {code}</source>
        <translation>Código de barras {code}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/scanner/link_dialog.py"/>
        <source>Name, SKU or shelf</source>
        <translation>Nombre, SKU o estante</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/scanner/link_dialog.py"/>
        <source>Link to this item</source>
        <translation>Vincular a este artículo</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/scanner/link_dialog.py"/>
        <source>No item matches. Try fewer letters, or add it under Products first.</source>
        <translation>Ningún artículo coincide. Prueba con menos letras o añádelo antes en Productos.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/scanner/link_dialog.py"/>
        <source>It has the barcode {code} now, which the new one takes the place of.</source>
        <translation>Ahora tiene el código de barras {code}, y el nuevo ocupa su lugar.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/scanner/link_dialog.py"/>
        <source>From now on scanning {code} means {item}.</source>
        <translation>Desde ahora, escanear {code} significa {item}.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/backup_section.py"/>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>Backup</source>
        <translation>Copia de seguridad</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/backup_section.py"/>
        <source>One file with all your orders, and the pictures beside it, to keep in a safe place.</source>
        <translation>Un archivo con todos tus pedidos, y las imágenes al lado, para guardarlo en un sitio seguro.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/backup_section.py"/>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>Back up now</source>
        <translation>Hacer una copia ahora</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/backup_section.py"/>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>Restore…</source>
        <translation>Restaurar…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/backup_section.py"/>
        <source>Show the folder</source>
        <translation>Mostrar la carpeta</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/backup_section.py"/>
        <source>A backup is also made by itself before the program changes how it stores your orders.</source>
        <translation>También se hace sola una copia antes de que el programa cambie cómo guarda tus pedidos.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/backup_section.py"/>
        <source>Backing up…</source>
        <translation>Haciendo la copia…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/backup_section.py"/>
        <source>Backups ({kinds})</source>
        <translation>Copias de seguridad ({kinds})</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/backup_section.py"/>
        <source>Choose a backup</source>
        <translation>Elegir una copia de seguridad</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/backup_section.py"/>
        <source>Saved and checked: {file}</source>
        <translation>Guardada y comprobada: {file}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/backup_section.py"/>
        <source>No backup yet</source>
        <translation>Aún no hay copia de seguridad</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/backup_section.py"/>
        <source>Last backup: {moment}</source>
        <translation>Última copia: {moment}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/backup_section.py"/>
        <source>Backups are in {folder}</source>
        <translation>Las copias están en {folder}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/calendar_dialog.py"/>
        <source>Change it</source>
        <translation>Cambiarlo</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/settings/calendar_dialog.py"/>
        <source>Change it and move {n} orders</source>
        <extracomment>One: Change it and move 1 order</extracomment>
        <translation>
            <numerusform>Cambiarlo y mover 1 pedido</numerusform>
            <numerusform>Cambiarlo y mover {n} pedidos</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/calendar_dialog.py"/>
        <source>Add vacation</source>
        <translation>Añadir vacaciones</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/calendar_dialog.py"/>
        <source>Add closed day</source>
        <translation>Añadir día cerrado</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/calendar_dialog.py"/>
        <source>Ship-by dates that the shop works out itself move to after it.</source>
        <translation>Las fechas de envío que calcula la tienda pasan a después.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/calendar_dialog.py"/>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/calendar_dialog.py"/>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/calendar_dialog.py"/>
        <source>For example: craft fair</source>
        <translation>Por ejemplo: feria de artesanía</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/calendar_dialog.py"/>
        <location filename="../../makerapp/ui/settings/holidays_dialog.py"/>
        <source>Close these days</source>
        <translation>Cerrar estos días</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/calendar_dialog.py"/>
        <source>Close this day</source>
        <translation>Cerrar este día</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/settings/calendar_dialog.py"/>
        <source>Close these days and move {n} orders</source>
        <extracomment>One: Close these days and move 1 order</extracomment>
        <translation>
            <numerusform>Cerrar estos días y mover 1 pedido</numerusform>
            <numerusform>Cerrar estos días y mover {n} pedidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/settings/calendar_dialog.py"/>
        <source>Close this day and move {n} orders</source>
        <extracomment>One: Close this day and move 1 order</extracomment>
        <translation>
            <numerusform>Cerrar este día y mover 1 pedido</numerusform>
            <numerusform>Cerrar este día y mover {n} pedidos</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/calendar_history_dialog.py"/>
        <source>Changes of the calendar</source>
        <translation>Cambios del calendario</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/calendar_history_dialog.py"/>
        <source>Undo brings back the ship-by dates that moved, too.</source>
        <translation>Al deshacer también vuelven las fechas de envío que se movieron.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/calendar_history_dialog.py"/>
        <source>Nothing was changed yet.</source>
        <translation>Aún no se ha cambiado nada.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/card_section.py"/>
        <source>A card for the parcel: how to look after what is in it, and a coupon.</source>
        <translation>Una tarjeta para el paquete: cómo cuidar lo que lleva, y un cupón.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/card_section.py"/>
        <source>Like FERN10</source>
        <translation>Como FERN10</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/card_section.py"/>
        <source>Under it stands the care of each product in the parcel. Write it in the product, at Care.</source>
        <translation>Debajo van los cuidados de cada producto del paquete. Escríbelos en el producto, en Cuidados.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/card_section.py"/>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/note_editor.py"/>
        <source>Heading</source>
        <translation>Título</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/card_section.py"/>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>Words above the coupon code</source>
        <translation>Texto sobre el código de cupón</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/card_section.py"/>
        <source>Left empty, the card has no coupon.</source>
        <translation>Vacío: la tarjeta no lleva cupón.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/card_section.py"/>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>Coupon code</source>
        <translation>Código de cupón</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/card_section.py"/>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>Print a card with each slip</source>
        <translation>Imprimir una tarjeta con cada albarán</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/card_section.py"/>
        <location filename="../../makerapp/ui/settings/note_editor.py"/>
        <source>{word} – this word isn't filled in</source>
        <translation>{word}: esta palabra no se rellena</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/closed_days_card.py"/>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>Closed days</source>
        <translation>Días cerrados</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/closed_days_card.py"/>
        <source>Add vacation…</source>
        <translation>Añadir vacaciones…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/closed_days_card.py"/>
        <source>Add closed day…</source>
        <translation>Añadir día cerrado…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/closed_days_card.py"/>
        <source>Add public holidays…</source>
        <translation>Añadir festivos…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/closed_days_card.py"/>
        <source>Changes…</source>
        <translation>Cambios…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/closed_days_card.py"/>
        <source>Changes of the calendar…</source>
        <translation>Cambios del calendario…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/closed_days_card.py"/>
        <source>None to come. Ship-by dates skip closed days by themselves.</source>
        <translation>Ninguno por venir. Las fechas de envío se saltan solas los días cerrados.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/closed_days_card.py"/>
        <source>Open again</source>
        <translation>Abrir de nuevo</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/closed_days_card.py"/>
        <source>Open again: {days}</source>
        <translation>Abrir de nuevo: {days}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/days_section.py"/>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>Days &amp; deadlines</source>
        <translation>Días y plazos</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/days_section.py"/>
        <source>What ship-by dates and reminders go by.</source>
        <translation>Por lo que se guían las fechas de envío y los recordatorios.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/days_section.py"/>
        <source>Ship-by dates count only these.</source>
        <translation>Las fechas de envío cuentan solo estos.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/days_section.py"/>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>The day's post leaves at</source>
        <translation>El correo del día sale a las</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/days_section.py"/>
        <source>After it, today's orders are late.</source>
        <translation>Después, los pedidos de hoy van con retraso.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/days_section.py"/>
        <source>Write a time, like 17:00 or 5 pm. Empty: the whole day counts.</source>
        <translation>Escribe una hora, como 17:00 o 5 pm. Vacío: cuenta todo el día.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/days_section.py"/>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>The post office closes at</source>
        <translation>La oficina de correos cierra a las</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/days_section.py"/>
        <source>Said on Today. It moves no dates.</source>
        <translation>Se muestra en Hoy. No mueve ninguna fecha.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/days_section.py"/>
        <source>Write a time, like 17:30 or 5:30 pm. Empty: it isn't said.</source>
        <translation>Escribe una hora, como 17:30 o 5:30 pm. Vacío: no se dice.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/days_section.py"/>
        <source>working days to make an order</source>
        <translation>días laborables para hacer un pedido</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/days_section.py"/>
        <source>hours to confirm an order</source>
        <translation>horas para confirmar un pedido</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/days_section.py"/>
        <source>working days to start on an order</source>
        <translation>días laborables para empezar un pedido</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/days_section.py"/>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>Working days to make an order</source>
        <translation>Días laborables para hacer un pedido</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/days_section.py"/>
        <source>Used where a product has no time of its own. 0: no ship-by date.</source>
        <translation>Vale si un producto no tiene plazo propio. 0: sin fecha de envío.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/days_section.py"/>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>Hours to confirm an order</source>
        <translation>Horas para confirmar un pedido</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/days_section.py"/>
        <source>From when it was placed. 0: no limit.</source>
        <translation>Desde que se hizo. 0: sin límite.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/days_section.py"/>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>Working days to start on it</source>
        <translation>Días laborables para empezarlo</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/days_section.py"/>
        <source>From when it was confirmed. 0: no limit.</source>
        <translation>Desde que se confirmó. 0: sin límite.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/days_section.py"/>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>Marketplaces that cancel by themselves</source>
        <translation>Mercados que cancelan por su cuenta</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/days_section.py"/>
        <source>You're warned before; nothing is cancelled here unless you press it. 0: it never does.</source>
        <translation>Se te avisa antes; aquí no se cancela nada si no lo pulsas. 0: no lo hace nunca.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/days_section.py"/>
        <source>{name} cancels after … days</source>
        <translation>{name} cancela después de … días</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/days_section.py"/>
        <source>warn … days before {name} does</source>
        <translation>avisar … días antes de que lo haga {name}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/days_section.py"/>
        <source>after</source>
        <translation>después de</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/days_section.py"/>
        <source>days; warn</source>
        <translation>días; avisar</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/days_section.py"/>
        <source>days before</source>
        <translation>días antes</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/days_section.py"/>
        <source>Change your working days</source>
        <translation>Cambiar tus días laborables</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/days_section.py"/>
        <source>Working days: {days}</source>
        <translation>Días laborables: {days}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/settings/days_section.py"/>
        <source>{n} open orders have other ship-by dates. Move them…</source>
        <extracomment>One: 1 open order has another ship-by date. Move it…</extracomment>
        <translation>
            <numerusform>1 pedido abierto tiene otra fecha de envío. Moverla…</numerusform>
            <numerusform>{n} pedidos abiertos tienen otras fechas de envío. Moverlas…</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/days_section.py"/>
        <source>Move open orders</source>
        <translation>Mover pedidos abiertos</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/days_section.py"/>
        <source>Their ship-by dates are worked out anew, with the time an order usually takes now.</source>
        <translation>Sus fechas de envío se calculan de nuevo, con el plazo que un pedido suele llevar ahora.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/days_section.py"/>
        <source>Open closed days again</source>
        <translation>Abrir de nuevo días cerrados</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/days_section.py"/>
        <source>You work on {days} after all.</source>
        <translation>Al final sí trabajas: {days}.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/holidays_dialog.py"/>
        <source>Add public holidays</source>
        <translation>Añadir festivos</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/holidays_dialog.py"/>
        <source>Tick the days you don't work. A day's name is kept as the reason.</source>
        <translation>Marca los días que no trabajas. El nombre del día se guarda como motivo.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/holidays_dialog.py"/>
        <source>Choose your country</source>
        <translation>Elige tu país</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/holidays_dialog.py"/>
        <source>Part of it</source>
        <translation>Parte del país</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/holidays_dialog.py"/>
        <source>Holidays</source>
        <translation>Festivos</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/holidays_dialog.py"/>
        <source>Tick none</source>
        <translation>No marcar ninguno</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/holidays_dialog.py"/>
        <source>What it changes</source>
        <translation>Qué cambia</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/settings/holidays_dialog.py"/>
        <source>Close {n} days</source>
        <extracomment>One: Close 1 day</extracomment>
        <translation>
            <numerusform>Cerrar 1 día</numerusform>
            <numerusform>Cerrar {n} días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/settings/holidays_dialog.py"/>
        <source>{closing} and move {n} orders</source>
        <extracomment>One: {closing} and move 1 order</extracomment>
        <translation>
            <numerusform>{closing} y mover 1 pedido</numerusform>
            <numerusform>{closing} y mover {n} pedidos</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/holidays_dialog.py"/>
        <source>The whole country</source>
        <translation>Todo el país</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/holidays_dialog.py"/>
        <source>No holidays are known here.</source>
        <translation>No se conocen festivos de aquí.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/holidays_dialog.py"/>
        <source>Choose your country first.</source>
        <translation>Elige antes tu país.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/shop_section.py"/>
        <source>Shop &amp; logo</source>
        <translation>Tienda y logo</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>company business brand name</source>
        <translation>empresa negocio marca nombre</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>message letter card greeting</source>
        <translation>mensaje carta tarjeta saludo</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>coupon discount care marketing</source>
        <translation>cupón descuento cuidados publicidad</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>delivery note paper print</source>
        <translation>nota de entrega papel imprimir</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>present exchange</source>
        <translation>obsequio cambiar</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/paper_sections.py"/>
        <source>Printers &amp; paper</source>
        <translation>Impresoras y papel</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>print sheet label tray</source>
        <translation>imprimir hoja etiqueta bandeja</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/post_section.py"/>
        <source>Post &amp; customs</source>
        <translation>Correos y aduanas</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>abroad international export</source>
        <translation>extranjero internacional exportar</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/scanner_section.py"/>
        <source>Scanner</source>
        <translation>Lector</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>barcode code beep</source>
        <translation>código de barras pitido escáner</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/look_section.py"/>
        <source>Look &amp; size</source>
        <translation>Aspecto y tamaño</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>theme appearance display screen</source>
        <translation>tema apariencia pantalla</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/notices_section.py"/>
        <location filename="../../makerapp/ui/settings/settings_dialog.py"/>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>tray popup message alert</source>
        <translation>bandeja ventana mensaje aviso</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/language_section.py"/>
        <location filename="../../makerapp/ui/settings/settings_dialog.py"/>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>translation german french spanish english</source>
        <translation>traducción alemán francés español inglés lengua</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>calendar late time</source>
        <translation>calendario retraso hora</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/packing_section.py"/>
        <source>Packing</source>
        <translation>Embalaje</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>checklist quality checks box</source>
        <translation>lista de control calidad comprobaciones caja</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>money times</source>
        <translation>dinero horas</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>save copy restore safe</source>
        <translation>guardar copia restaurar seguro</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/updates_section.py"/>
        <source>New versions</source>
        <translation>Versiones nuevas</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>update upgrade</source>
        <translation>actualizar actualización</translation>
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
        <translation>imagen marca dibujo</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>company business brand</source>
        <translation>empresa negocio marca</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/shop_section.py"/>
        <source>Your name</source>
        <translation>Tu nombre</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>maker owner</source>
        <translation>artesano artesana dueño dueña</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/shop_section.py"/>
        <source>E-mail on slips</source>
        <translation>Email en los albaranes</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>email mail contact</source>
        <translation>correo electrónico e-mail contacto</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/shop_section.py"/>
        <source>Website</source>
        <translation>Sitio web</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>web page internet address</source>
        <translation>página web internet dirección</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>telephone number contact</source>
        <translation>teléfono número contacto</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>sender from street town postcode country</source>
        <translation>remitente calle localidad código postal país</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/note_editor.py"/>
        <source>Name of this note</source>
        <translation>Nombre de esta nota</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/note_editor.py"/>
        <source>Goes with</source>
        <translation>Va con</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>when gift first order repeat buyer</source>
        <translation>cuándo regalo primer pedido repite comprador</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>title</source>
        <translation>título</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/note_editor.py"/>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>words message</source>
        <translation>palabras mensaje</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/note_editor.py"/>
        <source>Signed</source>
        <translation>Firma</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>signature</source>
        <translation>firmado</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/note_editor.py"/>
        <source>Style</source>
        <translation>Estilo</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>band top logo</source>
        <translation>banda arriba logo</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/note_editor.py"/>
        <source>Letters</source>
        <translation>Letra</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>handwriting font</source>
        <translation>escritura a mano fuente</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/note_editor.py"/>
        <source>Written as if by hand</source>
        <translation>Como escrita a mano</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/note_editor.py"/>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>photo image</source>
        <translation>foto dibujo</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/note_section.py"/>
        <source>Size of all notes</source>
        <translation>Tamaño de las notas</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>paper a6 folded</source>
        <translation>papel a6 doblado</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/note_section.py"/>
        <source>No notes and cards in parcels for</source>
        <translation>Sin notas ni tarjetas en paquetes de</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>marketplace amazon forbid</source>
        <translation>mercado amazon prohibir</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/note_section.py"/>
        <source>Print a note with each slip</source>
        <translation>Imprimir una nota con cada albarán</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>automatic</source>
        <translation>automático</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>discount voucher</source>
        <translation>descuento vale</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>discount voucher text</source>
        <translation>descuento vale texto</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>paper</source>
        <translation>papel</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>sheet size a4 letter</source>
        <translation>tamaño hoja a4 carta</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/slip_section.py"/>
        <source>Pictures of the items</source>
        <translation>Imágenes de los artículos</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>photos images</source>
        <translation>fotos dibujos</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/slip_section.py"/>
        <source>Where the items lie: their shelf place</source>
        <translation>Dónde están los artículos: su sitio en el estante</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>location storage</source>
        <translation>lugar almacén</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/slip_section.py"/>
        <source>Prices – never on gifts</source>
        <translation>Precios, nunca en los regalos</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>amounts money cost</source>
        <translation>importes dinero coste</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/slip_section.py"/>
        <source>Your address, where it goes back to</source>
        <translation>Tu dirección, a donde se devuelve</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>return sender</source>
        <translation>devolución remitente</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/slip_section.py"/>
        <source>Where the address stands</source>
        <translation>Dónde va la dirección</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>envelope window din fold</source>
        <translation>sobre ventana din doblar</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/slip_section.py"/>
        <source>Second language</source>
        <translation>Segundo idioma</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>translate german french spanish</source>
        <translation>traducir alemán francés español</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/slip_section.py"/>
        <source>Line at the bottom</source>
        <translation>Línea al pie</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>footer contact</source>
        <translation>pie contacto</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/slip_section.py"/>
        <source>How to exchange it</source>
        <translation>Cómo se cambia</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>return words</source>
        <translation>devolución texto</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>sheet size</source>
        <translation>tamaño hoja</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/paper_sections.py"/>
        <source>Usual printer</source>
        <translation>Impresora habitual</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>default</source>
        <translation>predeterminada</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/paper_sections.py"/>
        <source>Usual paper</source>
        <translation>Papel habitual</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>default sheet size a4 letter</source>
        <translation>predeterminado hoja tamaño a4 carta</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/paper_sections.py"/>
        <source>Show a preview while packing</source>
        <translation>Mostrar una vista previa al embalar</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>look first pages</source>
        <translation>mirar antes páginas</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/paper_sections.py"/>
        <source>Show a preview of slips printed from Today and lists</source>
        <translation>Mostrar una vista previa de los albaranes impresos desde Hoy y las listas</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/paper_sections.py"/>
        <source>Print a thank-you note with each slip</source>
        <translation>Imprimir una nota de agradecimiento con cada albarán</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/setup_rows.py"/>
        <source>How each paper is printed</source>
        <translation>Cómo se imprime cada papel</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>tray copies sides color duplex label dpi</source>
        <translation>bandeja copias caras color dúplex etiqueta ppp</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/post_section.py"/>
        <source>Small customs form (CN 22) up to</source>
        <translation>Declaración pequeña (CN 22) hasta</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>worth value sdr cn 23</source>
        <translation>valor deg cn 23 límite</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/post_section.py"/>
        <source>Your number at customs</source>
        <translation>Tu número en la aduana</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>eori ioss tax</source>
        <translation>eori ioss impuestos</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/scanner_section.py"/>
        <source>Scan anything now</source>
        <translation>Escanea lo que sea ahora</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>try test barcode</source>
        <translation>probar prueba código de barras</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/scanner_section.py"/>
        <source>Beep at each scan</source>
        <translation>Pitar con cada escaneo</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>sound noise quiet mute</source>
        <translation>sonido ruido silencio callar</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/look_section.py"/>
        <source>Colors</source>
        <translation>Colores</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>light dark theme night black</source>
        <translation>claro oscuro tema noche negro</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/look_section.py"/>
        <source>Rows and buttons</source>
        <translation>Filas y botones</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>compact normal touch density bigger</source>
        <translation>compacto normal táctil densidad más grande</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/look_section.py"/>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>font letters zoom bigger smaller</source>
        <translation>fuente letra zoom más grande más pequeño</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/notices_section.py"/>
        <source>Show notifications</source>
        <translation>Mostrar notificaciones</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>tray popup message alert off quiet</source>
        <translation>bandeja ventana mensaje aviso apagar silencio</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/notices_section.py"/>
        <source>Morning reminder at</source>
        <translation>Recordatorio de la mañana a las</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>alarm time wake daily</source>
        <translation>alarma hora despertar diario</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/notices_section.py"/>
        <source>Keep Makerbench open when its window is closed</source>
        <translation>Dejar Makerbench abierto al cerrar su ventana</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>tray background hide quit</source>
        <translation>bandeja segundo plano ocultar salir</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/look_section.py"/>
        <source>High contrast: stronger lines, no gray text</source>
        <translation>Alto contraste: líneas más fuertes, sin texto gris</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>eyes easier read</source>
        <translation>ojos más fácil leer</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/look_section.py"/>
        <source>Use my system's font</source>
        <translation>Usar la letra de mi sistema</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>letters typeface</source>
        <translation>letras tipografía fuente</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/look_section.py"/>
        <source>Green button</source>
        <translation>Botón verde</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>left right hand panel side</source>
        <translation>izquierda derecha mano panel lado</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/language_section.py"/>
        <source>Makerbench speaks</source>
        <translation>Makerbench habla</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>german french spanish english</source>
        <translation>alemán francés español inglés</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/language_section.py"/>
        <source>Papers are in</source>
        <translation>Los papeles van en</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>language slips</source>
        <translation>idioma albaranes</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>week weekend open</source>
        <translation>semana fin de semana abierto</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>production time</source>
        <translation>plazo de elaboración</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>cutoff pickup collection time</source>
        <translation>límite recogida hora</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>opening hours time today</source>
        <translation>horario de apertura hora hoy</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>accept</source>
        <translation>aceptar</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>process begin</source>
        <translation>proceso empezar</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>vacation holiday public away off</source>
        <translation>vacaciones festivo público fuera libre</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>amazon automatic rule</source>
        <translation>amazon automático regla</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>money euro pound dollar</source>
        <translation>dinero euro libra dólar</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/orders_section.py"/>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>clock local</source>
        <translation>reloj local</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/orders_section.py"/>
        <source>Usual carrier</source>
        <translation>Transportista habitual</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>default post shipping</source>
        <translation>predeterminado correos envío</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/orders_section.py"/>
        <source>Take as delivered after … days</source>
        <translation>Dar por entregado a los … días</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>arrived automatic</source>
        <translation>llegado automático</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>save copy</source>
        <translation>guardar copia</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>go back older return</source>
        <translation>volver anterior recuperar</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/updates_section.py"/>
        <source>Look for new versions once a day</source>
        <translation>Buscar versiones nuevas una vez al día</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>automatic internet</source>
        <translation>automático internet</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/language_section.py"/>
        <source>For all windows, messages, dates and numbers.</source>
        <translation>Para todas las ventanas, mensajes, fechas y números.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/language_section.py"/>
        <location filename="../../makerapp/ui/settings/look_section.py"/>
        <source>As my system</source>
        <translation>Como mi sistema</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/language_section.py"/>
        <source>As the program</source>
        <translation>Como el programa</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/language_section.py"/>
        <source>Language of papers</source>
        <translation>Idioma de los papeles</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/language_section.py"/>
        <source>Slips, labels and lists. A second language beside it is chosen under Packing slip.</source>
        <translation>Albaranes, etiquetas y listas. Un segundo idioma al lado se elige en Albarán.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/look_section.py"/>
        <source>Each choice shows right away, in all windows.</source>
        <translation>Cada elección se ve al momento, en todas las ventanas.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/look_section.py"/>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/look_section.py"/>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/look_section.py"/>
        <source>Touch makes everything large enough for a finger.</source>
        <translation>Táctil hace todo lo bastante grande para un dedo.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/look_section.py"/>
        <source>Compact</source>
        <translation>Compacto</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/look_section.py"/>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/look_section.py"/>
        <source>Touch</source>
        <translation>Táctil</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/look_section.py"/>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/look_section.py"/>
        <source>For left-handers the window is mirrored: the panel and its button stand at the left.</source>
        <translation>Para zurdos, la ventana se refleja: el panel y su botón están a la izquierda.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/look_section.py"/>
        <source>At the right</source>
        <translation>A la derecha</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/look_section.py"/>
        <source>At the left</source>
        <translation>A la izquierda</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/look_section.py"/>
        <source>Easier to read</source>
        <translation>Más fácil de leer</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/look_section.py"/>
        <source>If your system asks for more contrast, you have it without this.</source>
        <translation>Si tu sistema pide más contraste, lo tienes sin esto.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/moves_view.py"/>
        <source>Orders that move</source>
        <translation>Pedidos que se mueven</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/moves_view.py"/>
        <source>No order moves</source>
        <translation>No se mueve ningún pedido</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/settings/moves_view.py"/>
        <source>{n} orders move</source>
        <extracomment>One: 1 order moves</extracomment>
        <translation>
            <numerusform>1 pedido se mueve</numerusform>
            <numerusform>{n} pedidos se mueven</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/settings/moves_view.py"/>
        <source>{n} orders stay, on days you don't work</source>
        <extracomment>One: 1 order stays, on a day you don't work</extracomment>
        <translation>
            <numerusform>1 pedido se queda, en un día que no trabajas</numerusform>
            <numerusform>{n} pedidos se quedan, en días que no trabajas</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/moves_view.py"/>
        <source>Their dates aren't the shop's own to move.</source>
        <translation>Sus fechas no son de la tienda para moverlas.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/moves_view.py"/>
        <source>it came with the order</source>
        <translation>vino con el pedido</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/moves_view.py"/>
        <source>you set it</source>
        <translation>la pusiste tú</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/note_editor.py"/>
        <source>[Your name] is filled in here too.</source>
        <translation>[Your name] también se rellena aquí.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/note_editor.py"/>
        <source>It fills the top of the note; one that is wider than high looks best.</source>
        <translation>Llena la parte de arriba de la nota; queda mejor una más ancha que alta.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/note_editor.py"/>
        <source>Insert</source>
        <translation>Insertar</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/note_editor.py"/>
        <source>Insert {word}</source>
        <translation>Insertar {word}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/note_editor.py"/>
        <source>{words} – these words aren't filled in</source>
        <translation>{words}: estas palabras no se rellenan</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/note_list.py"/>
        <source>Add a note</source>
        <translation>Añadir una nota</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/note_list.py"/>
        <source>What to do with this note</source>
        <translation>Qué hacer con esta nota</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/note_list.py"/>
        <source>Your notes</source>
        <translation>Tus notas</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/note_list.py"/>
        <source>No name</source>
        <translation>Sin nombre</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/note_list.py"/>
        <source>Note {name}, goes with: {rule}</source>
        <translation>Nota {name}, va con: {rule}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/note_list.py"/>
        <source>{name}, copy</source>
        <translation>{name}, copia</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/note_list.py"/>
        <source>Copy this note</source>
        <translation>Copiar esta nota</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/note_list.py"/>
        <source>Move it forward</source>
        <translation>Moverla hacia delante</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/note_list.py"/>
        <source>Move it back</source>
        <translation>Moverla hacia atrás</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/note_list.py"/>
        <source>Bring back the notes that came with it</source>
        <translation>Traer de vuelta las notas de serie</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/note_list.py"/>
        <source>Take it away</source>
        <translation>Quitarla</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/note_section.py"/>
        <source>The one that fits goes with each order. Words in [brackets] are filled in.</source>
        <translation>Con cada pedido va la que encaja. Las palabras entre [corchetes] se rellenan.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/note_section.py"/>
        <source>No notes and cards with orders from {channel}</source>
        <translation>Sin notas ni tarjetas en los pedidos de {channel}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/notices_section.py"/>
        <source>They come beside the clock, and only while Makerbench is not in front.</source>
        <translation>Salen junto al reloj, y solo mientras Makerbench no está delante.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/notices_section.py"/>
        <source>This desktop has no place for such icons beside its clock, so nothing can be shown there.</source>
        <translation>Este escritorio no tiene sitio para esos iconos junto a su reloj, así que allí no se puede mostrar nada.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/notices_section.py"/>
        <source>New orders that were brought in, papers that didn't print, and the morning reminder.</source>
        <translation>Pedidos nuevos que han entrado, papeles que no se imprimieron y el recordatorio de la mañana.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/notices_section.py"/>
        <source>Says what has to be shipped that day. Leave it empty for none.</source>
        <translation>Dice lo que hay que enviar ese día. Déjalo vacío si no lo quieres.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/notices_section.py"/>
        <source>Type a time like 08:30.</source>
        <translation>Escribe una hora como 08:30.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/notices_section.py"/>
        <source>It stays as an icon beside the clock, and can remind you in the morning. Its menu has Quit.</source>
        <translation>Se queda como icono junto al reloj y puede recordarte cosas por la mañana. Su menú tiene Salir.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/orders_section.py"/>
        <source>What money and times go by.</source>
        <translation>Por lo que se guían el dinero y las horas.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/orders_section.py"/>
        <source>days until an order counts as delivered</source>
        <translation>días hasta dar un pedido por entregado</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/orders_section.py"/>
        <source>For orders you type in yourself.</source>
        <translation>Para los pedidos que escribes tú.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/orders_section.py"/>
        <source>Says when a day ends at your bench.</source>
        <translation>Dice cuándo acaba un día en tu taller.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/orders_section.py"/>
        <source>For orders your marketplace sent long ago; the timeline says it was assumed.</source>
        <translation>Para pedidos que tu mercado envió hace tiempo; el historial dice que se ha supuesto.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/orders_section.py"/>
        <source>As the buyer chose</source>
        <translation>El que eligió el comprador</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/packing_section.py"/>
        <source>What you look at before you close a box. The checks stand under the items in Pick &amp; pack.</source>
        <translation>Lo que miras antes de cerrar una caja. Las comprobaciones están bajo los artículos en Recoger y embalar.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/packing_section.py"/>
        <source>Checklist</source>
        <translation>Lista de comprobación</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/packing_section.py"/>
        <source>No checks yet. For example: glaze checked, branded box, note on top.</source>
        <translation>Aún no hay comprobaciones. Por ejemplo: esmalte revisado, caja con marca, nota encima.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/packing_section.py"/>
        <source>Add a check</source>
        <translation>Añadir una comprobación</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/packing_section.py"/>
        <source>You can pack without ticking; the order's timeline says what was ticked.</source>
        <translation>Puedes embalar sin marcar; el historial del pedido dice qué se marcó.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/packing_section.py"/>
        <source>For example: glaze checked</source>
        <translation>Por ejemplo: esmalte revisado</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/packing_section.py"/>
        <source>Check {number}</source>
        <translation>Comprobación {number}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/packing_section.py"/>
        <source>Move up: {text}</source>
        <translation>Subir: {text}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/packing_section.py"/>
        <source>Move down: {text}</source>
        <translation>Bajar: {text}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/packing_section.py"/>
        <source>Take away: {text}</source>
        <translation>Quitar: {text}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/paper_sections.py"/>
        <source>Pick a printer once and slips print with one press.</source>
        <translation>Elige una impresora una vez y los albaranes se imprimen con una pulsación.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/paper_sections.py"/>
        <source>Look for printers again</source>
        <translation>Buscar impresoras otra vez</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/paper_sections.py"/>
        <location filename="../../makerapp/ui/settings/setup_editor.py"/>
        <source>Print a test page</source>
        <translation>Imprimir página de prueba</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/paper_sections.py"/>
        <source>The size that lies in the printer.</source>
        <translation>El tamaño que hay en la impresora.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/paper_sections.py"/>
        <source>Test page sent. Hold a ruler beside the one on it.</source>
        <translation>Página de prueba enviada. Pon una regla junto a la que lleva impresa.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/paper_sections.py"/>
        <location filename="../../makerapp/ui/settings/setup_rows.py"/>
        <source>No printer chosen yet</source>
        <translation>Aún no hay impresora elegida</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/post_section.py"/>
        <source>For parcels that leave the country. Which of them need a customs form is worked out for you.</source>
        <translation>Para paquetes que salen del país. Cuáles necesitan declaración de aduanas se calcula por ti.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/post_section.py"/>
        <source>Like GB123456789000</source>
        <translation>Como GB123456789000</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/post_section.py"/>
        <source>EORI, IOSS or tax number. It stands on the large form (CN 23).</source>
        <translation>Número EORI, IOSS o fiscal. Va en la declaración grande (CN 23).</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/post_section.py"/>
        <source>Weight, HS code and country of origin come from your products. What isn’t known is said before you print, and is left as a line to fill in by hand.</source>
        <translation>El peso, el código HS y el país de origen vienen de tus productos. Lo que no se sabe se dice antes de imprimir y queda como línea para rellenar a mano.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/post_section.py"/>
        <source>What you sold is declared as a sale of goods, also where the buyer gives it away: “gift” is for parcels between private people.</source>
        <translation>Lo que has vendido se declara como venta de mercancías, también si el comprador lo regala: «regalo» es para paquetes entre particulares.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/post_section.py"/>
        <source>300 special drawing rights (SDR). Your post tells what that is in your money.</source>
        <translation>300 derechos especiales de giro (DEG). Correos te dice cuánto es en tu moneda.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/post_section.py"/>
        <source>300 special drawing rights (SDR), about {amount} on {day}. Your post may name a round sum.</source>
        <translation>300 derechos especiales de giro (DEG), unos {amount} el {day}. Correos puede dar una cifra redonda.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/post_section.py"/>
        <source>Your country isn’t set. Add it under Shop &amp; logo: without it nobody can tell which parcels need a form.</source>
        <translation>Tu país no está puesto. Añádelo en Tienda y logo: sin él nadie puede decir qué paquetes necesitan declaración.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/post_section.py"/>
        <source>Write an amount, like 270.</source>
        <translation>Escribe un importe, como 270.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/preview.py"/>
        <source>Show it large</source>
        <translation>Verlo en grande</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/preview.py"/>
        <source>Preview with order {number}</source>
        <translation>Vista previa con el pedido {number}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/preview.py"/>
        <source>With your first order, its paper is shown here.</source>
        <translation>Con tu primer pedido, aquí se ve su papel.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/restore_dialog.py"/>
        <source>Restore a backup</source>
        <translation>Restaurar una copia de seguridad</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/restore_dialog.py"/>
        <source>Go back to the backup of {moment}?</source>
        <translation>¿Volver a la copia de seguridad de {moment}?</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/restore_dialog.py"/>
        <source>Orders, products and settings are then as they were, and nothing newer is there.</source>
        <translation>Pedidos, productos y ajustes quedan como estaban, sin nada más nuevo.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/restore_dialog.py"/>
        <source>A backup of now is made first. Restore that one to undo this.</source>
        <translation>Primero se hace una copia de ahora. Restáurala para deshacer esto.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/restore_dialog.py"/>
        <source>Keep what is here</source>
        <translation>Dejarlo como está</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/restore_dialog.py"/>
        <source>Restore the backup</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/restore_dialog.py"/>
        <source>Restoring…</source>
        <translation>Restaurando…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/scanner_section.py"/>
        <source>A barcode scanner types like a keyboard, and fast. There is nothing to set up.</source>
        <translation>Un lector de códigos de barras escribe como un teclado, y rápido. No hay nada que configurar.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/scanner_section.py"/>
        <source>A slip, a label on a parcel, a card from below: what arrives is shown here.</source>
        <translation>Un albarán, la etiqueta de un paquete, una tarjeta de las de abajo: aquí se ve lo que llega.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/scanner_section.py"/>
        <source>It came as slowly as typing. If it was a scan, set the scanner to send without pauses.</source>
        <translation>Ha llegado tan despacio como si se tecleara. Si era un escaneo, ajusta el lector para que envíe sin pausas.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/scanner_section.py"/>
        <source>Scanned. It is heard like this in every window, wherever you are.</source>
        <translation>Escaneado. Así se recibe en todas las ventanas, estés donde estés.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/scanner_section.py"/>
        <source>Hear a right scan</source>
        <translation>Oír un escaneo correcto</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/scanner_section.py"/>
        <source>Hear a wrong scan</source>
        <translation>Oír un escaneo erróneo</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/scanner_section.py"/>
        <source>As loud as your computer is set. A wrong scan beeps twice, and low.</source>
        <translation>Suena como tengas el volumen del ordenador. Un escaneo erróneo pita dos veces, y grave.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/scanner_section.py"/>
        <source>Cards for the packing table</source>
        <translation>Tarjetas para la mesa de embalar</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/scanner_section.py"/>
        <source>Scan one instead of pressing a button, with the other hand full.</source>
        <translation>Escanea una en vez de pulsar un botón, con la otra mano ocupada.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/scanner_section.py"/>
        <source>Print the cards…</source>
        <translation>Imprimir las tarjetas…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/scanner_section.py"/>
        <source>Labels for your products are printed from the page Products.</source>
        <translation>Las etiquetas de tus productos se imprimen desde la página Productos.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/setting_search.py"/>
        <source>Search settings</source>
        <translation>Buscar ajustes</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/setting_search.py"/>
        <source>No setting is called “{text}”. Try another word.</source>
        <translation>Ningún ajuste se llama «{text}». Prueba con otra palabra.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/settings_dialog.py"/>
        <source>Changes are saved as you type</source>
        <translation>Los cambios se guardan mientras escribes</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/settings_dialog.py"/>
        <source>Undo last change</source>
        <translation>Deshacer el último cambio</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/setup_editor.py"/>
        <source>As usual</source>
        <translation>Como siempre</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/setup_editor.py"/>
        <source>Print as usual: {name}</source>
        <translation>Imprimir como siempre: {name}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/setup_editor.py"/>
        <source>One that prints with heat, in dots of black and white.</source>
        <translation>Una que imprime con calor, en puntos negros y blancos.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/setup_editor.py"/>
        <source>The usual one: {printer}</source>
        <translation>La habitual: {printer}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/setup_editor.py"/>
        <source>none yet</source>
        <translation>aún ninguna</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/setup_editor.py"/>
        <source>The printer's usual tray</source>
        <translation>La bandeja habitual de la impresora</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/setup_rows.py"/>
        <source>Fold up</source>
        <translation>Plegar</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/setup_rows.py"/>
        <source>Fold up {name}</source>
        <translation>Plegar {name}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/shop_section.py"/>
        <source>Printed on every packing slip and thank-you note.</source>
        <translation>Se imprime en cada albarán y nota de agradecimiento.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/shop_section.py"/>
        <source>Building, unit</source>
        <translation>Edificio, puerta</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/shop_section.py"/>
        <source>Return address: {part}</source>
        <translation>Remitente: {part}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/shop_section.py"/>
        <source>Choose picture…</source>
        <translation>Elegir imagen…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/shop_section.py"/>
        <source>Shown on slips and notes. PNG or JPG; square looks best. Drop a picture here, or choose one.</source>
        <translation>Sale en albaranes y notas. PNG o JPG; cuadrada queda mejor. Suelta aquí una imagen o elige una.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/shop_section.py"/>
        <source>Choose a logo</source>
        <translation>Elegir un logo</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/slip_section.py"/>
        <source>A4 (210 × 297 mm)</source>
        <translation>A4 (210 × 297 mm)</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/slip_section.py"/>
        <source>US Letter (8.5 × 11 in)</source>
        <translation>US Letter (8.5 × 11 in)</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/slip_section.py"/>
        <source>A5 (148 × 210 mm)</source>
        <translation>A5 (148 × 210 mm)</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/slip_section.py"/>
        <source>Goes into the parcel: what is in it and who it is for.</source>
        <translation>Va en el paquete: qué lleva y para quién es.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/slip_section.py"/>
        <source>Beside English, on slips and gift receipts: Packing slip · Lieferschein.</source>
        <translation>Junto al primero, en albaranes y tiques regalo: Albarán · Lieferschein.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/slip_section.py"/>
        <source>Something not right? Write to us and we'll fix it.</source>
        <translation>¿Algo no está bien? Escríbenos y lo arreglamos.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/slip_section.py"/>
        <source>Left empty, the slip says where to write to you.</source>
        <translation>Vacío: el albarán dice a dónde escribirte.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/slip_section.py"/>
        <source>On the slip</source>
        <translation>En el albarán</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/slip_section.py"/>
        <source>Under the heading</source>
        <translation>Bajo el encabezado</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/slip_section.py"/>
        <source>German window envelope, address higher (DIN 5008 form A)</source>
        <translation>Sobre alemán con ventana, dirección más alta (DIN 5008 forma A)</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/slip_section.py"/>
        <source>German window envelope, address lower (DIN 5008 form B)</source>
        <translation>Sobre alemán con ventana, dirección más baja (DIN 5008 forma B)</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/slip_section.py"/>
        <source>US window envelope (number 10)</source>
        <translation>Sobre de EE. UU. con ventana (número 10)</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/slip_section.py"/>
        <source>That of the country it goes to</source>
        <translation>El del país al que va</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/slip_section.py"/>
        <source>German</source>
        <translation>Alemán</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/slip_section.py"/>
        <source>French</source>
        <translation>Francés</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/slip_section.py"/>
        <source>Spanish</source>
        <translation>Español</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/slip_section.py"/>
        <source>Italian</source>
        <translation>Italiano</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/slip_section.py"/>
        <source>Dutch</source>
        <translation>Neerlandés</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/slip_section.py"/>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/slip_section.py"/>
        <source>That needs {paper}. On the paper chosen above, the address stands under the heading.</source>
        <translation>Para eso hace falta {paper}. En el papel elegido arriba, la dirección va bajo el encabezado.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/slip_section.py"/>
        <source>Fold the sheet in three at the marks; the address shows.</source>
        <translation>Dobla la hoja en tres por las marcas; se ve la dirección.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/slip_section.py"/>
        <source>Fold the sheet at the marks; address and sender show.</source>
        <translation>Dobla la hoja por las marcas; se ven la dirección y el remitente.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/slip_section.py"/>
        <source>Goes with a gift: what it is and how to exchange it, never a price.</source>
        <translation>Va con un regalo: qué es y cómo se cambia, nunca un precio.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/slip_section.py"/>
        <source>Left empty, nothing is said about it.</source>
        <translation>Vacío: no se dice nada de ello.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/updates_section.py"/>
        <source>Nothing is ever installed by itself.</source>
        <translation>Nunca se instala nada solo.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/updates_section.py"/>
        <source>You have {name} {version}</source>
        <translation>Tienes {name} {version}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/updates_section.py"/>
        <source>To look, a small file is asked for. Nothing about you, your shop, your orders or this computer is sent; as with any page, the other side sees the address of your internet connection.</source>
        <translation>Para mirar se pide un archivo pequeño. No se envía nada de ti, de tu tienda, de tus pedidos ni de este ordenador; como con cualquier página, el otro lado ve la dirección de tu conexión a internet.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/updates_section.py"/>
        <source>Look now</source>
        <translation>Buscar ahora</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/updates_section.py"/>
        <source>Looking for a new version</source>
        <translation>Buscando una versión nueva</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/updates_section.py"/>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/updates_section.py"/>
        <source>Last looked: {moment}</source>
        <translation>Última búsqueda: {moment}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/sidebar.py"/>
        <source>Views</source>
        <translation>Vistas</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/sidebar.py"/>
        <source>To do</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/sidebar.py"/>
        <source>Sent</source>
        <translation>Enviados</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/sidebar.py"/>
        <source>{name}'s workshop</source>
        <translation>Taller de {name}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/sidebar_saved.py"/>
        <source>Saved</source>
        <translation>Guardadas</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/small_picture.py"/>
        <source>Use anyway</source>
        <translation>Usar igualmente</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/small_picture.py"/>
        <source>Choose another</source>
        <translation>Elegir otra</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/small_picture.py"/>
        <source>This picture is too small ({width} × {height} dots).</source>
        <translation>Esta imagen es demasiado pequeña ({width} × {height} puntos).</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/small_picture.py"/>
        <source>On paper it will look blurry. Use one of 300 × 300 dots or more.</source>
        <translation>En papel se verá borrosa. Usa una de 300 × 300 puntos o más.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/today/counters.py"/>
        <source>Show these orders</source>
        <translation>Mostrar estos pedidos</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/today/order_line.py"/>
        <source>Opens the order window</source>
        <translation>Abre la ventana del pedido</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/today/order_line.py"/>
        <source>{what}, order {number}</source>
        <translation>{what}, pedido {number}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/today/today_list.py"/>
        <source>Show {n} more</source>
        <extracomment>One: Show 1 more</extracomment>
        <translation>
            <numerusform>Mostrar 1 más</numerusform>
            <numerusform>Mostrar {n} más</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/today/today_list.py"/>
        <source>Coming up</source>
        <translation>Próximos días</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/today/today_page.py"/>
        <source>late</source>
        <translation>con retraso</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/today/today_page.py"/>
        <source>to ship today</source>
        <translation>por enviar hoy</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/today/today_page.py"/>
        <source>to confirm</source>
        <translation>por confirmar</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/today/today_page.py"/>
        <source>to make</source>
        <translation>por hacer</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/today/today_page.py"/>
        <source>Start packing</source>
        <translation>Empezar a embalar</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/today/today_panel.py"/>
        <source>To make, all orders together</source>
        <translation>Por hacer, todos los pedidos juntos</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/today/today_panel.py"/>
        <source>Nothing has to leave this week.</source>
        <translation>Esta semana no tiene que salir nada.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/today/today_panel.py"/>
        <source>Today's work</source>
        <translation>El trabajo de hoy</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/today/today_panel.py"/>
        <source>Nothing left to make.</source>
        <translation>No queda nada por hacer.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/today/today_panel.py"/>
        <source>{n} more are on the make list.</source>
        <extracomment>One: 1 more is on the make list.</extracomment>
        <translation>
            <numerusform>Hay 1 más en la lista de trabajo.</numerusform>
            <numerusform>Hay {n} más en la lista de trabajo.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/today/today_words.py"/>
        <source>Good morning, {name}</source>
        <translation>Buenos días, {name}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/today/today_words.py"/>
        <source>Good afternoon, {name}</source>
        <translation>Buenas tardes, {name}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/today/today_words.py"/>
        <source>Good evening, {name}</source>
        <translation>Buenas noches, {name}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/today/today_words.py"/>
        <source>Good morning</source>
        <translation>Buenos días</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/today/today_words.py"/>
        <source>Good afternoon</source>
        <translation>Buenas tardes</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/today/today_words.py"/>
        <source>Good evening</source>
        <translation>Buenas noches</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/today/today_words.py"/>
        <source>Nothing to ship today</source>
        <translation>Nada que enviar hoy</translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/today/today_words.py"/>
        <source>{n} orders to ship today</source>
        <extracomment>One: 1 order to ship today</extracomment>
        <translation>
            <numerusform>1 pedido por enviar hoy</numerusform>
            <numerusform>{n} pedidos por enviar hoy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/today/today_words.py"/>
        <source>{n} orders to ship today, all of them late</source>
        <extracomment>One: 1 order to ship today, and it is late</extracomment>
        <translation>
            <numerusform>1 pedido por enviar hoy, y va con retraso</numerusform>
            <numerusform>{n} pedidos por enviar hoy, todos con retraso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/today/today_words.py"/>
        <source>{all} orders to ship today, {n} of them are late</source>
        <extracomment>One: {all} orders to ship today, 1 of them is late</extracomment>
        <translation>
            <numerusform>{all} pedidos por enviar hoy, 1 de ellos con retraso</numerusform>
            <numerusform>{all} pedidos por enviar hoy, {n} de ellos con retraso</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/today/today_words.py"/>
        <source>dddd d MMMM</source>
        <comment>how a date is written</comment>
        <translation>dddd d 'de' MMMM</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/today/today_words.py"/>
        <source>Post office closes at {time}</source>
        <translation>Correos cierra a las {time}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/today/today_words.py"/>
        <source>Post office closed at {time}</source>
        <translation>Correos cerró a las {time}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/today/today_words.py"/>
        <source>Not one of your working days</source>
        <translation>No es uno de tus días laborables</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/today/today_words.py"/>
        <source>Post has left</source>
        <translation>El correo ya salió</translation>
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
            <numerusform>Siguiente: {day}, 1 pedido.</numerusform>
            <numerusform>Siguiente: {day}, {n} pedidos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/today/today_words.py"/>
        <source>{n} open orders have no date.</source>
        <extracomment>One: 1 open order has no date.</extracomment>
        <translation>
            <numerusform>1 pedido abierto no tiene fecha.</numerusform>
            <numerusform>{n} pedidos abiertos no tienen fecha.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/today/today_words.py"/>
        <source>Everything is sent. New orders appear here.</source>
        <translation>Todo está enviado. Los pedidos nuevos aparecen aquí.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/today/today_words.py"/>
        <source>Open {view}</source>
        <translation>Abrir {view}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/today/today_words.py"/>
        <source>for {number}</source>
        <translation>para {number}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/today/today_words.py"/>
        <source>Late</source>
        <comment>under a narrow bar</comment>
        <translation>Retraso</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/today/today_words.py"/>
        <source>Today</source>
        <comment>under a narrow bar</comment>
        <translation>Hoy</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/touch_offer.py"/>
        <source>Using a touch screen? Make everything bigger</source>
        <translation>¿Pantalla táctil? Haz todo más grande</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/touch_offer.py"/>
        <source>Switch</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/tray.py"/>
        <source>Open {program}</source>
        <translation>Abrir {program}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/tray.py"/>
        <source>Makerbench is still open</source>
        <translation>Makerbench sigue abierto</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/tray.py"/>
        <source>Click here to see it again. Its menu has Quit.</source>
        <translation>Haz clic aquí para verlo otra vez. Su menú tiene Salir.</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/ways_on.py"/>
        <source>The file is damaged. Your last backup is from {moment} ({orders}).</source>
        <translation>El archivo está dañado. Tu última copia de seguridad es de {moment} ({orders}).</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/ways_on.py"/>
        <source>Use the backup</source>
        <translation>Usar la copia</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/ways_on.py"/>
        <source>Show the file</source>
        <translation>Mostrar el archivo</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/widgets/field.py"/>
        <source>optional</source>
        <translation>opcional</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/widgets/list_header.py"/>
        <location filename="../../makerapp/ui/widgets/numbers_view.py"/>
        <source>Column headings</source>
        <translation>Encabezados de columna</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/widgets/list_header.py"/>
        <source>Drag for another width; double click to fit</source>
        <translation>Arrastra para otro ancho; doble clic para ajustar</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/widgets/list_table.py"/>
        <source>Width of the column</source>
        <translation>Ancho de la columna</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/widgets/list_table.py"/>
        <source>Wider</source>
        <translation>Más ancha</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/widgets/list_table.py"/>
        <source>Narrower</source>
        <translation>Más estrecha</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/widgets/list_table.py"/>
        <source>Fit this column</source>
        <translation>Ajustar esta columna</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/widgets/list_table.py"/>
        <source>All columns as they were</source>
        <translation>Todas las columnas como antes</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/widgets/quantity_stepper.py"/>
        <source>One less: {name}</source>
        <translation>Uno menos: {name}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/widgets/quantity_stepper.py"/>
        <source>One more: {name}</source>
        <translation>Uno más: {name}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/widgets/stepper.py"/>
        <source>Step {number} of {count}, {name}</source>
        <translation>Paso {number} de {count}, {name}</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/widgets/stepper.py"/>
        <source>and</source>
        <translation>y</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/widgets/suggestion_list.py"/>
        <source>Suggestions</source>
        <translation>Sugerencias</translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/words_window.py"/>
        <source>What Makerbench says</source>
        <translation>Lo que dice Makerbench</translation>
    </message>
</context>
</TS>
