package org.dateline.store;

class InMemoryRecordStoreTest extends RecordStoreContract {
  @Override
  protected RecordStore openEmpty() {
    return new InMemoryRecordStore();
  }
}
