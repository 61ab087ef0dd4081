// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.MethodModel;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.PoolEntry;
import java.lang.classfile.constantpool.Utf8Entry;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.reflect.AccessFlag;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The rooms of the library and the arrows between them, as its class files and sources have them. */
class ArchitectureTest {

    private static final Path SOURCES = Path.of("src", "main", "java");
    private static final Path CLASSES = Path.of("target", "classes");

    private static final String ROOT = "io/github/bsdsocket";
    private static final String IO = ROOT + "/internal/io";
    private static final String LIBC = ROOT + "/internal/libc";

    /** The rooms from the innermost to the outermost; each knows those within it, and none at its side. */
    private static final Map<String, Integer> LEVELS =
            Map.of(LIBC, 0, IO, 1, ROOT, 2, ROOT + "/io", 3, ROOT + "/select", 3, ROOT + "/server", 3);

    /** Tables that scripts/numbers/generate writes, as long as the headers make them. */
    private static final Set<String> GENERATED = Set.of("Constants.java", "LinuxNumbers.java");

    private static final Pattern TYPE = Pattern.compile("[a-z][\\w/]*/[\\w$]+");

    /** The class files by the names of their classes. */
    private static final Map<String, ClassModel> MODELS = new TreeMap<>();

    @BeforeAll
    static void readClassFiles() throws IOException {
        for (Path file : files(CLASSES, ".class")) {
            ClassModel model = ClassFile.of().parse(file);
            if (!model.isModuleInfo()) {
                MODELS.put(model.thisClass().asInternalName(), model);
            }
        }
        assertTrue(MODELS.containsKey(ROOT + "/Socket"));
    }

