package org.sharedpen.infra.local;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The folder of what is recorded, held by one start at a time; the system lets go of it when a start is killed. */
record HeldFolder(FileChannel lock) implements AutoCloseable {

    static HeldFolder of(Path folder) throws IOException {
        try {
            Files.createDirectories(folder);
            FileChannel lock =
                    FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!isHeld(lock)) {
                lock.close();
                throw new IllegalArgumentException(
                        "Shared Pen already runs on %s. Stop it, or choose another folder with --data=FOLDER"
                                .formatted(folder));
            }
            return new HeldFolder(lock);
        } catch (IOException failed) {
            throw new IOException("nothing can be kept in %s (%s)".formatted(folder, failed), failed);
        }
    }

    private static boolean isHeld(FileChannel lock) throws IOException {
        try {
            return lock.tryLock() != null;
        } catch (OverlappingFileLockException ours) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }
}
