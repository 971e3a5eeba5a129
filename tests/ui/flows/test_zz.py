from tests.ui.flows.test_by_scanner import *
from makerapp.ui.scanner import desk
def test_dbg(maker, printer, monkeypatch):
    old=desk.ScanDesk.hear
    monkeypatch.setattr(desk.ScanDesk,'_tell',lambda s,f,c,h:(print('TELL',f,c)))
    order_id = next(each for each in plain_to_pack(3) if all(line.product_id for line in detail_of(each).lines))
    maker.window.show_view(View.TO_CONFIRM); maker.settle()
    import PySide6.QtWidgets as q
    print('focus', q.QApplication.focusWidget())
    maker.window.scan_desk.watch.scanned.connect(lambda t: print('HEARD',t))
    maker.scan(slip_scan(order_id))
    print(maker.window.orders.search.text(), maker.window.pages.page, q.QApplication.focusWidget())
    assert 0
