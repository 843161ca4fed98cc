package jp.hashiwatashi.audit;

import org.jspecify.annotations.Nullable;

/** The keys of seals, none of which are in the database. A chain goes on when the key changes. */
interface SealKeys {

  /** Where none is known. */
  SealKeys NONE =
      new SealKeys() {
        @Override
        public SealKey current() {
          throw new IllegalStateException("there is no key");
        }

        @Override
        public @Nullable SealKey named(String name) {
          return null;
        }
      };

  /** The key that new seals are made with. */
  SealKey current();

  /** A key that seals were made with; null if it is not known here. */
  @Nullable SealKey named(String name);
}
