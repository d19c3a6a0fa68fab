package pl.mosty.app.server;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// A way to a TCP port that can be shut and opened again, always at the same address.
final class Gate implements AutoCloseable {

    private final int target;
    private final int port;
    private final Set<Socket> passing = ConcurrentHashMap.newKeySet();
    private @Nullable ServerSocket door;

    private Gate(int target, ServerSocket door) {
        this.target = target;
        this.port = door.getLocalPort();
        this.door = door;
    }

    static Gate to(int target) throws IOException {
        var gate = new Gate(target, new ServerSocket(0, 50, InetAddress.getLoopbackAddress()));
        gate.letIn();
        return gate;
    }

    int port() {
        return port;
    }

    void open() throws IOException {
        door = new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
        letIn();
    }

    @Override
    public void close() throws IOException {
        shut();
    }

    void shut() throws IOException {
        if (door != null) {
            door.close();
        }
        for (var socket : passing) {
            socket.close();
        }
        passing.clear();
    }

    private void letIn() {
        var open = door;
        if (open == null) {
            return;
        }
        Thread.startVirtualThread(() -> {
            while (!open.isClosed()) {
                try {
                    var from = open.accept();
                    var to = new Socket(InetAddress.getLoopbackAddress(), target);
                    pass(from, to);
                    pass(to, from);
                } catch (IOException e) {
                    return; // shut
                }
            }
        });
    }

    private void pass(Socket from, Socket to) {
        passing.add(from);
        Thread.startVirtualThread(() -> {
            try (from;
                    to) {
                from.getInputStream().transferTo(to.getOutputStream());
            } catch (IOException e) {
                passing.remove(from); // one side hung up, or the gate was shut
            }
        });
    }
}
