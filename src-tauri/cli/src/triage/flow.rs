//! Work in order, on all cores, a few pieces at a time.
//!
//! Pieces are dealt out in turn and taken back in the same turn, so that nothing has to be put in order again and never
//! more than three pieces a hand are under way.

use std::panic::resume_unwind;
use std::sync::mpsc::sync_channel;
use std::thread;

/// Hands each piece to one of so many workers, and what they make of it on, in the order of the pieces. Ends at the first
/// failure; where a worker panics, so does this, with the same words.
pub(crate) fn in_order<Piece: Send, Made: Send, Failure: Send, Worker: FnMut(Piece) -> Made>(
    pieces: impl Iterator<Item = Result<Piece, Failure>> + Send,
    hands: usize,
    worker: impl Fn() -> Worker + Sync,
    mut then: impl FnMut(Made) -> Result<(), Failure>,
) -> Result<(), Failure> {
    thread::scope(|scope| {
        let (mut given, mut taken, mut workers) = (Vec::new(), Vec::new(), Vec::new());
        for _ in 0..hands {
            let (give, pieces) = sync_channel(1);
            let (hand_back, take) = sync_channel(1);
            given.push(give);
            taken.push(take);
            workers.push(scope.spawn(|| {
                let (pieces, hand_back) = (pieces, hand_back);
                let work = worker();
                // Where nobody takes it any more, something has failed, and that is told elsewhere.
                pieces.into_iter().map(work).all(|made| hand_back.send(made).is_ok());
            }));
        }
        let reader = scope.spawn(move || {
            for (piece, hand) in pieces.zip((0..hands).cycle()) {
                if given[hand].send(piece?).is_err() {
                    break;
                }
            }
            Ok(())
        });
        for hand in (0..hands).cycle() {
            let Ok(made) = taken[hand].recv() else { break };
            then(made)?;
        }
        // A worker's panic first: where one is gone, the reader may still pass for done.
        drop(taken);
        for worker in workers {
            worker.join().unwrap_or_else(|panic| resume_unwind(panic));
        }
        reader.join().unwrap_or_else(|panic| resume_unwind(panic))
    })
}

#[cfg(test)]
mod tests {
    use super::in_order;

    /// Pieces take longer the earlier they come.
    fn slowly(piece: u64) -> u64 {
        std::thread::sleep(std::time::Duration::from_micros(300 - piece));
        piece
    }

    #[test]
    fn what_is_made_comes_in_the_order_of_the_pieces() {
        for hands in 1..=5 {
            let mut seen = Vec::new();
            let done: Result<(), ()> = in_order(
                (0..300).map(Ok),
                hands,
                || slowly,
                |made| {
                    seen.push(made);
                    Ok(())
                },
            );
            assert_eq!((done, seen), (Ok(()), (0..300).collect()), "{hands} hands");
        }
    }

    #[test]
    fn a_failure_of_reader_or_writer_ends_it_and_is_told() {
        for hands in 1..=3 {
            let pieces = (0..300).map(|piece| if piece == 150 { Err("read") } else { Ok(piece) });
            let mut seen = 0;
            let done = in_order(
                pieces,
                hands,
                || slowly,
                |_| {
                    seen += 1;
                    Ok(())
                },
            );
            assert_eq!((done, seen), (Err("read"), 150));
            let done =
                in_order((0..300).map(Ok), hands, || slowly, |made| if made == 7 { Err("written") } else { Ok(()) });
            assert_eq!(done, Err("written"));
        }
    }

    #[test]
    #[should_panic(expected = "a worker")]
    fn where_a_worker_panics_nothing_passes_for_the_end() {
        let work = || |piece: u64| assert_ne!(piece, 5, "a worker");
        assert_eq!(in_order((0..9).map(Ok::<u64, ()>), 2, work, Ok), Ok(()));
    }
}
