//! What a hostile page could send: it is refused with a code, and the program goes on.

use std::io::Read;
use std::net::TcpListener;
use std::time::Duration;

use serde_json::{Value, json};
use shirube_window_tests::{Window, within};

/// Calls a command as a page could, and gives its answer or its refusal.
async fn call(window: &Window, command: &str, with: Value) -> Value {
    let script = "const done = arguments[arguments.length - 1];
        window.__TAURI_INTERNALS__.invoke(arguments[0], arguments[1])
            .then(() => done({ answered: true }), refused => done({ refused }));";
    window.client.execute_async(script, vec![json!(command), with]).await.expect("the page goes on")
}

#[test]
fn nothing_is_opened_or_copied_that_is_not_listed() {
    within(async {
        let window = Window::at_home("en").await;
        for (id, code) in [
            (json!("https://example.org"), "unknown-link"),
            (json!("javascript:alert(1)"), "unknown-link"),
            (json!("file:///etc/passwd"), "unknown-link"),
            (json!(""), "unknown-link"),
            (json!(null), "not-a-request"),
            (json!({ "id": "card-application" }), "not-a-request"),
        ] {
            assert_eq!(call(&window, "open_link", json!({ "id": id })).await, json!({ "refused": code }));
        }
        for (number, code) in [
            (json!("0120-95-0179"), "unknown-number"),
            (json!("0120950178"), "unknown-number"),
            (json!(""), "unknown-number"),
            (json!(null), "not-a-request"),
            (json!(["0120-95-0178"]), "not-a-request"),
        ] {
            assert_eq!(call(&window, "copy_number", json!({ "number": number })).await, json!({ "refused": code }));
        }
        let household = json!({ "people": [], "at": null, "removed": null });
        let foreign = json!([{ "question": "../counts", "choice": "x", "date": null, "text": null }]);
        let ask = json!({ "go": { "to": "desk" }, "answers": foreign, "language": null, "beside": null, "household": household });
        for (request, code) in [
            (json!(null), "not-a-request"),
            (json!("erase"), "not-a-request"),
            (json!({ "call": null }), "not-a-request"),
            (json!({ "call": "x".repeat(100_000) }), "not-a-request"),
            (json!({ "call": ask }), "unknown-question"),
        ] {
            assert_eq!(call(&window, "count", json!({ "request": request })).await, json!({ "refused": code }));
        }
        window.close().await;
    });
}

#[test]
fn what_is_no_request_is_refused_with_a_code() {
    within(async {
        let window = Window::at_home("en").await;
        let ask = |go: Value, answers: Value, language: Value| json!({ "ask": { "go": go, "answers": answers, "language": language, "beside": null, "household": { "people": [], "at": null, "removed": null } } });
        let card = |choice: &str| json!([{ "question": "card", "choice": choice, "date": null, "text": null }]);
        let long = "x".repeat(100_000);
        let many: Vec<Value> = (0..10_000).map(|_| json!({ "question": "card", "choice": "lost" })).collect();
        let date = |era: &str| json!([{ "question": "certificate", "choice": "date", "date": { "era": era, "year": "\u{202e}<ja>", "month": "\u{0}", "day": "99" } }]);
        let home = json!({ "to": "home" });
        assert_eq!(call(&window, "view", ask(home.clone(), json!([]), json!("en"))).await, json!({ "answered": true }));
        for (with, code) in [
            (json!({ "ask": null }), "not-a-request"),
            (json!({ "ask": "home" }), "not-a-request"),
            (json!({ "ask": [1, 2, 3] }), "not-a-request"),
            (ask(json!({ "to": "nowhere" }), json!([]), json!("en")), "not-a-request"),
            (ask(json!("home"), json!([]), json!("en")), "not-a-request"),
            (ask(home.clone(), json!({}), json!("en")), "not-a-request"),
            (ask(home.clone(), json!([]), json!(7)), "not-a-request"),
            (ask(home.clone(), json!([]), json!("tlh")), "unknown-language"),
            (ask(home.clone(), json!([]), json!("../../etc/passwd")), "unknown-language"),
            (ask(home.clone(), json!([]), json!(long)), "too-long"),
            (ask(home.clone(), card(&long), json!("en")), "too-long"),
            (ask(home.clone(), json!(many), json!("en")), "too-long"),
            (ask(home.clone(), card("stolen-by-martians"), json!("en")), "unknown-answer"),
            (ask(home.clone(), date("showa"), json!("en")), "unknown-answer"),
            (ask(home.clone(), json!([{ "question": "blood-type", "choice": "a" }]), json!("en")), "unknown-question"),
        ] {
            assert_eq!(
                call(&window, "view", with.clone()).await,
                json!({ "refused": code }),
                "{:.200}",
                with.to_string()
            );
        }
        for (settings, code) in [
            (json!(null), "not-a-request"),
            (json!({ "colours": "mauve" }), "not-a-request"),
            (json!({ "text-size": 100 }), "not-a-request"),
            (json!({ "language": "tlh" }), "unknown-language"),
        ] {
            assert_eq!(
                call(&window, "save_settings", json!({ "settings": settings })).await,
                json!({ "refused": code })
            );
        }
        let result = ask(json!({ "to": "result" }), json!([]), json!("en"))["ask"].clone();
        let take = |ask: &Value, way: &str, arrange: &str| json!({ "request": { "ask": ask, "way": way, "arrange": arrange } });
        for (with, code) in [
            (json!({ "request": null }), "not-a-request"),
            (take(&json!(null), "print", "beside"), "not-a-request"),
            (take(&result, "fax", "beside"), "not-a-request"),
            (take(&result, "print", "upside-down"), "not-a-request"),
            (take(&ask(home.clone(), json!([]), json!("en"))["ask"], "pdf", "beside"), "not-a-request"),
            (take(&ask(json!({ "to": "family" }), json!([]), json!("en"))["ask"], "pdf", "beside"), "not-a-request"),
            (
                take(&ask(json!({ "to": "result" }), json!([]), json!("tlh"))["ask"], "copy", "after"),
                "unknown-language",
            ),
            (
                take(&ask(json!({ "to": "result" }), card("martian"), json!("en"))["ask"], "copy", "after"),
                "unknown-answer",
            ),
        ] {
            assert_eq!(call(&window, "take", with.clone()).await, json!({ "refused": code }), "{with}");
        }
        assert_eq!(call(&window, "take", take(&result, "print", "after")).await, json!({ "answered": true }));
        assert_eq!(call(&window, "stop", json!({})).await, json!({ "answered": true }), "with nothing to stop");
        let strange = date("western");
        assert_eq!(
            call(&window, "view", ask(json!({ "from": "certificate" }), strange, json!("en"))).await,
            json!({ "answered": true })
        );
        for command in [
            "plugin:opener|open_url",
            "plugin:opener|open_path",
            "plugin:window|close",
            "plugin:fs|read_file",
            "plugin:dialog|save",
            "plugin:dialog|open",
            "plugin:clipboard-manager|read_text",
            "plugin:clipboard-manager|write_text",
            "plugin:shell|execute",
            "quit",
        ] {
            let answer = call(&window, command, json!({ "url": "https://example.org", "label": "main" })).await;
            assert_eq!(answer["answered"], Value::Null, "{command} is not ours to call");
        }
        assert_eq!(window.screen().await, "home", "the program goes on");
        window.close().await;
    });
}

