package dev.curbcut.reading.memory;

import java.util.Optional;

/** Where several nodes keep what each remembers of a host. What it fails at is as if it weren't there. Safe for many threads; may block for a moment. */
public interface SharedMemory {
    /** Of this node alone. */
    SharedMemory NONE = new SharedMemory() {
        @Override
        public Optional<byte[]> get(String host) {
            return Optional.empty();
        }

        @Override
        public void put(String host, byte[] memory) {}
    };

    Optional<byte[]> get(String host);

    void put(String host, byte[] memory);
}
