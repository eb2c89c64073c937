package dev.curbcut;

/** The command line. */
public final class Curbcut {
    public static void main(String[] args) {}
}