    private static List<Path> files(Path root, String suffix) throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(p -> p.toString().endsWith(suffix)).sorted().toList();
        }
    }

    private static String room(String type) {
        return type.substring(0, type.lastIndexOf('/'));
    }

    /** Every class that a class file names, in its code, its signatures or its descriptors. */
    private static Set<String> named(ClassModel model) {
        Set<String> types = new TreeSet<>();
        for (PoolEntry entry : model.constantPool()) {
            if (entry instanceof ClassEntry type) {
                add(type.asInternalName(), types);
            } else if (entry instanceof Utf8Entry text) {
                add(text.stringValue(), types);
            }
        }
        return types;
    }

    private static void add(String text, Set<String> types) {
        for (String part : text.split("[^\\w/$]+", -1)) {
            String type = part.startsWith("L") && part.contains("/") ? part.substring(1) : part;
            Matcher m = TYPE.matcher(type);
            if (m.matches()) {
                types.add(type);
            }
        }
    }

    /** Class and what is wrong with it, for every class that names what it may not. */
    private static List<String> namers(Predicate<String> room, Predicate<String> forbidden) {
        List<String> found = new ArrayList<>();
        MODELS.forEach((name, model) -> {
            if (room.test(room(name))) {
                named(model).stream().filter(forbidden).forEach(type -> found.add(name + " names " + type));
            }
        });
        return found;
    }

    @Test
    void everyClassIsInARoom() {
        List<String> outside =
                MODELS.keySet().stream().filter(c -> !LEVELS.containsKey(room(c))).toList();
        assertEquals(List.of(), outside);
    }

    @Test
    void aRoomKnowsOnlyThoseWithinIt() {
        for (var from : LEVELS.entrySet()) {
            Predicate<String> outward = type -> {
                Integer level = LEVELS.get(room(type));
                return level != null && level >= from.getValue() && !room(type).equals(from.getKey());
            };
            assertEquals(List.of(), namers(from.getKey()::equals, outward));
        }
    }

    @Test
    void theArrowsAreSeenByThisTest() {
        assertTrue(namers(ROOT::equals, type -> room(type).equals(IO)).contains(ROOT + "/Socket names " + IO + "/Endpoint"));
        assertTrue(namers(IO::equals, type -> room(type).equals(LIBC)).size() > 3);
    }

    @Test
    void onlyLibcLinks() {
        Predicate<String> linker = type -> type.startsWith("java/lang/foreign/Linker")
                || type.startsWith("java/lang/foreign/FunctionDescriptor")
                || type.startsWith("java/lang/foreign/SymbolLookup");
        assertEquals(List.of(), namers(room -> !room.equals(LIBC), linker));
        Set<String> linking = new TreeSet<>(namers(LIBC::equals, linker).stream()
                .map(s -> s.substring(0, s.indexOf(' ')).replaceFirst("\\$.*", ""))
                .toList());
        assertEquals(Set.of(LIBC + "/Downcall"), linking);
    }

    /** The classes whose objects a class makes. */
    private static Set<String> made(ClassModel model) {
        Set<String> types = new TreeSet<>();
        for (MethodModel method : model.methods()) {
            boolean constructor = method.methodName().equalsString("<init>");
            method.code().ifPresent(code -> code.forEach(element -> {
                if (element instanceof InvokeInstruction call
                        && call.name().equalsString("<init>")
                        && !(constructor && isSuper(model, call.owner().asInternalName()))) {
                    types.add(call.owner().asInternalName());
                }
            }));
        }
        return types;
    }

    private static boolean isSuper(ClassModel model, String type) {
        return model.superclass().map(ClassEntry::asInternalName).filter(type::equals).isPresent();
    }

    @Test
    void onlyErrorsMakesTheExceptionOfASystemCall() {
        List<String> makers = MODELS.entrySet().stream()
                .filter(e -> made(e.getValue()).contains(ROOT + "/ErrnoException"))
                .map(Map.Entry::getKey)
                .toList();
        assertEquals(List.of(ROOT + "/Errors"), makers);
    }

    @Test
    void theInnerRoomsThrowNothingThatIsChecked() throws ClassNotFoundException {
        List<String> makers = new ArrayList<>();
        for (var e : MODELS.entrySet()) {
            for (String type : made(e.getValue())) {
                if (e.getKey().startsWith(ROOT + "/internal/") && isChecked(type)) {
                    makers.add(e.getKey() + " makes " + type);
                }
            }
        }
        assertEquals(List.of(), makers);
    }

    private static boolean isChecked(String type) throws ClassNotFoundException {
        Class<?> made = Class.forName(type.replace('/', '.'), false, Socket.class.getClassLoader());
        return Exception.class.isAssignableFrom(made) && !RuntimeException.class.isAssignableFrom(made);
    }

    @Test
    void nothingOfTheInsideIsInAPublicSignature() {
        List<String> found = new ArrayList<>();
        MODELS.forEach((name, model) -> {
            if (!room(name).contains("/internal/") && model.flags().has(AccessFlag.PUBLIC)) {
                model.methods().stream()
                        .filter(m -> m.flags().has(AccessFlag.PUBLIC) || m.flags().has(AccessFlag.PROTECTED))
                        .filter(m -> m.methodType().stringValue().contains("/internal/"))
                        .forEach(m -> found.add(name + "." + m.methodName()));
                model.fields().stream()
                        .filter(f -> f.flags().has(AccessFlag.PUBLIC) || f.flags().has(AccessFlag.PROTECTED))
                        .filter(f -> f.fieldType().stringValue().contains("/internal/"))
                        .forEach(f -> found.add(name + "." + f.fieldName()));
                Stream.concat(model.superclass().stream(), model.interfaces().stream())
                        .filter(t -> t.asInternalName().contains("/internal/"))
                        .forEach(t -> found.add(name + " extends " + t.asInternalName()));
            }
        });
        assertEquals(List.of(), found);
    }

    @Test
    void noSourceIsLongerThan600Lines() throws IOException {
        List<String> tooLong = new ArrayList<>();
        for (Path source : files(SOURCES, ".java")) {
            int lines = Files.readAllLines(source).size();
            if (lines > 600 && !GENERATED.contains(source.getFileName().toString())) {
                tooLong.add(source + " has " + lines);
            }
        }
        assertEquals(List.of(), tooLong);
    }

    @Test
    void everyPublicNameHasAComment() throws IOException {
        List<String> silent = new ArrayList<>();
        List<Path> sources = files(SOURCES, ".java");
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask)
                    compiler.getTask(null, manager, null, null, null, manager.getJavaFileObjectsFromPaths(sources));
            DocTrees docs = DocTrees.instance(task);
            for (CompilationUnitTree unit : task.parse()) {
                new Commented(docs, unit, silent).scan(unit, null);
            }
        }
        assertTrue(sources.size() > 20);
        assertEquals(List.of(), silent, "public, and without a comment");
    }

    /** Finds what is public and has neither a comment nor {@code @Override}. */
    private static final class Commented extends TreePathScanner<@Nullable Void, @Nullable Void> {

        private final DocTrees docs;
        private final CompilationUnitTree unit;
        private final List<String> silent;

        Commented(DocTrees docs, CompilationUnitTree unit, List<String> silent) {
            this.docs = docs;
            this.unit = unit;
            this.silent = silent;
        }

        @Override
        public @Nullable Void visitClass(ClassTree type, @Nullable Void unused) {
            if (!isPublic(type.getModifiers())) {
                return null;
            }
            check(type.getModifiers(), type.getSimpleName().toString());
            return super.visitClass(type, null);
        }

        @Override
        public @Nullable Void visitMethod(MethodTree method, @Nullable Void unused) {
            if (isPublic(method.getModifiers())) {
                check(method.getModifiers(), method.getName().toString());
            }
            return null;
        }

        @Override
        public @Nullable Void visitVariable(VariableTree field, @Nullable Void unused) {
            // The parts of a record are described in the record's own comment.
            if (isPublic(field.getModifiers()) && !field.getModifiers().getFlags().contains(Modifier.PRIVATE)) {
                check(field.getModifiers(), field.getName().toString());
            }
            return null;
        }

        private boolean isPublic(ModifiersTree modifiers) {
            TreePath parent = getCurrentPath().getParentPath();
            boolean ofInterface = parent != null
                    && parent.getLeaf().getKind() == Tree.Kind.INTERFACE
                    && !modifiers.getFlags().contains(Modifier.PRIVATE);
            return ofInterface
                    || modifiers.getFlags().contains(Modifier.PUBLIC)
                    || modifiers.getFlags().contains(Modifier.PROTECTED);
        }

        private void check(ModifiersTree modifiers, String name) {
            DocCommentTree comment = docs.getDocCommentTree(getCurrentPath());
            boolean overrides = modifiers.getAnnotations().stream()
                    .anyMatch(a -> a.getAnnotationType().toString().equals("Override"));
            if (comment == null && !overrides) {
                long line = unit.getLineMap()
                        .getLineNumber(docs.getSourcePositions().getStartPosition(unit, getCurrentPath().getLeaf()));
                silent.add(unit.getSourceFile().getName() + ":" + line + " " + name);
            }
        }
    }
}
