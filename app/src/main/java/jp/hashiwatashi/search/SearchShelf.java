package jp.hashiwatashi.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import jp.hashiwatashi.register.RegisterName;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;

/**
 * The index: ids of records by the words in them. What is put is found by the next search; what was
 * committed is there after a crash. An index on disk that cannot be read, or is of another shape, is
 * left for an empty one.
 */
final class SearchShelf implements AutoCloseable {

  /**
   * What one register holds of what was asked.
   *
   * @param total how many records were found
   * @param ids of the best of them, the best first; of equals, by id
   */
  record Ids(int total, List<String> ids) {}

  private static final String SHAPE = "shape";
  private static final int REGISTERS = RegisterName.values().length;

  private final Directory directory;
  private final IndexWriter writer;
  private final SearcherManager searchers;
  private final TextAnalysis analysis = new TextAnalysis();

  private SearchShelf(Directory directory) throws IOException {
    this.directory = directory;
    var config = new IndexWriterConfig();
    config.setRAMBufferSizeMB(64);
    config.setCommitOnClose(true);
    writer = new IndexWriter(directory, config);
    searchers = new SearcherManager(writer, new SearcherFactory());
  }

  /**
   * @param folder where it stands between two runs; null to keep it in memory
   */
  static SearchShelf open(@Nullable Path folder) {
    try {
      if (folder == null) {
        return new SearchShelf(new ByteBuffersDirectory());
      }
      Files.createDirectories(folder);
      // Words of people's records are in it.
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
      if (!isReadable(folder)) {
        empty(folder);
      }
      return new SearchShelf(FSDirectory.open(folder));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Nothing at all is readable too. Whatever is wrong with a file, the registers hold it all. */
  private static boolean isReadable(Path folder) throws IOException {
    try (Directory directory = FSDirectory.open(folder)) {
      if (!DirectoryReader.indexExists(directory)) {
        return directory.listAll().length == 0;
      }
      try (DirectoryReader reader = DirectoryReader.open(directory)) {
        for (LeafReaderContext leaf : reader.leaves()) {
          leaf.reader().checkIntegrity();
        }
        return RecordDocument.SHAPE.equals(
            reader.getIndexCommit().getUserData().getOrDefault(SHAPE, ""));
      }
    } catch (IOException | RuntimeException damaged) {
      return false;
    }
  }

  private static void empty(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        if (!file.equals(folder)) {
          Files.delete(file);
        }
      }
    }
  }

  /** Puts records in the place of those with their ids. */
  synchronized void put(List<IndexedRecord> records) {
    try {
      for (IndexedRecord record : records) {
        writer.updateDocument(
            RecordDocument.key(record.register(), record.id()),
            RecordDocument.of(record, analysis));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void remove(RegisterName register, String id) {
    try {
      writer.deleteDocuments(RecordDocument.key(register, id));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void commit() {
    try {
      writer.setLiveCommitData(Map.of(SHAPE, RecordDocument.SHAPE).entrySet());
      writer.commit();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The ids of a register that are here, each with the mark that it had. */
  Map<String, Long> marks(RegisterName register) {
    return read(searcher -> {
      var marks = new HashMap<String, Long>();
      for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
        var reader = leaf.reader();
        var registers = DocValues.getNumeric(reader, RecordDocument.REGISTER);
        var ids = DocValues.getBinary(reader, RecordDocument.ID);
        var mark = DocValues.getNumeric(reader, RecordDocument.MARK);
        var live = reader.getLiveDocs();
        for (int doc = 0; doc < reader.maxDoc(); doc++) {
          if ((live == null || live.get(doc))
              && registers.advanceExact(doc)
              && registers.longValue() == register.ordinal()
              && ids.advanceExact(doc)
              && mark.advanceExact(doc)) {
            marks.put(ids.binaryValue().utf8ToString(), mark.longValue());
          }
        }
      }
      return marks;
    });
  }

  /**
   * What was put until now and holds what is asked, by register; a register without any is left out.
   *
   * @param most ids of each register
   */
  Map<RegisterName, Ids> search(Query query, int most) {
    return read(searcher -> {
      Ranked ranked = searcher.search(query, Ranked.manager(REGISTERS));
      var found = new EnumMap<RegisterName, Ids>(RegisterName.class);
      for (RegisterName register : RegisterName.values()) {
        int count = ranked.count(register.ordinal());
        if (count > 0) {
          found.put(register, new Ids(count, ids(searcher, ranked.best(register.ordinal(), most))));
        }
      }
      return found;
    });
  }

  private record RankedId(long rank, String id) {}

  private static List<String> ids(IndexSearcher searcher, long[] best) throws IOException {
    var leaves = searcher.getIndexReader().leaves();
    // Values are read in the order in which they stand.
    List<Long> entries =
        Arrays.stream(best).boxed().sorted(Comparator.comparingInt(Long::intValue)).toList();
    var ids = new ArrayList<RankedId>(best.length);
    int at = -1;
    BinaryDocValues values = DocValues.emptyBinary();
    for (long entry : entries) {
      int doc = (int) entry;
      int leaf = ReaderUtil.subIndex(doc, leaves);
      if (leaf != at) {
        values = DocValues.getBinary(leaves.get(leaf).reader(), RecordDocument.ID);
        at = leaf;
      }
      values.advanceExact(doc - leaves.get(leaf).docBase);
      ids.add(new RankedId(entry >>> 32, values.binaryValue().utf8ToString()));
    }
    return ids.stream()
        .sorted(Comparator.comparingLong(RankedId::rank).thenComparing(RankedId::id))
        .map(RankedId::id)
        .toList();
  }

  @FunctionalInterface
  private interface Reading<T> {
    T from(IndexSearcher searcher) throws IOException;
  }

  private <T> T read(Reading<T> reading) {
    try {
      searchers.maybeRefreshBlocking();
      IndexSearcher searcher = Objects.requireNonNull(searchers.acquire());
      try {
        return reading.from(searcher);
      } finally {
        searchers.release(searcher);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try (directory;
        writer) {
      searchers.close();
      commit();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
