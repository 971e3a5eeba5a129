<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Makerbench</name>
    <message numerus="yes">
        <location filename="../../makerapp/printing/layouts/make_list.py"/>
        <location filename="../../makerapp/printing/layouts/pick_list.py"/>
        <location filename="../../makerapp/ui/orders/list_words.py"/>
        <location filename="../../makerapp/ui/sidebar_item.py"/>
        <source>1 order</source>
        <extracomment>One: 1 order</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/printing/layouts/make_list.py"/>
        <location filename="../../makerapp/printing/layouts/pick_list.py"/>
        <location filename="../../makerapp/ui/fulfillment/read_back_view.py"/>
        <location filename="../../makerapp/ui/orders/parcel_box.py"/>
        <location filename="../../makerapp/ui/products/stock_dialog.py"/>
        <source>1 piece</source>
        <extracomment>One: 1 piece</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/self_check/checks/world.py"/>
        <location filename="../../makerapp/ui/importing/import_dialog.py"/>
        <location filename="../../makerapp/ui/orders/edit_dialog.py"/>
        <location filename="../../makerapp/ui/products/edit_dialog.py"/>
        <location filename="../../makerapp/ui/products/labels_dialog.py"/>
        <location filename="../../makerapp/ui/products/stock_dialog.py"/>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/services/batch.py"/>
        <source>One order isn't here any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/services/batch.py"/>
        <source>It was taken back or removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/services/batch.py"/>
        <source>{number} goes in two parcels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/services/batch.py"/>
        <source>Pack it by itself: only a part of it goes now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/services/batch.py"/>
        <source>{number} shares its box with another order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/services/batch.py"/>
        <source>Pack the two by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/services/batch.py"/>
        <source>Everything of it was sent or refunded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/services/batch.py"/>
        <source>{number} has nothing left to send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/services/batch.py"/>
        <source>{number} is cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/services/batch.py"/>
        <location filename="../../makerapp/ui/fulfillment/elsewhere.py"/>
        <source>Reopen it first if it goes ahead after all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/services/batch.py"/>
        <source>{number} is already shipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/services/batch.py"/>
        <source>There is nothing left to pack.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/services/batch.py"/>
        <source>{number} isn't paid yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/services/batch.py"/>
        <source>Stays in To pack until it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/services/batch.py"/>
        <source>The money for {number} went back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/services/batch.py"/>
        <source>Best don't send it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/services/batch.py"/>
        <source>{number} has no postcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/services/batch.py"/>
        <source>Add it and it joins the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/services/batch.py"/>
        <source>The address of {number} isn't complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/services/batch.py"/>
        <source>{number} has no items yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/services/batch.py"/>
        <source>Add what was bought.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/services/batch.py"/>
        <source>Something of {number} is out of stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/services/batch.py"/>
        <source>Look what can be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/services/batch.py"/>
        <source>{number} isn't confirmed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/services/batch.py"/>
        <source>Confirm it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/services/batch.py"/>
        <source>{number} isn't marked as made yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/services/batch.py"/>
        <source>Mark it and it joins the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/services/batch.py"/>
        <source>Take it off hold to pack it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/services/batch.py"/>
        <source>{number} is on hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/services/batch.py"/>
        <source>The buyer of {number} wants to cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/services/batch.py"/>
        <source>Answer them before you pack it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/services/batch_shipping.py"/>
        <source>No order is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/services/batch_shipping.py"/>
        <source>Choose which to send.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/services/batch_shipping.py"/>
        <source>None of the {n} was marked as shipped.</source>
        <extracomment>One: It wasn't marked as shipped.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/services/numbers.py"/>
        <source>{file} couldn't be saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/services/numbers.py"/>
        <source>{n} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/services/scanned.py"/>
        <source>Some signs arrive as others: set the scanner to the language of your keyboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/services/scanned.py"/>
        <source>The {name} card. {does}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/services/scanned.py"/>
        <source>No code of this shop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/services/scanned.py"/>
        <source>A packing slip of {number}, but none with this code was printed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/services/scanned.py"/>
        <source>The packing slip of {number}, {buyer}. It is from before a change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/services/scanned.py"/>
        <source>The packing slip of {number}, {buyer}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/services/scanned.py"/>
        <source>no name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/services/scanned.py"/>
        <source>The label of {item}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/services/scanned.py"/>
        <source>The tracking number of {number}, {buyer}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/services/scanned.py"/>
        <source>A tracking number of {carrier}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/about_dialog.py"/>
        <source>About Makerbench</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/about_dialog.py"/>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/about_dialog.py"/>
        <location filename="../../makerapp/ui/about/program_card.py"/>
        <source>This program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/about_dialog.py"/>
        <source>Parts &amp; licenses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/check_dialog.py"/>
        <source>Check this installation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/check_dialog.py"/>
        <source>Every part of Makerbench is tried once, out of sight. Your own orders are not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/check_dialog.py"/>
        <source>Checks done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/check_dialog.py"/>
        <location filename="../../makerapp/ui/importing/import_dialog.py"/>
        <location filename="../../makerapp/ui/printing/batch_card.py"/>
        <location filename="../../makerapp/ui/settings/updates_section.py"/>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/check_dialog.py"/>
        <location filename="../../makerapp/ui/about/program_page.py"/>
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/check_dialog.py"/>
        <source>Save report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/check_dialog.py"/>
        <source>Check again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/check_dialog.py"/>
        <source>Copy report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/check_dialog.py"/>
        <source>Checking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/check_dialog.py"/>
        <source>This takes less than a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/check_dialog.py"/>
        <source>{folder} can't be written: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/check_dialog.py"/>
        <source>{at} of {all}: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/check_dialog.py"/>
        <source>The check couldn't begin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/check_dialog.py"/>
        <source>The check couldn't be finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/check_dialog.py"/>
        <source>{done} of {all} checks were done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/check_dialog.py"/>
        <source>You stopped the check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/check_dialog.py"/>
        <source>Everything works: {count} of {count} checks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/check_dialog.py"/>
        <source>You can close this. The report says which parts this program is made of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/check_dialog.py"/>
        <source>{wrong} of {all} checks found something wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/check_dialog.py"/>
        <source>Copy the report and send it to whoever helps you. There are no orders or names in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/check_dialog.py"/>
        <source>The program may not be whole: install it again, then check again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/check_dialog.py"/>
        <source>The last it said: “{words}”. {now}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/check_dialog.py"/>
        <source>{why}. Check again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/check_dialog.py"/>
        <source>The report can't be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/check_dialog.py"/>
        <source>Report copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/check_dialog.py"/>
        <source>Save report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/check_dialog.py"/>
        <location filename="../../makerapp/ui/orders/timeline_export.py"/>
        <source>Text (*.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/check_dialog.py"/>
        <source>Report saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/check_dialog.py"/>
        <source>The report couldn't be saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/check_dialog.py"/>
        <source>Works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/check_dialog.py"/>
        <source>Something is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/newer_line.py"/>
        <location filename="../../makerapp/ui/about/news.py"/>
        <source>Open the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/newer_line.py"/>
        <location filename="../../makerapp/ui/about/news.py"/>
        <source>Skip this version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/newer_line.py"/>
        <source>{name} {version} is out, since {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/news.py"/>
        <source>This is {name} {version} now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/news.py"/>
        <location filename="../../makerapp/ui/about/whats_new_dialog.py"/>
        <source>What's new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/news.py"/>
        <source>Version {version} is out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/news_bar.py"/>
        <location filename="../../makerapp/ui/widgets/toast.py"/>
        <source>Close message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/parts_list.py"/>
        <source>Parts of others in Makerbench</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/parts_page.py"/>
        <source>Search names and licenses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/parts_page.py"/>
        <source>Open its page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/parts_page.py"/>
        <source>Qt and your rights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/parts_page.py"/>
        <source>What its license allows you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/parts_page.py"/>
        <source>{license} · {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/parts_page.py"/>
        <source>{license} · version {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/parts_page.py"/>
        <source>Open the page of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/parts_page.py"/>
        <source>License of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/parts_page.py"/>
        <source>1 part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/parts_page.py"/>
        <source>{n} parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/program_card.py"/>
        <location filename="../../makerapp/ui/about/program_page.py"/>
        <source>{name} {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/program_card.py"/>
        <source>About Makerbench…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/program_card.py"/>
        <source>What's new…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/program_card.py"/>
        <source>Check this installation…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/program_page.py"/>
        <location filename="../../makerapp/ui/main_window.py"/>
        <location filename="../../makerapp/ui/orders/sample_banner.py"/>
        <location filename="../../makerapp/ui/refusals.py"/>
        <location filename="../../makerapp/ui/sidebar.py"/>
        <source>Makerbench</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/program_page.py"/>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/program_page.py"/>
        <source>Windows drawn by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/program_page.py"/>
        <source>Shown on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/program_page.py"/>
        <source>Python</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/program_page.py"/>
        <source>Program folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/program_page.py"/>
        <source>Copy all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/program_page.py"/>
        <source>Copy all about this program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/program_page.py"/>
        <source>Counting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/program_page.py"/>
        <source>Data folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/program_page.py"/>
        <source>The order and packing bench of a home maker. It works without the internet, on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/program_page.py"/>
        <source>Your orders are kept here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/program_page.py"/>
        <source>What it runs on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/program_page.py"/>
        <location filename="../../makerapp/ui/crash_dialog.py"/>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/qt_notice.py"/>
        <source>Makerbench draws its windows with Qt {qt} and PySide6 {pyside}. Both are free software under the GNU Lesser General Public License, version 3 (LGPL). They are in this program as their makers published them, without a change. Makerbench itself is under the MIT license.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/qt_notice.py"/>
        <source>You may use Qt and PySide6, pass them on and change them. The license in full, and the GNU General Public License that it builds on, are shown here when you choose Qt in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/qt_notice.py"/>
        <source>The source code of exactly these versions is here for everyone:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/qt_notice.py"/>
        <source>You may put a Qt of your own in the place of this one. Makerbench loads it from files of its own, below this folder:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/qt_notice.py"/>
        <source>Close Makerbench. Exchange the files there whose names begin with {names} for those of a Qt {minor} that you built yourself, under the same names, and start Makerbench again. The same goes for the files of PySide6 and Shiboken6. Your orders are elsewhere and aren't touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/qt_notice.py"/>
        <source>To find faults in what you changed, you may also take Makerbench itself apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/whats_new_dialog.py"/>
        <source>You have {name} {version}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/whats_new_dialog.py"/>
        <source>What each version brought</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/whats_new_dialog.py"/>
        <source>Before that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/whats_new_dialog.py"/>
        <source>There is nothing to read in this copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/about/whats_new_dialog.py"/>
        <location filename="../../makerapp/ui/fulfillment/wizard.py"/>
        <location filename="../../makerapp/ui/importing/import_dialog.py"/>
        <location filename="../../makerapp/ui/settings/calendar_history_dialog.py"/>
        <location filename="../../makerapp/ui/settings/settings_dialog.py"/>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/actions.py"/>
        <source>Tracking number copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/actions.py"/>
        <source>Address copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/actions.py"/>
        <location filename="../../makerapp/ui/fulfillment/done_step.py"/>
        <location filename="../../makerapp/ui/fulfillment/ship_step.py"/>
        <location filename="../../makerapp/ui/orders/shortage_form.py"/>
        <source>Message copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/actions.py"/>
        <source>Nothing to redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/actions.py"/>
        <location filename="../../makerapp/ui/orders/detail_dialog.py"/>
        <location filename="../../makerapp/ui/orders/order_panel.py"/>
        <source>Order {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/crash.py"/>
        <source>Makerbench closed unexpectedly last time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/crash.py"/>
        <source>Every order you saved is still here. Copy the details and send them to us, so that it can be mended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/crash.py"/>
        <source>Something went wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/crash.py"/>
        <source>This is our mistake, not yours. Everything you finished before is saved. You can carry on; if it happens again, copy the details and send them to us.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/crash_dialog.py"/>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/crash_dialog.py"/>
        <source>Show details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/crash_dialog.py"/>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/crash_dialog.py"/>
        <source>Carry on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/crash_dialog.py"/>
        <source>Hide details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/earnings/earnings_page.py"/>
        <location filename="../../makerapp/ui/sidebar.py"/>
        <source>Earnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/earnings/earnings_page.py"/>
        <source>Nothing earned yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/earnings/earnings_page.py"/>
        <source>Paid orders are added up here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/earnings/earnings_page.py"/>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/orders_section.py"/>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/earnings/earnings_page.py"/>
        <source>Copy month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/earnings/earnings_page.py"/>
        <source>Copy the month on show as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/earnings/earnings_page.py"/>
        <source>Save as CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/earnings/earnings_page.py"/>
        <source>Save all months as a file for a spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/earnings/earnings_page.py"/>
        <location filename="../../makerapp/ui/widgets/chip.py"/>
        <source>Pending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/earnings/earnings_page.py"/>
        <location filename="../../makerapp/ui/products/product_panel.py"/>
        <location filename="../../makerapp/ui/products/stock_dialog.py"/>
        <location filename="../../makerapp/ui/products/table_model.py"/>
        <source>Available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/earnings/earnings_page.py"/>
        <source>A month earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/earnings/earnings_page.py"/>
        <source>A month later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/earnings/earnings_page.py"/>
        <source>No orders were paid in this month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/earnings/earnings_page.py"/>
        <source>All orders paid and not delivered yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/earnings/earnings_page.py"/>
        <source>Delivered, of what was paid in {month}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/earnings/earnings_page.py"/>
        <source>{month}: {left} left, {available} available, {pending} pending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/earnings/earnings_page.py"/>
        <source>An order counts in the month it was paid, in your time zone ({zone}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/earnings/earnings_page.py"/>
        <source>Fees and postage you haven't noted aren't taken off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/earnings/earnings_page.py"/>
        <source>Earnings copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/earnings/earnings_page.py"/>
        <source>Earnings {day}.csv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/earnings/earnings_page.py"/>
        <source>Save earnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/earnings/earnings_page.py"/>
        <source>CSV (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/earnings/earnings_page.py"/>
        <source>Earnings saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/earnings/month_bars.py"/>
        <source>Months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/earnings/month_table.py"/>
        <source>All channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/address_form.py"/>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/address_form.py"/>
        <source>Save address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/address_form.py"/>
        <location filename="../../makerapp/ui/orders/address_box.py"/>
        <location filename="../../makerapp/ui/products/product_form.py"/>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/address_form.py"/>
        <location filename="../../makerapp/ui/orders/address_box.py"/>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/address_form.py"/>
        <location filename="../../makerapp/ui/orders/address_box.py"/>
        <location filename="../../makerapp/ui/settings/shop_section.py"/>
        <source>Street and number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/address_form.py"/>
        <location filename="../../makerapp/ui/orders/address_box.py"/>
        <source>Flat, floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/address_form.py"/>
        <location filename="../../makerapp/ui/orders/address_box.py"/>
        <location filename="../../makerapp/ui/settings/shop_section.py"/>
        <source>Town</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/address_form.py"/>
        <location filename="../../makerapp/ui/orders/address_box.py"/>
        <location filename="../../makerapp/ui/settings/shop_section.py"/>
        <source>County or state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/address_form.py"/>
        <location filename="../../makerapp/ui/orders/address_box.py"/>
        <location filename="../../makerapp/ui/settings/shop_section.py"/>
        <source>Postcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/address_form.py"/>
        <location filename="../../makerapp/ui/orders/address_box.py"/>
        <location filename="../../makerapp/ui/settings/holidays_dialog.py"/>
        <location filename="../../makerapp/ui/settings/shop_section.py"/>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/banners.py"/>
        <location filename="../../makerapp/ui/fulfillment/old_slip.py"/>
        <location filename="../../makerapp/ui/refusals.py"/>
        <source>OK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/banners.py"/>
        <location filename="../../makerapp/ui/refusals.py"/>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/carrier_cards.py"/>
        <source>Another carrier…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/carrier_cards.py"/>
        <source>No tracking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/carrier_cards.py"/>
        <source>chosen by buyer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/carrier_cards.py"/>
        <source>Chosen by buyer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/carrier_choice.py"/>
        <location filename="../../makerapp/ui/fulfillment/ship_step.py"/>
        <source>This is a web address. Type or scan only the number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/carrier_choice.py"/>
        <source>Looks like a {carrier} number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/carrier_choice.py"/>
        <source>Almost a {carrier} number: one character is off. You can use it all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/carrier_choice.py"/>
        <source>This doesn't look like a tracking number. You can still save it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/check_list.py"/>
        <source>Check before you close the box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/customs_note.py"/>
        <source>Print again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/customs_note.py"/>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/customs_note.py"/>
        <source>Print the customs form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/customs_note.py"/>
        <source>Needs a customs form {form}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/customs_note.py"/>
        <source>Customs form {form} saved as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/customs_note.py"/>
        <source>Customs form {form} printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/customs_note.py"/>
        <source>Customs form {form} sent to the printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/customs_note.py"/>
        <source>To fill in by hand: {gaps}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/customs_note.py"/>
        <source>This form is the post’s. {carrier} makes customs papers of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/done_step.py"/>
        <source>Undo shipping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/done_step.py"/>
        <location filename="../../makerapp/ui/fulfillment/ship_step.py"/>
        <location filename="../../makerapp/ui/fulfillment/together.py"/>
        <location filename="../../makerapp/ui/fulfillment/wizard_head.py"/>
        <location filename="../../makerapp/ui/printing/print_choices.py"/>
        <source> and </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/done_step.py"/>
        <source>You bring it yourself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/done_step.py"/>
        <source>no tracking number, you can add it later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/done_step.py"/>
        <location filename="../../makerapp/ui/fulfillment/pick_step.py"/>
        <location filename="../../makerapp/ui/fulfillment/review_step.py"/>
        <location filename="../../makerapp/ui/fulfillment/ship_step.py"/>
        <location filename="../../makerapp/ui/orders/detail_dialog.py"/>
        <source>the buyer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/done_step.py"/>
        <source>Copy message for {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/done_step.py"/>
        <location filename="../../makerapp/ui/fulfillment/wizard_panel.py"/>
        <location filename="../../makerapp/ui/help_page.py"/>
        <source>Back to orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/done_step.py"/>
        <location filename="../../makerapp/ui/fulfillment/wizard_panel.py"/>
        <source>Pack next order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/done_step.py"/>
        <source>All done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/done_step.py"/>
        <source>Nothing left to pack.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/done_step.py"/>
        <source>Next in {view}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/done_step.py"/>
        <location filename="../../makerapp/ui/fulfillment/review_step.py"/>
        <location filename="../../makerapp/ui/fulfillment/ship_step.py"/>
        <location filename="../../makerapp/ui/orders/detail_cards.py"/>
        <location filename="../../makerapp/ui/orders/panel_body.py"/>
        <source>Send to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/done_step.py"/>
        <location filename="../../makerapp/ui/orders/list_words.py"/>
        <location filename="../../makerapp/ui/orders/selection_panel.py"/>
        <location filename="../../makerapp/ui/sidebar_item.py"/>
        <source>{n} late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/done_step.py"/>
        <source>{n} for today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/done_step.py"/>
        <source>{n} later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/done_step.py"/>
        <source>{n} left: {parts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/elsewhere.py"/>
        <source>This order isn't here any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/elsewhere.py"/>
        <source>It was taken back or removed meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/elsewhere.py"/>
        <source>{number} is cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/elsewhere.py"/>
        <source>{number} is already shipped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/elsewhere.py"/>
        <source>{when} with {tracking}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/missing_dialog.py"/>
        <source>Item missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/old_slip.py"/>
        <source>This slip is of a parcel that has left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/old_slip.py"/>
        <source>Print the slip for what is still to be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/old_slip.py"/>
        <source>We don't know this slip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/old_slip.py"/>
        <source>No slip of {number} with this code was printed here. Pack by what stands here, or print the slip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/old_slip.py"/>
        <source>This slip is from before a change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/old_slip.py"/>
        <source>Pack by what stands here, or print the slip again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/old_slip.py"/>
        <location filename="../../makerapp/ui/orders/detail_dialog.py"/>
        <location filename="../../makerapp/ui/orders/order_panel.py"/>
        <location filename="../../makerapp/ui/orders/selection_panel.py"/>
        <source>Print slip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/panel_parts.py"/>
        <location filename="../../makerapp/ui/orders/bulk_bar.py"/>
        <location filename="../../makerapp/ui/orders/detail_head.py"/>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/panel_parts.py"/>
        <source>{n} of {all} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/parcel_figures.py"/>
        <location filename="../../makerapp/ui/products/product_form.py"/>
        <location filename="../../makerapp/ui/products/product_panel.py"/>
        <source>Weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/parcel_figures.py"/>
        <source>Postage cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/parcel_figures.py"/>
        <source>Write a weight, like 850 g or 1.2 kg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/parcel_figures.py"/>
        <source>Write an amount, like 4.20.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/pick_row.py"/>
        <source>Take one out: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/pick_row.py"/>
        <source>{title}, {packed} of {total} in the box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/pick_row.py"/>
        <source>Click, Space or + puts one in the box; right click or − takes one out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/pick_row.py"/>
        <source>of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/pick_step.py"/>
        <source>Put these in the box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/pick_step.py"/>
        <source>Pieces in the box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/pick_step.py"/>
        <location filename="../../makerapp/ui/settings/holidays_dialog.py"/>
        <source>Tick all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/pick_step.py"/>
        <source>Everything is in the box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/pick_step.py"/>
        <source>Send in two parcels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/pick_step.py"/>
        <source>What is ticked goes now, the rest stays in To pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/pick_step.py"/>
        <source>{packed} of {total} packed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/pick_step.py"/>
        <source>What goes in the first parcel?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/pick_step.py"/>
        <source>Tick only those items, then press “Send in two parcels”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/pick_step.py"/>
        <source>Not right…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/pick_step.py"/>
        <source>It says exactly this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/pick_step.py"/>
        <location filename="../../makerapp/ui/fulfillment/print_step.py"/>
        <location filename="../../makerapp/ui/fulfillment/ship_step.py"/>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/pick_step.py"/>
        <source>All packed – print slips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/pick_step.py"/>
        <source>All packed – print slip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/pick_step.py"/>
        <location filename="../../makerapp/ui/fulfillment/together.py"/>
        <source>Pack apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/pick_step.py"/>
        <source>Nothing to pack – go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/pick_step.py"/>
        <source>Item missing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/pick_step.py"/>
        <location filename="../../makerapp/ui/fulfillment/review_step.py"/>
        <source>Gift: leave prices out of the box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/pick_step.py"/>
        <source>Thank-you note goes on top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/pick_step.py"/>
        <source>Remember</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/pick_step.py"/>
        <source>1 item not ticked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/pick_step.py"/>
        <source>{n} items not ticked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/pick_step.py"/>
        <source>1 check not ticked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/pick_step.py"/>
        <source>{n} checks not ticked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/pick_step.py"/>
        <source>This order has nothing left to send.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/pick_step.py"/>
        <location filename="../../makerapp/ui/fulfillment/review_step.py"/>
        <location filename="../../makerapp/ui/orders/detail_dialog.py"/>
        <location filename="../../makerapp/ui/orders/panel_body.py"/>
        <source>Note from {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/pick_step.py"/>
        <location filename="../../makerapp/ui/orders/detail_dialog.py"/>
        <location filename="../../makerapp/ui/orders/edit_form.py"/>
        <location filename="../../makerapp/ui/orders/panel_body.py"/>
        <source>Gift message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/print_step.py"/>
        <source>Your shop's name isn't on the paper yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/print_step.py"/>
        <source>Say it once and every slip and note carries it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/print_step.py"/>
        <location filename="../../makerapp/ui/orders/first_run.py"/>
        <source>Set up your shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/print_step.py"/>
        <source>No printer found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/print_step.py"/>
        <source>Save a PDF to print it elsewhere, or carry on without paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/print_step.py"/>
        <location filename="../../makerapp/ui/printing/printer.py"/>
        <source>No printer chosen yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/print_step.py"/>
        <location filename="../../makerapp/ui/printing/printer.py"/>
        <source>Pick one once and slips print with one press.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/print_step.py"/>
        <location filename="../../makerapp/ui/fulfillment/printing_desk.py"/>
        <location filename="../../makerapp/ui/printing/as_it_was_dialog.py"/>
        <location filename="../../makerapp/ui/printing/preview_dialog.py"/>
        <location filename="../../makerapp/ui/printing/preview_side.py"/>
        <source>Save as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/print_step.py"/>
        <location filename="../../makerapp/ui/printing/preview_dialog.py"/>
        <source>Preparing the pages…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/print_step.py"/>
        <location filename="../../makerapp/ui/printing/preview_pages.py"/>
        <source>Pages to print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/print_step.py"/>
        <location filename="../../makerapp/ui/fulfillment/printing_desk.py"/>
        <source>{number} saved as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/print_step.py"/>
        <source>Skip printing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/print_step.py"/>
        <source>Go on without paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/print_step.py"/>
        <source>Print 1 page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/print_step.py"/>
        <source>Print {n} pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/print_step.py"/>
        <location filename="../../makerapp/ui/fulfillment/printed_note.py"/>
        <location filename="../../makerapp/ui/fulfillment/wizard.py"/>
        <location filename="../../makerapp/ui/orders/detail_head.py"/>
        <location filename="../../makerapp/ui/printing/preview_dialog.py"/>
        <location filename="../../makerapp/ui/printing/preview_side.py"/>
        <location filename="../../makerapp/ui/printing/print_menu.py"/>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/print_step.py"/>
        <source>Uses 1 sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/print_step.py"/>
        <source>Uses {n} sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/printed_note.py"/>
        <source>Nothing printed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/printed_note.py"/>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/printed_note.py"/>
        <source>Slip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/printed_note.py"/>
        <location filename="../../makerapp/ui/orders/row_words.py"/>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/printed_note.py"/>
        <location filename="../../makerapp/ui/printing/as_it_was_dialog.py"/>
        <location filename="../../makerapp/ui/printing/print_history.py"/>
        <location filename="../../makerapp/ui/printing/setup_fields.py"/>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/setup_editor.py"/>
        <location filename="../../makerapp/ui/settings/slip_section.py"/>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/printed_note.py"/>
        <source>{papers} saved as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/printed_note.py"/>
        <source>{papers} printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/printed_note.py"/>
        <source>{papers} didn't print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/printed_note.py"/>
        <source>{papers} sent to the printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/printing_desk.py"/>
        <location filename="../../makerapp/ui/printing/as_it_was_dialog.py"/>
        <location filename="../../makerapp/ui/printing/preview_dialog.py"/>
        <source>Printing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/printing_desk.py"/>
        <location filename="../../makerapp/ui/printing/as_it_was_dialog.py"/>
        <location filename="../../makerapp/ui/printing/preview_dialog.py"/>
        <source>Still printing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/printing_desk.py"/>
        <location filename="../../makerapp/ui/printing/as_it_was_dialog.py"/>
        <location filename="../../makerapp/ui/printing/preview_dialog.py"/>
        <source>{printer} hasn't taken the pages yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/printing_desk.py"/>
        <location filename="../../makerapp/ui/printing/as_it_was_dialog.py"/>
        <location filename="../../makerapp/ui/printing/preview_dialog.py"/>
        <source>Stop waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/read_back_view.py"/>
        <source>Does it say exactly this?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/read_back_view.py"/>
        <source>{n} left to read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/read_back_view.py"/>
        <source>The buyer's words: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/read_back_view.py"/>
        <source>There are extra spaces in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/read_back_view.py"/>
        <source>Hold the piece beside the screen and compare every letter, sign and space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/read_back_view.py"/>
        <location filename="../../makerapp/ui/products/stock_dialog.py"/>
        <source>{n} pieces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/review_step.py"/>
        <source>Before you pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/review_step.py"/>
        <location filename="../../makerapp/ui/orders/detail_items.py"/>
        <location filename="../../makerapp/ui/orders/table_model.py"/>
        <source>Items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/review_step.py"/>
        <location filename="../../makerapp/ui/orders/edit_form.py"/>
        <location filename="../../makerapp/ui/orders/panel_body.py"/>
        <source>Payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/review_step.py"/>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/review_step.py"/>
        <source>Ship-by date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/review_step.py"/>
        <source>The buyer wants to cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/review_step.py"/>
        <location filename="../../makerapp/ui/orders/empty_words.py"/>
        <location filename="../../makerapp/ui/orders/pills.py"/>
        <source>On hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/review_step.py"/>
        <source>Add postcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/review_step.py"/>
        <source>Edit address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/review_step.py"/>
        <location filename="../../makerapp/ui/orders/making_dialog.py"/>
        <source>Mark as made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/review_step.py"/>
        <source>Out of stock…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/review_step.py"/>
        <source>Edit items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/review_step.py"/>
        <location filename="../../makerapp/ui/fulfillment/wizard_actions.py"/>
        <location filename="../../makerapp/ui/orders/detail_dialog.py"/>
        <location filename="../../makerapp/ui/orders/detail_foot.py"/>
        <location filename="../../makerapp/ui/orders/refund_dialog.py"/>
        <source>Cancel order…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/review_step.py"/>
        <source>Take off hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/review_step.py"/>
        <source>Not paid yet. Best wait until it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/review_step.py"/>
        <source>{number} stays where it is until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/review_step.py"/>
        <source>Pack anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/review_step.py"/>
        <source>Wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/review_step.py"/>
        <source>Looks right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/review_step.py"/>
        <location filename="../../makerapp/ui/orders/panel_body.py"/>
        <source>No address yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/ship_day.py"/>
        <source>The order was placed on {day}. Choose that day or a later one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/ship_day.py"/>
        <source>That is more than two weeks away. Choose {day} or an earlier day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/ship_day.py"/>
        <source>{number} are ready to go on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/ship_day.py"/>
        <source>{number} is ready to go on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/ship_day.py"/>
        <source>{number} are on their way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/ship_day.py"/>
        <source>{number} is on its way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/ship_step.py"/>
        <source>Ship date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/ship_step.py"/>
        <source>Send it with {carrier}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/ship_step.py"/>
        <source>Who takes the parcel?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/ship_step.py"/>
        <location filename="../../makerapp/ui/orders/tracking_dialog.py"/>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/ship_step.py"/>
        <source>Memo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/ship_step.py"/>
        <location filename="../../makerapp/ui/fulfillment/tracking_entry.py"/>
        <location filename="../../makerapp/ui/orders/tracking_dialog.py"/>
        <source>Tracking number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/ship_step.py"/>
        <source>Scan the carrier's label, or type it. You can also add it later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/ship_step.py"/>
        <source>Copy a “your parcel is on its way” message for {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/ship_step.py"/>
        <source>Choose a carrier, or “{by_hand}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/ship_step.py"/>
        <source>Mark as shipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/ship_step.py"/>
        <source>Ship later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/ship_step.py"/>
        <source>Only what is in the box goes; the rest stays in To pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/ship_step.py"/>
        <source>Only what is in the box goes; the rest moves to To make</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/ship_step.py"/>
        <source>{numbers} go in this box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/ship_step.py"/>
        <source>{number} then moves to {view}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/together.py"/>
        <source>{numbers} go in one box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/together.py"/>
        <source>One parcel, one tracking number; each has its own slip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/together.py"/>
        <source>The buyer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/together.py"/>
        <source>{name} has another order to this address: {listed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/together.py"/>
        <source>{name} has {n} other orders to this address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/together.py"/>
        <source>They can go in one parcel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/together.py"/>
        <source>Pack together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/together.py"/>
        <location filename="../../makerapp/ui/fulfillment/wizard_head.py"/>
        <location filename="../../makerapp/ui/orders/row_words.py"/>
        <source>1 item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/together.py"/>
        <location filename="../../makerapp/ui/fulfillment/wizard_head.py"/>
        <source>{n} items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/weight_field.py"/>
        <source>0 g</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/weight_field.py"/>
        <source>Write a weight, like 850 g or 1.2 kg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/wizard.py"/>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/wizard.py"/>
        <source>Pick &amp; pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/wizard.py"/>
        <source>Ship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/wizard.py"/>
        <source>Open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/wizard_actions.py"/>
        <source>Open order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/wizard_actions.py"/>
        <source>Print preview…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/wizard_actions.py"/>
        <source>Edit order…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/wizard_frame.py"/>
        <source>One step back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/wizard_frame.py"/>
        <location filename="../../makerapp/ui/orders/detail_dialog.py"/>
        <source>Previous order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/wizard_frame.py"/>
        <location filename="../../makerapp/ui/orders/detail_dialog.py"/>
        <source>Next order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/wizard_head.py"/>
        <location filename="../../makerapp/ui/orders/table_view.py"/>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/orders_section.py"/>
        <source>Orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/wizard_head.py"/>
        <source>Back to the orders; progress is kept (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/wizard_head.py"/>
        <location filename="../../makerapp/ui/orders/detail_foot.py"/>
        <location filename="../../makerapp/ui/printing/preview_pages.py"/>
        <source>Previous order (Ctrl+Page up)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/wizard_head.py"/>
        <location filename="../../makerapp/ui/orders/detail_foot.py"/>
        <location filename="../../makerapp/ui/printing/preview_pages.py"/>
        <source>Next order (Ctrl+Page down)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/wizard_head.py"/>
        <source>Pack {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/wizard_head.py"/>
        <location filename="../../makerapp/ui/printing/preview_pages.py"/>
        <source>Order {place} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/wizard_head.py"/>
        <source>{done} of {count} done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/wizard_head.py"/>
        <source>{n} of {all} items left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/fulfillment/wizard_panel.py"/>
        <source>There is nothing to pack here any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/help_page.py"/>
        <source>Back to orders (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/help_page.py"/>
        <location filename="../../makerapp/ui/palette/sources.py"/>
        <location filename="../../makerapp/ui/sidebar.py"/>
        <source>Help &amp; shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/help_page.py"/>
        <source>How an order moves along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/help_page.py"/>
        <source>You never pick a status. The green button takes the order to its next step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/help_page.py"/>
        <location filename="../../makerapp/ui/orders/selection_panel.py"/>
        <source>Good to know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/help_page.py"/>
        <source>I pressed the wrong thing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/help_page.py"/>
        <source>Press Undo in the message at the bottom, or Ctrl+Z. Later on, press Undo in the order's timeline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/help_page.py"/>
        <source>How do orders get in?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/help_page.py"/>
        <source>Download the orders file from your shop, then press Bring in orders or drop the file on this window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/help_page.py"/>
        <source>Can I bring the same file in twice?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/help_page.py"/>
        <source>Yes. Orders that are here already are only brought up to date; what you did stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/help_page.py"/>
        <source>I shipped an order by mistake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/help_page.py"/>
        <source>Open it and choose Cancel fulfillment. You see what will change before anything does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/help_page.py"/>
        <source>Does printing change an order?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/help_page.py"/>
        <source>No. Print as often as you like; only the green button moves an order on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/importing/choose.py"/>
        <source>Choose orders file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/importing/choose.py"/>
        <source>Orders files (*.csv *.txt *.tsv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/importing/choose.py"/>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/importing/file_card.py"/>
        <source>Rows left out of {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/importing/file_card.py"/>
        <source>Row {row}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/importing/file_card.py"/>
        <location filename="../../makerapp/ui/importing/import_dialog.py"/>
        <source>Choose another file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/importing/import_dialog.py"/>
        <location filename="../../makerapp/ui/orders/empty_words.py"/>
        <location filename="../../makerapp/ui/orders/first_run.py"/>
        <location filename="../../makerapp/ui/palette/sources.py"/>
        <location filename="../../makerapp/ui/sidebar.py"/>
        <source>Bring in orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/importing/import_dialog.py"/>
        <source>Show rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/importing/import_dialog.py"/>
        <source>Reading the file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/importing/import_dialog.py"/>
        <source>Reading {count} files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/importing/import_dialog.py"/>
        <source>Nothing is changed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/importing/import_dialog.py"/>
        <source>You can stop at any time; what is in stays in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/importing/import_words.py"/>
        <source>Bring in {new}, update {changed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/importing/import_words.py"/>
        <source>There was no order in it that could be brought in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/importing/import_words.py"/>
        <location filename="../../makerapp/ui/orders/empty_words.py"/>
        <location filename="../../makerapp/ui/today/today_words.py"/>
        <source>Open {view} ({n})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/importing/import_words.py"/>
        <source>What came in stays. Bring the file in again for the rest; nothing is doubled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/importing/import_words.py"/>
        <source>Row {rows} was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/importing/import_words.py"/>
        <source>Rows {rows} were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/importing/import_words.py"/>
        <source>What still has to be made or sent waits in your lists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/importing/pages.py"/>
        <source>Nothing new in this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/importing/pages.py"/>
        <source>Nothing new in these files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/main_window.py"/>
        <source>Text size {n} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/opening.py"/>
        <source>Its address is copied. Paste it into your browser: {address}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/opening.py"/>
        <source>The browser didn't open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/opening.py"/>
        <source>Its address is copied. Paste it where you look at files: {address}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/opening.py"/>
        <source>The folder didn't open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/address_box.py"/>
        <source>Name and address of the buyer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/address_box.py"/>
        <source>Who is it for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/address_box.py"/>
        <source>Edit as separate fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/address_box.py"/>
        <source>{missing} You can still save it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/address_box.py"/>
        <source>Company, if any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/address_box.py"/>
        <source>Third line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/address_box.py"/>
        <source>Edit as one text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/address_box.py"/>
        <source>Paste or type the whole address; the first line is the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/address_box.py"/>
        <source>Street</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/bulk_bar.py"/>
        <source>With the ticked orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/orders/bulk_bar.py"/>
        <location filename="../../makerapp/ui/orders/selection_panel.py"/>
        <source>Print slips</source>
        <extracomment>One: Print slip</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/bulk_bar.py"/>
        <location filename="../../makerapp/ui/orders/detail_cards.py"/>
        <location filename="../../makerapp/ui/orders/ship_by_dialog.py"/>
        <source>Change ship-by date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/bulk_bar.py"/>
        <location filename="../../makerapp/ui/orders/selection_panel.py"/>
        <source>Untick all (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/bulk_bar.py"/>
        <source>Everything that can be done with the ticked orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/orders/bulk_bar.py"/>
        <source>{n} selected</source>
        <extracomment>One: 1 selected</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/bulk_bar.py"/>
        <source>None of these orders still has to be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/bulk_bar.py"/>
        <source>Their ship-by dates no longer matter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/bulk_bar.py"/>
        <source>Pick list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/bulk_bar.py"/>
        <source>Address labels…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/bulk_bar.py"/>
        <source>That is more than {most} orders at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/bulk_bar.py"/>
        <source>Use the filters to tick fewer, and do it in parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/bulk_bar.py"/>
        <source>Hold {n} of {all}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/bulk_bar.py"/>
        <source>Take {n} of {all} off hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/bulk_bar.py"/>
        <source>Payment received for {n} of {all}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/bulk_bar.py"/>
        <source>Mark {n} of {all} as paid back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/bulk_bar.py"/>
        <source>Reopen {n} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/bulk_bar.py"/>
        <source>Cancel {n} of {all}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/orders/bulk_bar.py"/>
        <source>Hold {n} orders…</source>
        <extracomment>One: Hold 1 order…</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/orders/bulk_bar.py"/>
        <source>Take {n} orders off hold</source>
        <extracomment>One: Take 1 order off hold</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/orders/bulk_bar.py"/>
        <source>Payment received for {n} orders…</source>
        <extracomment>One: Payment received for 1 order…</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/orders/bulk_bar.py"/>
        <source>Mark {n} orders as paid back</source>
        <extracomment>One: Mark 1 order as paid back</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/orders/bulk_bar.py"/>
        <source>Reopen {n} orders</source>
        <extracomment>One: Reopen 1 order</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/orders/bulk_bar.py"/>
        <source>Cancel {n} orders…</source>
        <extracomment>One: Cancel 1 order…</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/cancel_fulfillment_dialog.py"/>
        <source>Cancel fulfillment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/cancel_fulfillment_dialog.py"/>
        <source>For example: wrong parcel, address changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/cancel_fulfillment_dialog.py"/>
        <source>Keep as shipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/cancel_fulfillment_dialog.py"/>
        <source>Cancel fulfillment of {number}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/cancel_fulfillment_dialog.py"/>
        <source>Nothing is deleted, and you can undo it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/cancel_fulfillment_dialog.py"/>
        <source>Which parcels?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/cancel_fulfillment_dialog.py"/>
        <source>Also cancel {numbers}, in the same box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/cancel_fulfillment_dialog.py"/>
        <location filename="../../makerapp/ui/orders/cancel_order_dialog.py"/>
        <location filename="../../makerapp/ui/orders/effect_list.py"/>
        <location filename="../../makerapp/ui/orders/refund_dialog.py"/>
        <location filename="../../makerapp/ui/orders/return_dialog.py"/>
        <location filename="../../makerapp/ui/orders/undo_preview_dialog.py"/>
        <source>What changes</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/cancel_fulfillment_dialog.py"/>
        <source>Still on the bench</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/cancel_fulfillment_dialog.py"/>
        <source>The pieces lie there for this order; stock stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/cancel_fulfillment_dialog.py"/>
        <location filename="../../makerapp/ui/orders/refund_dialog.py"/>
        <location filename="../../makerapp/ui/orders/return_dialog.py"/>
        <source>Back on the shelf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/cancel_fulfillment_dialog.py"/>
        <source>They are on hand again, and stay promised to this order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/cancel_fulfillment_dialog.py"/>
        <source>Gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/cancel_fulfillment_dialog.py"/>
        <source>Lost or broken: nothing comes back, they are made again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/cancel_fulfillment_dialog.py"/>
        <source>Where are the goods now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/cancel_order_dialog.py"/>
        <source>Cancel order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/cancel_order_dialog.py"/>
        <location filename="../../makerapp/ui/orders/many_dialogs.py"/>
        <source>Put items back on the shelf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/cancel_order_dialog.py"/>
        <source>The buyer already has the money back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/cancel_order_dialog.py"/>
        <source>Keep order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/cancel_order_dialog.py"/>
        <source>Cancel order {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/cancel_order_dialog.py"/>
        <location filename="../../makerapp/ui/orders/many_dialogs.py"/>
        <source>The buyer changed their mind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/cancel_order_dialog.py"/>
        <location filename="../../makerapp/ui/orders/many_dialogs.py"/>
        <source>Can't be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/cancel_order_dialog.py"/>
        <location filename="../../makerapp/ui/orders/many_dialogs.py"/>
        <source>Not paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/cancel_order_dialog.py"/>
        <location filename="../../makerapp/ui/orders/many_dialogs.py"/>
        <source>Address can't be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/cancel_order_dialog.py"/>
        <location filename="../../makerapp/ui/orders/many_dialogs.py"/>
        <source>Ordered twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/cancel_order_dialog.py"/>
        <location filename="../../makerapp/ui/orders/many_dialogs.py"/>
        <location filename="../../makerapp/ui/products/stock_dialog.py"/>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/cancel_order_dialog.py"/>
        <location filename="../../makerapp/ui/orders/many_dialogs.py"/>
        <location filename="../../makerapp/ui/orders/payment_dialogs.py"/>
        <location filename="../../makerapp/ui/products/stock_dialog.py"/>
        <source>Choose or type one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/cancel_order_dialog.py"/>
        <source>The order stays in Cancelled, and can be reopened. The marketplace isn't told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/cancel_order_dialog.py"/>
        <source>Nobody knows what was paid. Look on {where}, and pay it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/cancel_order_dialog.py"/>
        <source>It is listed under Refund due until you mark it as paid back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/clocks_card.py"/>
        <source>{name} may have cancelled this order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/clocks_card.py"/>
        <source>{name} cancels this order {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/clocks_card.py"/>
        <source>It wasn't confirmed as shipped within {n} days. Check it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/clocks_card.py"/>
        <source>Unless it is confirmed as shipped there before {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/clocks_card.py"/>
        <source>{name} cancelled it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/clocks_card.py"/>
        <source>Cancels the order here too; Undo takes it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/date_field.py"/>
        <source>Click for a calendar; the arrow keys move by a day, Page up and Page down by a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/date_field.py"/>
        <location filename="../../makerapp/ui/orders/detail_cards.py"/>
        <location filename="../../makerapp/ui/today/today_words.py"/>
        <source>No date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/date_field.py"/>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/date_field.py"/>
        <source>tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/date_field.py"/>
        <source>{days} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/date_field.py"/>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/date_field.py"/>
        <source>{days} days ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/date_field.py"/>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/date_field.py"/>
        <location filename="../../makerapp/ui/today/today_words.py"/>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/date_field.py"/>
        <location filename="../../makerapp/ui/orders/hold_dialog.py"/>
        <location filename="../../makerapp/ui/today/today_words.py"/>
        <source>Tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/date_field.py"/>
        <location filename="../../makerapp/ui/orders/hold_dialog.py"/>
        <source>In a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/delete_dialog.py"/>
        <source>Delete for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/delete_dialog.py"/>
        <source>Keep the order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/delete_dialog.py"/>
        <source>Delete {number} for good?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/delete_dialog.py"/>
        <source>Undo can't bring it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/delete_dialog.py"/>
        <source>Its items, parcels, payments, notes and timeline go, and the buyer, if this is the only order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/delete_dialog.py"/>
        <source>Type {number} to delete it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/delete_dialog.py"/>
        <source>A backup is made and checked first, in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/delete_dialog.py"/>
        <source>Stock stays as it is, and so do the figures in its list of changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/delete_dialog.py"/>
        <source>Bringing in {file} again brings the order back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/delete_dialog.py"/>
        <source>{amount} is still due to the buyer. Nothing will remind you of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/delete_dialog.py"/>
        <source>Nothing is deleted yet. Type {number} here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/delete_dialog.py"/>
        <source>Making a backup…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/delete_dialog.py"/>
        <source>Backup: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/delete_dialog.py"/>
        <source>Show the backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/detail_cards.py"/>
        <location filename="../../makerapp/ui/orders/panel_body.py"/>
        <location filename="../../makerapp/ui/orders/parcel_box.py"/>
        <location filename="../../makerapp/ui/words_window.py"/>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/detail_cards.py"/>
        <location filename="../../makerapp/ui/orders/detail_dialog.py"/>
        <location filename="../../makerapp/ui/orders/panel_body.py"/>
        <source>Copy address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/detail_cards.py"/>
        <location filename="../../makerapp/ui/orders/panel_body.py"/>
        <source>Copy address (Ctrl+Shift+C)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/detail_cards.py"/>
        <source>The file gave no address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/detail_cards.py"/>
        <source>Send to: {address}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/detail_cards.py"/>
        <source>Correct the address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/detail_cards.py"/>
        <location filename="../../makerapp/ui/orders/parcel_box.py"/>
        <location filename="../../makerapp/ui/printing/setup_fields.py"/>
        <location filename="../../makerapp/ui/settings/setup_rows.py"/>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/detail_cards.py"/>
        <location filename="../../makerapp/ui/orders/panel_body.py"/>
        <source>Deadlines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/detail_cards.py"/>
        <source>Sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/detail_cards.py"/>
        <location filename="../../makerapp/ui/orders/edit_form.py"/>
        <location filename="../../makerapp/ui/orders/many_dialogs.py"/>
        <location filename="../../makerapp/ui/orders/ship_by_dialog.py"/>
        <location filename="../../makerapp/ui/orders/shortage_form.py"/>
        <location filename="../../makerapp/ui/orders/table_model.py"/>
        <source>Ship by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/detail_cards.py"/>
        <source>Chosen by the buyer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/detail_dialog.py"/>
        <location filename="../../makerapp/ui/orders/table_model.py"/>
        <location filename="../../makerapp/ui/palette/entries.py"/>
        <location filename="../../makerapp/ui/printing/preview_side.py"/>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/detail_dialog.py"/>
        <source>Next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/detail_dialog.py"/>
        <location filename="../../makerapp/ui/orders/detail_head.py"/>
        <source>Edit order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/detail_dialog.py"/>
        <location filename="../../makerapp/ui/orders/timeline_entry.py"/>
        <location filename="../../makerapp/ui/orders/undo_preview_dialog.py"/>
        <location filename="../../makerapp/ui/palette/sources.py"/>
        <location filename="../../makerapp/ui/products/ledger_view.py"/>
        <location filename="../../makerapp/ui/widgets/toast.py"/>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/detail_dialog.py"/>
        <source>The buyer asks to cancel this order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/detail_dialog.py"/>
        <source>Cancel it here, then in the marketplace – or go on if you have agreed otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/detail_dialog.py"/>
        <location filename="../../makerapp/ui/orders/parcel_box.py"/>
        <location filename="../../makerapp/ui/widgets/chip.py"/>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/detail_dialog.py"/>
        <location filename="../../makerapp/ui/orders/panel_body.py"/>
        <source>Mark as paid back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/detail_dialog.py"/>
        <location filename="../../makerapp/ui/orders/undo_asking.py"/>
        <location filename="../../makerapp/ui/settings/settings_dialog.py"/>
        <source>Nothing to undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/detail_foot.py"/>
        <source>Cancel fulfillment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/detail_foot.py"/>
        <source>Fulfill…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/detail_foot.py"/>
        <source>Open the fulfillment wizard: it checks first what is still to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/detail_foot.py"/>
        <source>Close (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/detail_foot.py"/>
        <source>{number} of {count} in {view}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/detail_foot.py"/>
        <source>{number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/detail_foot.py"/>
        <source>{count} left in {view}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/detail_foot.py"/>
        <source>{count} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/detail_head.py"/>
        <location filename="../../makerapp/ui/orders/pills.py"/>
        <location filename="../../makerapp/ui/orders/row_words.py"/>
        <source>Gift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/detail_head.py"/>
        <location filename="../../makerapp/ui/orders/row_words.py"/>
        <source>Sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/detail_head.py"/>
        <source>Print papers of this order (Ctrl+P prints the slip)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/detail_head.py"/>
        <source>Edit order (F2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/detail_head.py"/>
        <source>placed on {channel} {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/detail_items.py"/>
        <location filename="../../makerapp/ui/orders/panel_body.py"/>
        <source>Something is out of stock…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/detail_items.py"/>
        <source>The file didn't say what was bought.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/detail_items.py"/>
        <location filename="../../makerapp/ui/orders/panel_body.py"/>
        <source>Personalization: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/detail_items.py"/>
        <source>{count} refunded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/detail_timeline.py"/>
        <source>Copy or save the timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/detail_timeline.py"/>
        <location filename="../../makerapp/ui/orders/panel_body.py"/>
        <location filename="../../makerapp/ui/orders/timeline_view.py"/>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/detail_timeline.py"/>
        <source>Note to yourself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/detail_timeline.py"/>
        <source>Only you see it. Enter keeps it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/detail_timeline.py"/>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/detail_timeline.py"/>
        <source>Add note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/detail_timeline.py"/>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/detail_timeline.py"/>
        <source>Show: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/detail_timeline.py"/>
        <source>Show in the timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/detail_timeline.py"/>
        <source>Copy as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/detail_timeline.py"/>
        <source>Save as text…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/detail_timeline.py"/>
        <source>With my private notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/edit_dialog.py"/>
        <source>It's a gift – leave prices off the slip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/edit_dialog.py"/>
        <source>Save order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/edit_dialog.py"/>
        <location filename="../../makerapp/ui/orders/first_run.py"/>
        <location filename="../../makerapp/ui/orders/list_head.py"/>
        <location filename="../../makerapp/ui/palette/sources.py"/>
        <source>New order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/edit_dialog.py"/>
        <source>For sales by phone, message or at the market stall.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/edit_dialog.py"/>
        <source>Edit {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/edit_dialog.py"/>
        <source>What you set here stays, also when the marketplace's file is brought in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/edit_dialog.py"/>
        <source>Close without saving; what you typed is kept as a draft (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/edit_dialog.py"/>
        <source>You closed this form before it was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/edit_dialog.py"/>
        <source>A draft was kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/edit_dialog.py"/>
        <source>Go on with the draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/edit_dialog.py"/>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/edit_dialog.py"/>
        <source>The paper in the box shows the order as it was. Save, then print it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/edit_dialog.py"/>
        <source>Draft kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/edit_form.py"/>
        <source>The marketplace's next file finds this order by where it was sold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/edit_form.py"/>
        <source>Paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/edit_form.py"/>
        <source>Not paid yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/edit_form.py"/>
        <source>Paid in cash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/edit_form.py"/>
        <source>Postage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/edit_form.py"/>
        <source>For example: leave with the neighbor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/edit_form.py"/>
        <source>Printed on the slip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/edit_form.py"/>
        <source>Sold through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/edit_form.py"/>
        <location filename="../../makerapp/ui/orders/panel_body.py"/>
        <source>Note from the buyer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/edit_form.py"/>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/edit_form.py"/>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/shop_section.py"/>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/edit_form.py"/>
        <source>Who is it for? Type at least the buyer's name in the first line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/edit_form.py"/>
        <source>What did they buy? Add at least one item.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/edit_form.py"/>
        <source>One item has no name. Choose a product or type what it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/edit_form.py"/>
        <source>One price isn't an amount. Write it like 12.50.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/edit_form.py"/>
        <source>This isn't a whole e-mail address. You can still save it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/edit_lines.py"/>
        <source>Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/edit_lines.py"/>
        <source>What is it? Type to search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/edit_lines.py"/>
        <source>Options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/edit_lines.py"/>
        <source>Personalization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/edit_lines.py"/>
        <location filename="../../makerapp/ui/products/stock_dialog.py"/>
        <source>pieces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/edit_lines.py"/>
        <location filename="../../makerapp/ui/orders/stand_in_box.py"/>
        <source>Price of one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/edit_lines.py"/>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/edit_lines.py"/>
        <source>Take this item off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/edit_lines.py"/>
        <source>Add item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/edit_lines.py"/>
        <source>What did they buy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/edit_lines.py"/>
        <source>Item {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/edit_lines.py"/>
        <source>Items {items} + postage {postage} + tax {other} =</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/edit_lines.py"/>
        <source>Items {items} + postage {postage} − discount {other} =</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/edit_lines.py"/>
        <source>Items {items} + postage {postage} =</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/edit_lines.py"/>
        <source>An item has no price, so the sum isn't known. Write 0 if it costs nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/edit_lines.py"/>
        <source>Sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/empty_words.py"/>
        <source>No order matches “{text}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/empty_words.py"/>
        <source>Try a name, an order number or a postcode.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/empty_words.py"/>
        <location filename="../../makerapp/ui/products/list_words.py"/>
        <location filename="../../makerapp/ui/widgets/search_field.py"/>
        <source>Clear search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/empty_words.py"/>
        <source>No {filter} orders in {view}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/empty_words.py"/>
        <source>No order in {view} fits these filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/empty_words.py"/>
        <source>Nothing on hold in {view}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/empty_words.py"/>
        <source>Good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/empty_words.py"/>
        <location filename="../../makerapp/ui/orders/pills.py"/>
        <location filename="../../makerapp/ui/today/today_words.py"/>
        <source>Late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/empty_words.py"/>
        <location filename="../../makerapp/ui/printing/print_history.py"/>
        <location filename="../../makerapp/ui/products/list_words.py"/>
        <source>Show all {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/empty_words.py"/>
        <source>No new orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/empty_words.py"/>
        <source>New orders appear here first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/empty_words.py"/>
        <source>Nothing to make</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/empty_words.py"/>
        <source>Confirm an order and its items show up here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/empty_words.py"/>
        <source>Nothing to pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/empty_words.py"/>
        <source>When everything in an order is made, it comes here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/empty_words.py"/>
        <source>No parcels on the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/empty_words.py"/>
        <source>No orders yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/empty_words.py"/>
        <source>Bring in a file from your shop, or type one in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/empty_words.py"/>
        <source>Nothing here yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/end_of_day_dialog.py"/>
        <source>End of day list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/end_of_day_dialog.py"/>
        <source>One list for each carrier, for the driver or the counter to sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/end_of_day_dialog.py"/>
        <location filename="../../makerapp/ui/settings/calendar_dialog.py"/>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/end_of_day_dialog.py"/>
        <source>Parcels of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/end_of_day_dialog.py"/>
        <source>Print the list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/end_of_day_dialog.py"/>
        <source>Print {n} lists…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/end_of_day_dialog.py"/>
        <source>No parcel was given to a carrier on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/end_of_day_dialog.py"/>
        <source>1 parcel has no tracking number yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/end_of_day_dialog.py"/>
        <source>{n} parcels have no tracking number yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/end_of_day_dialog.py"/>
        <source>1 parcel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/end_of_day_dialog.py"/>
        <source>{n} parcels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/first_run.py"/>
        <source>Let's get your first order in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/first_run.py"/>
        <source>From then on the app tells you what to make, pack and post next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/first_run.py"/>
        <source>Choose orders file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/first_run.py"/>
        <source>Choose orders file… (Ctrl+I)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/first_run.py"/>
        <location filename="../../makerapp/ui/orders/list_head.py"/>
        <source>New order (Ctrl+N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/first_run.py"/>
        <source>Use sample orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/first_run.py"/>
        <source>From the orders file (CSV) you download from Etsy, Shopify or Amazon. Or drop it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/first_run.py"/>
        <source>Type one in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/first_run.py"/>
        <source>For orders by phone, message or from the market stall.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/first_run.py"/>
        <source>Look around first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/first_run.py"/>
        <source>Try everything with sample orders. One click removes them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/first_run.py"/>
        <source>Your shop name, logo and thank-you note:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/hold_dialog.py"/>
        <source>Put on hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/hold_dialog.py"/>
        <location filename="../../makerapp/ui/orders/many_dialogs.py"/>
        <source>Back in the list on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/hold_dialog.py"/>
        <source>For example: the buyer is away until then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/hold_dialog.py"/>
        <source>Next Monday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/hold_dialog.py"/>
        <source>Put {number} on hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/hold_dialog.py"/>
        <source>Don't hold it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/hold_dialog.py"/>
        <location filename="../../makerapp/ui/orders/many_dialogs.py"/>
        <source>Choose a day after today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/hold_dialog.py"/>
        <source>Hold until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/hold_dialog.py"/>
        <source>It leaves {view} and is back by itself on {day}. Search and All orders still show it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/hold_dialog.py"/>
        <source>Its ship-by date {day} has passed already. Best write to the buyer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/hold_dialog.py"/>
        <source>Its ship-by date {day} passes meanwhile. Best write to the buyer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/list_counts.py"/>
        <source>{what} (Ctrl+Shift+P)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/list_head.py"/>
        <source>Search orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/list_head.py"/>
        <source>Search all orders by name, number, item, postcode or tracking number (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/list_head.py"/>
        <location filename="../../makerapp/ui/orders/selection_panel.py"/>
        <location filename="../../makerapp/ui/orders/workshop_papers.py"/>
        <source>Bench papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/list_head.py"/>
        <source>Make list, bench tickets, pick list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/list_head.py"/>
        <location filename="../../makerapp/ui/printing/print_menu.py"/>
        <source>End of day list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/list_head.py"/>
        <source>What each carrier took on a day, to be signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/list_head.py"/>
        <source>More to print</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/orders/list_words.py"/>
        <location filename="../../makerapp/ui/printing/batch_card.py"/>
        <location filename="../../makerapp/ui/printing/save_pdf.py"/>
        <location filename="../../makerapp/ui/sidebar_item.py"/>
        <location filename="../../makerapp/ui/today/today_words.py"/>
        <source>{n} orders</source>
        <extracomment>One: 1 order</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/list_words.py"/>
        <source>Search results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/list_words.py"/>
        <source>The newest {n} that fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/list_words.py"/>
        <source>1 order found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/list_words.py"/>
        <source>{n} orders found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/list_words.py"/>
        <source>1 order on hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/list_words.py"/>
        <source>{n} orders on hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/list_words.py"/>
        <location filename="../../makerapp/ui/products/list_words.py"/>
        <source>{n} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/list_words.py"/>
        <source>{n} open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/list_words.py"/>
        <location filename="../../makerapp/ui/orders/selection_panel.py"/>
        <source>{n} to ship today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/list_words.py"/>
        <source>{n} on hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/list_words.py"/>
        <source>Print 1 slip</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/orders/list_words.py"/>
        <location filename="../../makerapp/ui/printing/preview_dialog.py"/>
        <location filename="../../makerapp/ui/today/today_words.py"/>
        <source>Print {n} slips</source>
        <extracomment>One: Print 1 slip</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/making_dialog.py"/>
        <source>What is made?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/making_dialog.py"/>
        <source>Made: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/making_dialog.py"/>
        <source>All of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/making_dialog.py"/>
        <source>Nothing yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/making_dialog.py"/>
        <source>Mark {n} as made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/making_dialog.py"/>
        <source>Then everything is made, and the order goes on to To pack.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/making_dialog.py"/>
        <source>The order stays in To make; what is made is kept for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/making_dialog.py"/>
        <source>Nothing is counted yet. Say how many are made, or press “All of it”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/orders/many_dialogs.py"/>
        <source>{named} and {n} more</source>
        <extracomment>One: {named} and 1 more</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/many_dialogs.py"/>
        <source>Changing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/orders/many_dialogs.py"/>
        <source>Change {n} ship-by dates</source>
        <extracomment>One: Change 1 ship-by date</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/many_dialogs.py"/>
        <location filename="../../makerapp/ui/orders/ship_by_dialog.py"/>
        <source>For example: glaze has to dry a day longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/orders/many_dialogs.py"/>
        <source>Keep the dates</source>
        <extracomment>One: Keep the date</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/orders/many_dialogs.py"/>
        <source>Change {n} dates</source>
        <extracomment>One: Change 1 date</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/many_dialogs.py"/>
        <location filename="../../makerapp/ui/orders/ship_by_dialog.py"/>
        <source>{why} You can choose it all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/orders/many_dialogs.py"/>
        <source>Hold {n} orders</source>
        <extracomment>One: Hold 1 order</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/many_dialogs.py"/>
        <source>For example: waiting for clay</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/orders/many_dialogs.py"/>
        <source>Don't hold them</source>
        <extracomment>One: Don't hold it</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/orders/many_dialogs.py"/>
        <source>They leave their lists and are back by themselves on {day}. Search and All orders still show them.</source>
        <extracomment>One: It leaves its list and is back by itself on {day}. Search and All orders still show it.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/orders/many_dialogs.py"/>
        <source>{n} payments received</source>
        <extracomment>One: 1 payment received</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/many_dialogs.py"/>
        <location filename="../../makerapp/ui/orders/payment_dialogs.py"/>
        <source>How it was paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/many_dialogs.py"/>
        <location filename="../../makerapp/ui/orders/payment_dialogs.py"/>
        <source>Bank transfer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/many_dialogs.py"/>
        <location filename="../../makerapp/ui/orders/payment_dialogs.py"/>
        <source>Card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/many_dialogs.py"/>
        <location filename="../../makerapp/ui/orders/payment_dialogs.py"/>
        <source>Cash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/many_dialogs.py"/>
        <location filename="../../makerapp/ui/orders/payment_dialogs.py"/>
        <source>PayPal</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/orders/many_dialogs.py"/>
        <source>The whole total of each order is booked.</source>
        <extracomment>One: The whole total is booked.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/orders/many_dialogs.py"/>
        <source>Book {n} payments</source>
        <extracomment>One: Book 1 payment</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/many_dialogs.py"/>
        <location filename="../../makerapp/ui/orders/payment_dialogs.py"/>
        <source>Leave as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/orders/many_dialogs.py"/>
        <source>Cancel {n} orders</source>
        <extracomment>One: Cancel 1 order</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/orders/many_dialogs.py"/>
        <source>The buyers already have the money back</source>
        <extracomment>One: The buyer already has the money back</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/orders/many_dialogs.py"/>
        <source>Keep orders</source>
        <extracomment>One: Keep order</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/orders/many_dialogs.py"/>
        <source>The orders stay in Cancelled, and can be reopened. The marketplaces aren't told.</source>
        <extracomment>One: The order stays in Cancelled, and can be reopened. The marketplace isn't told.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/many_dialogs.py"/>
        <source>What was paid is listed under Refund due until you mark it as paid back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/money_card.py"/>
        <source>Money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/money_card.py"/>
        <source>Payment received…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/money_card.py"/>
        <source>Fees…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/money_card.py"/>
        <source>Refund…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/money_card.py"/>
        <location filename="../../makerapp/ui/orders/panel_body.py"/>
        <source>Refund due {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/money_card.py"/>
        <source>Pay the buyer back where they paid, then mark it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/order_links.py"/>
        <source>Replaces {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/order_links.py"/>
        <source>Replaced by {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/order_panel.py"/>
        <source>Open the order window (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/order_panel.py"/>
        <location filename="../../makerapp/ui/products/product_panel.py"/>
        <source>More actions (Menu key)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/order_panel.py"/>
        <location filename="../../makerapp/ui/panel.py"/>
        <source>Order details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/order_panel.py"/>
        <location filename="../../makerapp/ui/products/product_panel.py"/>
        <location filename="../../makerapp/ui/products/products_page.py"/>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/order_panel.py"/>
        <source>{what} (Ctrl+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/order_panel.py"/>
        <source>Choose an order to see it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/panel_body.py"/>
        <source>The buyer asked to cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/panel_body.py"/>
        <source>Gift – hide prices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/panel_body.py"/>
        <source>{n} refunded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/panel_body.py"/>
        <location filename="../../makerapp/ui/orders/parcel_menu.py"/>
        <source>Parcel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/panel_body.py"/>
        <source>Parcels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/parcel_box.py"/>
        <source>Change tracking number…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/parcel_box.py"/>
        <source>Add tracking number…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/parcel_box.py"/>
        <source>Carrier not named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/parcel_box.py"/>
        <source>sent {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/parcel_box.py"/>
        <source>{count} pieces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/parcel_box.py"/>
        <source>Change tracking number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/parcel_box.py"/>
        <source>Add tracking number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/parcel_box.py"/>
        <source>Tracking number {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/parcel_box.py"/>
        <source>Copy tracking number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/parcel_box.py"/>
        <source>More about this parcel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/parcel_box.py"/>
        <source>postage {cost}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/parcel_box.py"/>
        <source>In one box with {numbers}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/parcel_box.py"/>
        <location filename="../../makerapp/ui/orders/tracking_dialog.py"/>
        <source>Sent {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/parcel_box.py"/>
        <source>told by the marketplace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/parcel_dialog.py"/>
        <source>Weight and postage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/parcel_dialog.py"/>
        <source>{numbers} travels in the same box; its weight and postage are kept once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/parcel_dialog.py"/>
        <location filename="../../makerapp/ui/orders/tracking_dialog.py"/>
        <location filename="../../makerapp/ui/orders/undo_preview_dialog.py"/>
        <source>Keep as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/parcel_dialog.py"/>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/parcel_menu.py"/>
        <source>Open the carrier's page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/parcel_menu.py"/>
        <source>Weight and postage…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/parcel_menu.py"/>
        <source>Cancel this fulfillment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/payment_dialogs.py"/>
        <location filename="../../makerapp/ui/orders/refund_dialog.py"/>
        <location filename="../../makerapp/ui/orders/return_dialog.py"/>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/payment_dialogs.py"/>
        <location filename="../../makerapp/ui/products/product_form.py"/>
        <source>Write an amount, like {example}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/payment_dialogs.py"/>
        <source>Payment received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/payment_dialogs.py"/>
        <source>Marketplace fees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/payment_dialogs.py"/>
        <source>Empty while you don't know. It is taken off what is left for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/payment_dialogs.py"/>
        <source>What the marketplace keeps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/payment_dialogs.py"/>
        <source>Save fees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/piece_rows.py"/>
        <source>of {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/pills.py"/>
        <location filename="../../makerapp/ui/products/products_page.py"/>
        <source>Filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/pills.py"/>
        <source>Ship today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/pills.py"/>
        <source>With a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/pills.py"/>
        <location filename="../../makerapp/ui/orders/row_words.py"/>
        <source>Personalized</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/pills.py"/>
        <location filename="../../makerapp/ui/orders/row_words.py"/>
        <source>Unpaid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/pills.py"/>
        <source>Marketplace cancels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/pills.py"/>
        <source>Refund due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/pills.py"/>
        <source>Not printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/pills.py"/>
        <source>Printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/pills.py"/>
        <source>More ({n})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/pills.py"/>
        <source>1 more filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/pills.py"/>
        <source>{n} more filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/pills.py"/>
        <source>More filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/price_field.py"/>
        <source>Write an amount, like {example}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/refund_dialog.py"/>
        <location filename="../../makerapp/ui/orders/return_dialog.py"/>
        <source>Refund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/refund_dialog.py"/>
        <source>Pieces of {title} to refund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/refund_dialog.py"/>
        <source>Not coming back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/refund_dialog.py"/>
        <source>For example: one cup arrived cracked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/refund_dialog.py"/>
        <source>{buyer} · {paid} paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/refund_dialog.py"/>
        <source>{told} · {back} went back already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/refund_dialog.py"/>
        <source>Refund order {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/refund_dialog.py"/>
        <source>{count} not sent yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/refund_dialog.py"/>
        <source>{count} sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/refund_dialog.py"/>
        <source>{price} each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/refund_dialog.py"/>
        <source>What is left of the paid money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/refund_dialog.py"/>
        <source>Pieces taken off the shelf already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/refund_dialog.py"/>
        <location filename="../../makerapp/ui/orders/return_dialog.py"/>
        <source>Pay it back where it was paid. Here it is noted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/refund_dialog.py"/>
        <source>Don't refund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/refund_dialog.py"/>
        <source>What is left of the paid money: {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/refund_dialog.py"/>
        <location filename="../../makerapp/ui/orders/return_dialog.py"/>
        <source>Refund {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/refund_dialog.py"/>
        <source>Write the amount like {example}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/refund_dialog.py"/>
        <location filename="../../makerapp/ui/orders/return_dialog.py"/>
        <source>Type in how much goes back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/refund_dialog.py"/>
        <source>Choose pieces, or type in an amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/refund_dialog.py"/>
        <source>Type in an amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/return_dialog.py"/>
        <source>Return or replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/return_dialog.py"/>
        <source>Pieces of {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/return_dialog.py"/>
        <source>They came back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/return_dialog.py"/>
        <source>Can't be sold again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/return_dialog.py"/>
        <source>Send a replacement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/return_dialog.py"/>
        <source>Cancel the order, as a return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/return_dialog.py"/>
        <source>For example: broke on the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/return_dialog.py"/>
        <source>Return or replace · {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/return_dialog.py"/>
        <source>{buyer} · the parcel and its tracking stay as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/return_dialog.py"/>
        <source>{n} sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/return_dialog.py"/>
        <source>{n} came back already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/return_dialog.py"/>
        <source>What happens with these pieces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/return_dialog.py"/>
        <source>{amount} of what was paid is left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/return_dialog.py"/>
        <source>No paid money is left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/return_dialog.py"/>
        <location filename="../../makerapp/ui/settings/calendar_dialog.py"/>
        <source>Leave it as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/return_dialog.py"/>
        <source>Choose how many of which item.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/return_dialog.py"/>
        <source>Choose what happens with them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/return_dialog.py"/>
        <source>1 item came back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/return_dialog.py"/>
        <source>{n} items came back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/return_dialog.py"/>
        <source>Stock stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/return_dialog.py"/>
        <source>The replacement costs nothing and goes to the same address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/return_dialog.py"/>
        <source>Cancel as a return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/return_dialog.py"/>
        <source>Note the return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/return_dialog.py"/>
        <source>Make a replacement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/row_words.py"/>
        <source>{count} items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/row_words.py"/>
        <source>No items named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/row_words.py"/>
        <location filename="../../makerapp/ui/products/product_panel.py"/>
        <source>No name given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/row_words.py"/>
        <source>{made} of {all} made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/row_words.py"/>
        <source>Packed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/row_words.py"/>
        <source>Not sent yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/row_words.py"/>
        <source>{sent} of {all} sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/row_words.py"/>
        <source>{n} came back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/row_words.py"/>
        <source>Bring in Etsy's Sold Order Items file, and they get their names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/row_words.py"/>
        <source>Bring in a file that names them, or edit the order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/row_words.py"/>
        <source>Order {number}, ticked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/row_words.py"/>
        <source>Order {number}, not ticked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/row_words.py"/>
        <location filename="../../makerapp/ui/widgets/chip.py"/>
        <source>Status: {word}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/row_words.py"/>
        <source>Total {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/row_words.py"/>
        <source>No ship-by date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/row_words.py"/>
        <source>Ship by {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/sample_banner.py"/>
        <source>You're looking at sample orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/sample_banner.py"/>
        <source>Remove them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/sample_banner.py"/>
        <source>Remove the sample orders?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/sample_banner.py"/>
        <source>Your own orders stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/sample_banner.py"/>
        <source>Remove sample orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/sample_banner.py"/>
        <source>Keep them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/selection_panel.py"/>
        <source>1 order selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/selection_panel.py"/>
        <source>{n} orders selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/selection_panel.py"/>
        <source>Nothing late, nothing to ship today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/selection_panel.py"/>
        <source>Print pick list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/selection_panel.py"/>
        <source>1 order can be packed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/selection_panel.py"/>
        <source>{n} orders can be packed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/selection_panel.py"/>
        <source>1 can be marked as made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/selection_panel.py"/>
        <source>{n} can be marked as made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/selection_panel.py"/>
        <source>1 can be confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/selection_panel.py"/>
        <source>{n} can be confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/selection_panel.py"/>
        <source>1 can be marked delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/selection_panel.py"/>
        <source>{n} can be marked delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/selection_panel.py"/>
        <source>Pack 1 order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/selection_panel.py"/>
        <source>Pack {n} orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/selection_panel.py"/>
        <source>Mark 1 order as made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/selection_panel.py"/>
        <source>Mark {n} orders as made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/selection_panel.py"/>
        <source>Confirm 1 order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/selection_panel.py"/>
        <source>Confirm {n} orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/selection_panel.py"/>
        <source>Mark 1 as delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/selection_panel.py"/>
        <source>Mark {n} as delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/selection_panel.py"/>
        <source>Items, all together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/selection_panel.py"/>
        <source>More than {n} orders: their items aren't added up here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/selection_panel.py"/>
        <source>Shelf {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/selection_panel.py"/>
        <source>1 gift: prices are left off its slip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/selection_panel.py"/>
        <source>{n} gifts: prices are left off their slips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/selection_panel.py"/>
        <source>1 buyer left a note, shown when you pack it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/selection_panel.py"/>
        <source>{n} buyers left a note, shown when you pack it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/selection_panel.py"/>
        <source>1 order isn't paid yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/selection_panel.py"/>
        <source>{n} orders aren't paid yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/selection_panel.py"/>
        <source>1 slip is printed already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/selection_panel.py"/>
        <source>{n} slips are printed already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/selection_panel.py"/>
        <source>Print what is new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/selection_panel.py"/>
        <source>Leaves out slips that are printed already and still right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/ship_by_dialog.py"/>
        <source>Keep the date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/ship_by_dialog.py"/>
        <source>Change the date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/ship_by_dialog.py"/>
        <source>Back to the date worked out: {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/shortage_dialog.py"/>
        <source>Something is out of stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/shortage_dialog.py"/>
        <source>Nothing is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/shortage_dialog.py"/>
        <source>Send {n} × {title} instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/shortage_dialog.py"/>
        <source>Send another product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/shortage_dialog.py"/>
        <location filename="../../makerapp/ui/orders/shortage_form.py"/>
        <source>Wait and make it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/shortage_dialog.py"/>
        <location filename="../../makerapp/ui/orders/shortage_form.py"/>
        <source>Send the rest now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/shortage_dialog.py"/>
        <source>Take {n} off the order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/shortage_dialog.py"/>
        <location filename="../../makerapp/ui/orders/shortage_form.py"/>
        <source>Take it off the order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/shortage_dialog.py"/>
        <source>The price isn't an amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/shortage_dialog.py"/>
        <source>Write one, like 12.50, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/shortage_form.py"/>
        <source>Missing: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/shortage_form.py"/>
        <source>New ship-by date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/shortage_form.py"/>
        <source>For example: clay comes on Monday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/shortage_form.py"/>
        <source>Offer another product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/shortage_form.py"/>
        <source>The buyer gets it instead of what is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/shortage_form.py"/>
        <source>Nothing is sent until the missing pieces are made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/shortage_form.py"/>
        <source>What is there goes; the missing pieces follow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/shortage_form.py"/>
        <source>The buyer won't get the missing pieces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/shortage_form.py"/>
        <source>How many are missing?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/shortage_form.py"/>
        <source>What should happen?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/shortage_form.py"/>
        <source>Say first how many are missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/shortage_form.py"/>
        <source>Choose the other product first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/stale_slip.py"/>
        <source>The slip was printed before this change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/stale_slip.py"/>
        <location filename="../../makerapp/ui/printing/as_it_was_dialog.py"/>
        <source>Printed {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/stale_slip.py"/>
        <source>Changed since then – {changes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/stand_in_box.py"/>
        <source>Product to send instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/stand_in_box.py"/>
        <source>Which product? Type to search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/stand_in_box.py"/>
        <source>Copy a message that asks first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/stand_in_box.py"/>
        <source>Keep the old price, {price}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/stand_in_box.py"/>
        <source>Ask its own, {price}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/table_header.py"/>
        <source>Tick all orders shown (Ctrl+A)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/table_header.py"/>
        <source>Sort by buyer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/table_header.py"/>
        <source>Sort by ship-by date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/table_header.py"/>
        <source>Sort by total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/table_model.py"/>
        <source>Tick all orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/table_model.py"/>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/table_model.py"/>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/timeline_entry.py"/>
        <source>{time} · {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/timeline_entry.py"/>
        <source>{line} · undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/timeline_entry.py"/>
        <source>{line} · {changes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/timeline_entry.py"/>
        <source>1 change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/timeline_entry.py"/>
        <source>{n} changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/timeline_entry.py"/>
        <location filename="../../makerapp/ui/products/ledger_view.py"/>
        <source>Undo: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/timeline_entry.py"/>
        <source>Go back to before this: {what}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/timeline_entry.py"/>
        <source>Go back to before this…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/timeline_entry.py"/>
        <location filename="../../makerapp/ui/printing/batch_card.py"/>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/timeline_entry.py"/>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/timeline_entry.py"/>
        <source>{show} {changes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/timeline_export.py"/>
        <source>Timeline copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/timeline_export.py"/>
        <source>Save timeline as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/timeline_export.py"/>
        <source>Timeline saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/timeline_export.py"/>
        <source>With your private notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/timeline_export.py"/>
        <source>Your private notes are left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/timeline_view.py"/>
        <source>1 older entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/timeline_view.py"/>
        <source>{n} older entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/tracking_dialog.py"/>
        <source>Change to {carrier}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/tracking_dialog.py"/>
        <source>Not named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/tracking_dialog.py"/>
        <source>Carrier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/tracking_dialog.py"/>
        <source>This is a web address. Take the number out of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/tracking_dialog.py"/>
        <source>There is no number yet. Scan the carrier's label, or type it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/undo_preview_dialog.py"/>
        <source>Undo for {n} orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/undo_preview_dialog.py"/>
        <source>Undo 1 step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/undo_preview_dialog.py"/>
        <source>Undo {n} steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/undo_preview_dialog.py"/>
        <source>{subject} can't go back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/undo_preview_dialog.py"/>
        <source>Undo what was done to {subject}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/undo_preview_dialog.py"/>
        <source>{subject}: undo “{what}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/undo_preview_dialog.py"/>
        <source>{subject}: go back to before “{what}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/undo_preview_dialog.py"/>
        <source>Nothing is deleted: the timeline keeps every step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/undo_preview_dialog.py"/>
        <source>It would have undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/undo_preview_dialog.py"/>
        <source>Only what the timeline says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/undo_preview_dialog.py"/>
        <source>What can't be undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/undo_preview_dialog.py"/>
        <source>Undone, newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/undo_preview_dialog.py"/>
        <source>Undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/undo_preview_dialog.py"/>
        <location filename="../../makerapp/ui/products/edit_dialog.py"/>
        <location filename="../../makerapp/ui/settings/moves_view.py"/>
        <source>and {n} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/undo_preview_dialog.py"/>
        <source>and 1 newer step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/undo_preview_dialog.py"/>
        <source>and {n} newer steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/workshop_papers.py"/>
        <source>Make list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/workshop_papers.py"/>
        <source>Bench tickets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/workshop_papers.py"/>
        <source>Bench tickets, only what is new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/orders/workshop_papers.py"/>
        <source>Pick list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/entries.py"/>
        <source>Go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/entries.py"/>
        <source>Do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/entries.py"/>
        <location filename="../../makerapp/ui/palette/sources.py"/>
        <location filename="../../makerapp/ui/settings/settings_dialog.py"/>
        <location filename="../../makerapp/ui/sidebar.py"/>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/entries.py"/>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/entry_list.py"/>
        <source>{title}, {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/entry_list.py"/>
        <source>{said}, keys {keys}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/entry_list.py"/>
        <source>What fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/palette.py"/>
        <source>Find and do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/palette.py"/>
        <source>What do you want to do?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/palette.py"/>
        <source>Esc</source>
        <comment>key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/palette.py"/>
        <source>Nothing fits “{text}”. Try another word, a name or an order number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/sources.py"/>
        <source>{number} – {buyer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/sources.py"/>
        <source>{order} · {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/sources.py"/>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/sources.py"/>
        <source>Bigger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/sources.py"/>
        <source>Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/sources.py"/>
        <source>Search all orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/sources.py"/>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/sources.py"/>
        <source>Print slips for {view} ({n})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/synonyms.py"/>
        <source>next step continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/synonyms.py"/>
        <source>add create type in phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/synonyms.py"/>
        <source>import file csv upload download etsy shopify amazon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/synonyms.py"/>
        <source>back mistake wrong revert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/synonyms.py"/>
        <source>again forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/synonyms.py"/>
        <source>zoom larger increase font</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/synonyms.py"/>
        <source>zoom decrease font</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/synonyms.py"/>
        <source>find look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/synonyms.py"/>
        <source>preferences options configure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/synonyms.py"/>
        <source>guide manual keys keyboard shortcuts how</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/synonyms.py"/>
        <source>exit close end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/synonyms.py"/>
        <source>paper all packing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/synonyms.py"/>
        <source>new pending accept received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/synonyms.py"/>
        <source>confirmed craft produce bench</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/synonyms.py"/>
        <source>processing box parcel ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/synonyms.py"/>
        <source>shipped sent transit carrier waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/synonyms.py"/>
        <source>completed done arrived finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/synonyms.py"/>
        <source>canceled stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/synonyms.py"/>
        <source>everything history list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/synonyms.py"/>
        <source>start home overview day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/synonyms.py"/>
        <source>items stock inventory goods shelf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/synonyms.py"/>
        <source>money income revenue profit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/synonyms.py"/>
        <source>charts statistics numbers figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/synonyms.py"/>
        <source>pack ship send wizard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/synonyms.py"/>
        <source>partly pieces finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/synonyms.py"/>
        <source>paper make print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/synonyms.py"/>
        <source>missing gone empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/synonyms.py"/>
        <source>window show details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/synonyms.py"/>
        <source>change address items correct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/synonyms.py"/>
        <source>copy again same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/synonyms.py"/>
        <source>paper packing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/synonyms.py"/>
        <source>sticker print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/synonyms.py"/>
        <source>cn 22 23 abroad export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/synonyms.py"/>
        <source>clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/synonyms.py"/>
        <source>deadline later move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/synonyms.py"/>
        <source>pause wait stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/synonyms.py"/>
        <source>resume go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/synonyms.py"/>
        <source>paid money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/synonyms.py"/>
        <source>refund money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/synonyms.py"/>
        <source>money back pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/synonyms.py"/>
        <source>cost commission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/synonyms.py"/>
        <source>unpaid money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/synonyms.py"/>
        <source>came back broken exchange send again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/synonyms.py"/>
        <source>uncancel again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/synonyms.py"/>
        <source>unship wrong parcel undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/synonyms.py"/>
        <source>stop end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/palette/synonyms.py"/>
        <source>remove erase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/picture_choice.py"/>
        <source>Pictures ({kinds})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/as_it_was_dialog.py"/>
        <source>Print as it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/as_it_was_dialog.py"/>
        <source>{document} {number}, as it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/as_it_was_dialog.py"/>
        <source>Saved as PDF {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/as_it_was_dialog.py"/>
        <source>What changed since then is not on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/as_it_was_dialog.py"/>
        <location filename="../../makerapp/ui/printing/setup_fields.py"/>
        <location filename="../../makerapp/ui/settings/setup_editor.py"/>
        <source>Printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/as_it_was_dialog.py"/>
        <location filename="../../makerapp/ui/printing/preview_side.py"/>
        <source>Print 1 sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/as_it_was_dialog.py"/>
        <location filename="../../makerapp/ui/printing/preview_side.py"/>
        <source>Print {n} sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/as_it_was_dialog.py"/>
        <location filename="../../makerapp/ui/printing/preview_dialog.py"/>
        <source>Saved as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/as_it_was_dialog.py"/>
        <location filename="../../makerapp/ui/printing/batch_desk.py"/>
        <location filename="../../makerapp/ui/printing/preview_dialog.py"/>
        <source>1 sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/as_it_was_dialog.py"/>
        <location filename="../../makerapp/ui/printing/batch_desk.py"/>
        <location filename="../../makerapp/ui/printing/preview_dialog.py"/>
        <source>{n} sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/as_it_was_dialog.py"/>
        <location filename="../../makerapp/ui/printing/batch_desk.py"/>
        <location filename="../../makerapp/ui/printing/preview_dialog.py"/>
        <source>{sheets} sent to {printer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/batch_card.py"/>
        <source>Printed so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/batch_card.py"/>
        <source>Last one that came out whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/batch_card.py"/>
        <source>Look into the printer's tray, and choose another if this isn't the last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/batch_card.py"/>
        <source>Stopping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/batch_card.py"/>
        <source>{what} waits in the printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/batch_card.py"/>
        <source>{what} wait in the printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/batch_card.py"/>
        <source>Printing {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/batch_card.py"/>
        <source>{printer} has them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/batch_card.py"/>
        <source>Sheet {done} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/batch_card.py"/>
        <source>{what} didn't print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/batch_card.py"/>
        <source>Not all of it printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/batch_card.py"/>
        <source>Printing stopped at sheet {done} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/batch_card.py"/>
        <source>Look whether all copies are there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/batch_card.py"/>
        <source>The printer doesn't say how far it came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/batch_card.py"/>
        <source>Print all again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/batch_card.py"/>
        <location filename="../../makerapp/ui/printing/preview_dialog.py"/>
        <source>Print {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/batch_card.py"/>
        <source>Go on from {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/batch_card.py"/>
        <source>None of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/batch_card.py"/>
        <source>{n} papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/batch_card.py"/>
        <source>{papers} of {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/batch_desk.py"/>
        <source>Close this to see what to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/label_start.py"/>
        <source>Sheet of {n} labels, the first free one is {start}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/label_start.py"/>
        <source>First free label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/left_behind.py"/>
        <source>What was in the printer when you left didn't print.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/left_behind.py"/>
        <source>{n} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/left_behind.py"/>
        <source>Papers of {orders} didn't print after you left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/page_view.py"/>
        <source>Page preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/page_view.py"/>
        <source>{name}, 1 page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/page_view.py"/>
        <source>{name}, {n} pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/page_view.py"/>
        <location filename="../../makerapp/ui/printing/preview_pages.py"/>
        <source>Fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/painted.py"/>
        <source>The printer doesn't begin. Check that it is on, then press Print again. Or save a PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/paper_notes.py"/>
        <source>And {n} more with something not filled in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/paper_notes.py"/>
        <source>And 1 more is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/paper_notes.py"/>
        <source>And {n} more are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/paper_notes.py"/>
        <location filename="../../makerapp/ui/settings/preview.py"/>
        <source>No font has these characters, they print as boxes: {signs}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/paper_notes.py"/>
        <source>The papers of each order come apart: first all of one kind, then all of the next, because they are printed in different ways. To keep them together, choose the same sides, tray, copies and color for them in Settings, Printers &amp; paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/preview_dialog.py"/>
        <source>Print preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/preview_dialog.py"/>
        <source>Print papers of {n} orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/preview_dialog.py"/>
        <source>{n} orders, no gifts among them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/preview_dialog.py"/>
        <source>{n} orders, 1 of them is a gift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/preview_dialog.py"/>
        <source>{n} orders, {gifts} are gifts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/preview_dialog.py"/>
        <source>Nothing to print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/preview_pages.py"/>
        <location filename="../../makerapp/ui/settings/large_preview.py"/>
        <source>Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/preview_pages.py"/>
        <location filename="../../makerapp/ui/settings/large_preview.py"/>
        <source>Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/preview_pages.py"/>
        <source>page {n} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/preview_pages.py"/>
        <source>{papers} of {n} orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/preview_side.py"/>
        <source>As in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/preview_side.py"/>
        <source>Ship-by date, late first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/preview_side.py"/>
        <source>Pages laid out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/preview_side.py"/>
        <source>Preparing {n} of {count} papers…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/preview_side.py"/>
        <source>Printing doesn't change any order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/preview_side.py"/>
        <source>Tick what to print.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/preview_side.py"/>
        <source>1 sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/preview_side.py"/>
        <source>{n} sheets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/print_choices.py"/>
        <source>What to print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/print_choices.py"/>
        <source>More papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/print_choices.py"/>
        <source>Leave out prices on gifts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/print_choices.py"/>
        <source>Only what isn't printed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/print_choices.py"/>
        <source>Print these with every order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/print_choices.py"/>
        <source>{list} on the first page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/print_history.py"/>
        <source>Printed papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/print_history.py"/>
        <source>Print again: {title}, {second}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/print_history.py"/>
        <location filename="../../makerapp/ui/printing/setup_fields.py"/>
        <location filename="../../makerapp/ui/settings/setup_rows.py"/>
        <source>{n} copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/print_history.py"/>
        <source>Exactly as it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/print_history.py"/>
        <source>As it is now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/print_menu.py"/>
        <source>Only what isn't printed yet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/print_run.py"/>
        <source>Sent to {printer} already, and not sent twice: {papers}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/print_run.py"/>
        <source>Printing was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/print_run.py"/>
        <source>Look at the printer before you print again: the pages may still come out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/print_words.py"/>
        <source>The slip didn't print.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/print_words.py"/>
        <source>Or save a PDF and carry on without paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/print_words.py"/>
        <source>The slip waits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/print_words.py"/>
        <source>{printer} says it is out of paper. Add paper, then press Print again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/print_words.py"/>
        <source>{printer} says paper is stuck in it. Take it out, then press Print again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/print_words.py"/>
        <source>{printer} says its cover is open. Close it, then press Print again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/print_words.py"/>
        <source>{printer} says it is out of ink or toner. Put in a new one, then press Print again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/print_words.py"/>
        <source>{printer} can't be reached. Check that it is on and connected, then press Print again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/print_words.py"/>
        <source>{printer} is paused. Let it go on in this computer's printer settings, then press Print again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/print_words.py"/>
        <source>{printer} holds the pages back. Let them go in this computer's printer settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/print_words.py"/>
        <source>{printer} wants a name and password. Give them in this computer's printer settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/print_words.py"/>
        <source>{printer} says it is out of paper. Add paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/print_words.py"/>
        <source>{printer} says paper is stuck in it. Take it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/print_words.py"/>
        <source>{printer} says its cover is open. Close it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/print_words.py"/>
        <source>{printer} says it is out of ink or toner. Put in a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/print_words.py"/>
        <source>{printer} can't be reached. Check that it is on and connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/print_words.py"/>
        <source>{printer} is paused. Let it go on in this computer's printer settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/print_words.py"/>
        <source>It was cancelled at {printer}. Look at its display, then press Print again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/print_words.py"/>
        <source>It was cancelled in the queue of {printer}. Press Print again to print it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/print_words.py"/>
        <source>{printer} gave it up. Look at its display, then press Print again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/print_words.py"/>
        <source>{printer} can't print on {paper}. Choose another paper or printer, then press Print again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/print_words.py"/>
        <source>{printer} isn't set up on this computer any more. Choose another printer, or save a PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/print_words.py"/>
        <source>The print system of this computer (CUPS) isn't running. Start it and press Print again, or save a PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/print_words.py"/>
        <source>{printer} doesn't answer. Check that it is on, then press Print again. Or save a PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/print_words.py"/>
        <source>{printer} takes no prints right now. Look at it in this computer's printer settings, or save a PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/print_words.py"/>
        <source>You may not print on {printer}. Ask whoever looks after this computer, or save a PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/print_words.py"/>
        <source>{printer} didn't take it: {said}. Press Print again, or save a PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/print_words.py"/>
        <source>it gave no reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/print_words.py"/>
        <source>{printer} can't be asked to stop. Press Cancel on the printer itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/print_words.py"/>
        <source>It couldn't be stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/print_words.py"/>
        <source>out of paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/print_words.py"/>
        <source>paper stuck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/print_words.py"/>
        <source>cover open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/print_words.py"/>
        <source>out of ink or toner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/print_words.py"/>
        <source>printer not reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/print_words.py"/>
        <source>printer paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/print_words.py"/>
        <source>held back in the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/print_words.py"/>
        <source>name and password wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/print_words.py"/>
        <source>given up by the printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/print_words.py"/>
        <source>cancelled at the printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/print_words.py"/>
        <source>cancelled in the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/print_words.py"/>
        <source>the print system forgot about it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/save_pdf.py"/>
        <source>Save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/save_pdf.py"/>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/save_pdf.py"/>
        <source>Papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/save_pdf.py"/>
        <source>Packing slips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/save_pdf.py"/>
        <source>Thank-you notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/save_pdf.py"/>
        <source>Slip and note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/save_pdf.py"/>
        <source>Slips and notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/setup_fields.py"/>
        <source>No printer found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/setup_fields.py"/>
        <source>Set one up in this computer's printer settings, or save a PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/setup_fields.py"/>
        <location filename="../../makerapp/ui/settings/setup_editor.py"/>
        <source>{sheet} (not on this printer)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/setup_fields.py"/>
        <location filename="../../makerapp/ui/settings/setup_rows.py"/>
        <source>Change how {name} is printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/setup_fields.py"/>
        <source>Choose for each paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/setup_fields.py"/>
        <source>One printer and paper for all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/whole_list.py"/>
        <source>1 cancelled order is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/whole_list.py"/>
        <source>{n} cancelled orders are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/whole_list.py"/>
        <source>1 of these orders is sent already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/printing/whole_list.py"/>
        <source>{n} of these orders are sent already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/edit_dialog.py"/>
        <source>Save product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/edit_dialog.py"/>
        <location filename="../../makerapp/ui/products/list_words.py"/>
        <location filename="../../makerapp/ui/products/products_page.py"/>
        <source>New product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/edit_dialog.py"/>
        <source>Edit {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/edit_dialog.py"/>
        <source>Orders find it by its SKU. What is on hand changes with Receive, Count and Adjust.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/edit_dialog.py"/>
        <source>Move the ship-by date of 1 open order as well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/edit_dialog.py"/>
        <source>Move the ship-by dates of {n} open orders as well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/edit_dialog.py"/>
        <source>Not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/edit_dialog.py"/>
        <source>Go on editing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/labels_dialog.py"/>
        <source>Print labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/labels_dialog.py"/>
        <source>With a code to scan when a piece goes into a box.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/labels_dialog.py"/>
        <source>Labels for {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/labels_dialog.py"/>
        <source>As many as on hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/labels_dialog.py"/>
        <source>One label for each piece on the shelf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/labels_dialog.py"/>
        <source>Print {n} labels…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/labels_dialog.py"/>
        <location filename="../../makerapp/ui/products/products_page.py"/>
        <source>Print labels…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/labels_dialog.py"/>
        <source>Print 1 label…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/labels_dialog.py"/>
        <source>And 1 more product: search for it to print its labels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/labels_dialog.py"/>
        <source>And {n} more products: search for them to print their labels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/labels_dialog.py"/>
        <source>No label is counted yet. Say how many you want.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/labels_dialog.py"/>
        <source>Up to {n} labels go in one print.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/ledger_view.py"/>
        <source>undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/ledger_view.py"/>
        <location filename="../../makerapp/ui/products/product_panel.py"/>
        <source>Open order {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/ledger_view.py"/>
        <location filename="../../makerapp/ui/products/list_words.py"/>
        <source>{n} promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/ledger_view.py"/>
        <location filename="../../makerapp/ui/products/list_words.py"/>
        <source>{n} on hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/ledger_view.py"/>
        <location filename="../../makerapp/ui/products/product_panel.py"/>
        <source>Stock history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/ledger_view.py"/>
        <source>Show {n} older</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/list_words.py"/>
        <source>{days} to make</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/list_words.py"/>
        <source>what you can make</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/list_words.py"/>
        <source>what is on hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/list_words.py"/>
        <source>{n} promised beyond</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/list_words.py"/>
        <source>All promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/list_words.py"/>
        <source>Out of stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/list_words.py"/>
        <source>fewer than {n} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/list_words.py"/>
        <source>Low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/list_words.py"/>
        <source>{n} to make</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/list_words.py"/>
        <source>Archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/list_words.py"/>
        <location filename="../../makerapp/ui/products/product_form.py"/>
        <location filename="../../makerapp/ui/products/product_panel.py"/>
        <source>Made to order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/list_words.py"/>
        <source>In stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/list_words.py"/>
        <source>{n} available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/list_words.py"/>
        <source>Price {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/list_words.py"/>
        <source>SKU {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/list_words.py"/>
        <source>1 product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/list_words.py"/>
        <source>{n} products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/list_words.py"/>
        <source>{products} found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/list_words.py"/>
        <source>{n} with none left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/list_words.py"/>
        <source>{n} low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/list_words.py"/>
        <source>“{text}” is archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/list_words.py"/>
        <source>Only archived products have it. Bring one back to sell it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/list_words.py"/>
        <source>Show archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/list_words.py"/>
        <source>Looked in names, variants, SKUs and shelf places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/list_words.py"/>
        <source>Nothing found for “{text}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/list_words.py"/>
        <source>Nothing is promised that you can't keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/list_words.py"/>
        <source>Some are left of everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/list_words.py"/>
        <source>Nothing runs low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/list_words.py"/>
        <source>Nothing is archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/list_words.py"/>
        <source>Add what you make, and every order counts its own pieces off the shelf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/list_words.py"/>
        <source>No products yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/photo_box.py"/>
        <location filename="../../makerapp/ui/settings/shop_section.py"/>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/photo_box.py"/>
        <source>Remove photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/photo_box.py"/>
        <source>Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/photo_box.py"/>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/photo_box.py"/>
        <source>Choose a photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/product_form.py"/>
        <source>What is it? Like “Moss mug”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/product_form.py"/>
        <source>Variant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/product_form.py"/>
        <source>Size, color, scent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/product_form.py"/>
        <location filename="../../makerapp/ui/products/product_panel.py"/>
        <location filename="../../makerapp/ui/products/table_model.py"/>
        <source>SKU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/product_form.py"/>
        <source>As in your listing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/product_form.py"/>
        <location filename="../../makerapp/ui/products/product_panel.py"/>
        <source>Shelf place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/product_form.py"/>
        <source>Like A1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/product_form.py"/>
        <location filename="../../makerapp/ui/products/product_panel.py"/>
        <location filename="../../makerapp/ui/products/table_model.py"/>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/product_form.py"/>
        <source>Production time in days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/product_form.py"/>
        <location filename="../../makerapp/ui/settings/slip_section.py"/>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/product_form.py"/>
        <source>How many in that time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/product_form.py"/>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/product_form.py"/>
        <location filename="../../makerapp/ui/products/product_panel.py"/>
        <source>Make more below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/product_form.py"/>
        <source>On hand now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/product_form.py"/>
        <source>Weight in grams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/product_form.py"/>
        <source>Packing note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/product_form.py"/>
        <source>What to mind when packing it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/product_form.py"/>
        <location filename="../../makerapp/ui/products/product_panel.py"/>
        <source>Care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/product_form.py"/>
        <source>How the buyer looks after it, for the insert card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/product_form.py"/>
        <location filename="../../makerapp/ui/products/product_panel.py"/>
        <source>HS code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/product_form.py"/>
        <source>Like 6912.00</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/product_form.py"/>
        <source>Country of origin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/product_form.py"/>
        <source>Where it is made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/product_form.py"/>
        <location filename="../../makerapp/ui/products/product_panel.py"/>
        <source>From stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/product_form.py"/>
        <source>Write a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/product_form.py"/>
        <source>Photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/product_form.py"/>
        <source>Making it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/product_form.py"/>
        <location filename="../../makerapp/ui/products/product_panel.py"/>
        <source>Production time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/product_form.py"/>
        <source>Days, 1 to 30</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/product_form.py"/>
        <location filename="../../makerapp/ui/products/product_panel.py"/>
        <source>You can make</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/product_form.py"/>
        <source>Pieces in that time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/product_form.py"/>
        <source>Pieces available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/product_form.py"/>
        <source>Pieces on the shelf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/product_form.py"/>
        <source>Sending it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/product_form.py"/>
        <source>Grams of one piece</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/product_form.py"/>
        <source>For customs, 6 to 10 digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/product_form.py"/>
        <source>For customs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/product_form.py"/>
        <source>Add “{note}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/product_panel.py"/>
        <location filename="../../makerapp/ui/products/products_page.py"/>
        <source>Adjust…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/product_panel.py"/>
        <source>More or fewer pieces, with a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/product_panel.py"/>
        <source>Product details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/product_panel.py"/>
        <location filename="../../makerapp/ui/products/products_page.py"/>
        <source>Product {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/product_panel.py"/>
        <location filename="../../makerapp/ui/products/products_page.py"/>
        <source>Bring back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/product_panel.py"/>
        <location filename="../../makerapp/ui/products/products_page.py"/>
        <source>Receive…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/product_panel.py"/>
        <location filename="../../makerapp/ui/products/products_page.py"/>
        <source>Count…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/product_panel.py"/>
        <source>Pieces came onto the shelf (Ctrl+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/product_panel.py"/>
        <source>Count what lies on the shelf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/product_panel.py"/>
        <source>Edit the product (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/product_panel.py"/>
        <source>Choose a product to see it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/product_panel.py"/>
        <source>Nothing was booked yet. Receive or count it to begin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/product_panel.py"/>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/product_panel.py"/>
        <source>When packing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/product_panel.py"/>
        <source>Made in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/product_panel.py"/>
        <source>not said yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/product_panel.py"/>
        <source>{n} in {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/product_panel.py"/>
        <source>Promised to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/product_panel.py"/>
        <source>and 1 more order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/product_panel.py"/>
        <source>and {n} more orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/product_panel.py"/>
        <location filename="../../makerapp/ui/products/stock_dialog.py"/>
        <location filename="../../makerapp/ui/products/table_model.py"/>
        <source>On hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/product_panel.py"/>
        <location filename="../../makerapp/ui/products/table_model.py"/>
        <source>Promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/products_page.py"/>
        <location filename="../../makerapp/ui/products/table_view.py"/>
        <location filename="../../makerapp/ui/sidebar.py"/>
        <source>Products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/products_page.py"/>
        <source>Search products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/products_page.py"/>
        <source>Search by name, variant, SKU or shelf place (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/products_page.py"/>
        <source>New product (Ctrl+N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/products_page.py"/>
        <source>Labels with a code to scan, for the products shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/products_page.py"/>
        <source>Archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/stock_dialog.py"/>
        <source>Receive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/stock_dialog.py"/>
        <source>Count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/stock_dialog.py"/>
        <source>Adjust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/stock_dialog.py"/>
        <source>How many came in?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/stock_dialog.py"/>
        <source>How many lie there?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/stock_dialog.py"/>
        <source>How many?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/stock_dialog.py"/>
        <source>Fewer: broke, lost, given away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/stock_dialog.py"/>
        <source>More: turned up, made ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/stock_dialog.py"/>
        <source>Made ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/stock_dialog.py"/>
        <source>Back from a market</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/stock_dialog.py"/>
        <source>Bought in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/stock_dialog.py"/>
        <source>Yearly count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/stock_dialog.py"/>
        <source>Looked wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/stock_dialog.py"/>
        <source>Broke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/stock_dialog.py"/>
        <source>Given away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/stock_dialog.py"/>
        <source>Lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/stock_dialog.py"/>
        <source>Second quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/stock_dialog.py"/>
        <source>{n}, as it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/stock_dialog.py"/>
        <source>Receive {pieces}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/stock_dialog.py"/>
        <source>Set the count to {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/stock_dialog.py"/>
        <source>Take {pieces} off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/stock_dialog.py"/>
        <source>Add {pieces}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/stock_dialog.py"/>
        <source>Say what happened, like “broke in the kiln”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/table_header.py"/>
        <source>Sort by: {column}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/table_model.py"/>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/products/table_model.py"/>
        <source>How it stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/refusals.py"/>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/backup_section.py"/>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>Backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/backup_section.py"/>
        <source>One file with all your orders, to keep in a safe place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/backup_section.py"/>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>Back up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/backup_section.py"/>
        <source>Show the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/backup_section.py"/>
        <source>A backup is also made by itself before the program changes how it stores your orders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/backup_section.py"/>
        <source>Backing up…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/backup_section.py"/>
        <source>Saved and checked: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/backup_section.py"/>
        <source>No backup yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/backup_section.py"/>
        <source>Last backup: {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/backup_section.py"/>
        <source>Backups are in {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/calendar_dialog.py"/>
        <source>Change it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/calendar_dialog.py"/>
        <source>Change it and move 1 order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/calendar_dialog.py"/>
        <source>Change it and move {n} orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/calendar_dialog.py"/>
        <source>Add vacation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/calendar_dialog.py"/>
        <source>Add closed day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/calendar_dialog.py"/>
        <source>Ship-by dates that the shop works out itself move to after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/calendar_dialog.py"/>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/calendar_dialog.py"/>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/calendar_dialog.py"/>
        <source>For example: craft fair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/calendar_dialog.py"/>
        <location filename="../../makerapp/ui/settings/holidays_dialog.py"/>
        <source>Close these days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/calendar_dialog.py"/>
        <source>Close this day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/calendar_dialog.py"/>
        <source>Close these days and move 1 order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/calendar_dialog.py"/>
        <source>Close these days and move {n} orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/calendar_dialog.py"/>
        <source>Close this day and move 1 order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/calendar_dialog.py"/>
        <source>Close this day and move {n} orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/calendar_history_dialog.py"/>
        <source>Changes of the calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/calendar_history_dialog.py"/>
        <source>Undo brings back the ship-by dates that moved, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/calendar_history_dialog.py"/>
        <source>Nothing was changed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/card_section.py"/>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>Insert card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/card_section.py"/>
        <source>A card for the parcel: how to look after what is in it, and a coupon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/card_section.py"/>
        <source>Like FERN10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/card_section.py"/>
        <source>Under it stands the care of each product in the parcel. Write it in the product, at Care.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/card_section.py"/>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/note_editor.py"/>
        <source>Heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/card_section.py"/>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>Words above the coupon code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/card_section.py"/>
        <source>Left empty, the card has no coupon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/card_section.py"/>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>Coupon code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/card_section.py"/>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/card_section.py"/>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>Print a card with each slip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/card_section.py"/>
        <location filename="../../makerapp/ui/settings/note_editor.py"/>
        <source>{word} – this word isn't filled in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/closed_days_card.py"/>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>Closed days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/closed_days_card.py"/>
        <source>Add vacation…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/closed_days_card.py"/>
        <source>Add closed day…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/closed_days_card.py"/>
        <source>Add public holidays…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/closed_days_card.py"/>
        <source>Changes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/closed_days_card.py"/>
        <source>Changes of the calendar…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/closed_days_card.py"/>
        <source>None to come. Ship-by dates skip closed days by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/closed_days_card.py"/>
        <source>Open again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/closed_days_card.py"/>
        <source>Open again: {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/days_section.py"/>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>Days &amp; deadlines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/days_section.py"/>
        <source>What ship-by dates and reminders go by.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/days_section.py"/>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>Working days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/days_section.py"/>
        <source>Ship-by dates count only these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/days_section.py"/>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>The day's post leaves at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/days_section.py"/>
        <source>After it, today's orders are late.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/days_section.py"/>
        <source>Write a time, like 17:00 or 5 pm. Empty: the whole day counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/days_section.py"/>
        <source>working days to make an order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/days_section.py"/>
        <source>hours to confirm an order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/days_section.py"/>
        <source>working days to start on an order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/days_section.py"/>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>Working days to make an order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/days_section.py"/>
        <source>Used where a product has no time of its own. 0: no ship-by date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/days_section.py"/>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>Hours to confirm an order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/days_section.py"/>
        <source>From when it was placed. 0: no limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/days_section.py"/>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>Working days to start on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/days_section.py"/>
        <source>From when it was confirmed. 0: no limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/days_section.py"/>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>Marketplaces that cancel by themselves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/days_section.py"/>
        <source>You're warned before; nothing is cancelled here unless you press it. 0: it never does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/days_section.py"/>
        <source>{name} cancels after … days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/days_section.py"/>
        <source>warn … days before {name} does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/days_section.py"/>
        <source>after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/days_section.py"/>
        <source>days; warn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/days_section.py"/>
        <source>days before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/days_section.py"/>
        <source>Change your working days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/days_section.py"/>
        <source>Working days: {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/days_section.py"/>
        <source>1 open order has another ship-by date. Move it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/days_section.py"/>
        <source>{n} open orders have other ship-by dates. Move them…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/days_section.py"/>
        <source>Move open orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/days_section.py"/>
        <source>Their ship-by dates are worked out anew, with the time an order usually takes now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/days_section.py"/>
        <source>Open closed days again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/days_section.py"/>
        <source>You work on {days} after all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/holidays_dialog.py"/>
        <source>Add public holidays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/holidays_dialog.py"/>
        <source>Tick the days you don't work. A day's name is kept as the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/holidays_dialog.py"/>
        <source>Choose your country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/holidays_dialog.py"/>
        <source>Part of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/holidays_dialog.py"/>
        <source>Holidays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/holidays_dialog.py"/>
        <source>Tick none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/holidays_dialog.py"/>
        <source>What it changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/holidays_dialog.py"/>
        <source>Close 1 day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/holidays_dialog.py"/>
        <source>Close {days} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/holidays_dialog.py"/>
        <source>move 1 order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/holidays_dialog.py"/>
        <source>move {n} orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/holidays_dialog.py"/>
        <source>{closing} and {rest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/holidays_dialog.py"/>
        <source>The whole country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/holidays_dialog.py"/>
        <source>No holidays are known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/holidays_dialog.py"/>
        <source>Choose your country first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/shop_section.py"/>
        <source>Shop &amp; logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>company business brand name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/note_section.py"/>
        <source>Thank-you note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>message letter card greeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>coupon discount care marketing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/slip_section.py"/>
        <source>Packing slip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>delivery note paper print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/slip_section.py"/>
        <source>Gift receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>present exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/paper_sections.py"/>
        <source>Printers &amp; paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>print sheet label tray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/post_section.py"/>
        <source>Post &amp; customs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>abroad international export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/scanner_section.py"/>
        <source>Scanner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>barcode code beep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/look_section.py"/>
        <source>Look &amp; size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>theme appearance display screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>calendar late time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/packing_section.py"/>
        <source>Packing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>checklist quality checks box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>money times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>save copy restore safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/updates_section.py"/>
        <source>New versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>update upgrade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/shop_section.py"/>
        <source>Logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>picture brand image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/shop_section.py"/>
        <source>Shop name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>company business brand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/shop_section.py"/>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>maker owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/shop_section.py"/>
        <source>E-mail on slips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>email mail contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/shop_section.py"/>
        <source>Website</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>web page internet address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>telephone number contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/shop_section.py"/>
        <source>Return address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>sender from street town postcode country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/note_editor.py"/>
        <source>Name of this note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/note_editor.py"/>
        <source>Goes with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>when gift first order repeat buyer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/note_editor.py"/>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>words message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/note_editor.py"/>
        <source>Signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/note_editor.py"/>
        <source>Style</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>band top logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/note_editor.py"/>
        <source>Letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>handwriting font</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/note_editor.py"/>
        <source>Written as if by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/note_editor.py"/>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>photo image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/note_section.py"/>
        <source>Size of all notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>paper a6 folded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/note_section.py"/>
        <source>No notes and cards in parcels for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>marketplace amazon forbid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/note_section.py"/>
        <source>Print a note with each slip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>discount voucher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>discount voucher text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>sheet size a4 letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/slip_section.py"/>
        <source>Pictures of the items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>photos images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/slip_section.py"/>
        <source>Where the items lie: their shelf place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>location storage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/slip_section.py"/>
        <source>Prices – never on gifts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>amounts money cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/slip_section.py"/>
        <source>Your address, where it goes back to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>return sender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/slip_section.py"/>
        <source>Where the address stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>envelope window din fold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/slip_section.py"/>
        <source>Second language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>translate german french spanish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/slip_section.py"/>
        <source>Line at the bottom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>footer contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/slip_section.py"/>
        <source>How to exchange it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>return words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>sheet size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/paper_sections.py"/>
        <source>Usual printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/paper_sections.py"/>
        <source>Usual paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>default sheet size a4 letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/paper_sections.py"/>
        <source>Show a preview before printing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>look first pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/paper_sections.py"/>
        <source>Print a thank-you note with each slip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/setup_rows.py"/>
        <source>How each paper is printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>tray copies sides color duplex label dpi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/post_section.py"/>
        <source>Small customs form (CN 22) up to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>worth value sdr cn 23</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/post_section.py"/>
        <source>Your number at customs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>eori ioss tax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/scanner_section.py"/>
        <source>Scan anything now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>try test barcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/look_section.py"/>
        <source>Colors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>light dark theme night black</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/look_section.py"/>
        <source>Rows and buttons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>compact normal touch density bigger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/look_section.py"/>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>font letters zoom bigger smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>week weekend open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>production time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>cutoff pickup collection time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>process begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>vacation holiday public away off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>amazon automatic rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>money euro pound dollar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/orders_section.py"/>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>clock local</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/orders_section.py"/>
        <source>Usual carrier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>default post shipping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/orders_section.py"/>
        <source>Take as delivered after … days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>arrived automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>save copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <location filename="../../makerapp/ui/settings/updates_section.py"/>
        <source>Look for new versions once a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/index.py"/>
        <source>automatic internet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/language_section.py"/>
        <location filename="../../makerapp/ui/settings/settings_dialog.py"/>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/language_section.py"/>
        <source>For all windows, messages, dates and numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/language_section.py"/>
        <source>Makerbench speaks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/language_section.py"/>
        <location filename="../../makerapp/ui/settings/look_section.py"/>
        <source>As my system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/language_section.py"/>
        <source>As the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/language_section.py"/>
        <source>Papers are in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/language_section.py"/>
        <source>Language of papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/language_section.py"/>
        <source>Slips, labels and lists. A second language beside it is chosen under Packing slip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/look_section.py"/>
        <source>Each choice shows right away, in all windows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/look_section.py"/>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/look_section.py"/>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/look_section.py"/>
        <source>Touch makes everything large enough for a finger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/look_section.py"/>
        <source>Compact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/look_section.py"/>
        <source>Normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/look_section.py"/>
        <source>Touch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/look_section.py"/>
        <source>{percent} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/look_section.py"/>
        <source>Green button</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/look_section.py"/>
        <source>For left-handers the window is mirrored: the panel and its button stand at the left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/look_section.py"/>
        <source>At the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/look_section.py"/>
        <source>At the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/look_section.py"/>
        <source>Easier to read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/look_section.py"/>
        <source>High contrast: stronger lines, no gray text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/look_section.py"/>
        <source>If your system asks for more contrast, you have it without this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/look_section.py"/>
        <source>Use my system's font</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/moves_view.py"/>
        <source>Orders that move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/moves_view.py"/>
        <source>No order moves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/moves_view.py"/>
        <source>1 order moves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/moves_view.py"/>
        <source>{n} orders move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/moves_view.py"/>
        <source>no date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/moves_view.py"/>
        <source>1 order stays, on a day you don't work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/moves_view.py"/>
        <source>{n} orders stay, on days you don't work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/moves_view.py"/>
        <source>Their dates aren't the shop's own to move.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/moves_view.py"/>
        <source>it came with the order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/moves_view.py"/>
        <source>you set it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/note_editor.py"/>
        <source>[Your name] is filled in here too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/note_editor.py"/>
        <source>It fills the top of the note; one that is wider than high looks best.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/note_editor.py"/>
        <source>Insert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/note_editor.py"/>
        <source>Insert {word}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/note_editor.py"/>
        <source>{words} – these words aren't filled in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/note_list.py"/>
        <source>Add a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/note_list.py"/>
        <source>What to do with this note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/note_list.py"/>
        <source>Your notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/note_list.py"/>
        <source>No name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/note_list.py"/>
        <source>Note {name}, goes with: {rule}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/note_list.py"/>
        <source>New note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/note_list.py"/>
        <source>{name}, copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/note_list.py"/>
        <source>Copy this note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/note_list.py"/>
        <source>Move it forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/note_list.py"/>
        <source>Move it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/note_list.py"/>
        <source>Bring back the notes that came with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/note_list.py"/>
        <source>Take it away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/note_section.py"/>
        <source>The one that fits goes with each order. Words in [brackets] are filled in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/note_section.py"/>
        <source>No notes and cards with orders from {channel}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/orders_section.py"/>
        <source>What money and times go by.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/orders_section.py"/>
        <source>days until an order counts as delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/orders_section.py"/>
        <source>For orders you type in yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/orders_section.py"/>
        <source>Says when a day ends at your bench.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/orders_section.py"/>
        <source>For orders your marketplace sent long ago; the timeline says it was assumed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/orders_section.py"/>
        <source>As the buyer chose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/packing_section.py"/>
        <source>What you look at before you close a box. The checks stand under the items in Pick &amp; pack.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/packing_section.py"/>
        <source>Checklist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/packing_section.py"/>
        <source>No checks yet. For example: glaze checked, branded box, note on top.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/packing_section.py"/>
        <source>Add a check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/packing_section.py"/>
        <source>You can pack without ticking; the order's timeline says what was ticked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/packing_section.py"/>
        <source>For example: glaze checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/packing_section.py"/>
        <source>Check {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/packing_section.py"/>
        <source>Move up: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/packing_section.py"/>
        <source>Move down: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/packing_section.py"/>
        <source>Take away: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/paper_sections.py"/>
        <source>Pick a printer once and slips print with one press.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/paper_sections.py"/>
        <source>Look for printers again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/paper_sections.py"/>
        <location filename="../../makerapp/ui/settings/setup_editor.py"/>
        <source>Print a test page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/paper_sections.py"/>
        <source>The size that lies in the printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/paper_sections.py"/>
        <source>Test page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/paper_sections.py"/>
        <source>Test page sent. Hold a ruler beside the one on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/paper_sections.py"/>
        <location filename="../../makerapp/ui/settings/setup_rows.py"/>
        <source>No printer chosen yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/post_section.py"/>
        <source>For parcels that leave the country. Which of them need a customs form is worked out for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/post_section.py"/>
        <source>Like GB123456789000</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/post_section.py"/>
        <source>EORI, IOSS or tax number. It stands on the large form (CN 23).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/post_section.py"/>
        <source>Weight, HS code and country of origin come from your products. What isn’t known is said before you print, and is left as a line to fill in by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/post_section.py"/>
        <source>What you sold is declared as a sale of goods, also where the buyer gives it away: “gift” is for parcels between private people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/post_section.py"/>
        <source>300 special drawing rights (SDR). Your post tells what that is in your money.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/post_section.py"/>
        <source>300 special drawing rights (SDR), about {amount} on {day}. Your post may name a round sum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/post_section.py"/>
        <source>Your country isn’t set. Add it under Shop &amp; logo: without it nobody can tell which parcels need a form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/post_section.py"/>
        <source>Write an amount, like 270.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/preview.py"/>
        <source>Show it large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/preview.py"/>
        <source>Preview with order {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/preview.py"/>
        <source>With your first order, its paper is shown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/scanner_section.py"/>
        <source>A barcode scanner types like a keyboard, and fast. There is nothing to set up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/scanner_section.py"/>
        <source>A slip, a label on a parcel, a card from below: what arrives is shown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/scanner_section.py"/>
        <source>Cards for the packing table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/scanner_section.py"/>
        <source>Scan one instead of pressing a button, with the other hand full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/scanner_section.py"/>
        <source>Print the cards…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/scanner_section.py"/>
        <source>Labels for your products are printed from the page Products.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/settings_dialog.py"/>
        <source>Changes are saved as you type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/settings_dialog.py"/>
        <source>Undo last change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/settings_dialog.py"/>
        <source>Undo last change (Ctrl+Z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/setup_editor.py"/>
        <source>Tray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/setup_editor.py"/>
        <source>Sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/setup_editor.py"/>
        <source>Color</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/setup_editor.py"/>
        <source>Label printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/setup_editor.py"/>
        <source>Copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/setup_editor.py"/>
        <source>As usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/setup_editor.py"/>
        <source>Print as usual: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/setup_editor.py"/>
        <source>One that prints with heat, in dots of black and white.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/setup_editor.py"/>
        <source>The usual one: {printer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/setup_editor.py"/>
        <source>none yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/setup_editor.py"/>
        <source>The printer's usual tray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/setup_rows.py"/>
        <source>Fold up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/setup_rows.py"/>
        <source>Fold up {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/shop_section.py"/>
        <source>Printed on every packing slip and thank-you note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/shop_section.py"/>
        <source>Building, unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/shop_section.py"/>
        <source>Return address: {part}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/shop_section.py"/>
        <source>Choose picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/shop_section.py"/>
        <source>Shown on slips and notes. PNG or JPG; square looks best. Drop a picture here, or choose one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/shop_section.py"/>
        <source>Choose a logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/slip_section.py"/>
        <source>A4 (210 × 297 mm)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/slip_section.py"/>
        <source>US Letter (8.5 × 11 in)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/slip_section.py"/>
        <source>A5 (148 × 210 mm)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/slip_section.py"/>
        <source>Goes into the parcel: what is in it and who it is for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/slip_section.py"/>
        <source>Beside English, on slips and gift receipts: Packing slip · Lieferschein.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/slip_section.py"/>
        <source>Something not right? Write to us and we'll fix it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/slip_section.py"/>
        <source>Left empty, the slip says where to write to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/slip_section.py"/>
        <source>On the slip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/slip_section.py"/>
        <source>Under the heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/slip_section.py"/>
        <source>German window envelope, address higher (DIN 5008 form A)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/slip_section.py"/>
        <source>German window envelope, address lower (DIN 5008 form B)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/slip_section.py"/>
        <source>US window envelope (number 10)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/slip_section.py"/>
        <source>That of the country it goes to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/slip_section.py"/>
        <source>German</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/slip_section.py"/>
        <source>French</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/slip_section.py"/>
        <source>Spanish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/slip_section.py"/>
        <source>Italian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/slip_section.py"/>
        <source>Dutch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/slip_section.py"/>
        <source>US Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/slip_section.py"/>
        <source>A4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/slip_section.py"/>
        <source>That needs {paper}. On the paper chosen above, the address stands under the heading.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/slip_section.py"/>
        <source>Fold the sheet in three at the marks; the address shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/slip_section.py"/>
        <source>Fold the sheet at the marks; address and sender show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/slip_section.py"/>
        <source>Goes with a gift: what it is and how to exchange it, never a price.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/slip_section.py"/>
        <source>Left empty, nothing is said about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/updates_section.py"/>
        <source>Nothing is ever installed by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/updates_section.py"/>
        <source>You have {name} {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/updates_section.py"/>
        <source>To look, a small file is asked for. Nothing about you, your shop, your orders or this computer is sent; as with any page, the other side sees the address of your internet connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/updates_section.py"/>
        <source>Look now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/updates_section.py"/>
        <source>Looking for a new version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/updates_section.py"/>
        <source>Looking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/settings/updates_section.py"/>
        <source>Last looked: {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/sidebar.py"/>
        <source>Views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/sidebar.py"/>
        <source>To do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/sidebar.py"/>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/sidebar.py"/>
        <source>Shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/sidebar.py"/>
        <source>{name}'s workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/small_picture.py"/>
        <source>Use anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/small_picture.py"/>
        <source>Choose another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/small_picture.py"/>
        <source>This picture is too small ({width} × {height} dots).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/small_picture.py"/>
        <source>On paper it will look blurry. Use one of 300 × 300 dots or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/today/counters.py"/>
        <source>Show these orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/today/order_line.py"/>
        <source>Opens the order window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/today/order_line.py"/>
        <source>{what}, order {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/today/today_words.py"/>
        <source>Good morning, {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/today/today_words.py"/>
        <source>Good afternoon, {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/today/today_words.py"/>
        <source>Good evening, {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/today/today_words.py"/>
        <source>Good morning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/today/today_words.py"/>
        <source>Good afternoon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/today/today_words.py"/>
        <source>Good evening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/today/today_words.py"/>
        <source>Nothing to ship today</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/today/today_words.py"/>
        <source>{n} orders to ship today</source>
        <extracomment>One: 1 order to ship today</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/today/today_words.py"/>
        <source>{n} orders to ship today, all of them late</source>
        <extracomment>One: 1 order to ship today, and it is late</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/today/today_words.py"/>
        <source>{all} orders to ship today, {n} of them are late</source>
        <extracomment>One: {all} orders to ship today, 1 of them is late</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/today/today_words.py"/>
        <source>dddd d MMMM</source>
        <comment>how a date is written</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/today/today_words.py"/>
        <source>Post office closes at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/today/today_words.py"/>
        <source>Post office closed at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/today/today_words.py"/>
        <source>Not one of your working days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/today/today_words.py"/>
        <source>Post has left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/today/today_words.py"/>
        <source>{day} {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/today/today_words.py"/>
        <source>Next: {day}, {n} orders.</source>
        <extracomment>One: Next: {day}, 1 order.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/today/today_words.py"/>
        <source>{n} open orders have no date.</source>
        <extracomment>One: 1 open order has no date.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/today/today_words.py"/>
        <source>Everything is sent. New orders appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/today/today_words.py"/>
        <source>{n} personalized</source>
        <extracomment>One: 1 personalized</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/today/today_words.py"/>
        <source>for {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../makerapp/ui/today/today_words.py"/>
        <source>{day}: {n} orders</source>
        <extracomment>One: {day}: 1 order</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/widgets/chip.py"/>
        <source>Confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/widgets/chip.py"/>
        <source>Processing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/widgets/chip.py"/>
        <source>Shipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/widgets/chip.py"/>
        <source>Delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/widgets/field.py"/>
        <source>optional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/widgets/list_header.py"/>
        <source>Column headings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/widgets/quantity_stepper.py"/>
        <source>One less: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/widgets/quantity_stepper.py"/>
        <source>One more: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/widgets/stepper.py"/>
        <source>Step {number} of {count}, {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/widgets/stepper.py"/>
        <source>and</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/widgets/suggestion_list.py"/>
        <source>Suggestions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../makerapp/ui/words_window.py"/>
        <source>What Makerbench says</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