#[test]
fn a_refusal_is_one_sentence_on_the_screen() {
    within(async {
        let window = Window::at_home("en").await;
        let broken = "const select = document.querySelector('#field-insurer');
            select.append(new Option('nobody', 'nobody'));
            select.value = 'nobody';
            select.dispatchEvent(new Event('change', { bubbles: true }));";
        window.client.execute(broken, Vec::new()).await.expect("a page can be tampered with");
        window.click("button.primary").await;
        window.wait("document.querySelector('[role=status]').textContent.startsWith('That did not work')").await;
        assert_eq!(window.screen().await, "home");
        window.click("button.primary").await;
        window.arrive("card").await;
        window.close().await;
    });
}

/// What was sent to this listener. The engine may open a bare connection to where a pressed link leads, before it asks
/// whether it may go there; our screens have no such link.
fn asked(there: &TcpListener) -> String {
    let mut said = String::new();
    while let Ok((mut connection, _)) = there.accept() {
        connection.set_nonblocking(false).expect("it can be read");
        connection.set_read_timeout(Some(Duration::from_millis(300))).expect("it can be read");
        // Nothing comes: the reading ends with its time.
        drop(connection.read_to_string(&mut said));
    }
    said
}

#[test]
fn the_window_never_leaves_its_own_pages() {
    within(async {
        let window = Window::at_home("en").await;
        let address = window.text("location.href").await;
        let there = TcpListener::bind(("127.0.0.1", 0)).expect("a port is free");
        there.set_nonblocking(true).expect("it can be asked without waiting");
        let away = format!("http://{}/", there.local_addr().expect("it has an address"));
        for leave in [
            "location.href = 'AWAY'",
            "location.assign('file:///etc/passwd')",
            "location.assign('about:blank')",
            "window.open('AWAY')",
            "document.body.append(Object.assign(document.createElement('a'), { href: 'AWAY', id: 'away' })), document.querySelector('#away').click()",
            "fetch('AWAY').catch(() => null)",
        ] {
            let leave = leave.replace("AWAY", &away);
            window.client.execute(&leave, Vec::new()).await.expect("the page goes on");
            window.paint().await;
            assert_eq!(window.text("location.href").await, address, "{leave}");
            assert_eq!(asked(&there), "", "nothing is asked of anybody: {leave}");
        }
        assert_eq!(window.client.windows().await.expect("they can be listed").len(), 1);
        window.click("button.primary").await;
        window.arrive("card").await;
        window.close().await;
    });
}

#[test]
fn the_page_cannot_reach_the_network_or_run_what_it_was_not_built_with() {
    within(async {
        let window = Window::at_home("en").await;
        let script = "const done = arguments[arguments.length - 1];
            const violated = [];
            document.addEventListener('securitypolicyviolation', event => violated.push(event.effectiveDirective));
            const script = document.createElement('script');
            script.textContent = 'window.ran = true';
            document.head.append(script);
            const style = document.createElement('style');
            style.textContent = 'h1 { color: rgb(1, 2, 3) }';
            document.head.append(style);
            const picture = new Image();
            picture.src = 'https://example.org/a.png';
            fetch('https://example.org/').then(() => done('reached'), () => setTimeout(() =>
                done([window.ran ?? null, getComputedStyle(document.querySelector('h1')).color, [...new Set(violated)].sort()]), 200));";
        let found = window.client.execute_async(script, Vec::new()).await.expect("the page goes on");
        assert_eq!(found[0], Value::Null, "no script of its own runs");
        assert_ne!(found[1], json!("rgb(1, 2, 3)"), "no style of its own holds");
        assert_eq!(found[2], json!(["connect-src", "img-src", "script-src-elem", "style-src-elem"]));
        window.close().await;
    });
}
